import type { Mention } from '../../shared/mention.ts';

/**
 * The counts of contracts.md §3 by recount, written from its words and from nothing else: it keeps
 * every article and looks at all of them at each whole minute. Keyword pairs are counted in truth.
 */
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WINDOW_LENGTH = { '15m': 15 * MINUTE, '1h': 60 * MINUTE, '6h': 360 * MINUTE, '24h': DAY };
export type WindowName = keyof typeof WINDOW_LENGTH;

export interface Recount {
  articles: number;
  keywords: Map<string, number>;
  countries: Map<string, number>;
  countryPairs: Map<string, number>;
  keywordPairs: Map<string, number>;
}

interface Kept {
  mention: Mention;
  eventMs: number;
}

export class BruteForce {
  private readonly ids = new Set<string>();
  private readonly kept: Kept[] = [];
  private clockMs = -Infinity;
  late = 0;
  duplicates = 0;

  get articles(): number {
    return this.ids.size;
  }

  take(mention: Mention, seenMs: number): void {
    this.clockMs = Math.max(this.clockMs, seenMs);
    if (this.ids.has(mention.id)) {
      this.duplicates++;
      return;
    }
    this.ids.add(mention.id);
    const published = mention.publishedAt === null ? null : Date.parse(mention.publishedAt);
    let eventMs = seenMs;
    let late = false;
    if (published !== null && mention.precision === 'day') {
      const dayEnd = (Math.floor(published / DAY) + 1) * DAY;
      late = seenMs - dayEnd > DAY;
    } else if (published !== null && mention.precision !== 'none') {
      eventMs = Math.min(published, seenMs);
      late = seenMs - published > DAY;
    }
    const oldestMinute = Math.floor(this.clockMs / MINUTE) - 1_439;
    if (late || Math.floor(eventMs / MINUTE) < oldestMinute) this.late++;
    else this.kept.push({ mention, eventMs });
  }

  /** Articles with T − window ≤ eventMs < T. */
  recount(window: WindowName, endMs: number): Recount {
    const startMs = endMs - WINDOW_LENGTH[window];
    const inside = this.kept.filter(({ eventMs }) => eventMs >= startMs && eventMs < endMs);
    const counted: Recount = {
      articles: inside.length,
      keywords: new Map(),
      countries: new Map(),
      countryPairs: new Map(),
      keywordPairs: new Map(),
    };
    for (const { mention } of inside) {
      const keys = [...new Set(mention.keywords.map(({ key }) => key))];
      const codes = [...new Set(mention.countries.map(({ code }) => code))];
      for (const key of keys) bump(counted.keywords, key);
      for (const code of codes) bump(counted.countries, code);
      for (const pair of pairs(keys)) bump(counted.keywordPairs, pair);
      for (const pair of pairs(codes)) bump(counted.countryPairs, pair);
    }
    return counted;
  }
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairs(parts: string[]): string[] {
  const sorted = [...parts].sort();
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}|${b}`));
}
