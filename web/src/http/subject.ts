import type { Kind } from '../../../shared/trend.ts';

/** What a number on the page stands for; its articles and its course can be asked for. */
export interface Subject {
  kind: Kind;
  key: string;
}

/** One text for one subject: a key of maps and of keyed lists. */
export function subjectId({ kind, key }: Subject): string {
  return `${kind}:${key}`;
}

export function sameSubject(a: Subject | null, b: Subject | null): boolean {
  return a !== null && b !== null && a.kind === b.kind && a.key === b.key;
}
