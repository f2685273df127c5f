import { HOUR_MS } from '../../../shared/time.ts';

/** What the recount reads of an article: its whole text, not its fingerprint. */
export interface Text {
  id: string;
  atMs: number;
  source: string | null;
  title: string;
  body: string;
}

/** A text as sets: runs of three words of the title and what follows, and the words of the title. */
interface Shingled {
  atMs: number;
  source: string | null;
  shingles: ReadonlySet<number>;
  title: string;
  titleWords: ReadonlySet<string>;
}

const BODY_CHARS = 700;
const SHINGLE_WORDS = 3;
const SPAN_MS = 48 * HOUR_MS;
/** The rule of the research: §2 of its paper on real data. */
const LEAST_JACCARD = 0.3;
const LEAST_CONTAINMENT = 0.5;
const LEAST_SHARED = 5;
const TITLE_WORDS = 4;
const SAME_OUTLET_TITLE = 0.3;
const SAME_OUTLET_JACCARD = 0.6;
const OTHER_TITLES = 2;
/** A run of words in more texts than this finds no candidates. */
const COMMON = 400;

/**
 * Groups of near-duplicates by the texts themselves: exact Jaccard of all runs of three words against
 * the first article of each group of the last 48 h, containment or the same headline as well, in one
 * outlet with an overlap of headlines and without what it writes under every headline. Slow (about 100 µs an article) and without an estimate in it.
 */
export class Recount {
  private readonly firsts: Shingled[] = [];
  /** Under how many headlines an outlet wrote a sentence. */
  private readonly sentences = new Map<string, Set<string>>();
  private readonly byShingle = new Map<number, number[]>();
  private readonly byTitle = new Map<string, number[]>();

  /** The group of an article, and whether it is its first. Articles come in order of time. */
  join(text: Text): { group: number; began: boolean } {
    const own = shingled({ ...text, body: this.withoutBoilerplate(text) });
    const best = this.match(own);
    if (best >= 0) return { group: best, began: false };
    const group = this.firsts.push(own) - 1;
    for (const shingle of own.shingles) push(this.byShingle, shingle, group);
    if (own.titleWords.size >= TITLE_WORDS) push(this.byTitle, own.title, group);
    return { group, began: true };
  }

  /** What an outlet wrote under two other headlines before is no part of the text. */
  private withoutBoilerplate({ source, title, body }: Text): string {
    return body
      .slice(0, BODY_CHARS)
      .split(/(?<=[.!?؟\n])\s*/u)
      .filter((sentence) => {
        const key = `${source} ${sentence}`;
        const titles = this.sentences.get(key) ?? new Set();
        this.sentences.set(key, titles);
        titles.add(title);
        return titles.size <= OTHER_TITLES;
      })
      .join(' ');
  }

  private match(own: Shingled): number {
    const shared = new Map<number, number>();
    for (const shingle of own.shingles) {
      const groups = this.byShingle.get(shingle) ?? [];
      if (groups.length > COMMON) continue;
      for (const group of groups) shared.set(group, (shared.get(group) ?? 0) + 1);
    }
    for (const group of this.byTitle.get(own.title) ?? []) {
      if (!shared.has(group)) shared.set(group, 0);
    }
    let best = -1;
    let bestShared = -1;
    for (const [group, common] of shared) {
      const first = this.firsts[group]!;
      if (own.atMs - first.atMs > SPAN_MS || common <= bestShared) continue;
      if (!sameStory(own, first, common)) continue;
      best = group;
      bestShared = common;
    }
    return best;
  }
}

/** Whether two texts are one story by the rule, whatever their times. */
export function areCopies(a: Text, b: Text): boolean {
  const [one, other] = [shingled(a), shingled(b)];
  let common = 0;
  for (const shingle of one.shingles) if (other.shingles.has(shingle)) common++;
  return sameStory(one, other, common);
}

function sameStory(a: Shingled, b: Shingled, common: number): boolean {
  const jaccard = common / Math.max(1, a.shingles.size + b.shingles.size - common);
  const containment = common / Math.max(1, Math.min(a.shingles.size, b.shingles.size));
  const sameTitle = a.title === b.title && a.titleWords.size >= TITLE_WORDS;
  const alike = jaccard >= LEAST_JACCARD || sameTitle || isContained(containment, common);
  if (!alike || a.source !== b.source || a.source === null) return alike;
  return jaccard >= SAME_OUTLET_JACCARD || titleOverlap(a, b) >= SAME_OUTLET_TITLE;
}

function isContained(containment: number, common: number): boolean {
  return containment >= LEAST_CONTAINMENT && common >= LEAST_SHARED;
}

function titleOverlap(a: Shingled, b: Shingled): number {
  let common = 0;
  for (const word of a.titleWords) if (b.titleWords.has(word)) common++;
  return common / Math.max(1, Math.min(a.titleWords.size, b.titleWords.size));
}

function shingled({ atMs, source, title, body }: Text): Shingled {
  const titleWords = wordsOf(title);
  const words = [...titleWords, ...wordsOf(body.slice(0, BODY_CHARS))];
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    shingles.add(hash(words.slice(i, i + SHINGLE_WORDS).join(' ')));
  }
  return { atMs, source, shingles, title: titleWords.join(' '), titleWords: new Set(titleWords) };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** FNV-1a over UTF-16 units and a second pass: 52 bits, so that no two runs of a stream meet. */
function hash(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x5bd1e995);
  }
  return (a >>> 0) * 0x10_0000 + (b >>> 12);
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
