import { finalize } from './hash64.ts';

/** Headlines of fewer words (*Live updates*) are the same by chance. */
const LEAST_WORDS = 4;
const PLACES_PER_STORY = 2;

/** Words of a headline that are kept, a byte each: its first ones of four letters or more. */
export const TITLE_MARKS = 12;
const TELLING_UNITS = 4;
/** So many of the words of the shorter headline are in the other one when both tell of one thing. */
const SHARED_PART = 0.3;
const NO_MARK = 0;

/** A headline as it is compared: by all its words, or word by word. */
export class Headline {
  /** 32 bits of all words, whatever stands between them; 0 for a headline of fewer than four. */
  hash = 0;
  /** A byte of each kept word, never 0; 0 behind the last. */
  readonly marks = new Uint8Array(TITLE_MARKS);

  /** Takes the place of what was read before. Cost: a look at each UTF-16 unit of the lower case. */
  read(title: string): void {
    const { marks } = this;
    marks.fill(NO_MARK);
    const text = title.toLowerCase();
    let words = 0;
    let kept = 0;
    let hash = SEED;
    for (let i = 0; i < text.length; i++) {
      if (!isOfWord(text.charCodeAt(i))) continue;
      const start = i;
      let word = SEED;
      for (; i < text.length && isOfWord(text.charCodeAt(i)); i++) {
        word = Math.imul(word ^ text.charCodeAt(i), PRIME);
      }
      words++;
      hash = Math.imul(hash ^ word, PRIME);
      if (i - start >= TELLING_UNITS && kept < TITLE_MARKS) marks[kept++] = markOf(word);
    }
    this.hash = words < LEAST_WORDS ? 0 : finalize(hash) || 1;
  }
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function markOf(word: number): number {
  return finalize(word) & 0xff || 1;
}

/** Whether two headlines share enough of their words; one that keeps none shares none. */
export function titlesOverlap(a: Uint8Array, b: Uint8Array, bStart: number): boolean {
  let common = 0;
  let [ofA, ofB] = [0, 0];
  while (ofB < TITLE_MARKS && b[bStart + ofB] !== NO_MARK) ofB++;
  for (; ofA < TITLE_MARKS && a[ofA] !== NO_MARK; ofA++) {
    for (let j = 0; j < ofB; j++) {
      if (a[ofA] !== b[bStart + j]) continue;
      common++;
      break;
    }
  }
  return common > 0 && common >= SHARED_PART * Math.min(ofA, ofB);
}

/** Letters, marks and digits of any script; not the punctuation of Latin and Arabic. */
function isOfWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  if (unit < 0xc0) return false;
  if (unit < ARABIC || unit > 0x206f) return true;
  if (unit > 0x6d4) return unit < 0x2000;
  return unit !== 0x60c && unit !== 0x61b && unit !== 0x61f && unit !== 0x640 && unit !== 0x6d4;
}

const ARABIC = 0x600;

/** Which story showed a headline last: a direct-mapped table, newest wins; a hint, as bands are. */
export class StoryTitles {
  private readonly table: Uint32Array;

  /** For slots below `stories`, a power of two. */
  constructor(stories: number) {
    this.table = new Uint32Array(stories * PLACES_PER_STORY);
  }

  /** The story that showed it last; −1 when none did. */
  last(hash: number): number {
    return this.table[hash & (this.table.length - 1)]! - 1;
  }

  note(hash: number, slot: number): void {
    this.table[hash & (this.table.length - 1)] = slot + 1;
  }
}
