import { arabicDemonymForms } from './arabic-demonyms.ts';
import { foldArabic } from './arabic-letters.ts';
import { COUNTRY_ROWS, STATE_NAMES, TOWN_ROWS } from './countries-table.ts';
import { foldName } from './countries-words.ts';
import { PLACE_NOUNS_ARABIC } from './data/countries-cues.ts';
import { NOT_COUNTRIES } from './data/countries-not.ts';

export type EntryKind = 'name' | 'demonym' | 'place' | 'state' | 'not';

/** How much a word needs beside it: nothing; a locative cue or other evidence; other evidence only. */
export type Weakness = 'none' | 'cue' | 'evidence';

export interface LexiconEntry {
  /** Folded words joined by spaces. */
  key: string;
  /** ISO codes; several when the words are shared (عمان), none for a phrase that names no country. */
  codes: string[];
  kind: EntryKind;
  weak: Weakness;
  /** Counts only as written in capitals (US, UAE). */
  capitals: boolean;
  /** Written with a capital letter somewhere: the entry is in a script that has case. */
  cased: boolean;
  /** Counts only where the first, the last word stands with a capital letter. */
  capitalFirst: boolean;
  capitalLast: boolean;
}

export interface LexiconNode {
  /** The words that may follow; most nodes have none. */
  next: Map<string, LexiconNode> | undefined;
  entry: LexiconEntry | undefined;
  /** A hyphen or full stop stands before this word, so that a break there does not part the name. */
  acrossBreak: boolean;
}

export interface Lexicon {
  /** Every word that a name can begin with. */
  roots: Map<string, LexiconNode>;
  /** Every word that a name can go on with. */
  inner: Set<string>;
}

const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}_]+(?:(?:['’](?=\p{L})|[.,٫٬](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu;
const HAS_CASE = /\p{Lu}/u;
const FIRST_CASED = /^[^\s-]*\p{Lu}/u;
const LAST_CASED = /\p{Lu}[^\s-]*$/u;
const CAPITALS = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.)+\p{Lu}?)$/u;
const MARKED = /^(.*?)(\?{0,2})$/;
/** Where Arabic letters begin. */
const FIRST_ARABIC = 0x620;

/** Words and spaces alone: nearly all of the table, and no need to search for the words. */
const PLAIN = /^[A-Za-z\u0620-\u0652]+(?: [A-Za-z\u0620-\u0652]+)*$/;
const PLAIN_ARABIC = /^[\u0620-\u0652 ]+$/;
/** Put before a word that a hyphen, full stop or comma ties to the one before. */
const JOINT = '-';

function wordsOf(text: string): string[] {
  const words: string[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const tied = words.length > 0 && text.slice(end, match.index).trim() !== '';
    words.push(tied ? JOINT + match[0] : match[0]);
    end = match.index + match[0].length;
  }
  return words;
}

function createNode(acrossBreak: boolean): LexiconNode {
  return { next: undefined, entry: undefined, acrossBreak };
}

function weaknessOf(mark: string): Weakness {
  if (mark === '') return 'none';
  return mark === '?' ? 'cue' : 'evidence';
}

/** Adds one item of the table; words that are there already get the further code. */
export function addEntry(lexicon: Lexicon, kind: EntryKind, item: string, code?: string): void {
  const [, text = '', mark = ''] = item.endsWith('?') ? (MARKED.exec(item) ?? []) : ['', item];
  // Most are one Arabic word, which has no case and nothing that is to be cut or searched for.
  const caseless = text.charCodeAt(0) >= FIRST_ARABIC && PLAIN_ARABIC.test(text);
  let node: LexiconNode | undefined;
  const words = caseless || PLAIN.test(text) ? text.split(' ') : wordsOf(text);
  for (const [index, marked] of words.entries()) {
    const acrossBreak = marked.startsWith(JOINT);
    const word = caseless ? foldArabic(marked) : foldName(acrossBreak ? marked.slice(1) : marked);
    words[index] = word;
    if (node) node.next ??= new Map<string, LexiconNode>();
    const siblings: Map<string, LexiconNode> = node?.next ?? lexicon.roots;
    let child = siblings.get(word);
    if (!child) siblings.set(word, (child = createNode(acrossBreak)));
    child.acrossBreak ||= acrossBreak;
    if (index > 0) lexicon.inner.add(word);
    node = child;
  }
  if (!node) return;
  const known = node.entry;
  if (known && kind !== 'not') {
    // la selección argentina: the adjective is written as the name is, but small.
    if (kind === 'demonym' && !HAS_CASE.test(text) && known.codes.includes(code!)) {
      known.capitalFirst = known.capitalLast = false;
    }
    if (code !== undefined && known.kind !== 'not' && !known.codes.includes(code))
      known.codes.push(code);
    return;
  }
  node.entry = {
    key: words.join(' '),
    codes: code === undefined ? [] : [code],
    kind,
    weak: weaknessOf(mark),
    capitals: !caseless && CAPITALS.test(text),
    cased: !caseless && HAS_CASE.test(text),
    capitalFirst: !caseless && FIRST_CASED.test(text),
    capitalLast: !caseless && kind !== 'not' && LAST_CASED.test(text),
  };
}

export const emptyLexicon = (): Lexicon => ({ roots: new Map(), inner: new Set() });

const plural = (demonym: string) =>
  /(?:an|i)$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym];

