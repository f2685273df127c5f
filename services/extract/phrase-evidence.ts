import { isArabicPhrase } from './arabic-phrases.ts';
import { HEADLINE_TOKENS } from './arabic-sure.ts';
import { hasTrait } from './latin-marks.ts';
import { LATIN_TRAIT } from './latin-traits.ts';
import { COMMON, MODIFIER, OWNER, ROLE, STOP, TITLE, WORD } from './word-facts.ts';
import { isCountry, type Words } from './words.ts';

/** Why a phrase is a keyword, strongest first. */
export type Evidence = 'known' | 'outlet' | 'body' | 'name' | 'repeated' | 'title';

/** What speaks for a span as a phrase: null when its shape rules it out. */
export function evidenceFor(
  words: Words,
  from: number,
  to: number,
  content: number,
  runLength: number,
  lang: string,
): Evidence | null {
  if (!countriesFit(words, from, to, content)) return null;
  if (!hasWord(words, from, to) && !isConstruct(words, from, to, content)) return null;
  const inTitle = words.tokens.inTitle(from);
  if (words.arabic(from)) {
    if (!isArabicPhrase(words, from, to)) return null;
    return inTitle && content === 2 && agrees(words, from, to) && isWhole(words, from)
      ? 'title'
      : 'repeated';
  }
  const first = words.role(from);
  if (words.arabic(to) || first === COMMON || first === TITLE) return null;
  // zip code: what says nothing alone may end a compound.
  if (words.role(to) !== WORD)
    return lang === 'en' && mayEndCompound(words, from, to) ? 'repeated' : null;
  // `Trump's tweet`, `Adele's slimdown` are no phrases of their own; a name has a capital (Halley's Comet).
  if (lang === 'en' && words.has(from, OWNER) && !words.tokens.capital(to)) return null;
  // Oxford Covid-19, Coronavirus NSW: what everything of its time stands beside.
  if (hasTrait(words, to, LATIN_TRAIT.apart)) return null;
  if (hasTrait(words, from, LATIN_TRAIT.apart) && words.tokens.capital(to) && !words.titleCase)
    return null;
  // Two words that stop words enclose; a longer run may hold a verb (`ingredient kills`), and so may any
  // run where verbs are not listed or capitals tell nothing.
  if (!inTitle || runLength !== 2 || words.titleCase || first === MODIFIER) return 'repeated';
  // Of two words in small letters one may be a verb (deaths mount, swap juice); UK Covid are two topics.
  return lang === 'en' && words.tokens.capital(from) && !isCountry(words, from)
    ? 'title'
    : 'repeated';
}

function mayEndCompound(words: Words, from: number, to: number): boolean {
  return to === from + 1 && words.role(to) === COMMON && words.role(from) === WORD;
}

/** عودة التوتر above a text that never says it again is what happened and no name of it; الأمن القومي is one. */
function isWhole(words: Words, from: number): boolean {
  return words.length < HEADLINE_TOKENS || words.definite(from);
}

function hasWord(words: Words, from: number, to: number): boolean {
  const { facts } = words.tokens;
  for (let index = from; index <= to; index++) {
    if ((facts[index]! & ROLE) === WORD && !isCountry(words, index)) return true;
  }
  return false;
}

/** إدارة المشروعات: two nouns that say nothing alone name something together. */
function isConstruct(words: Words, from: number, to: number, content: number): boolean {
  if (content !== 2 || !words.arabic(from) || !words.definite(to)) return false;
  const last = words.role(to);
  if (last === STOP) return false;
  if (last === MODIFIER) return words.definite(from);
  return !words.definite(from) && words.role(from) === COMMON && last === COMMON;
}

/** One country at most, at an edge of two words: الجيش الروسي, Russian army. */
function countriesFit(words: Words, from: number, to: number, content: number): boolean {
  let covered = 0;
  for (let index = from; index <= to; index++) covered += isCountry(words, index) ? 1 : 0;
  if (covered === 0) return true;
  if (covered > 1 || content > 2) return false;
  return isCountry(words, words.arabic(from) ? to : from);
}

/**
 * Two words of a headline that belong together by their form: a construct (مجلس الأمن), a definite
 * noun with its adjective (الشرق الأوسط), or two feminine indefinites (مكالمة هاتفية). Anything else
 * may be a verb and its subject.
 */
function agrees(words: Words, from: number, to: number): boolean {
  if (words.definite(to)) return true;
  if (words.definite(from)) return false;
  return words.key(from).endsWith('ه') && words.key(to).endsWith('ه');
}
