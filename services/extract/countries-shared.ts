import type { Evidence } from './countries-context.ts';
import type { Candidate } from './countries-match.ts';
import type { Tokens } from './tokens.ts';

/** Words that mean every one of their countries at once. */
const BOTH = new Set(['الكوريتين', 'الكوريتان', 'koreas']);

/** Which country a shared word means when the document says nothing else. */
const USUAL: Readonly<Record<string, string>> = {
  'CD CG': 'CD',
  'DM DO': 'DO',
  'JO OM': 'OM',
  'KP KR': 'KR',
  'LB LY': 'LY',
  'MA SY': 'SY',
  'TZ YE': 'TZ',
};

/** Countries beside which عمان is rather the one or the other. */
const BESIDE: Readonly<Record<string, string>> = {
  JO: 'PS IL SY IQ LB',
  OM: 'AE SA QA KW BH IR YE',
};

/** How a word of two countries is told apart, in this order: spelling, evidence, neighbours, custom. */
export function resolveShared(
  tokens: Tokens,
  candidate: Candidate,
  evidence: Evidence,
  open: readonly Candidate[],
): readonly string[] {
  const { codes, key, weak } = candidate.entry;
  if (BOTH.has(key)) return codes;
  if (key === 'عمان') {
    const spelled = spelledAmman(tokens, candidate);
    if (spelled) return [spelled];
    if (!evidence.has('OM') && namesJordansKing(tokens)) return ['JO'];
  }
  const named = codes.filter((code) => evidence.has(code));
  if (named.length === 1) return named;
  if (named.length > 1) return [nearest(candidate, named, open)];
  const beside = codes
    .map((code) => ({ code, votes: votesFor(BESIDE[code], evidence) }))
    .sort((a, b) => b.votes - a.votes);
  if (key === 'عمان' && beside[0]!.votes > beside[1]!.votes) return [beside[0]!.code];
  const usual = USUAL[[...codes].sort().join(' ')];
  if (usual !== undefined) return [usual];
  return weak === 'evidence' ? [] : codes.slice(0, 1);
}

/** عُمان is Oman, عَمَّان (fatha and shadda in either order) and "the capital عمان" are Amman. */
function spelledAmman(tokens: Tokens, candidate: Candidate): string | undefined {
  const raw = tokens.text(candidate.start);
  if (raw.includes('ع\u064f')) return 'OM';
  if (/ع\u064e|م[\u064e]?\u0651/.test(raw)) return 'JO';
  const before = tokens.folded(candidate.start - 1);
  return /^(?:العاصمه|الاردنيه|للعاصمه|بالعاصمه|مدينه)$/.test(before) ? 'JO' : undefined;
}

/** الملك عبدالله, الملك عبد الله: at home in Amman. */
function namesJordansKing(tokens: Tokens): boolean {
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (tokens.text(at).endsWith('الملك') && /^عبد(?:الله)?$/.test(tokens.text(at + 1)))
      return true;
  }
  return false;
}

function votesFor(countries: string | undefined, evidence: Evidence): number {
  return countries?.split(' ').reduce((sum, code) => sum + (evidence.get(code) ?? 0), 0) ?? 0;
}

/** Of the countries that are all named, the one whose own words stand nearest; the earlier wins a tie. */
function nearest(
  candidate: Candidate,
  named: readonly string[],
  open: readonly Candidate[],
): string {
  let best = named[0]!;
  let shortest = Infinity;
  for (const other of open) {
    if (other.entry.codes.length !== 1 || other.entry.weak !== 'none') continue;
    const code = other.entry.codes[0]!;
    const distance = Math.abs(other.start - candidate.start);
    if (named.includes(code) && distance < shortest) {
      shortest = distance;
      best = code;
    }
  }
  return best;
}
