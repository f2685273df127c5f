import { describe, expect, it } from 'vitest';
import { arabicDemonymForms } from '../../services/extract/arabic-demonyms.ts';
import { COUNTRY_ROWS } from '../../services/extract/countries-table.ts';
import { countriesOf } from './countries-reading.ts';

/** The codes of ISO 3166-1 as of 2024, and XK. */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

const rows = COUNTRY_ROWS.map((row) => ({ ...row, capital: row.places[0] ?? '' }));
const unmarked = (item: string) => item.replace(/\?+$/, '').replace(/^=/, '');

/** Words that mean several countries, and which one they mean with nothing beside them. */
const SHARED: Readonly<Record<string, string>> = {
  Congo: 'CD',
  Congolese: 'CD',
  Dominican: 'DO',
  Korean: 'KR',
  'CG كونغولي': 'CD',
  'KP كوري': 'KR',
};

describe('every country', () => {
  it('has one line in the tables', () => {
    expect(COUNTRY_ROWS.map(({ code }) => code).sort()).toEqual(CODES.split(' '));
  });

  it.each(rows)('$code by its English name', ({ code, names }) => {
    // A name that is also a person's (Jordan) is read where a place stands; Saint Martin asks for more.
    const name = names.find((candidate) => !candidate.endsWith('?')) ?? unmarked(names[0]!);
    expect(countriesOf('', `The minister arrived in ${unmarked(name)} on Monday.`, 'en')).toEqual([
      code,
    ]);
  });

  it.each(rows)('$code by its Arabic name', ({ code, namesArabic }) => {
    const name = namesArabic.find((candidate) => !candidate.endsWith('?')) ?? namesArabic[0]!;
    expect(countriesOf('', `وصل الوزير إلى ${unmarked(name)} يوم الاثنين.`, 'ar')).toEqual([code]);
  });

  it.each(rows.filter(({ demonyms }) => demonyms.length > 0))(
    '$code by its English demonym',
    ({ code, demonyms, names }) => {
      const demonym = demonyms[0]!;
      const sentence = `A ${unmarked(demonym)} minister resigned.`;
      const evidence = demonym.endsWith('?') ? ` He had left ${unmarked(names[0]!)}.` : '';
      const expected = SHARED[demonym] ?? code;
      expect(countriesOf('', sentence + evidence, 'en')).toEqual([expected]);
    },
  );

  it.each(rows.filter(({ demonymsArabic }) => demonymsArabic.length > 0))(
    '$code by its Arabic demonym, definite and indefinite',
    ({ code, demonymsArabic, namesArabic }) => {
      const demonym = demonymsArabic[0]!;
      const evidence = /\?$|^تركي$/.test(demonym) ? ` وغادر ${unmarked(namesArabic[0]!)}.` : '';
      for (const form of arabicDemonymForms(unmarked(demonym)).slice(0, 2)) {
        const expected = SHARED[`${code} ${unmarked(demonym)}`] ?? code;
        expect(countriesOf('', `استقال مسؤول ${form} أمس.${evidence}`, 'ar')).toEqual([expected]);
      }
    },
  );

  it.each(rows.filter(({ places }) => places.length > 0))(
    '$code by its capital in English',
    ({ code, places, names }) => {
      const capital = places[0]!;
      const evidence = capital.endsWith('?') ? ` It is in ${unmarked(names[0]!)}.` : '';
      expect(
        countriesOf('', `The president visited ${unmarked(capital)} today.${evidence}`, 'en'),
      ).toEqual([code]);
    },
  );

  it.each(rows.filter(({ placesArabic }) => placesArabic.length > 0))(
    '$code by its capital in Arabic',
    ({ code, placesArabic, namesArabic }) => {
      const capital = placesArabic[0]!;
      const evidence = capital.endsWith('?') ? ` وهي في ${unmarked(namesArabic[0]!)}.` : '';
      const city = unmarked(capital);
      const sentence =
        code === 'JO' ? `زار الرئيس العاصمة ${city} أمس.` : `زار الرئيس ${city} أمس.${evidence}`;
      expect(countriesOf('', sentence, 'ar')).toEqual([code]);
    },
  );
});
