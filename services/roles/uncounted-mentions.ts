import { REPEATED } from '../../shared/refusal-codes.ts';
import type { LogRecord } from '../log/port.ts';
import { isMention } from '../trends/readable.ts';
import type { TrendState } from '../trends/state.ts';
import { excerptOf, type UncountedRecords } from './uncounted.ts';

/** The state's counts of what it did not take whole, by the reasons that `Status.rejected` names. */
export function refusalCounts({ counters, refusals }: TrendState): Record<string, number> {
  return {
    MENTION_UNREADABLE: counters.unreadable,
    MENTIONS_MISSING: counters.missing,
    MENTION_AHEAD_OF_LOG: counters.ahead,
    KEYWORDS_FULL: refusals.keywords,
    KEYWORD_PAIRS_FULL: refusals.keywordPairs,
    COUNTRY_UNKNOWN: refusals.countries,
    OUTLETS_FULL: refusals.outlets,
  };
}

/** Of missing records nothing is left to be shown. */
const WORDS: Readonly<Record<string, string>> = {
  [REPEATED]: 'its id was counted before',
  MENTION_UNREADABLE: 'it is neither a Mention nor a clock record of version 1',
  MENTION_AHEAD_OF_LOG: 'it states a time after the log had taken it; it counts as of then',
  KEYWORDS_FULL: 'a keyword found no room (MARSAD_MAX_KEYWORDS); all else of it counts',
  KEYWORD_PAIRS_FULL: 'a pair found no room (MARSAD_MAX_KEYWORD_PAIRS); all else of it counts',
  COUNTRY_UNKNOWN: 'it names a country code that is none; all else of it counts',
  OUTLETS_FULL: 'its outlet found no room; all else of it counts',
};

/**
 * Looks at the state after each record of `mentions` and keeps those that it did not count, or not
 * whole. Almost all are counted: of them it asks one sum.
 */
export function watchUncounted(
  state: TrendState,
  topic: string,
  uncounted: UncountedRecords,
): (record: LogRecord, value: unknown) => void {
  const all = (): Record<string, number> => ({
    [REPEATED]: state.counters.duplicates,
    ...refusalCounts(state),
  });
  let sum = sumOf(state);
  let counts = all();
  return (record, value) => {
    const now = sumOf(state);
    if (now === sum) return;
    const before = counts;
    sum = now;
    counts = all();
    const known = isMention(value)
      ? { id: value.id, url: value.url, source: value.source, title: value.title }
      : { excerpt: excerptOf(record.value) };
    const place = { topic, partition: record.partition, offset: record.offset };
    for (const [code, message] of Object.entries(WORDS)) {
      if (counts[code] !== before[code]) uncounted.note(code, { ...known, code, message, place });
    }
  };
}

function sumOf({ counters, refusals }: TrendState): number {
  const { duplicates, unreadable, missing, ahead } = counters;
  const { keywords, keywordPairs, countries, outlets } = refusals;
  return duplicates + unreadable + missing + ahead + keywords + keywordPairs + countries + outlets;
}
