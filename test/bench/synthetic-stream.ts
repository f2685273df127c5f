import type { Mention } from '../../shared/mention.ts';
import { toIso } from '../../shared/time.ts';

interface Shape {
  articles: number;
  hours: number;
  seed: number;
  /** Begins so long after the streams of others. */
  afterHours?: number;
}

const VOCABULARY = 160_000;
const OUTLETS = 300;
const CODES = ['SY', 'TR', 'RU', 'UA', 'US', 'IL', 'PS', 'EG', 'SA', 'FR', 'DE', 'CN', 'IR', 'IQ'];
const START_MS = Date.UTC(2024, 0, 1);

/** Mentions in the order they were seen: Zipf keys, 12 % copies, some published hours before. */
export function* syntheticStream({
  articles,
  hours,
  seed,
  afterHours = 0,
}: Shape): Generator<Mention> {
  const random = generator(seed);
  const startMs = START_MS + afterHours * 3_600_000;
  const zipf = (n: number): number => Math.min(n - 1, Math.floor(Math.pow(n, random()) - 1));
  for (let i = 0; i < articles; i++) {
    const seenMs = startMs + Math.floor((i / articles) * hours * 3_600_000);
    const publishedMs = seenMs - Math.floor(-Math.log(1 - random()) * 3_600_000);
    const keys = new Set<string>();
    while (keys.size < 20) keys.add(`word-${zipf(VOCABULARY)}`);
    const codes = new Set<string>();
    while (codes.size < 3) codes.add(CODES[zipf(CODES.length)]!);
    yield {
      v: 1,
      id: `article-${seed}-${i}`,
      url: `https://news.example/${i}`,
      source: `outlet ${zipf(OUTLETS)}`,
      title: `Title of article ${i}`,
      lang: random() < 0.6 ? 'ar' : 'en',
      publishedAt: toIso(publishedMs),
      precision: 'second',
      seenAt: toIso(seenMs),
      keywords: [...keys].map((key) => ({ key, label: key, count: 1, inTitle: false })),
      countries: [...codes].map((code) => ({ code, count: 1, inTitle: false, prominent: false })),
      story: fingerprint(random() < 0.12 && i > 50 ? i - 1 - Math.floor(random() * 50) : i),
    };
  }
}

/** 126 bytes in base64url that follow from a number. */
function fingerprint(story: number): string {
  const random = generator(story + 1);
  return Buffer.from(Array.from({ length: 126 }, () => Math.floor(random() * 256))).toString(
    'base64url',
  );
}

/** mulberry32: small, seeded, good enough to draw test data from. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
