// Writes services/extract/data/countries-cldr.ts: the names of countries as this Node's CLDR has them.
// Frozen, because another version of Node brings another CLDR and with it other names, and the same text
// must be read the same everywhere. Run by hand: node scripts/freeze-country-names.js
import { writeFileSync } from 'node:fs';

const LANGUAGES =
  'fr es de it pt nl pl sv el tr ru uk fa ur he hi zh zh-Hant ja ko th id vi cs ro hu'.split(' ');
const OUT = new URL('../services/extract/data/countries-cldr.ts', import.meta.url);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes of CLDR that are no countries of ISO 3166-1. */
const NOT_ISO = new Set('AC CP CQ DG EA EU EZ IC TA UN XA XB QO ZZ'.split(' '));

function namesOf(language) {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const names = [];
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second;
      // BU is now MM: only today's code is kept.
      const known =
        !NOT_ISO.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
      const name = known ? display.of(code) : undefined;
      // CLDR writes "Myanmar (Birmanie)": two names.
      if (name !== undefined && name !== code)
        names.push(
          `${code}:${name
            .split(/\s*[()（）[\]]\s*/)
            .filter(Boolean)
            .join(';')}`,
        );
    }
  }
  return names.join('|');
}

const lines = LANGUAGES.map((language) => `${language}>${namesOf(language)}`);
writeFileSync(
  OUT,
  `/**
 * Names of countries in other languages: \`language>CODE:name;name|CODE:name\`. Made by
 * scripts/freeze-country-names.js from Unicode CLDR ${process.versions.cldr} (Unicode licence, see SOURCES.md); not edited by hand.
 */
export const CLDR_NAMES = \`
${lines.join('\n')}
\`;
`,
);
