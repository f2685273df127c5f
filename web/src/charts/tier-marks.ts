import type { Trend } from '../../../shared/trend.ts';
import { subjectId, type Subject } from '../http/subject.ts';
import type { Mark } from './course.ts';

/** Keys remembered; the ones heard of longest ago are forgotten first. */
export const MAX_MARKED = 500;

/**
 * When keys became emerging and trending. A Trend says since when its present tier holds; what it
 * was before is known only to a page that was open then, so it is kept here.
 */
export class TierMarks {
  readonly #marks = new Map<string, Map<Mark['tier'], number>>();

  hear(trends: readonly Pick<Trend, 'kind' | 'key' | 'window' | 'tier' | 'sinceMs'>[]): void {
    for (const trend of trends) {
      const id = `${trend.window} ${subjectId(trend)}`;
      if (trend.tier !== 'emerging' && trend.tier !== 'trending') {
        this.#marks.delete(id);
        continue;
      }
      const known = this.#marks.get(id) ?? new Map<Mark['tier'], number>();
      known.set(trend.tier, trend.sinceMs);
      // What comes after the present tier belongs to an earlier run.
      for (const [tier, atMs] of known) if (atMs > trend.sinceMs) known.delete(tier);
      this.#marks.delete(id);
      this.#marks.set(id, known);
      if (this.#marks.size > MAX_MARKED) this.#marks.delete(this.#marks.keys().next().value!);
    }
  }

  /** Oldest first. */
  of(subject: Subject, window: string): Mark[] {
    const known = this.#marks.get(`${window} ${subjectId(subject)}`);
    return [...(known ?? [])]
      .map(([tier, atMs]) => ({ tier, atMs }))
      .sort((a, b) => a.atMs - b.atMs);
  }
}
