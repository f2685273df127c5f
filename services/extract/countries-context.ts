import { isClub } from './countries-clubs.ts';
import { resolveShared } from './countries-shared.ts';
import type { Tokens } from './tokens.ts';
import { STATE_NAMES } from './countries-table.ts';
import type { Candidate } from './countries-match.ts';
import { foldedSet, type LexiconEntry } from './countries-lexicon.ts';
import { agreesWithNoun, isFamilyName, isMalian, isSpeaker } from './countries-vetoes-arabic.ts';
import { isSomethingElse } from './countries-vetoes.ts';
import { foldName } from './countries-words.ts';
import * as cues from './data/countries-cues.ts';

/** A candidate that was judged to name these countries. */
export interface CountryHit {
  start: number;
  end: number;
  codes: readonly string[];
  entry: LexiconEntry;
}

/** What the document says elsewhere: how often each country is named by words that need no help. */
export type Evidence = ReadonlyMap<string, number>;

const LOCATIVES = new Set([...cues.LOCATIVES.split(' '), ...foldedSet(cues.LOCATIVES_ARABIC)]);
const STATES = new Set([
  ...cues.STATE_ABBREVIATIONS.split(' '),
  ...STATE_NAMES.map((name) => foldName(name)),
]);

const OLD_STYLE = new Set(['pa', 'ga', 'va', 'ky', 'md', 'vt', 'mo', 'ct']);

const STATE_NOUNS = new Set(cues.STATE_NOUNS.split(' '));
const MUNICIPAL = new Set(cues.MUNICIPAL.split(' '));
const TOWN_PREFIXES = new Set(cues.TOWN_PREFIXES.split(' '));

/** A foreign city is taken for its American namesake beside this many mentions of states. */
const NAMESAKE_STATES = 2;

/** Countries whose naming makes a weak name likely: its neighbours in the news. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  jordan: 'IL PS SY IQ SA EG LB KW QA AE YE BH OM',
  georgia: 'RU AM AZ UA MD TR',
  جورجيا: 'RU AM AZ UA MD TR',
  chad: 'SD NE NG CM CF LY ML BF FR SS',
  مالي: 'NE BF SN TD',
  emirates: 'SA QA KW BH OM IR YE IL',
  بنين: 'NG TG BF NE GH CI',
  البنين: 'NG TG BF NE GH CI',
  سيول: 'KP JP KR',
  كابل: 'PK IR TJ',
};

/** A country and a state of the USA: next to anything American it is the state. */
const AMERICAN_TOO = new Set(['georgia', 'جورجيا']);

/** From candidates to countries: vetoes by the words beside, then weak and shared words by evidence. */
export function judge(tokens: Tokens, candidates: readonly Candidate[]): CountryHit[] {
  if (candidates.length === 0) return [];
  const families = new Set<LexiconEntry>();
  const named = candidates.filter((candidate) => {
    if (candidate.entry.codes.length === 0 || isClub(tokens, candidate)) return false;
    if (!isSomethingElse(tokens, candidate)) return true;
    if (isFamilyName(tokens, candidate)) families.add(candidate.entry);
    return false;
  });
  const american = new Set<LexiconEntry>();
  const open = named.filter((candidate) => {
    if (!isNamesake(tokens, candidate)) return true;
    american.add(candidate.entry);
    return false;
  });
  const evidence = new Map<string, number>();
  let states = 0;
  for (const { entry } of open) {
    if (entry.kind === 'state') states++;
    if (entry.weak !== 'none' || entry.codes.length > 1) continue;
    const code = entry.codes[0]!;
    evidence.set(code, (evidence.get(code) ?? 0) + 1);
  }
  const hits: CountryHit[] = [];
  for (const candidate of open) {
    const { entry, start, end } = candidate;
    if (families.has(entry) && !agreesWithNoun(tokens, candidate)) continue;
    if (isSpeaker(tokens, candidate) && standsAlone(entry, evidence, open)) continue;
    if (entry.weak !== 'none' && !isBacked(tokens, candidate, evidence, states)) continue;
    const doubtful = american.has(entry) || (states >= NAMESAKE_STATES && isForeignCity(entry));
    if (doubtful && standsAlone(entry, evidence, open)) continue;
    const codes =
      entry.codes.length > 1 ? resolveShared(tokens, candidate, evidence, open) : entry.codes;
    if (codes.length > 0) hits.push({ start, end, codes, entry });
  }
  return hits;
}

