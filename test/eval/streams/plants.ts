import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../shared/time.ts';
import { movedTo } from './null.ts';
import { randomOf, shuffled } from './random.ts';
import type { Item } from './stream.ts';

export const SIZES = [8, 15, 30, 60] as const;
export const DURATIONS_MS = [30 * MINUTE_MS, 2 * HOUR_MS, 6 * HOUR_MS] as const;
/** Articles a day that the planted word has anyway; 0: a word never seen. */
export const RATES = [0, 0.1, 0.5, 2] as const;
const RATE_SPAN = 5;
const PER_CELL = 5;

/** A burst that we put into the stream. */
export interface Plant {
  key: string;
  size: number;
  durationMs: number;
  /** Least articles a day of the word. */
  rate: number;
  firstMs: number;
  endMs: number;
}

/**
 * 240 bursts: size × duration × usual rate, five of each, spread over the time after the warm-up.
 * Each planted article is a real one of ±3 days, its time of day and outlet kept, the last of its
 * keywords replaced by the planted word, and a story of its own. `companion` also gives each burst a
 * second word in common, as the articles of one event have (60 % of them).
 */
export function plant(
  items: readonly Item[],
  seed: number,
  fromMs: number,
  untilMs: number,
  companion: boolean,
): { items: Item[]; plants: Plant[] } {
  const random = randomOf(seed * 104_729 + 7);
  const words = wordsByRate(items, fromMs);
  const used = new Set<string>();
  const plants: Plant[] = [];
  const added: Item[] = [];
  for (const size of SIZES) {
    for (const durationMs of DURATIONS_MS) {
      for (const rate of RATES) {
        for (let i = 0; i < PER_CELL; i++) {
          const key = rate === 0 ? `planted${plants.length}` : pick(words.get(rate)!, used, random);
          const startMs = fromMs + random() * (untilMs - fromMs - durationMs);
          const other = companion ? `beside${plants.length}` : null;
          const articles = plantedArticles(items, key, other, size, startMs, durationMs, random);
          if (articles.length < size) continue;
          const times = articles.map(({ publishedMs }) => publishedMs);
          plants.push({
            key,
            size,
            durationMs,
            rate,
            firstMs: Math.min(...times),
            endMs: startMs + durationMs,
          });
          added.push(...articles);
        }
      }
    }
  }
  return { items: [...items, ...added].sort((a, b) => a.publishedMs - b.publishedMs), plants };
}

/** Words by how many articles a day hold them, for each class of rate. */
function wordsByRate(items: readonly Item[], untilMs: number): Map<number, string[]> {
  const counts = new Map<string, number>();
  const before = items.filter(({ publishedMs }) => publishedMs < untilMs);
  for (const { mention } of before) {
    for (const { key } of mention.keywords) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const days = (untilMs - before[0]!.publishedMs) / DAY_MS;
  const byRate = new Map<number, string[]>(RATES.map((rate) => [rate, []]));
  for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (key.includes(' ')) continue;
    const rate = RATES.find(
      (least) => least > 0 && count / days >= least && count / days < most(least),
    );
    if (rate !== undefined) byRate.get(rate)!.push(key);
  }
  return byRate;
}

function most(least: number): number {
  return least === 0.5 ? 2 : least * RATE_SPAN;
}

function pick(words: readonly string[], used: Set<string>, random: () => number): string {
  for (;;) {
    const word = words[Math.floor(random() * words.length)]!;
    if (used.has(word)) continue;
    used.add(word);
    return word;
  }
}

function plantedArticles(
  items: readonly Item[],
  key: string,
  companion: string | null,
  size: number,
  startMs: number,
  durationMs: number,
  random: () => number,
): Item[] {
  const shifts = [-3, -2, -1, 1, 2, 3].map((days) => days * DAY_MS);
  const donors = shifts.flatMap((shift) =>
    between(items, startMs + shift, startMs + shift + durationMs)
      .filter(({ mention }) => mention.keywords.length > 1 && mention.source !== null)
      .map((item) => ({ item, shift })),
  );
  return shuffled(donors, random)
    .slice(0, size)
    .map(({ item, shift }, i) => {
      const moved = movedTo(item, item.publishedMs - shift);
      const keywords = moved.mention.keywords.slice(0, -1);
      for (const word of [key, ...(companion !== null && random() < 0.6 ? [companion] : [])]) {
        keywords.push({ key: word, label: word, count: 1, inTitle: true });
      }
      const id = `${key} ${i} ${item.mention.id}`;
      return {
        ...moved,
        mention: { ...moved.mention, id, title: id, story: id, keywords: keywords.slice(-32) },
      };
    });
}

function between(items: readonly Item[], fromMs: number, toMs: number): Item[] {
  return items.slice(firstAt(items, fromMs), firstAt(items, toMs));
}

/** Index of the first article at or after a time. */
function firstAt(items: readonly Item[], atMs: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.publishedMs < atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Minutes after its first article at which each plant was met; null where it was not. */
export function delays(
  plants: readonly Plant[],
  starts: readonly { atMs: number; key: string }[],
): (number | null)[] {
  const byKey = new Map<string, number[]>();
  for (const { key, atMs } of starts) byKey.set(key, [...(byKey.get(key) ?? []), atMs]);
  return plants.map(({ key, firstMs, endMs }) => {
    const hit = byKey.get(key)?.find((at) => at >= firstMs && at <= endMs + 30 * MINUTE_MS);
    return hit === undefined ? null : (hit - firstMs) / MINUTE_MS;
  });
}
