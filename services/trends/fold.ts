import { eventTime } from '../../shared/event-time.ts';
import type { Mention } from '../../shared/mention.ts';
import { MINUTE_MS, minuteOf, SECOND_MS } from '../../shared/time.ts';
import { advance } from './clock.ts';
import { countCountries, countKeywords, countPairs, noteLabels } from './count-keys.ts';
import type { CountedKeys } from './counted-keys.ts';
import { NO_SLOT } from './dictionary.ts';
import { instantMs, isStreamTime } from './instant.ts';
import { STEPS_PER_MINUTE } from './minute-ring.ts';
import { isClockRecord, isMention } from './readable.ts';
import type { TrendState } from './state.ts';
import { LONGEST_MINUTES, shortestWindow, WINDOW_COUNT } from './window-table.ts';

/** What became of a record; `refused` is counted, but a part of it found no room. */
export type Folded = 'counted' | 'late' | 'duplicate' | 'tick' | 'refused' | 'unreadable';

/** Called for each whole minute the clock reaches, while the windows are exactly `[T − w, T)`. */
export type OnMinute = (boundaryMs: number) => void;

/** Clocks of several machines may differ by so much before one is not believed. */
const MAX_AHEAD_MS = 2 * MINUTE_MS;

/**
 * Takes one record of `mentions`. The clock goes to the record's time (never back); each whole
 * minute it reaches is decided (tiers) and told to `onMinute` before its oldest minute leaves the
 * windows. Then the article enters the minute of its event time and all windows that cover it.
 *
 * | record                                              | becomes                          |
 * | --------------------------------------------------- | -------------------------------- |
 * | not a Mention or clock record of version 1          | `unreadable`, counted            |
 * | an id seen before                                   | `duplicate`, changes no count    |
 * | seen more than 2 min after the log took it          | seen when the log took it (`arrivedMs`), counted as `ahead` |
 * | not the next of the log                             | the offsets between are counted as `missing` |
 * | late, or its minute has left the longest window     | `late`: id kept, in no window    |
 * | else                                                | `counted`; `refused` if a keyword, country, outlet or pair found no room |
 *
 * Cost: O(keywords·windows + admitted pairs), about 10 µs; each whole minute costs what it evicts.
 */
export function fold(
  state: TrendState,
  record: unknown,
  offset: number,
  onMinute?: OnMinute,
  arrivedMs = Infinity,
): Folded {
  // Offsets that hold no record: retention was faster than this reader, or a part of the log is lost.
  if (state.offset >= 0 && offset > state.offset + 1) {
    state.counters.missing += offset - state.offset - 1;
  }
  if (isMention(record)) {
    const seenMs = record.seenAt === null ? state.clockMs : instantMs(record.seenAt);
    if (seenMs !== null && isStreamTime(seenMs)) {
      const believedMs = believed(state, seenMs, arrivedMs);
      return foldSeenAt(state, record, believedMs, offset, onMinute);
    }
  } else if (isClockRecord(record)) {
    const statedMs = instantMs(record.tick);
    if (statedMs !== null && isStreamTime(statedMs)) {
      const tickMs = believed(state, statedMs, arrivedMs);
      advance(state, tickMs, onMinute);
      state.offset = offset;
      return 'tick';
    }
  }
  state.counters.unreadable++;
  state.offset = offset;
  return 'unreadable';
}

/**
 * A clock that runs ahead of the log's must not move the clock of all: what it says is then replaced
 * by the moment at which the log took the record, and counted.
 */
function believed(state: TrendState, statedMs: number, arrivedMs: number): number {
  if (statedMs <= arrivedMs + MAX_AHEAD_MS) return statedMs;
  state.counters.ahead++;
  return Math.max(0, arrivedMs);
}

/** The same for a Mention that is known to be one, seen at a time that the caller decides (`replay`). */
export function foldSeenAt(
  state: TrendState,
  mention: Mention,
  seenMs: number,
  offset: number,
  onMinute?: OnMinute,
): Folded {
  advance(state, seenMs, onMinute);
  state.offset = offset;
  if (!state.seen.add(mention.id)) {
    state.counters.duplicates++;
    return 'duplicate';
  }
  state.counters.articles++;
  state.arrived++;
  const publishedMs = mention.publishedAt === null ? null : instantMs(mention.publishedAt);
  const { eventMs, late } = eventTime(publishedMs, mention.precision, seenMs);
  const ageMinutes = state.minute - minuteOf(eventMs);
  if (late || ageMinutes >= LONGEST_MINUTES) {
    state.counters.late++;
    list(state, mention, seenMs, eventMs, { late: true, story: 0, keys: null, codes: null });
    return 'late';
  }
  return count(state, mention, seenMs, eventMs);
}

