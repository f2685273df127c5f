import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../shared/time.ts';

/** Text folded as dates are; what is said in weeks or more names no day. */
const AGO_ARABIC =
  /(?:قبل|منذ|من)\s+(?:(?:حوالي|نحو)\s+)?(?:(\d{1,3})\s+)?(دقيقه|دقيقتين|دقائق|ساعه|ساعتين|ساعات|يوم|يومين|ايام)(?!\p{L})/u;
const AGO_ENGLISH =
  /(?<![\p{L}\d])(?:(\d{1,3})\s?|(an?|one|two|three|four|five|six|seven)\s)(m|mins?|minutes?|h|hrs?|hours?|d|days?) ago(?!\p{L})/u;
const DAY_WORDS: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:اول\s+امس|امس\s+الاول|اول\s+البارحه)(?!\p{L})/u, 2],
  [/(?<!\p{L})(?:امس|البارحه|yesterday)(?!\p{L})/u, 1],
  [/(?<!\p{L})(?:اليوم|today|الان|just now)(?!\p{L})/u, 0],
];
const ENGLISH_NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** Sunday first, as `getUTCDay` counts. */
const WEEKDAYS: readonly RegExp[] = [
  /(?<!\p{L})(?:ال)?احد(?!\p{L})|\bsun(?:day)?\b/u,
  /(?<!\p{L})(?:ال)?اثنين(?!\p{L})|\bmon(?:day)?\b/u,
  /(?<!\p{L})(?:ال)?(?:ثلاثاء|ثلثاء)(?!\p{L})|\btue(?:s(?:day)?)?\b/u,
  /(?<!\p{L})(?:ال)?(?:اربعاء)(?!\p{L})|\bwed(?:nesday)?\b/u,
  /(?<!\p{L})(?:ال)?خميس(?!\p{L})|\bthu(?:rs(?:day)?)?\b/u,
  /(?<!\p{L})(?:ال)?جمعه(?!\p{L})|\bfri(?:day)?\b/u,
  /(?<!\p{L})(?:ال)?سبت(?!\p{L})|\bsat(?:urday)?\b/u,
];

/**
 * Midnight UTC of the day that `yesterday`, `قبل 3 ساعات` or `منذ يومين` means, told from the moment a
 * page states of itself; null when the text has no such word, or names a weekday that the day is not.
 * Hours before a day whose clock nobody knows are taken for that day.
 * @param text folded and in lower case, western digits
 * @param anchorMs the page's own date, to the minute if `anchorHasClock`, else midnight of its day
 */
export function readRelativeDay(
  text: string,
  anchorMs: number,
  anchorHasClock: boolean,
): number | null {
  const backMs = msBack(text, anchorHasClock);
  if (backMs === null) return null;
  const dayMs = Math.floor((anchorMs - backMs) / DAY_MS) * DAY_MS;
  const weekday = WEEKDAYS.findIndex((names) => names.test(text));
  return weekday === -1 || new Date(dayMs).getUTCDay() === weekday ? dayMs : null;
}

function msBack(text: string, anchorHasClock: boolean): number | null {
  const ago = AGO_ARABIC.exec(text);
  const english = ago === null ? AGO_ENGLISH.exec(text) : null;
  if (ago !== null) {
    const unit = ago[2]!;
    const count = unit.endsWith('ين') ? 2 : Number(ago[1] ?? 1);
    const unitMs = unit.startsWith('د') ? MINUTE_MS : unit.startsWith('س') ? HOUR_MS : DAY_MS;
    return span(count, unitMs, anchorHasClock);
  }
  if (english !== null) {
    const word = english[2] ?? '';
    const count =
      english[1] === undefined ? Math.max(1, ENGLISH_NUMBERS.indexOf(word)) : Number(english[1]);
    const unit = english[3]!;
    const unitMs = unit.startsWith('m') ? MINUTE_MS : unit.startsWith('h') ? HOUR_MS : DAY_MS;
    return span(count, unitMs, anchorHasClock);
  }
  const day = DAY_WORDS.find(([words]) => words.test(text));
  return day === undefined ? null : day[1] * DAY_MS;
}

function span(count: number, unitMs: number, anchorHasClock: boolean): number {
  if (unitMs === DAY_MS || anchorHasClock) return count * unitMs;
  // 30 hours are a day and more; below that, only a clock could tell.
  return Math.floor((count * unitMs) / DAY_MS) * DAY_MS;
}
