import { SURNAMES } from './data/latin-names.ts';
import { wordsOf } from './word-list.ts';

const listed = new Set(wordsOf(SURNAMES).map((name) => name.toLowerCase()));

/** A family name, firm or body that the news names by it alone, by its key. */
export function isListedName(key: string): boolean {
  return listed.has(key);
}
