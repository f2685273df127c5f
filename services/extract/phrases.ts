import { findBodies, isNamedAfterRuler } from './arabic-bodies.ts';
import { saysKind } from './arabic-phrases.ts';
import { foldArabic } from './arabic-letters.ts';
import { isDependent } from './arabic-sure.ts';
import { PLACE, PLACE_BEGINS } from './countries.ts';
import { findKnown, type KnownKind } from './known-phrases.ts';
import { findCapitalNames } from './latin-names.ts';
import { withoutForms } from './name-forms.ts';
import { TRAIT } from './name-traits.ts';
import { endOfLineage, findArabicNames } from './person-names.ts';
import { keyOfSpan } from './phrase-key.ts';
import { isCompound } from './phrase-compounds.ts';
import { isAlwaysInside } from './phrase-edges.ts';
import { evidenceFor, type Evidence } from './phrase-evidence.ts';
import { eachSpan } from './phrase-runs.ts';
import { topicKey } from './same-topics.ts';
import { MAX_TOKENS } from './tokens.ts';
import { COMMON, CONNECTOR, MODIFIER, TITLE } from './word-facts.ts';
import { wordsOf } from './word-list.ts';
import type { Words } from './words.ts';

/** Tokens that a phrase of an article has for itself; used up before the next article. */
const claimed = new Uint8Array(MAX_TOKENS);

export interface Phrase {
  key: string;
  evidence: Evidence;
  count: number;
  /** The first spans `[from, to]` of token indexes, in order, at most 32. */
  spans: [from: number, to: number][];
}

/** What is compared span by span stays bounded, however often a page repeats itself. */
export const MAX_SPANS = 32;
/** Phrases that are compared with each other: the first of an article. */
const MAX_PHRASES = 256;
/** A phrase or word that lives inside a longer phrase to this share is no keyword of its own. */
export const INSIDE_SHARE = 0.8;

/**
 * The phrases of an article that are keywords, in order of first appearance: known ones, bodies (وزارة
 * الصحة) and people's names first, each on tokens of its own; then what repeats or stands in the
 * headline among the words left.
 */
export function findPhrases(words: Words, lang: string): Phrase[] {
  const phrases = new Map<string, Phrase>();
  claimed.fill(0, 0, words.length);
  let evidence: Evidence = 'outlet';
  function claim(from: number, to: number): void {
    claimed.fill(1, from, to + 1);
    add(phrases, keyOfSpan(words, from, to), evidence, from, to);
  }
  findKnown(words, lang, (from, to, kind) => {
    // محمد بن راشد | آل مكتوم: the house behind a name that is known without it.
    const house = words.key(from) === 'ال' && !words.tokens.breakBefore(from);
    // مركز | الملك سلمان
    if (from > 0 && claimed[from - 1] === 0 && isRulersPlace(words, from)) {
      evidence = 'body';
      claim(from - 1, to);
      return;
    }
    claimed.fill(1, from, to + 1);
    const key = keyOfSpan(words, from, to);
    // All forms of a person's name are one phrase, so that the family name alone finds its owner.
    const topic = kind === 'person' ? topicKey(key) : key;
    add(phrases, topic, house ? 'outlet' : EVIDENCE_OF[kind], from, to);
  });
  evidence = 'outlet';
  if (lang === 'ar') {
    claimLineages(words, claimed, claim);
    evidence = 'body';
    findBodies(words, claimed, claim);
    evidence = 'name';
    findArabicNames(words, claimed, claim);
  }
  evidence = 'name';
  findCapitalNames(words, claimed, CAPITAL_NOUNS.has(lang), claim);
  findPlaces(words, claimed, (from, to, apart) => {
    evidence = apart ? 'known' : 'outlet';
    claim(from, to);
  });
  eachSpan(words, claimed, (from, to, content, runLength, repeated) => {
    const found = evidenceFor(words, from, to, content, runLength, lang);
    if (found === null || (found === 'repeated' && !repeated)) return;
    add(phrases, keyOfSpan(words, from, to), found, from, to);
  });
  const kept = [...phrases.values()]
    .filter((phrase) => {
      if (CLAIMING.has(phrase.evidence)) {
        return !isPassingOffice(words, phrase) && !isPassingBody(words, phrase);
      }
      if (phrase.count >= 2) {
        phrase.evidence = 'repeated';
        if (lang === 'en' && !isRepeatedEnglish(words, phrase)) return false;
        return words.arabic(phrase.spans[0]![0]) || !isAlwaysInside(words, phrase.spans);
      }
      return phrase.evidence === 'title';
    })
    .slice(0, MAX_PHRASES);
  return withoutContained(words, withoutForms(words, kept));
}

/** Two of the same in a text are chance (Chhattisgarh skipper), and so is what ends in a noun that says nothing. */
function isRepeatedEnglish(words: Words, { count, spans }: Phrase): boolean {
  const [from, to] = spans[0]!;
  const chance = words.role(to) === COMMON || (count === 2 && !words.tokens.inTitle(from));
  return !chance || isCompound(words, spans, count);
}

function isRulersPlace(words: Words, at: number): boolean {
  if (!words.arabic(at - 1) || words.prefixed(at) || words.tokens.breakBefore(at)) return false;
  return isNamedAfterRuler(words, at - 1);
}

const EVIDENCE_OF: Readonly<Record<KnownKind, Evidence>> = {
  phrase: 'known',
  person: 'name',
  outlet: 'outlet',
};

