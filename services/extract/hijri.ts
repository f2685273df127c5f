import { DAY_MS } from '../../shared/time.ts';
import { foldArabic } from './arabic-letters.ts';
import { wordsOf } from './word-list.ts';

/** The months of the Hijri year, Muharram first; `_` for a space. Spellings as the press uses them. */
const NAMES: readonly string[] = [
  'محرم المحرم',
  'صفر',
  'ربيع_الأول ربيع_أول',
  'ربيع_الآخر ربيع_الثاني ربيع_ثاني',
  'جمادى_الأولى جمادى_الأول',
  'جمادى_الآخرة جمادى_الثانية جمادى_الآخر جمادى_الثاني',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو_القعدة ذي_القعدة',
  'ذو_الحجة ذي_الحجة',
];

const monthOf = new Map<string, number>();
NAMES.forEach((names, index) => {
  for (const name of wordsOf(names)) monthOf.set(foldArabic(name.replaceAll('_', ' ')), index + 1);
});
const months = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|');
const WRITTEN = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s+(?:من\\s+)?(?:شهر\\s+)?(${months})[\\s,،/]+(?:عام\\s+|سنه\\s+)?(1[345]\\d\\d)(?!\\d)`,
);
const NUMERIC = /(?<!\d)(1[345]\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;

/** Midnight UTC of 1 Muharram of the year 1. */
const EPOCH_MS = Date.UTC(622, 6, 19);
const MEAN_YEAR_DAYS = 354.36708;
const MEAN_MONTH_DAYS = 29.53059;
/** The calendar of Umm al-Qura, which the Saudi press dates by, and ICU's table of it. */
const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/**
 * Midnight UTC of a Hijri date (`5 جمادى الآخرة 1446`, `1446/06/05`) of the years 1300–1599, or null.
 * @param text folded, with western digits
 */
export function readHijriDay(text: string): number | null {
  const written = WRITTEN.exec(text);
  if (written !== null) {
    return dayOf(Number(written[3]), monthOf.get(written[2]!) ?? 0, Number(written[1]));
  }
  const numeric = NUMERIC.exec(text);
  return numeric === null
    ? null
    : dayOf(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
}

/** Mean lunar months hit the day within three; the calendar's own table decides. */
function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 30) return null;
  const days = (year - 1) * MEAN_YEAR_DAYS + (month - 1) * MEAN_MONTH_DAYS + (day - 1);
  const middle = Math.floor(EPOCH_MS / DAY_MS + days);
  const wanted = `${month}/${day}/${year}`;
  for (let offset = -4; offset <= 4; offset++) {
    const ms = (middle + offset) * DAY_MS;
    if (calendar.format(new Date(ms)).startsWith(wanted)) return ms;
  }
  return null;
}
