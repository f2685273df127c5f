import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../shared/time.ts';
import { castStory, type Cast } from './cast.ts';
import type { Domain, Language } from './domain.ts';
import { OUTLETS, pickOutlet, type Outlet } from './outlets.ts';
import { createRandom, type Random } from './random.ts';
import type { Telling } from './compose.ts';
import { DOMAINS } from './domains.ts';

/** One article to come: everything but its words, which are made when it is due. */
export interface Report {
  atMs: number;
  id: string;
  outlet: Outlet;
  cast: Cast;
  domain: Domain;
  telling: Telling;
  /** Whose text is taken over almost word for word; null for an outlet's own report. */
  copiedFrom: Outlet | null;
  /** Decides the small things: which words a copy loses, whether there is a URL. */
  seed: number;
}

export const STORIES_AN_HOUR = 5;
const SLOT_MS = HOUR_MS / STORIES_AN_HOUR;

/** No story lives longer, so those of the last three hours and of this one are all there are. */
export const MAX_STORY_HOURS = 3;

/** Part of all articles that belongs to stories, as long as a story stays below its largest size. */
const STORY_SHARE = 0.45;
const MAX_STORY_REPORTS = 320;
const OWN_REPORT_SHARE = 0.4;
const FLASH_SHARE = 0.5;

/** Ways of telling a story that are an outlet's own; 0 and 4 are the agencies'. */
const OWN_VARIANTS = [1, 2, 3, 5, 6, 7] as const;

/** The stories that break in one hour, each with its reports in order of time. */
export function planStories(seed: number, hour: number, articlesPerMinute: number): Report[][] {
  const random = createRandom(seed, hour, 1);
  return Array.from({ length: STORIES_AN_HOUR }, (_, slot) => {
    const jitterMs = random.int(0, (SLOT_MS / 2 - MINUTE_MS) / SECOND_MS) * SECOND_MS;
    const startMs = hour * HOUR_MS + slot * SLOT_MS + jitterMs;
    const serial = hour * STORIES_AN_HOUR + slot;
    return planStory(startMs, `${hour.toString(36)}-${slot}`, articlesPerMinute, random, serial);
  });
}

function planStory(
  startMs: number,
  name: string,
  rate: number,
  random: Random,
  serial: number,
): Report[] {
  const domain = random.pick(DOMAINS);
  const cast = castStory(random.pick(domain.stories), startMs, random, serial);
  const flash = random.chance(FLASH_SHARE);
  const lifeMs = random.int(flash ? 95 : 130, flash ? 125 : 175) * MINUTE_MS;
  const meanReports = Math.min(MAX_STORY_REPORTS, (rate * STORY_SHARE * SLOT_MS) / MINUTE_MS);
  const reports = Math.max(4, Math.round(meanReports * (0.5 + random.next())));
  const times = reportTimes(reports, flash, lifeMs, random);

  const first: Language = random.chance(0.6) ? 'ar' : 'en';
  const second: Language = first === 'ar' ? 'en' : 'ar';
  const spreadMs = (flash ? random.int(1, 2) : random.int(3, 8)) * MINUTE_MS;
  const turn = random.int(0, 3);
  const newsrooms: Record<Language, Desk> = { ar: openDesk('ar'), en: openDesk('en') };
  return times.map((offsetMs, index) => {
    const atMs = startMs + offsetMs;
    const isFirst = offsetMs < spreadMs || random.chance(0.55);
    const desk = newsrooms[isFirst ? first : second];
    const phase = offsetMs < lifeMs * 0.3 ? 0 : offsetMs < lifeMs * 0.55 ? 1 : 2;
    const { outlet, copiedFrom, variant } = assign(desk, phase, atMs, random);
    return {
      atMs,
      id: `demo-${name}-${index}`,
      outlet,
      cast,
      domain,
      telling: { language: desk.language, variant, turn, corrected: phase > 0 },
      copiedFrom,
      seed: random.int(0, 2 ** 31),
    };
  });
}

/**
 * When the reports come: few at first and ever more through the ramp, then fewer and fewer.
 *
 * ```
 *   reports     ╱╲_
 *   a minute   ╱   ‾╲__
 *            ╱         ‾‾‾‾──────____
 *           break  ramp      fading        end of life
 * ```
 */
function reportTimes(reports: number, flash: boolean, lifeMs: number, random: Random): number[] {
  const rampMs = flash ? random.int(60, 120) * SECOND_MS : random.int(6, 14) * MINUTE_MS;
  const fadeMs = (flash ? random.int(12, 22) : random.int(30, 50)) * MINUTE_MS;
  const cutOff = 1 - Math.exp(-(lifeMs - rampMs) / fadeMs);
  const offsets = Array.from({ length: reports - 1 }, () => {
    const rising = random.chance(0.15);
    const drawn = random.next();
    const offsetMs = rising
      ? rampMs * Math.sqrt(drawn)
      : rampMs - fadeMs * Math.log(1 - drawn * cutOff);
    return Math.floor(offsetMs / SECOND_MS) * SECOND_MS;
  });
  return [0, ...offsets].sort((a, b) => a - b);
}

/** What one language has of a story: the agency text that goes round, and what no one has used yet. */
interface Desk {
  language: Language;
  phase: number;
  source: { agency: Outlet; variant: number } | null;
  unused: number[];
}

function openDesk(language: Language): Desk {
  return { language, phase: -1, source: null, unused: [...OWN_VARIANTS] };
}

function assign(
  desk: Desk,
  phase: number,
  atMs: number,
  random: Random,
): { outlet: Outlet; copiedFrom: Outlet | null; variant: number } {
  if (desk.phase < phase || !desk.source) {
    desk.phase = phase;
    const late = phase === 2;
    const agency = OUTLETS[desk.language][late ? 1 : 0]!;
    desk.source = { agency, variant: late ? 4 : 0 };
    return { outlet: agency, copiedFrom: null, variant: desk.source.variant };
  }
  const { agency, variant } = desk.source;
  const outlet = pickOutlet(desk.language, atMs, random);
  const own = random.chance(OWN_REPORT_SHARE) ? desk.unused.shift() : undefined;
  return own === undefined
    ? { outlet, copiedFrom: agency, variant }
    : { outlet, copiedFrom: null, variant: own };
}
