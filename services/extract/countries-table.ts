import { AFRICA } from './data/countries-africa.ts';
import { AMERICAS, US_STATES, US_STATES_ARABIC } from './data/countries-americas.ts';
import { ARAB_TOWNS } from './data/countries-arab-towns.ts';
import { ARAB_WORLD } from './data/countries-arab-world.ts';
import { ASIA_OCEANIA } from './data/countries-asia-oceania.ts';
import { EUROPE } from './data/countries-europe.ts';
import { WORLD_TOWNS } from './data/countries-world-towns.ts';

/**
 * One line of the tables in `data/countries-*.ts`, columns parted by `|`, items by `;`:
 *
 *     code | names | demonyms | places | Arabic names | Arabic demonyms | Arabic places
 *
 * Of the places the first is the capital; the others are large cities and the seats by which the
 * press names a government (Kremlin, البيت الأبيض). An English demonym in -an or -i takes a plural -s
 * and an Arabic one its nine endings, unless written with `=`: then as it stands. A word that also
 * means something else ends in `?` (counts with a locative cue or other evidence of the country in
 * the document) or in `??` (counts with such evidence only).
 */
export interface CountryRow {
  code: string;
  names: string[];
  demonyms: string[];
  places: string[];
  namesArabic: string[];
  demonymsArabic: string[];
  placesArabic: string[];
}

const items = (column: string | undefined) => (column ? column.split(';') : []);

export const COUNTRY_ROWS: readonly CountryRow[] = [
  EUROPE,
  ARAB_WORLD,
  ASIA_OCEANIA,
  AFRICA,
  AMERICAS,
].flatMap((table) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const columns = line.split('|');
      return {
        code: columns[0]!,
        names: items(columns[1]),
        demonyms: items(columns[2]),
        places: items(columns[3]),
        namesArabic: items(columns[4]),
        demonymsArabic: items(columns[5]),
        placesArabic: items(columns[6]),
      };
    }),
);

/** Towns and provinces in Arabic beside those of the rows: `code|places`, in which `^` marks a common word. */
export const TOWN_ROWS: readonly { code: string; townsArabic: string[] }[] = [
  ARAB_TOWNS,
  WORLD_TOWNS,
].flatMap((table) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', towns] = line.split('|');
      return { code, townsArabic: items(towns) };
    }),
);

/** States of the USA in English and Arabic; Georgia and Washington, which share their names, are not here. */
export const STATE_NAMES: readonly string[] = [...items(US_STATES), ...items(US_STATES_ARABIC)];

/** Names of countries and places in Arabic that mean nothing else: those without a mark. */
export const PLAIN_NAMES_ARABIC: readonly string[] = [
  ...COUNTRY_ROWS.flatMap(({ namesArabic, placesArabic }) => [...namesArabic, ...placesArabic]),
  ...TOWN_ROWS.flatMap(({ townsArabic }) => townsArabic),
].filter((name) => !/[?^]$/.test(name));