/** وزير الخارجية, Prime Minister: named once, below the headline, for the person who holds it. */
function isPassingOffice(words: Words, { count, evidence, spans }: Phrase): boolean {
  if (count > 1 || evidence === 'name') return false;
  const [from, to] = spans[0]!;
  if (words.tokens.inTitle(from)) return false;
  if (!words.arabic(from)) return isOffice(words, to);
  return from >= LEAD_TOKENS && (words.traits(from) & TRAIT.office) !== 0;
}

/** الوزارة الرئيسية, المؤسسة الصحية: said once, below the headline, of one that was named. */
function isPassingBody(words: Words, { count, evidence, spans }: Phrase): boolean {
  const [from, to] = spans[0]!;
  if (count > 1 || evidence !== 'body' || words.tokens.inTitle(from)) return false;
  // الهيئة الوطنية لحماية المستهلك is no passing one.
  if (to > from + 1 && words.definite(from)) return false;
  const key = words.key(from);
  return words.definite(from)
    ? GENERIC_BODIES.has(key)
    : from >= LEAD_TOKENS && LOOSE_HEADS.has(key);
}

const GENERIC_BODIES = new Set(
  wordsOf('وزارة مؤسسة جامعة شركة قضية مجموعة دوري لجنة هيئة جمعية معهد اتحاد').map(foldArabic),
);
/** قضية التعامل, حملة الشهادات, سد الفجوات, خط الهجوم: as often no name as one. */
const LOOSE_HEADS = new Set('قضيه قمه حمله ازمه مجموعه خط سد لواء حركه'.split(' '));

/** Prime Minister, but neither Court of Justice nor Port-au-Prince. */
function isOffice(words: Words, to: number): boolean {
  if (words.role(to) !== TITLE || (words.covered[to]! & PLACE) !== 0) return false;
  return words.role(to - 1) !== CONNECTOR;
}

/** The headline and the first sentences. */
const LEAD_TOKENS = 40;

/**
 * Countries, cities and regions of several words: كوريا الجنوبية, أديس أبابا, Hong Kong; not `apart` are those that belong to a longer name (جمعية
 * الكشافة | العربية السعودية).
 */
function findPlaces(
  words: Words,
  claimed: Uint8Array,
  found: (from: number, to: number, apart: boolean) => void,
): void {
  for (let from = 0; from < words.length; from++) {
    const begins = words.covered[from]!;
    if ((begins & PLACE_BEGINS) === 0) continue;
    const goesOn = begins & ~PLACE_BEGINS;
    let to = from;
    while (to + 1 < words.length && words.covered[to + 1] === goesOn) to++;
    const first = words.arabic(from) && saysKind(words, from) ? from + 1 : from;
    if (to > first && !claimed.subarray(first, to + 1).includes(1)) {
      found(first, to, !isDependent(words, first));
    }
    from = to;
  }
}

/** Where every noun has a capital, only a first name shows that a name begins. */
const CAPITAL_NOUNS = new Set(['de']);
const CLAIMING: ReadonlySet<Evidence> = new Set(['known', 'outlet', 'body', 'name']);

/** محمد بن سلمان | بن عبدالعزيز: the fathers behind a known name belong to it and are no other name. */
function claimLineages(
  words: Words,
  claimed: Uint8Array,
  found: (from: number, to: number) => void,
): void {
  for (let index = 1; index < words.length; index++) {
    if (claimed[index - 1] !== 1 || claimed[index] === 1) continue;
    const end = endOfLineage(words, claimed, index);
    if (end >= index) found(index, end);
  }
}

function add(
  into: Map<string, Phrase>,
  key: string,
  evidence: Evidence,
  from: number,
  to: number,
): void {
  const phrase = into.get(key);
  if (phrase === undefined) {
    into.set(key, { key, evidence, count: 1, spans: [[from, to]] });
    return;
  }
  // Spans of one kind come in order, so only the last can overlap; those that claim tokens never do.
  if (CLAIMING.has(phrase.evidence) && !CLAIMING.has(evidence)) return;
  if (!CLAIMING.has(evidence) && from <= phrase.spans.at(-1)![1]) return;
  phrase.count++;
  if (phrase.spans.length < MAX_SPANS) phrase.spans.push([from, to]);
  if (STRENGTH[evidence] > STRENGTH[phrase.evidence]) phrase.evidence = evidence;
}

const STRENGTH: Readonly<Record<Evidence, number>> = {
  repeated: 0,
  title: 1,
  name: 2,
  body: 3,
  known: 4,
  outlet: 5,
};

/**
 * Drops a phrase that (nearly) always lies inside a longer one; those that claim tokens have them for
 * themselves.
 */
function withoutContained(words: Words, phrases: Phrase[]): Phrase[] {
  return phrases.filter((phrase) => {
    if (CLAIMING.has(phrase.evidence)) return true;
    return phrases.every((other) => {
      if (other === phrase || other.evidence === 'title') return true;
      if (isCompletion(words, phrase, other)) return true;
      return countInside(phrase, other) < INSIDE_SHARE * phrase.spans.length;
    });
  });
}

/** الاقتصاد العالمي is a topic beside نمو الاقتصاد العالمي. */
function isCompletion(words: Words, { spans }: Phrase, longer: Phrase): boolean {
  const [from, to] = spans[0]!;
  if (!words.definite(from) || words.role(to) !== MODIFIER) return false;
  return longer.spans[0]![1] - longer.spans[0]![0] === to - from + 1;
}

/** How many spans of a phrase lie inside longer ones of another. */
function countInside({ spans }: Phrase, other: Phrase): number {
  let inside = 0;
  for (const span of spans) if (isInside(span, other)) inside++;
  return inside;
}

function isInside([from, to]: readonly [number, number], { spans }: Phrase): boolean {
  for (const [first, last] of spans) {
    if (first <= from && to <= last && last - first > to - from) return true;
  }
  return false;
}
