import { readArticle, type Article } from '../../shared/article.ts';
import { identify } from '../extract/identity.ts';
import type { AppendRecord, Log } from '../log/port.ts';
import { REFUSED_AT_INGEST, REPEATED } from '../../shared/refusal-codes.ts';
import { createRecentIds } from './recent-ids.ts';
import { knownOf, type UncountedRecords } from './uncounted.ts';

/** How many ids are remembered against double posts: about 100 bytes each, 20 MB at most. */
const RECENT_IDS = 100_000;

export interface IngestAnswer {
  accepted: number;
  duplicates: number;
  rejected: { index: number; code: string; message: string }[];
}

export interface IngestCounters {
  accepted: number;
  duplicates: number;
  rejected: number;
}

export interface Ingest {
  /**
   * Checks the articles and appends the good ones in order; resolves once they are durable.
   * `values` are parsed JSON, not yet checked. A bad one is told by its index and harms no neighbour.
   * @throws LogError when the log can't take them; none of the batch then counts as accepted.
   */
  accept(values: readonly unknown[]): Promise<IngestAnswer>;
  counters(): IngestCounters;
}

export interface IngestOptions {
  log: Log;
  /** Name of the topic `articles`, with the prefix of this edition. */
  topic: string;
  maxRecordBytes: number;
  /** Takes what is refused or came before. */
  uncounted?: UncountedRecords;
}

/** The role `ingest`: from anywhere into the topic `articles`. */
export function createIngest(options: IngestOptions): Ingest {
  const recent = createRecentIds(RECENT_IDS);
  const totals: IngestCounters = { accepted: 0, duplicates: 0, rejected: 0 };

  return {
    counters: () => ({ ...totals }),
    async accept(values) {
      const answer: IngestAnswer = { accepted: 0, duplicates: 0, rejected: [] };
      const records: AppendRecord[] = [];
      const ids = new Set<string>();
      values.forEach((value, index) => {
        const refuse = ({ code, message }: { code: string; message: string }): void => {
          answer.rejected.push({ index, code, message });
          options.uncounted?.note(REFUSED_AT_INGEST, { ...knownOf(value), code, message });
        };
        const read = readArticle(value);
        if (!read.ok) {
          refuse(read);
          return;
        }
        const id = identify(read.value);
        if (ids.has(id) || recent.has(id)) {
          answer.duplicates++;
          const message = 'the same article was sent before';
          options.uncounted?.note(REPEATED, { ...knownOf(value), id, code: REPEATED, message });
          return;
        }
        const record = toRecord(read.value, id);
        const size = record.value?.byteLength ?? 0;
        if (size > options.maxRecordBytes) {
          refuse(tooLarge(size, options.maxRecordBytes));
          return;
        }
        ids.add(id);
        records.push(record);
      });
      if (records.length > 0) await options.log.append(options.topic, records);
      // Only now: an id that was never made durable must be taken when it comes again.
      for (const id of ids) recent.add(id);
      answer.accepted = records.length;
      totals.accepted += answer.accepted;
      totals.duplicates += answer.duplicates;
      totals.rejected += answer.rejected.length;
      return answer;
    },
  };
}

function toRecord(article: Article, id: string): AppendRecord {
  return { key: id, value: Buffer.from(JSON.stringify(article)) };
}

function tooLarge(size: number, maxBytes: number): { code: string; message: string } {
  return {
    code: 'RECORD_TOO_LARGE',
    message: `the article has ${size} bytes, the limit is ${maxBytes} (MARSAD_MAX_RECORD_BYTES)`,
  };
}
