import type { Snapshot } from '../../../shared/snapshot.ts';
import type { Trend } from '../../../shared/trend.ts';
import { matches } from '../filter/matches.ts';
import { subjectName } from './subject-name.ts';

/** The rows whose name, or another name of the same thing, holds what the reader looks for. */
export function wantedRows(
  snapshot: Snapshot | null,
  text: string,
  countryName: (code: string) => string,
): readonly Trend[] {
  const items = snapshot?.items ?? [];
  if (text.trim() === '') return items;
  return items.filter((trend) =>
    matches([subjectName(trend, countryName), ...(trend.also ?? [])].join(' '), text),
  );
}
