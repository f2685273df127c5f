import { utcDay } from '../../shared/time.ts';
import { foldArabic } from './arabic-letters.ts';
import { HIJRI_MONTHS, MONTHS, PERSIAN_MONTHS } from './data/months.ts';
import { hijriDay } from './hijri.ts';
import { persianDay } from './persian-calendar.ts';
import { wordsOf } from './word-list.ts';

export interface FoundDay {
  /** Midnight UTC. */
  dayMs: number;
  /** The text without the date: where its time of day stands, if anywhere. */
  around: string;
}

type ReadDay = (match: RegExpExecArray) => number | null;

const gregorian = monthNames(MONTHS);
const hijri = monthNames(HIJRI_MONTHS);
const persian = monthNames(PERSIAN_MONTHS);

const OF = '(?:(?:of|de|من|شهر|ماه)\\s+){0,2}';
const YEAR_WORD = '(?:(?:de|del|من|عام|سنه|لعام|لسنه|سال|ماه)\\s+){0,2}';
const DAY = '(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?(?!\\d)';
const GAP = '[\\s,،./_-]{0,4}';
const ONE_GAP = '[\\s,،./_-]{1,4}';
const CLOCK =
  '(\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[ap]\\.?m\\.?)?(?:\\s[a-z]{1,5}(?:[+-]\\d{4})?)?)';

/** Gregorian dates with the month in letters or the year in four digits; the first in the text wins. */
const GREGORIAN: readonly (readonly [RegExp, ReadDay])[] = [
  [
    /(?<![\d.,])(\d{4})\s?(?:[-/.]|年|년)\s?(\d{1,2})\s?(?:[-/.]|月|월)\s?(\d{1,2})(?!\d)/g,
    ([, year, month, day]) => existing(Number(year), Number(month), Number(day)),
  ],
  [
    // `6 ديسمبر/كانون الأول 2024` and `22 يوليو (تموز) 2014` name the month twice.
    new RegExp(
      `${DAY}${GAP}${OF}ב?(${gregorian.pattern})(?!\\p{L})(?:(?:\\s?[/(\\[-]\\s?|\\s)(?:${gregorian.pattern})(?!\\p{L})\\s?[)\\]]?)?${GAP}${YEAR_WORD}(\\d{4})(?!\\d)`,
      'gu',
    ),
    ([, day, month, year]) => existing(Number(year), gregorian.numberOf.get(month!)!, Number(day)),
  ],
  [
    new RegExp(
      `(?<!\\p{L})(${gregorian.pattern})${ONE_GAP}${DAY}(?:${ONE_GAP}${CLOCK})?${ONE_GAP}(\\d{4})(?![\\d:])`,
      'gu',
    ),
    ([, month, day, , year]) =>
      existing(Number(year), gregorian.numberOf.get(month!)!, Number(day)),
  ],
  [
    new RegExp(
      `(?<!\\d)(\\d{4})${ONE_GAP}(${gregorian.pattern})${ONE_GAP}(\\d{1,2})(?![\\d:])`,
      'gu',
    ),
    ([, year, month, day]) => existing(Number(year), gregorian.numberOf.get(month!)!, Number(day)),
  ],
  [
    /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/g,
    ([, first, second, year]) => dayFirst(Number(first), Number(second), Number(year)),
  ],
  [
    /^(\d{4})(\d\d)(\d\d)(?=$|t\d{4})/g,
    ([, year, month, day]) => existing(Number(year), Number(month), Number(day)),
  ],
];

const OTHER: readonly (readonly [RegExp, ReadDay])[] = [
  lettered(hijri, hijriDay),
  lettered(persian, persianDay),
  [
    /(?<!\d)(1[345]\d\d)\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/g,
    ([, year, month, day]) => otherCalendar(Number(year), Number(month), Number(day)),
  ],
  [
    /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(1[345]\d\d)(?!\d)/g,
    ([, day, month, year]) => otherCalendar(Number(year), Number(month), Number(day)),
  ],
];

