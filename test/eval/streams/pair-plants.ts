import { DAY_MS, HOUR_MS } from '../../../shared/time.ts';
import { pairKey, type Kind } from '../../../shared/trend.ts';
import { shuffled } from './random.ts';
import type { Item } from './stream.ts';

/** A burst of a pair whose parts are told no more than they would be anyway. */
export interface PairPlant {
  kind: Kind;
  key: string;
  size: number;
  firstMs: number;
  endMs: number;
}

/** Bursts of countries: `perSize` of each size within half a day, of countries that are told at all. */
export function plantCountries(
  items: readonly Item[],
  perSize: number,
  span: { fromMs: number; untilMs: number },
  random: () => number,
): { items: Item[]; plants: PairPlant[] } {
  const codes = [...new Set(items.flatMap((item) => partsOf(item, 'countries')))].sort();
  const free = shuffled(codes, random);
  const changed = [...items];
  const plants: PairPlant[] = [];
  for (const size of PAIR_SIZES) {
    for (let made = 0; made < perSize; made++) {
      const key = free.pop();
      if (key === undefined) return { items: changed, plants };
      const startMs = span.fromMs + random() * (span.untilMs - span.fromMs - DURATION_MS);
      const places = placesBetween(changed, startMs, startMs + DURATION_MS).filter(
        (place) => !partsOf(changed[place]!, 'countries').includes(key),
      );
      const given = shuffled(places, random).slice(0, size);
      for (const place of given) changed[place] = withPart(changed[place]!, 'countries', key);
      const times = given.map((place) => changed[place]!.publishedMs);
      const [firstMs, endMs] = [Math.min(...times), Math.max(...times)];
      plants.push({ kind: 'country', key, size, firstMs, endMs });
    }
  }
  return { items: changed, plants };
}

export const PAIR_SIZES = [8, 15, 30] as const;
const DURATION_MS = 12 * HOUR_MS;
/** The parts are told so often in the half day that the pair can be made of what there is. */
const SPARE = 1.3;

type Field = 'keywords' | 'countries';

/**
 * Puts pairs into a stream with flat marginals: within half a day one part is written into articles of
 * the other, and taken out of as many articles that had it alone. `perSize` of each size, of parts that
 * are told often enough; the articles stay what they are, in their stories and outlets.
 */
export function plantPairs(
  items: readonly Item[],
  kind: 'keyword-pair' | 'country-pair',
  perSize: number,
  span: { fromMs: number; untilMs: number },
  random: () => number,
): { items: Item[]; plants: PairPlant[] } {
  const field: Field = kind === 'keyword-pair' ? 'keywords' : 'countries';
  const changed = [...items];
  const plants: PairPlant[] = [];
  for (const size of PAIR_SIZES) {
    let tries = 0;
    for (let made = 0; made < perSize && tries < perSize * MOST_TRIES; tries++) {
      const startMs = span.fromMs + random() * (span.untilMs - span.fromMs - DURATION_MS);
      const places = placesBetween(changed, startMs, startMs + DURATION_MS);
      const parts = pickParts(changed, places, field, size, random);
      if (parts === null) continue;
      const key = pairKey(...parts);
      // One pair is told once in three days: in two, one burst would still stand when the next begins.
      if (plants.some((other) => other.key === key && near(other.firstMs, startMs))) continue;
      const times = exchange(changed, places, field, parts, size, random);
      plants.push({ kind, key, size, firstMs: Math.min(...times), endMs: Math.max(...times) });
      made++;
    }
  }
  return { items: changed, plants };
}

const MOST_TRIES = 30;

function near(aMs: number, bMs: number): boolean {
  return Math.abs(aMs - bMs) < 3 * DAY_MS;
}

function placesBetween(items: readonly Item[], fromMs: number, toMs: number): number[] {
  const places: number[] = [];
  for (const [place, { publishedMs }] of items.entries()) {
    if (publishedMs >= fromMs && publishedMs < toMs) places.push(place);
  }
  return places;
}

/** Two parts that are seldom together and each often enough alone; null when there are none. */
function pickParts(
  items: readonly Item[],
  places: readonly number[],
  field: Field,
  size: number,
  random: () => number,
): [string, string] | null {
  const counts = new Map<string, number>();
  for (const place of places) {
    for (const part of partsOf(items[place]!, field)) {
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  const often = [...counts]
    .filter(([part, count]) => count >= SPARE * size && !part.includes(' '))
    .map(([part]) => part)
    .sort();
  if (often.length < 2) return null;
  const [a, b] = shuffled(often, random);
  const alone = (one: string, other: string): number =>
    places.filter((place) => {
      const parts = partsOf(items[place]!, field);
      return parts.includes(one) && !parts.includes(other);
    }).length;
  return alone(a!, b!) >= size && alone(b!, a!) >= size ? [a!, b!] : null;
}

function exchange(
  items: Item[],
  places: readonly number[],
  field: Field,
  [a, b]: [string, string],
  size: number,
  random: () => number,
): number[] {
  const has = (place: number, part: string): boolean =>
    partsOf(items[place]!, field).includes(part);
  const onlyA = places.filter((place) => has(place, a) && !has(place, b));
  const onlyB = places.filter((place) => has(place, b) && !has(place, a));
  const given = shuffled(onlyA, random).slice(0, size);
  for (const place of given) items[place] = withPart(items[place]!, field, b);
  for (const place of shuffled(onlyB, random).slice(0, size)) {
    items[place] = withoutPart(items[place]!, field, b);
  }
  return given.map((place) => items[place]!.publishedMs);
}

function partsOf({ mention }: Item, field: Field): string[] {
  return field === 'keywords'
    ? mention.keywords.map(({ key }) => key)
    : mention.countries.map(({ code }) => code);
}

function withPart(item: Item, field: Field, part: string): Item {
  const { mention } = item;
  if (field === 'keywords') {
    const keyword = { key: part, label: part, count: 1, inTitle: false };
    const keywords = [...mention.keywords.slice(0, 31), keyword];
    return { ...item, mention: { ...mention, keywords } };
  }
  const country = { code: part, count: 1, inTitle: false, prominent: false };
  return { ...item, mention: { ...mention, countries: [...mention.countries, country] } };
}

function withoutPart(item: Item, field: Field, part: string): Item {
  const { mention } = item;
  const keywords = mention.keywords.filter(({ key }) => field !== 'keywords' || key !== part);
  const countries = mention.countries.filter(({ code }) => field !== 'countries' || code !== part);
  return { ...item, mention: { ...mention, keywords, countries } };
}
