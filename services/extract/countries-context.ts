import { resolveShared } from './countries-shared.ts';
import type { CountryToken } from './countries.ts';
import { STATE_NAMES } from './countries-table.ts';
import type { Candidate } from './countries-match.ts';
import { foldedSet } from './countries-lexicon.ts';
import { isSomethingElse } from './countries-vetoes.ts';
import { foldName } from './countries-words.ts';
import * as cues from './data/countries-cues.ts';

/** A candidate that was judged to name these countries. */
export interface CountryHit {
  start: number;
  end: number;
  codes: readonly string[];
}

/** What the document says elsewhere: how often each country is named by words that need no help. */
export type Evidence = ReadonlyMap<string, number>;

const LOCATIVES = new Set([...cues.LOCATIVES.split(' '), ...foldedSet(cues.LOCATIVES_ARABIC)]);
const STATES = new Set([
  ...cues.STATE_ABBREVIATIONS.split(' '),
  ...STATE_NAMES.map((name) => foldName(name)),
]);

/** A foreign city is taken for its American namesake beside this many mentions of states. */
const NAMESAKE_STATES = 2;

/** Countries whose naming makes a weak name likely: its neighbours in the news. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  jordan: 'IL PS SY IQ SA EG LB KW QA AE YE BH OM',
  georgia: 'RU AM AZ UA MD TR',
  chad: 'SD NE NG CM CF LY ML BF FR SS',
  emirates: 'SA QA KW BH OM IR YE IL',
  مالي: 'NE BF SN MR CI TD GN FR DZ NG',
  بنين: 'NG TG BF NE GH CI',
  البنين: 'NG TG BF NE GH CI',
  سيول: 'KP JP KR',
  كابل: 'PK IR TJ',
};

/** Names that default to the country and are dropped only when the document speaks of the US state. */
const UNLESS_AMERICAN = new Set(['جورجيا']);

/** From candidates to countries: vetoes by the words beside, then weak and shared words by evidence. */
export function judge(
  tokens: readonly CountryToken[],
  candidates: readonly Candidate[],
): CountryHit[] {
  const open = candidates.filter(
    (candidate) =>
      candidate.entry.codes.length > 0 &&
      !isSomethingElse(tokens, candidate) &&
      !isAmericanNamesake(tokens, candidate),
  );
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
    if (entry.weak !== 'none' && !isBacked(tokens, candidate, evidence, states)) continue;
    if (states >= NAMESAKE_STATES && isLoneCity(candidate, evidence, open)) continue;
    const codes =
      entry.codes.length > 1 ? resolveShared(tokens, candidate, evidence, open) : entry.codes;
    if (codes.length > 0) hits.push({ start, end, codes });
  }
  return hits;
}

function isBacked(
  tokens: readonly CountryToken[],
  candidate: Candidate,
  evidence: Evidence,
  states: number,
): boolean {
  const { entry, start, end, locative } = candidate;
  const named = entry.codes.some((code) => evidence.has(code));
  if (UNLESS_AMERICAN.has(entry.key)) return true;
  if (named && (entry.key !== 'georgia' || states === 0)) return true;
  if (entry.weak === 'evidence') return false;
  if (entry.key === 'georgia' && (states > 0 || evidence.has('US'))) return false;
  const neighbours = NEIGHBOURS[entry.key];
  if (neighbours?.split(' ').some((code) => evidence.has(code))) return true;
  const before = tokens[start - 1];
  const after = tokens[end];
  // A capitalised word right after (Jordan Peterson) makes the weak name a person's, wherever it stands.
  if (after && !after.breakBefore && entry.cased && /^\p{Lu}/u.test(after.text)) return false;
  if (locative) return true;
  return (
    before !== undefined && !tokens[start]!.breakBefore && LOCATIVES.has(foldName(before.text))
  );
}

/** London, Ontario; Paris, Tenn.: the state stands after a comma. */
function isAmericanNamesake(tokens: readonly CountryToken[], candidate: Candidate): boolean {
  const { entry, end } = candidate;
  if (!entry.cased || entry.codes.includes('US') || entry.codes.includes('CA')) return false;
  const after = tokens[end];
  if (!after?.breakBefore || after.start || !/^\p{Lu}/u.test(after.text)) return false;
  const word = foldName(after.text).replace(/\.$/, '');
  const next = tokens[end + 1];
  if (STATES.has(word)) return true;
  return next !== undefined && !next.breakBefore && STATES.has(`${word} ${foldName(next.text)}`);
}

/** A city without any other sign of its country, in a text about American states. */
function isLoneCity(candidate: Candidate, evidence: Evidence, open: readonly Candidate[]): boolean {
  const { entry } = candidate;
  const code = entry.codes[0]!;
  if (entry.kind !== 'place' || !entry.cased || code === 'US') return false;
  const all = evidence.get(code) ?? 0;
  const ofThisCity = open.reduce((count, other) => count + (other.entry === entry ? 1 : 0), 0);
  return all <= ofThisCity;
}
