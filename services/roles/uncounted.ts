import { UNCOUNTED_KEPT, type Uncounted } from '../../shared/uncounted.ts';

/** Reasons are codes of ours; more than so many would be a fault, and are not kept. */
const MAX_REASONS = 64;
/** Of what has no title so much is kept, to be recognised by. */
const EXCERPT_CHARACTERS = 300;

/** The newest records of this process that were not counted, a bounded number of each reason. */
export interface UncountedRecords {
  note(reason: string, record: Partial<Uncounted> & Pick<Uncounted, 'code' | 'message'>): void;
  /** Newest first. */
  newest(reason: string): Uncounted[];
}

export function createUncountedRecords(nowMs: () => number): UncountedRecords {
  const byReason = new Map<string, Uncounted[]>();
  return {
    note(reason, record) {
      const kept = byReason.get(reason) ?? [];
      if (!byReason.has(reason)) {
        if (byReason.size >= MAX_REASONS) return;
        byReason.set(reason, kept);
      }
      kept.push({
        atMs: nowMs(),
        id: null,
        url: null,
        source: null,
        title: null,
        excerpt: null,
        place: null,
        ...record,
      });
      if (kept.length > UNCOUNTED_KEPT) kept.shift();
    },
    newest: (reason) => (byReason.get(reason) ?? []).toReversed(),
  };
}

/** How bytes begin that could not be read, as text as far as they are text. */
export function excerptOf(value: Uint8Array | null): string | null {
  if (value === null) return null;
  const start = Buffer.from(value.subarray(0, 4 * EXCERPT_CHARACTERS)).toString('utf8');
  return start.slice(0, EXCERPT_CHARACTERS);
}

/** What a value that was meant as an article says of itself, whatever its fields are. */
export function knownOf(value: unknown): Partial<Uncounted> {
  const fields = typeof value === 'object' && value !== null ? value : {};
  const text = (name: string): string | null => {
    const found = (fields as Record<string, unknown>)[name];
    return typeof found === 'string' && found !== '' ? found.slice(0, EXCERPT_CHARACTERS) : null;
  };
  const title = text('title');
  return {
    id: text('id'),
    url: text('url'),
    source: text('source'),
    title,
    excerpt:
      title ?? text('body') ?? text('raw') ?? JSON.stringify(value).slice(0, EXCERPT_CHARACTERS),
  };
}
