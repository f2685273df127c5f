import { foldArabic } from './arabic-letters.ts';
import { HIJRI_MONTHS, MONTHS, PERSIAN_MONTHS } from './data/months.ts';
import { readDate } from './dates.ts';
import { hashed, hashWordFrom, sieveOf } from './folded-words.ts';
import { wordsOf } from './word-list.ts';

/** Words that stand in a line that says nothing but when. Own list. */
const WORDS = `
  الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت يوم اليوم أمس البارحة الأول
  الأولى الآخر الآخرة الثاني الثانية أول ثاني الموافق من شهر عام سنة لعام في الساعة بتاريخ بتوقيت
  غرينتش جرينتش مكة المكرمة السعودية الرياض القاهرة المحلي الإمارات أبوظبي دبي هـ ه م ص صباحا مساء
  ظهرا عصرا منذ قبل دقيقة دقيقتين دقائق ساعة ساعتين ساعات يومين أيام ميلادي هجري ميلادية هجرية
  یکشنبه دوشنبه چهارشنبه پنجشنبه جمعه شنبه ساعت
  sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thur thurs fri sat
  at on the of and am pm a.m p.m gmt utc est edt cst cdt mst mdt pst pdt et ct pt bst cet cest eet msk
  ist ksa ago hour hours hrs minute minutes min mins day days today yesterday local time
  lundi mardi mercredi jeudi vendredi samedi dimanche le à de del el`;

const known = new Set<string>();
for (const word of wordsOf(WORDS)) known.add(fold(word));
for (const list of [...MONTHS, ...HIJRI_MONTHS, ...PERSIAN_MONTHS]) {
  for (const name of wordsOf(list)) for (const word of name.split('_')) known.add(fold(word));
}

const mayBeKnown = sieveOf(Array.from(known, (word) => hashWordFrom(word, 0)));

const joins = new Set(
  wordsOf('من شهر عام سنة لعام في يوم at on the of and le à de del el').map(fold),
);

const NUMBER = /^[\d٠-٩۰-۹][\d٠-٩۰-۹/.:,،-]*(?:st|nd|rd|th|er|am|pm|z|[مصه]|هـ|t[\d:.]+z?)?$/;
const MARKS_ONLY = /^[-–—|/•·,،:()[\]]+$/;
const EDGES = /^[([|،,:/•-]+|[)\]|،,:./•-]+$/g;
const RELATIVE = /(?:منذ|قبل|أمس|اليوم|البارحة|ago\b|yesterday|today)/i;

function fold(word: string): string {
  return foldArabic(word.toLowerCase());
}

/**
 * How many characters at the head of a line say when and nothing else (`الجمعة 06 ديسمبر 2024 | 10:15`),
 * 0 where that is no date. Relative words count: such a line is no text, even if it dates nothing.
 */
export function leadingDate(line: string): number {
  // Nearly every line begins with a plain word that is none of these.
  if (isOtherWord(line, 0)) return 0;
  let end = 0;
  const start = line.slice(0, MAX_DATE_CHARS);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(start); match !== null; match = WORD.exec(start)) {
    if (isOtherWord(start, match.index) || !isDateWord(match[0])) break;
    // A sentence that follows may begin with `في` or `The`: they join, but end no date.
    if (!joins.has(fold(match[0]))) end = WORD.lastIndex;
  }
  if (end === 0) return 0;
  const head = line.slice(0, end);
  const dated =
    readDate(head).precision !== 'none' ||
    (RELATIVE.test(head) && /\d|[٠-٩]|منذ|أمس|today|yesterday/.test(head));
  return dated ? end : 0;
}

const MAX_DATE_CHARS = 200;
const WORD = /\S+/g;

/**
 * Begins with letters that surely begin none of those known (Trump's, well-known): the sieve says so at a
 * tenth of what a look costs.
 */
function isOtherWord(text: string, from: number): boolean {
  const hash = hashWordFrom(text, from);
  return hashed.to > from && !mayBeKnown(hash);
}

function isDateWord(written: string): boolean {
  const word = fold(written).replace(EDGES, '');
  return (
    word === '' ||
    MARKS_ONLY.test(word) ||
    NUMBER.test(word) ||
    known.has(word) ||
    word.split(/[/|،,]/).every((part) => part === '' || NUMBER.test(part) || known.has(part))
  );
}
