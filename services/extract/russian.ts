import {
  RUSSIAN_FLEETING_VOWELS as FLEETING,
  RUSSIAN_NOUNS,
  WEAK_NOUNS,
} from './data/other-nouns.ts';
import { RUSSIAN_FIRST_NAMES, RUSSIAN_PLACES } from './data/other-weak-words.ts';
import { wordsOf } from './word-list.ts';

/**
 * One key for the case forms of Russian nouns and adjectives whose suffix tells their declension, so that
 * the key is the dictionary form (президента, президентом → президент; санкций → санкция; российского →
 * российский). Any other word keeps its form: a stem that cuts all endings would merge different words.
 */
export function russianKey(word: string, capital: boolean): string {
  if (capital) {
    const first = firstNames.get(word) ?? nominatives.get(word);
    if (first !== undefined) return first;
  }
  const noun = nouns.get(word);
  if (noun !== undefined) return noun;
  if (word.length < 5) return word;
  if (capital) {
    const surname = SURNAME.exec(word);
    if (surname !== null && !NO_SURNAMES.test(surname[1]!)) return surname[1]!;
  }
  const iya = IYA.exec(word);
  if (iya !== null) return iyaKey(word, iya[1]!, iya[2]!);
  for (const [form, ending] of DECLENSIONS) {
    const found = form.exec(word);
    if (found !== null) return found[1]! + ending;
  }
  return word;
}

