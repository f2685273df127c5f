import { COUNTRY_ROWS, STATE_NAMES } from './countries-table.ts';
import { foldName } from './countries-words.ts';

/** A few words, perhaps a date, a name in parentheses and a stroke: `BAKERSFIELD, Calif. (KGET) – `. */
const HEAD = /^([^\n()!?؟]{2,60}?)[\s،,]*\(([^()\n\d:]{2,30})\)\s*([-–—]+|:)\s+(?=(.))/u;
const ARABIC = /[\u0621-\u064a]/;
const DIGIT = /\p{Nd}/u;
/** In a dateline each word is a name, a number or the short form of a month. */
const NAME = String.raw`(?=[\p{Script=Latin}\p{Nd}\u0621-\u064a])[\p{Lu}\p{Nd}\p{Lo}][\p{L}\p{M}\p{Nd}.'’-]*`;
const NAMES_ONLY = new RegExp(`^${NAME}(?:[\\s،,]+${NAME})*[\\s،,]*$`, 'u');
const BEGINS = /[\p{Lu}\p{Nd}\u0621-\u064a"'“‘«]/u;
/** Arabic has no capitals to tell a place by: a city and a country, or four with a date. */
const MAX_ARABIC_WORDS = 2;
const MAX_DATED_WORDS = 6;

const PLACES: ReadonlySet<string> = new Set(
  [
    ...COUNTRY_ROWS.flatMap(({ names, places, namesArabic, placesArabic }) => [
      ...names,
      ...places,
      ...namesArabic,
      ...placesArabic,
    ]),
    ...STATE_NAMES,
  ].map((name) => foldName(name.replace(/[=?^]+$/, ''))),
);

/**
 * The body with its dateline's place and date, without the agency or station in it: `PORTLAND, Ore.
 * (KPTV) - Police …`, `عمان (بترا) - …`. It is said of all that the house writes, so it is no topic; a
 * country or a state in the same place stays (`بنغازي (ليبيا): …`). Of 85,247 English articles 1,034 have
 * such a head, some four hundred of them by stations that no list of agencies names.
 * @param body clean text
 */
export function withoutDatelineAgency(body: string): string {
  const [whole, place, name, stroke, next] = HEAD.exec(body) ?? [];
  if (whole === undefined || !isDateline(place!, stroke!) || !BEGINS.test(next!)) return body;
  if (PLACES.has(foldName(name!.trim()))) return body;
  return `${place} ${stroke} ${body.slice(whole.length)}`;
}

function isDateline(place: string, stroke: string): boolean {
  if (!NAMES_ONLY.test(place)) return false;
  const dated = DIGIT.test(place);
  const words = place.trim().split(/\s+/).length;
  if (ARABIC.test(place)) return words <= (dated ? MAX_DATED_WORDS : MAX_ARABIC_WORDS);
  // `Bitcoin (BTC): …`, `Pascal (Koh-Lanta): …` are no datelines; `Delhi, Apr 18 (ANI): …` is one.
  return words <= MAX_DATED_WORDS && (stroke !== ':' || dated);
}
