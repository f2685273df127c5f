import { finalize } from './hash64.ts';

/** Headlines of fewer words (*Live updates*) are the same by chance. */
const LEAST_WORDS = 4;
const PLACES_PER_STORY = 2;

/**
 * 32 bits of a headline's words, whatever stands between them; 0 for one of fewer than four words. Cost:
 * a look at each UTF-16 unit of its lower case.
 */
export function titleHash(title: string): number {
  let words = 0;
  let inWord = false;
  let hash = 0x811c9dc5;
  const text = title.toLowerCase();
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const before = inWord;
    inWord = isOfWord(unit);
    if (!inWord) continue;
    if (!before) {
      words++;
      hash = Math.imul(hash ^ 32, 0x01000193);
    }
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return words < LEAST_WORDS ? 0 : finalize(hash) || 1;
}

/** Letters, marks and digits of any script; not the punctuation of Latin and Arabic. */
function isOfWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  if (unit < 0xc0) return false;
  return !(unit >= 0x2000 && unit <= 0x206f) && !ARABIC_PUNCTUATION.has(unit);
}

const ARABIC_PUNCTUATION: ReadonlySet<number> = new Set([0x60c, 0x61b, 0x61f, 0x640, 0x6d4]);

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