const DECLENSIONS: readonly [form: RegExp, ending: string][] = [
  [/^(.{2,}ост)(?:и|ью|ей|ям|ями|ях)$/, 'ь'],
  [/^(.{2,}ств)(?:а|у|ом|е|ам|ами|ах)$/, 'о'],
  // больницы, столице
  [/^(.{3,}иц)(?:ы|е|у|ей|ам|ами|ах)$/, 'а'],
  [/^(.{2,}тел)(?:я|ю|ем|е|и|ей|ям|ями|ях)$/, 'ь'],
  // Not поиском, списком, выпуском: nouns in -иск and -уск.
  [/^(.{2,}[^иуй](?:ск|цк)|.+йск)(?:ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/, 'ий'],
  [
    /^((?!клиник|поликлиник|техник|хроник|паник|механик|электроник|контор).{2,}(?:ент|ант|ист|изм|ник|чик|щик|вирус|тор|сор|онер|ьер|инг|граф|олог))(?:а|у|ом|е|ы|и|ов|ам|ами|ах)$/,
    '',
  ],
];

/** Nouns in -ия and -ие; -ий is left, where it may be a nominative. */
const IYA = /^(.{2,}и)(я|и|ю|ей|ем|й|ям|ями|ях)$/;
const NEUTER = /(?:[еая]н|[иыя]т)и$/;
const FEMININE =
  /^(?:компани|кампани|германи|британи|великобритани|испани|армени|эстони|япони|македони|албани|словени|дани|мани|океани|кени|пени|туркмени|симпати|скандинави)$/;

function iyaKey(word: string, stem: string, ending: string): string {
  const neuter = NEUTER.test(stem) && !FEMININE.test(stem);
  if (ending === 'й') {
    if (neuter) return `${stem}е`;
    return stem.endsWith('ци') ? `${stem}я` : word;
  }
  if (neuter) return ending === 'ей' ? word : `${stem}е`;
  return ending === 'ем' ? word : `${stem}я`;
}

/** Surnames in -ов, -ев, -ин with their case endings; women's meet men's. */
const SURNAME = /^(.{2,}(?:ов|ев|ин|ын))(?:а|у|ым|е|ой|ых|ыми)$/;
/** Names and nouns in -ина, -ова that a capital may begin. */
const NO_SURNAMES =
  /^(?:украин|палестин|аргентин|марин|ирин|полин|кристин|екатерин|катерин|валентин|алин|арин|карин|ангелин|регин|галин|медин|хорватин|вакцин|причин|половин|машин|автомашин|медицин|женщин|мужчин|картин|величин|дисциплин|доктрин|глубин|годовщин|вершин|середин|долин|родин|витрин|равнин|корзин|старин|рутин|гостин|лавин|древесин|кончин|толщин|ширин|длин|цен|свинин|основ|голов|слов|коров|королев|столов|стро|дерев|кладов|обнов|льгот|магазин|бензин|карантин|апельсин|кабин|турбин|плотин|пучин|стремнин|берлин|дублин|пекин|харбин|турин|крестьянин|гражданин|россиянин|украинц|мин|кин|вин|глин|шин|спин|льдин|корон)$/;

/** Case forms of first names: by the last letter of the nominative what stands for it. */
const NAME_ENDINGS: Readonly<Record<string, string>> = {
  й: 'я ю ем е',
  ь: 'я ю ем е',
  а: 'ы и е у ой',
  я: 'и е ю ей',
};
const CONSONANT_ENDINGS = 'а у ом е';

function forms(name: string): string[] {
  const last = name.at(-1)!;
  if (/[оеиу]$/.test(name)) return [];
  const endings = wordsOf(NAME_ENDINGS[last] ?? CONSONANT_ENDINGS);
  // Казань has Казани, Кремль has Кремля.
  if (last === 'ь' && FEMININE_PLACES.has(name)) endings.push('и', 'ью');
  const stem = NAME_ENDINGS[last] === undefined ? name : name.slice(0, -1);
  return endings.map((ending) => stem + ending);
}

const FEMININE_PLACES = new Set(
  wordsOf('казань пермь сибирь тюмень тверь рязань ухань кубань роснефть астрахань северсталь'),
);

/** Case forms of places, clubs and firms. */
const nominatives = new Map<string, string>();
for (const place of wordsOf(RUSSIAN_PLACES)) {
  const name = place.toLowerCase();
  for (const form of forms(name)) nominatives.set(form, name);
}
for (const place of wordsOf(RUSSIAN_PLACES)) nominatives.delete(place.toLowerCase());

/** The place or noun as it is written in the nominative, where the word is one of its other forms. */
export function nominativeOf(word: string, capital: boolean): string | null {
  return (capital ? nominatives.get(word) : undefined) ?? nouns.get(word) ?? null;
}

/** Case forms of nouns, both numbers, by the last letter of the nominative. */
const NOUN_ENDINGS: Readonly<Record<string, string>> = {
  й: 'я ю ем е и ев ям ями ях',
  ь: 'я ю ем е и ью ей ям ями ях',
  а: 'ы и е у ой ам ами ах',
  я: 'и е ю ей й ям ями ях',
  о: 'а у ом е ам ами ах',
  е: 'я ю ем и й ям ями ях',
  ы: 'ов ам ами ах',
};
const CONSONANT_NOUN_ENDINGS = 'а у ом ем е ы и ов ей ам ами ах';

const nouns = new Map<string, string>();
const listedNouns = wordsOf(`${RUSSIAN_NOUNS} ${WEAK_NOUNS.ru}`);

function addForm(form: string, noun: string): void {
  if (!nouns.has(form)) nouns.set(form, noun);
}

for (const noun of listedNouns) {
  const endings = NOUN_ENDINGS[noun.at(-1)!];
  const stem = endings === undefined ? noun : noun.slice(0, -1);
  for (const ending of wordsOf(endings ?? CONSONANT_NOUN_ENDINGS)) addForm(stem + ending, noun);
  // книг, школ; тем is a pronoun.
  if (/[ао]$/.test(noun) && stem !== 'тем') addForm(stem, noun);
}
for (const line of FLEETING.split('\n')) {
  const [noun, ...forms] = wordsOf(line);
  for (const form of forms) addForm(form, noun!);
}
for (const noun of listedNouns) nouns.delete(noun);

/** The nominative of each form; a form that is another's nominative (Александра) stays that. */
const firstNames = new Map<string, string>();
for (const name of wordsOf(RUSSIAN_FIRST_NAMES)) {
  for (const form of forms(name)) firstNames.set(form, name);
}
firstNames.set('петра', 'петр').set('павла', 'павел').set('льва', 'лев').set('павлу', 'павел');
for (const name of wordsOf(RUSSIAN_FIRST_NAMES)) firstNames.delete(name);
