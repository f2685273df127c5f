import { FRENCH_TOPICS, RUSSIAN_TOPICS } from './data/other-topics.ts';
import { WEAK_NOUNS } from './data/other-nouns.ts';
import { NOUNS_BY_ENDING, WEAK_WORDS } from './data/other-weak-words.ts';
import { singular } from './plurals.ts';
import { wordsOf } from './word-list.ts';

/** Endings of verbs, adjectives and participles that few nouns share, by language. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  fr: /(?:[^i]er|ir|aient|ait|èrent|issent|[^t]és?|ées?|er(?:a|ont|ait)|ants?|iques?|erte?s?|eux|euses?|(?:ell|iqu|al|iv|eus|abl|ièr)ement|[ea]mment)$/,
  ru: /(?:ть|ться|[её]тся|ится|утся|ются|атся|ятся|лся|лась|лось|лись|[аяуе]ет|ивает|[аяу]ют|[аияеуы]л[аио]?|нный|[ыи]й|[ао]я|[оеы]е|(?:ск|к|г|х|ш|ж|ч|щ|н)ие|[оеё]го|[оеё]му|[ыи]м|[ыи]х|[ыи]ми|ую|юю|яя|[а-я]{3}но|[а-я]{3}(?:ят|ют|ут)|[кгсзшр]ли|вши|в?шись|ано|ено)$/,
};
const SHORTEST = 5;
/**
 * Of Russian words in small letters, by longer endings: verbs of the third person (подпишет, приходит), infinitives in -йти, short
 * participles (перечислены), adjectives in oblique cases (массовом, последней).
 */
const RUSSIAN_LONG =
  /(?:кажет|пишет|может|меша?ет|(?:[йыои]|[нв]е|ве)дет|[нв]есет|везет|гнет|ходит|водит|носит|возит|ворит|ставит|пустит|мотрит|должит|ложит|лучит|(?:й|ой|ей)ти|(?:при|про|вы|в)вести|помочь|[а-я]{4}[ая]ны|[а-я]{3}ены|[а-я]{2}(?:льн|чн|жн|[еио]нн|тн|рн|вн|дн|ск|ющ|ящ|вш|едн|тов|сов|ров)(?:ом|ем|ой|ей))$/;
const RUSSIAN_LONG_NOUNS =
  /(?:мены|цены|сцены|стены|гены|тираны|ветераны|партизаны|экраны|хулиганы|уланы|океаны|страны|иены|вены|фонтаны|рестораны|диваны|каштаны|караваны|туманы|обманы|ураганы|капитаны|чемпионом|законом|охраны|доктором|[кпт]ором|готовой|ресторана|экрана|океана|урагана|капитана|ветерана|президентом)$/;
/** Континентальной, Хоккейный, Первом: adjectives that no surname looks like. */
const CAPITAL_ADJECTIVE =
  /(?:[а-я]{2}[ьй]н|иче?ск|[а-я]{3}(?:онн|енн|янн|ансн|ивн|арн|орн|одн|естн))(?:ый|ая|ое|ые|ого|ому|ой|ую|ым|ых|ыми|ом)$/;

const weak = new Map<string, ReadonlySet<string>>();
for (const [lang, list] of Object.entries(WEAK_WORDS)) weak.set(lang, new Set(wordsOf(list)));
const nouns = new Map<string, ReadonlySet<string>>();
for (const [lang, list] of Object.entries(NOUNS_BY_ENDING)) nouns.set(lang, new Set(wordsOf(list)));

/**
 * True of a word that is no topic: listed, or, in small letters, a verb, adjective or participle by its
 * ending (a family name in Russian has that of an adjective). French and Russian only; other languages
 * have no rule.
 * @param word in small letters
 * @param small it is written in small letters
 */
export function isWeakWord(word: string, lang: string, small: boolean): boolean {
  if (weak.get(lang)?.has(word) === true) return true;
  // Of what a capital begins the end may be a surname's (Раневская); others are adjectives.
  if (!small) return lang === 'ru' && CAPITAL_ADJECTIVE.test(word);
  const endings = ENDINGS[lang];
  if (endings === undefined || word.length < SHORTEST || nouns.get(lang)!.has(word)) return false;
  if (
    lang === 'ru' &&
    word.length > 6 &&
    RUSSIAN_LONG.test(word) &&
    !RUSSIAN_LONG_NOUNS.test(word)
  ) {
    return true;
  }
  return endings.test(word) && !(lang === 'ru' && /(?:[тнсв]ие|ния|тия)$/.test(word));
}

const weakNouns = new Map<string, ReadonlySet<string>>();
for (const [lang, list] of Object.entries(WEAK_NOUNS)) {
  weakNouns.set(
    lang,
    new Set(wordsOf(list).map((word) => (lang === 'fr' ? singular(word, 'fr') : word))),
  );
}

/** A noun that says nothing alone, by its key. */
export function isWeakNoun(key: string, lang: string): boolean {
  return weakNouns.get(lang)?.has(key) === true;
}

/** Letters that UTF-8 read as Latin-1 leaves where the language has none of them: `Ãªtre`, `Ð½Ð`. */
const GARBLED: Readonly<Record<string, RegExp>> = { fr: /Ã|Â/, ru: /[ÐÑ]/ };

export function isGarbled(word: string, lang: string): boolean {
  return GARBLED[lang]?.test(word) === true;
}

const frenchTopics = new Set(wordsOf(FRENCH_TOPICS).map((word) => singular(word, 'fr')));
const russianTopics = new Set(wordsOf(RUSSIAN_TOPICS));
const NOUN_ENDING =
  /^(?:|и?[аяуюоеыийь]|и?ом|и?ем|[оеь][йю]|[её]в|ов|и?ам|и?ям|и?ах|и?ях|ами|и?ями|ию|ием|ок|ек|н?ые|н?ых)$/;
/** Of a topic: коронавирусной. */
const ADJECTIVE = /[нс][а-я]?(?:ой|ую|ая|ых|ыми?|ого|ому|ое|ые|ый)$/;
/** What declension may add to the stems above. */
const MAX_ENDING = 5;

/** A noun that is a topic at one mention. */
export function isOtherTopic(key: string, lang: string): boolean {
  if (lang === 'fr') return frenchTopics.has(key);
  if (lang !== 'ru' || ADJECTIVE.test(key)) return false;
  for (let end = key.length; end >= Math.max(3, key.length - MAX_ENDING); end--) {
    if (russianTopics.has(key.slice(0, end)) && NOUN_ENDING.test(key.slice(end))) return true;
  }
  return false;
}
