import type { ArticleView } from './events.ts';
import type { Trend } from './trend.ts';

/** One step of a key's course over a window, `[startMs, startMs + window / SERIES_POINTS)`. */
export interface SeriesPoint {
  startMs: number;
  /** null where the stream was silent: that is unknown, not zero. */
  articles: number | null;
  stories: number | null;
  /** Stories expected in this step, and two standard deviations below (never below 0) and above. */
  expected: number | null;
  low: number | null;
  high: number | null;
}

/** `GET /api/v1/trends/{kind}/{key}`: a Trend, its course, what is named beside it, its newest articles. */
export interface TrendDetail extends Omit<Trend, 'series'> {
  series: SeriesPoint[];
  related: {
    /** `articles` is how many of the trend's articles carry it; the most telling first. */
    keywords: { key: string; label: string; articles: number }[];
    countries: { code: string; articles: number }[];
  };
  /** Of a pair: each part with all its articles of the window, so that a reader sees what share is common. */
  parts?: { key: string; label: string; articles: number }[];
  /** The newest, at most 20; the rest by `GET /api/v1/articles`. */
  newest: ArticleView[];
}
