/** The other forms of a country's adjective or name by the regular rules of its language. */

type Rule = readonly [ending: RegExp, forms: string];

/** Forms as `stem's cut/endings`: the digit says how many letters are cut, `-` stands for no ending. */
const ADJECTIVE_RULES: Readonly<Record<string, readonly Rule[]>> = {
  fr: [
    [/(?:ais|ois)$/, '0 - e es'],
    [/[eié]en$/, '0 - s ne nes'],
    [/[eè]$/, '0 - s'],
    [/./, '0 - s e es'],
  ],
  es: [
    [/o$/, '1 o a os as'],
    [/[éá][sn]$|[nl]$/, '0 - a as es'],
    [/[íú]$/, '0 - s es'],
    [/./, '0 - s'],
  ],
  pt: [
    [/o$/, '1 o a os as'],
    [/ês$/, '0 - a as es'],
    [/./, '0 - s'],
  ],
  it: [
    [/o$/, '1 o a i e'],
    [/e$/, '1 e i'],
    [/a$/, '1 a i e'],
  ],
  de: [[/./, '0 - e en er es em']],
  tr: [
    [/[aıou][^aeıioöuü]*$/i, '0 - lar ları ların lara lardan larla larda'],
    [/./, '0 - ler leri lerin lere lerden lerle lerde'],
  ],
  ru: [
    [/ий$/, '2 ий ая ое ие ого ому им ом ой ую их ими'],
    [/ец$/, '2 ец ца цу цем це цы цев цам цами цах'],
    [/янин$/, '2 - ин ина ину ином е ам ами ах'],
    [/./, '0 - а у ом ы ов ам ами'],
  ],
  uk: [
    [/ий$/, '2 ий а е і ого ому им ою ої ій у их ими'],
    [/ець$/, '3 ець ця цю цем ці ців цям цями цях'],
  ],
  fa: [[/./, '0 - ها های ان']],
  he: [[/./, '0 - ת ם ות']],
};

/** Cases of a one-word Russian name: Россия → России; Иран → Ирана, Ирану; Москва → Москвы. */
const RUSSIAN_NAME: readonly Rule[] = [
  [/ия$/, '1 и ю ей'],
  [/[аеиоуыэюя]а$/, '0 -'],
  [/[гкхжшчщ]а$/, '1 и е у ой'],
  [/а$/, '1 ы е у ой'],
  [/я$/, '1 и е ю ей'],
  [/й$/, '1 я ю ем е'],
  [/ь$/, '1 и ю я е'],
  [/[бвгджзклмнпрстфхцчшщ]$/, '0 а у ом е'],
];

const HEBREW_PREFIXES = ['', ...'ב ל מ ה ו ש כ וב ול ומ וה שב של שה מה כש'.split(' ')];

function inflect(word: string, rules: readonly Rule[]): string[] {
  const forms = rules.find(([ending]) => ending.test(word))?.[1].split(' ');
  if (!forms) return [word];
  const stem = word.slice(0, word.length - Number(forms[0]));
  return forms.slice(1).map((ending) => (ending === '-' ? stem : stem + ending));
}

/** All written forms of an adjective or people listed in data/countries-adjectives.ts; `=` keeps the word as it is. */
export function adjectiveForms(lang: string, item: string): string[] {
  const [, base = '', mark = ''] = /^=?(.*?)(\?*)$/.exec(item) ?? [];
  const rules = item.startsWith('=') ? undefined : ADJECTIVE_RULES[lang];
  const forms = rules ? inflect(base, rules) : [base];
  return withPrefixes(lang, forms).map((form) => form + mark);
}

/** A name or place and its cases: Russian ones, a German -s, Hebrew's prefixes. */
export function nameForms(lang: string, item: string): string[] {
  const [, name = '', mark = ''] = /^(.*?)(\?*)$/.exec(item) ?? [];
  const forms = [name];
  const oneWord = /^[\p{L}-]+$/u.test(name) && name !== name.toUpperCase();
  if (lang === 'ru' && oneWord) forms.push(...inflect(name, RUSSIAN_NAME));
  if (lang === 'de' && oneWord && !/[sxzß]$/.test(name)) forms.push(`${name}s`);
  return withPrefixes(lang, forms).map((form) => form + mark);
}

function withPrefixes(lang: string, forms: readonly string[]): string[] {
  if (lang !== 'he') return [...forms];
  return HEBREW_PREFIXES.flatMap((prefix) => forms.map((form) => prefix + form));
}
