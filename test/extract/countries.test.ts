import { describe, expect, it } from 'vitest';
import { COUNTRY, NAME, PLACE_BEGINS, readCountries } from '../../services/extract/countries.ts';
import { ARABIC_TABLE } from './countries-arabic.table.ts';
import { ENGLISH_TABLE } from './countries-english.table.ts';
import { LANGUAGES_TABLE } from './countries-languages.table.ts';
import { casesOf, countriesOf, tokensOf } from './countries-reading.ts';

describe.each([
  ['ar', ARABIC_TABLE],
  ['en', ENGLISH_TABLE],
])('countries named in sentences (%s)', (lang, table) => {
  it.each(casesOf(table))('$sentence → $codes', ({ sentence, codes }) => {
    expect(countriesOf('', sentence, lang).sort().join(' ')).toBe(codes);
  });
});

describe('what a reading says', () => {
  it('counts each mention, marks the title, and puts the most prominent first', () => {
    const filler = 'Talks went on for hours. '.repeat(4);
    const body = `Kyiv answered. Officials met. ${filler}Ukraine is at war. Peru abstained. Ukraine will vote.`;
    const { countries } = readCountries(tokensOf('Russia shells Ukraine', body, 'en'), 'en');
    expect(countries).toEqual([
      { code: 'UA', count: 4, inTitle: true, prominent: true },
      { code: 'RU', count: 1, inTitle: true, prominent: true },
      { code: 'PE', count: 1, inTitle: false, prominent: false },
    ]);
  });

  it('takes a country for prominent by number alone when it has a fifth of the mentions', () => {
    const filler = 'Talks went on for hours. '.repeat(4);
    const body = `${filler}Peru spoke. Peru voted. Peru left.`;
    expect(readCountries(tokensOf('', body, 'en'), 'en').countries).toEqual([
      { code: 'PE', count: 3, inTitle: false, prominent: true },
    ]);
  });

  it('takes the place of a dateline for a country of the lead', () => {
    for (const [body, code, lang] of [
      ['القاهرة - رويترز: أعلن الاتحاد نتائجه. ثم انفض الجمع.', 'EG', 'ar'],
      ['PARIS (AP) — The union published its results. Then it rested.', 'FR', 'en'],
    ] as const)
      expect(readCountries(tokensOf('', body, lang), lang).countries).toEqual([
        { code, count: 1, inTitle: false, prominent: true },
      ]);
  });

  it('covers the tokens of names that count and of no others', () => {
    const tokens = tokensOf('', 'Michael Jordan flew to Saudi Arabia', 'en');
    const name = COUNTRY | NAME;
    expect([...readCountries(tokens, 'en').covered]).toEqual([
      0,
      0,
      0,
      0,
      name | PLACE_BEGINS,
      name,
    ]);
  });

  it('gives the same reading twice, whatever was read between', () => {
    const tokens = tokensOf('', 'زار الوزير عمان ثم توجه إلى الأردن وبغداد', 'ar');
    const first = readCountries(tokens, 'ar');
    readCountries(tokensOf('', 'Turkey and the U.S. met in Muscat', 'en'), 'en');
    expect(readCountries(tokens, 'ar')).toEqual(first);
  });

  it('does not put a name together across a break', () => {
    expect(countriesOf('', 'The road leads south. Sudan is far.', 'en')).toEqual(['SD']);
    expect(countriesOf('New', 'Zealand', 'en')).toEqual([]);
  });

  it('reads an empty text', () => {
    expect(readCountries(tokensOf('', '', 'ar'), 'ar')).toEqual({
      countries: [],
      covered: new Uint8Array(0),
    });
  });
});

describe('names in other languages', () => {
  it.each([
    ['fr', "L'Allemagne et les États-Unis ont signé, selon l'Élysée", ['DE', 'US', 'FR']],
    ['es', 'Alemania y Estados Unidos firmaron', ['DE', 'US']],
    ['ru', 'Россия и США обсудили поставки из Ирана в Германию', ['RU', 'US', 'IR', 'DE']],
    ['fr', 'Maurice et Dominique sont venus', []],
    ['ru', 'Того не было, самое главное', []],
    ['de', 'Frankreich und Spanien einigten sich', ['FR', 'ES']],
    ['tr', "Almanya ve Fransa, Türkiye'nin önerisini görüştü", ['DE', 'FR', 'TR']],
    ['fa', 'ایران و فرانسه گفتگو کردند', ['IR', 'FR']],
    ['zh', '美国和法国签署协议', ['US', 'FR']],
    ['ja', '日本と米国が合意した', ['JP', 'US']],
    ['he', 'צרפת, גרמניה', ['FR', 'DE']],
  ])('%s: %s', (lang, sentence, codes) => {
    expect(countriesOf('', sentence, lang).sort()).toEqual([...codes].sort());
  });

  it.each(
    LANGUAGES_TABLE.trim()
      .split('\n')
      .map((line) => line.split(' | ') as [string, string, string]),
  )('%s: %s: %s', (lang, codes, sentence) => {
    const expected = codes === '-' ? [] : codes.split(' ').sort();
    expect(countriesOf('', sentence, lang).sort()).toEqual(expected);
  });

  it('reads every known language beside the others, whatever came first', () => {
    for (const lang of ['pl', 'sv', 'el', 'hi', 'zh', 'ko', 'id', 'vi', 'cs', 'ro', 'hu', 'nl'])
      countriesOf('', 'Canada', lang);
    expect(countriesOf('', 'Szwecja i Niemcy', 'pl').sort()).toEqual(['DE', 'SE']);
    expect(countriesOf('', 'La bande de Gaza', 'fr')).toEqual(['PS']);
  });

  it('reads an unknown language by its Arabic and English names', () => {
    expect(countriesOf('', 'Canada', 'x-none')).toEqual(['CA']);
  });
});
