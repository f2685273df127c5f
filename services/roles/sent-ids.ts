import type { Article } from '../../shared/article.ts';
import { identify } from '../extract/identity.ts';

/** So many of each source are kept: enough to see what it sends, about 100 bytes each. */
const KEPT = 50;

/** The ids of what each source of this process sent last. */
export interface SentIds {
  note(source: string, articles: readonly Article[]): void;
  /** Newest last; empty for a source that is not known. */
  of(source: string): readonly string[];
}

export function createSentIds(): SentIds {
  const bySource = new Map<string, string[]>();
  return {
    note(source, articles) {
      const before = bySource.get(source) ?? [];
      bySource.set(source, [...before, ...articles.slice(-KEPT).map(identify)].slice(-KEPT));
    },
    of: (source) => bySource.get(source) ?? [],
  };
}
