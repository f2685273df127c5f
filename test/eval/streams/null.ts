import { DAY_MS, HOUR_MS, toIso } from '../../../shared/time.ts';
import { randomOf, shuffled } from './random.ts';
import type { Item } from './stream.ts';

const WEEK_MS = 7 * DAY_MS;
/** Monday 20 April 2020: six whole weeks of the English stream follow. */
export const FIRST_WEEK_MS = Date.UTC(2020, 3, 20);
export const WEEKS = 6;
const END_MS = FIRST_WEEK_MS + WEEKS * WEEK_MS;

export type NullKind = 'article' | 'outlet';

/**
 * A stream in which nothing happens, made of one in which things do. `article`: articles permuted
 * across weeks within their hour of the week (keywords of an article stay together). `outlet`: each
 * outlet's own time line rotated by a random number of weeks (its columns and floods stay, the
 * agreement between outlets goes). Each article keeps its own lag.
 */
export function nullStream(items: readonly Item[], kind: NullKind, seed: number): Item[] {
  const random = randomOf(seed * 7_919 + (kind === 'article' ? 1 : 2));
  const whole = items.filter(
    ({ publishedMs }) => publishedMs >= FIRST_WEEK_MS && publishedMs < END_MS,
  );
  const moved = kind === 'article' ? permuted(whole, random) : rotated(whole, random);
  return moved.sort((a, b) => a.publishedMs - b.publishedMs);
}

function permuted(items: readonly Item[], random: () => number): Item[] {
  const hours = new Map<number, Item[]>();
  for (const item of items) {
    const hour = Math.floor(((item.publishedMs - FIRST_WEEK_MS) % WEEK_MS) / HOUR_MS);
    const list = hours.get(hour);
    if (list) list.push(item);
    else hours.set(hour, [item]);
  }
  return [...hours.values()].flatMap((list) => {
    const times = shuffled(list, random).map(({ publishedMs }) => publishedMs);
    return list.map((item, i) => movedTo(item, times[i]!));
  });
}

function rotated(items: readonly Item[], random: () => number): Item[] {
  const weeks = new Map<string | null, number>();
  return items.map((item) => {
    const outlet = item.mention.source;
    if (!weeks.has(outlet)) weeks.set(outlet, Math.floor(random() * WEEKS));
    const age = item.publishedMs - FIRST_WEEK_MS + weeks.get(outlet)! * WEEK_MS;
    return movedTo(item, FIRST_WEEK_MS + (age % (WEEKS * WEEK_MS)));
  });
}

export function movedTo(item: Item, publishedMs: number): Item {
  const seenMs = publishedMs + (item.seenMs - item.publishedMs);
  const mention = { ...item.mention, publishedAt: toIso(publishedMs), seenAt: toIso(seenMs) };
  return { mention, publishedMs, seenMs };
}
