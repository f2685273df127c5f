import type { Trend } from '../../../shared/trend.ts';
import { sameSubject, type Subject } from '../http/subject.ts';

/** The live figures of a subject, while one of these lists has them. */
export function listedTrend(
  subject: Subject | null,
  snapshots: readonly ({ items: Trend[] } | null)[],
): Trend | null {
  if (subject === null) return null;
  for (const snapshot of snapshots) {
    const found = snapshot?.items.find((trend) => sameSubject(trend, subject));
    if (found) return found;
  }
  return null;
}