function englishDemonyms(item: string): string[] {
  return item.startsWith('=') ? [item.slice(1)] : plural(item);
}

/** `أفريقي?` keeps its mark on each of its forms. */
function arabicDemonyms(item: string): string[] {
  const [, base = '', mark = ''] = MARKED.exec(item) ?? [];
  return arabicDemonymForms(base).map((form) => form + mark);
}

const PLACE_NOUNS = PLACE_NOUNS_ARABIC.split(' ');

/** `صور^` is also "pictures": it stands in the lexicon as مدينة صور, قضاء صور and so on. */
function townForms(item: string): string[] {
  if (!item.endsWith('^')) return [item];
  return PLACE_NOUNS.map((noun) => `${noun} ${item.slice(0, -1)}`);
}

/** Builds the lexicon of English and Arabic: about 20,000 forms in some 30 ms. */
export function createLexicon(): Lexicon {
  const lexicon = emptyLexicon();
  // Names before demonyms before places: where one word is several of them, the first kind stays.
  for (const { code, names, namesArabic } of COUNTRY_ROWS)
    for (const name of [...names, ...namesArabic]) addEntry(lexicon, 'name', name, code);
  for (const { code, demonyms, demonymsArabic } of COUNTRY_ROWS) {
    const forms = [...demonyms.flatMap(englishDemonyms), ...demonymsArabic.flatMap(arabicDemonyms)];
    for (const form of forms) addEntry(lexicon, 'demonym', form, code);
  }
  for (const { code, places, placesArabic } of COUNTRY_ROWS)
    for (const place of [...places, ...placesArabic]) addEntry(lexicon, 'place', place, code);
  for (const { code, townsArabic } of TOWN_ROWS)
    for (const town of townsArabic.flatMap(townForms)) addEntry(lexicon, 'place', town, code);
  // Turki is a common first name; the other forms of the nisba are only Turkish.
  const turki = lexicon.roots.get('تركي')?.entry;
  if (turki) turki.weak = 'evidence';
  for (const state of STATE_NAMES) addEntry(lexicon, 'state', state, 'US');
  for (const phrase of NOT_COUNTRIES.trim().split(/[;\n]/)) addEntry(lexicon, 'not', phrase);
  return lexicon;
}

/** For lists of single Arabic words that are compared after folding. */
export function foldedSet(words: string): Set<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(foldArabic));
}