function isBacked(
  tokens: Tokens,
  candidate: Candidate,
  evidence: Evidence,
  states: number,
): boolean {
  const { entry, start, end, locative } = candidate;
  const named = entry.codes.some((code) => evidence.has(code));
  if (named && (!AMERICAN_TOO.has(entry.key) || states === 0)) return true;

  if (isMalian(tokens, candidate)) return true;
  const neighbours = NEIGHBOURS[entry.key];
  if (neighbours?.split(' ').some((code) => evidence.has(code))) return true;
  const american = AMERICAN_TOO.has(entry.key) && (states > 0 || evidence.has('US'));
  if (!american && entry.kind === 'name' && ownsStateNoun(tokens, end)) return true;
  if (entry.weak === 'evidence') return false;
  if (american) return false;
  if (entry.key === 'جورجيا') return true;
  // A capitalised word right after (Jordan Peterson) makes the weak name a person's, wherever it stands.
  if (entry.cased && !tokens.breakBefore(end) && tokens.capital(end)) return false;
  if (locative) return true;
  return (
    !tokens.breakBefore(start) && LOCATIVES.has(tokens.folded(start - 1).replace(/^و(?=...)/, ''))
  );
}

/** Jordan's King, Chad's president: what follows the possessive belongs to a state. */
function ownsStateNoun(tokens: Tokens, end: number): boolean {
  if (tokens.breakBefore(end) || !/['’]s$/.test(tokens.text(end - 1))) return false;
  return STATE_NOUNS.has(tokens.text(end).toLowerCase());
}

/** A town of the same name: London, Ontario; Paris, Tenn.; Lebanon County; Dublin Road; New London. */
function isNamesake(tokens: Tokens, candidate: Candidate): boolean {
  const { entry, start, end } = candidate;
  if (
    !entry.cased ||
    entry.kind === 'demonym' ||
    entry.codes.includes('US') ||
    entry.codes.includes('CA')
  )
    return false;
  const after = tokens.text(end);
  const parted = tokens.breakBefore(end);
  if (!parted && MUNICIPAL.has(after)) return true;
  if (entry.kind === 'place' && !tokens.breakBefore(start) && !tokens.inTitle(start - 1))
    if (TOWN_PREFIXES.has(tokens.text(start - 1)) && !tokens.startsSentence(start - 1)) return true;
  if (after === '' || !parted || tokens.startsSentence(end)) return false;
  if (!tokens.capital(end)) return false;
  const word = foldName(after).replace(/\.$/, '');
  // Of two letters only the old style (Pa.) or capitals (PA): La is also an article.
  if (word.length === 2 && after !== after.toUpperCase() && !OLD_STYLE.has(word)) return false;
  // Tbilisi, Georgia is where the country's capital stands.
  if (word === 'georgia' && entry.codes.includes('GE')) return false;
  if (STATES.has(word)) return true;
  return !tokens.breakBefore(end + 1) && STATES.has(`${word} ${tokens.folded(end + 1)}`);
}

const isForeignCity = ({ kind, cased, codes }: LexiconEntry) =>
  kind === 'place' && cased && codes[0] !== 'US';

/** No other word of the document names the entry's country. */
function standsAlone(entry: LexiconEntry, evidence: Evidence, open: readonly Candidate[]): boolean {
  const ofThisEntry = open.reduce((count, other) => count + (other.entry === entry ? 1 : 0), 0);
  return entry.codes.every((code) => (evidence.get(code) ?? 0) <= ofThisEntry);
}
