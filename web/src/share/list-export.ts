import type { Snapshot } from '../../../shared/snapshot.ts';
import { toIso } from '../../../shared/time.ts';
import type { Trend } from '../../../shared/trend.ts';
import { compareToUsual } from '../rising/tier.ts';
import type { Cell } from './csv.ts';

const HEAD = [
  'rank',
  'kind',
  'key',
  'name',
  'also',
  'window',
  'tier',
  'stories',
  'articles',
  'outlets',
  'expected_stories',
  'times_usual',
  'p',
  'z',
  'since',
  'countries',
  'as_of',
] as const;

/** The rows in sight as a table: plain numbers and ISO 8601 times, whatever the reader's region. */
export function listTable(
  snapshot: Snapshot,
  rows: readonly Trend[],
  name: (trend: Trend) => string,
): Cell[][] {
  const asOf = toIso(snapshot.atMs);
  return [
    [...HEAD],
    ...rows.map((trend, index) => {
      const compared = compareToUsual(trend);
      const claimed = compared.is !== 'unknown';
      return [
        index + 1,
        trend.kind,
        trend.key,
        name(trend),
        (trend.also ?? []).join('; '),
        trend.window,
        trend.tier,
        trend.stories,
        trend.articles,
        trend.outlets,
        // While warming the expectation is provisional: a table is no place for what is not claimed.
        claimed ? trend.expected : null,
        compared.is === 'ratio' ? Math.round((trend.stories / trend.expected) * 100) / 100 : null,
        claimed ? trend.p : null,
        claimed ? trend.z : null,
        toIso(trend.sinceMs),
        trend.countries.join(' '),
        asOf,
      ];
    }),
  ];
}

/** The same as JSON, with what it is a view of and where it can be seen. */
export function listJson(snapshot: Snapshot, rows: readonly Trend[], address: string): string {
  const { view, epoch, atMs, stream } = snapshot;
  return JSON.stringify({ address, asOf: toIso(atMs), epoch, view, stream, items: rows }, null, 2);
}