/**
 * The day that a text names: the first Gregorian date in it that exists, else the first of the Hijri
 * or the Persian calendar. `06/12/2024` is 6 December, as over most of the world; only where no such
 * month exists (`12/25/2024`) the month stands first. `1446/06/05` is Hijri, `1403/09/16` Persian: by
 * 2001–2041 the one counts 1421–1465 and the other 1380–1420.
 * @param text folded and in lower case, western digits, at most a few hundred characters
 */
export function findDay(text: string): FoundDay | null {
  if (!MAY_HAVE_YEAR.test(text)) return null;
  const numbered = text.replace(ORDINAL, (word) => String(ordinals.get(word) ?? word));
  return firstOf(GREGORIAN, numbered) ?? firstOf(OTHER, numbered);
}

/** Every pattern wants four digits in a row; an ordinal in letters may follow some of them. */
const MAY_HAVE_YEAR = /\d{4}|\d\p{L}/u;

function firstOf(patterns: readonly (readonly [RegExp, ReadDay])[], text: string): FoundDay | null {
  let first: RegExpExecArray | null = null;
  let firstDayMs = 0;
  for (const [pattern, read] of patterns) {
    if (first?.index === 0) break;
    for (const match of text.matchAll(pattern)) {
      if (first !== null && match.index >= first.index) break;
      const dayMs = read(match);
      if (dayMs === null) continue;
      first = match;
      firstDayMs = dayMs;
      break;
    }
  }
  if (first === null) return null;
  // `Fri Dec 6 10:15:00 UTC 2024` has its clock inside the date.
  const clock =
    first.find((group: string | undefined, index) => index > 0 && group?.includes(':')) ?? '';
  const around = `${text.slice(0, first.index)} ${clock} ${text.slice(first.index + first[0].length)}`;
  return { dayMs: firstDayMs, around };
}

function lettered(
  names: ReturnType<typeof monthNames>,
  dayOf: (year: number, month: number, day: number) => number | null,
): readonly [RegExp, ReadDay] {
  const pattern = new RegExp(
    `${DAY}${GAP}${OF}(${names.pattern})(?!\\p{L})${GAP}${YEAR_WORD}(1[345]\\d\\d)(?!\\d)`,
    'gu',
  );
  return [
    pattern,
    ([, day, month, year]) => dayOf(Number(year), names.numberOf.get(month!)!, Number(day)),
  ];
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function existing(year: number, month: number, day: number): number | null {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? utcDay(year, month, day) : null;
}

function dayFirst(first: number, second: number, year: number): number | null {
  return second > 12 ? existing(year, first, second) : existing(year, second, first);
}

const FIRST_PERSIAN_YEAR = 1380;
const LAST_PERSIAN_YEAR = 1420;

function otherCalendar(year: number, month: number, day: number): number | null {
  return year >= FIRST_PERSIAN_YEAR && year <= LAST_PERSIAN_YEAR
    ? persianDay(year, month, day)
    : hijriDay(year, month, day);
}

/** Names as alternatives of a pattern, the longest first, and the number of the month of each. */
function monthNames(lists: readonly string[]) {
  const numberOf = new Map<string, number>();
  for (const [index, names] of lists.entries()) {
    for (const name of wordsOf(names)) {
      numberOf.set(foldArabic(name.replaceAll('_', ' ').toLowerCase()), index + 1);
    }
  }
  const pattern = [...numberOf.keys()].sort((a, b) => b.length - a.length).join('|');
  return { numberOf, pattern };
}

const UNITS = wordsOf(
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي_عشر الثاني_عشر ' +
    'الثالث_عشر الرابع_عشر الخامس_عشر السادس_عشر السابع_عشر الثامن_عشر التاسع_عشر العشرين ' +
    'الحادي_والعشرين الثاني_والعشرين الثالث_والعشرين الرابع_والعشرين الخامس_والعشرين ' +
    'السادس_والعشرين السابع_والعشرين الثامن_والعشرين التاسع_والعشرين الثلاثين الحادي_والثلاثين',
);
/** `السادس من ديسمبر`: days in words, folded. */
const ordinals = new Map(UNITS.map((name, index) => [name.replaceAll('_', ' '), index + 1]));
const ORDINAL = new RegExp(
  `(?<!\\p{L})(?:${[...ordinals.keys()].sort((a, b) => b.length - a.length).join('|')})(?=\\s(?:من|شهر)\\s)`,
  'gu',
);
