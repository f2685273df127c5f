import type { Article } from '../../../shared/article.ts';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../../shared/time.ts';
import { castStory } from './cast.ts';
import type { Language } from './domain.ts';
import { DOMAINS } from './domains.ts';
import { pickOutlet } from './outlets.ts';
import { createRandom, type Random } from './random.ts';
import { MAX_STORY_HOURS, planStories, type Report } from './story-plan.ts';
import { writeArticle } from './write-article.ts';

export interface NewsroomOptions {
  /** A whole number; the same seed gives the same news. */
  seed: number;
  /** The mean over a day; above 0. */
  articlesPerMinute: number;
}

export interface Newsroom {
  /**
   * All articles that come in `[fromMs, toMs)`, in order. They depend on the options and the
   * interval only: `articles(a, c)` is `articles(a, b)` followed by `articles(b, c)`. About 2 % come
   * a second time, later, with the same id and date.
   */
  articles(fromMs: number, toMs: number): Article[];
}

interface Due {
  atMs: number;
  report: Report;
}

const ARABIC_SHARE = 0.6;
const RESENT_SHARE = 0.02;

/** Everyday items speak of a day to come ("open until Thursday"), stories of the day they broke. */
const AHEAD_MS = 2 * DAY_MS;

/** Plans kept: of a read that goes on, those of this hour and of the stories that reach into it. */
const KEPT_HOURS = 2;
const KEPT_STORY_HOURS = MAX_STORY_HOURS + KEPT_HOURS + 1;

/** Invented news, for a newcomer to see Marsad work; everything in it is marked as demo. */
export function createNewsroom({ seed, articlesPerMinute }: NewsroomOptions): Newsroom {
  if (!(articlesPerMinute > 0 && Number.isFinite(articlesPerMinute))) {
    throw new RangeError(
      `articlesPerMinute: a number above 0 is expected, found ${articlesPerMinute}`,
    );
  }
  const storiesOf = remember(KEPT_STORY_HOURS, (hour) =>
    planStories(seed, hour, articlesPerMinute),
  );
  const planOf = remember(KEPT_HOURS, (hour) => planHour(hour));

  function planHour(hour: number): Due[] {
    const startMs = hour * HOUR_MS;
    const endMs = startMs + HOUR_MS;
    const reports: Report[] = [];
    for (let born = hour - MAX_STORY_HOURS; born <= hour; born++) {
      for (const report of storiesOf(born).flat()) {
        if (report.atMs >= startMs && report.atMs < endMs) reports.push(report);
      }
    }
    const random = createRandom(seed, hour, 2);
    const expected = articlesPerMinute * 60 * dailyShare(hour) * (1 - RESENT_SHARE);
    const routine = Math.max(0, Math.floor(expected - reports.length + random.next()));
    for (let n = 0; n < routine; n++) reports.push(routineReport(hour, n, random));

    const due = reports.map((report) => ({ atMs: report.atMs, report }));
    for (const report of reports) {
      if (random.chance(RESENT_SHARE)) {
        const againMs = random.int(report.atMs / SECOND_MS, endMs / SECOND_MS - 1) * SECOND_MS;
        due.push({ atMs: againMs, report });
      }
    }
    return due.sort((a, b) => a.atMs - b.atMs);
  }

  return {
    articles(fromMs, toMs) {
      const articles: Article[] = [];
      for (let hour = Math.floor(fromMs / HOUR_MS); hour * HOUR_MS < toMs; hour++) {
        for (const { atMs, report } of planOf(hour)) {
          if (atMs >= fromMs && atMs < toMs) articles.push(writeArticle(report));
        }
      }
      return articles;
    },
  };
}

/** The world's rhythm as these outlets feel it: a quarter more around 11 UTC, a quarter less at night. */
function dailyShare(hour: number): number {
  return 1 + 0.25 * Math.cos((((hour % 24) - 11) / 24) * 2 * Math.PI);
}

/** An everyday item: reported once, by one outlet. */
function routineReport(hour: number, index: number, random: Random): Report {
  const atMs = hour * HOUR_MS + random.int(0, HOUR_MS / SECOND_MS - 1) * SECOND_MS;
  const language: Language = random.chance(ARABIC_SHARE) ? 'ar' : 'en';
  const domain = random.pick(DOMAINS);
  return {
    atMs,
    id: `demo-${hour.toString(36)}-r${index}`,
    outlet: pickOutlet(language, atMs, random),
    cast: castStory(random.pick(domain.routine), atMs + AHEAD_MS, random),
    domain,
    telling: {
      language,
      variant: random.int(0, 7),
      turn: random.int(0, 3),
      corrected: false,
      brief: true,
    },
    copiedFrom: null,
    seed: random.int(0, 2 ** 31),
  };
}

/** Remembers the last answers, at most `limit`; what was asked longest ago is made anew. */
function remember<T>(limit: number, make: (key: number) => T): (key: number) => T {
  const kept = new Map<number, T>();
  return (key) => {
    const known = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, known);
    if (kept.size > limit) kept.delete(kept.keys().next().value!);
    return known;
  };
}