function count(state: TrendState, mention: Mention, seenMs: number, eventMs: number): Folded {
  const refusedBefore = refusals(state);
  const eventSecond = Math.floor(eventMs / SECOND_MS);
  const minute = minuteOf(eventMs);
  const shortest = shortestWindow(state.minute - minute);
  const { ring } = state;
  const at = ring.at(minute);
  for (let w = shortest; w < WINDOW_COUNT; w++) state.windowArticles[w]! += 1;
  const step = Math.floor((eventMs % MINUTE_MS) / (MINUTE_MS / STEPS_PER_MINUTE));
  ring.steps[at * STEPS_PER_MINUTE + step]! += 1;

  const outlet = meetOutlet(state, mention.source, Math.floor(seenMs / SECOND_MS), shortest);
  const story = state.stories.join(mention.story, mention.title, outlet, eventSecond);
  const first = state.stories.began ? 1 : 0;
  ring.firsts[at]! += first;
  state.stories.addArticle(story, shortest);
  const { added } = state.counting;
  added.length = 0;
  added.push(story);
  added.push(outlet);
  ring.articles.append(at, added);

  const place = { minute: at, shortest, eventSecond, first };
  countKeywords(state, mention, place);
  noteLabels(state, mention);
  countCountries(state, mention, place);
  countPairs(state, place);
  const { keywords, countries } = state.counting;
  const sequence = list(state, mention, seenMs, eventMs, {
    late: false,
    story,
    keys: countedTexts(keywords, (i) => mention.keywords[i]!.key),
    codes: countedTexts(countries, (i) => mention.countries[i]!.code),
  });
  const lang = state.langs.intern(mention.lang) + 1;
  const foldedSecond = Math.floor(state.clockMs / SECOND_MS);
  const headlined = headlineMarks(keywords, mention);
  const row = { eventSecond, foldedSecond, story, outlet, lang, sequence, headlined };
  state.table.append(row, keywords, countries);
  return refusals(state) > refusedBefore ? 'refused' : 'counted';
}

/** Bit i: the keyword i that was counted stands in the headline; there are 32 at most. */
function headlineMarks({ places, length }: CountedKeys, { keywords }: Mention): number {
  let marks = 0;
  for (let i = 0; i < length; i++) if (keywords[places[i]!]!.inTitle) marks |= 1 << i;
  return marks >>> 0;
}

function countedTexts(
  { places, length }: CountedKeys,
  textAt: (place: number) => string,
): string[] {
  const texts: string[] = [];
  for (let i = 0; i < length; i++) texts.push(textAt(places[i]!));
  return texts;
}

function meetOutlet(
  state: TrendState,
  source: string | null,
  seenSecond: number,
  shortest: number,
): number {
  if (source === null || source === '') return 0;
  const slot = state.outlets.meet(source, seenSecond);
  if (slot === NO_SLOT) {
    state.refusals.outlets++;
    return 0;
  }
  state.outlets.addArticle(slot, shortest);
  return slot + 1;
}

interface Read {
  late: boolean;
  story: number;
  keys: string[] | null;
  codes: string[] | null;
}

/** What people will read of it. Of a late article the keys are those of the record: it has no slots. */
function list(
  state: TrendState,
  mention: Mention,
  seenMs: number,
  eventMs: number,
  read: Read,
): number {
  return state.listing.add({
    sequence: state.listing.newest + 1,
    id: mention.id,
    url: mention.url,
    source: mention.source,
    title: mention.title,
    lang: mention.lang,
    publishedAt: mention.publishedAt,
    seenMs,
    eventMs,
    late: read.late,
    keywords: read.keys ?? mention.keywords.map(({ key }) => key),
    countries: read.codes ?? mention.countries.map(({ code }) => code),
    story: read.story,
  });
}

function refusals({ refusals: of }: TrendState): number {
  return of.keywords + of.keywordPairs + of.countries + of.outlets;
}
