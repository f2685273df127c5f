import type { AppendRecord, LogRecord } from '../../services/log/port.ts';
import type { TopicSpec } from '../../shared/topics.ts';

export type CrashTarget = { topic: string } & (
  { kind: 'embedded'; dir: string } | { kind: 'kafka'; brokers: string }
);

export function crashTopic(name: string): TopicSpec {
  return { name, partitions: 1, compacted: false, stampedOnArrival: true, maxPartitions: 1 };
}

/** The records of a batch follow from its number alone, so that a reader can tell a torn one. */
export function batchRecords(batch: number): AppendRecord[] {
  const count = 1 + (batch % 7);
  return Array.from({ length: count }, (_, index) => ({
    key: `${batch}/${index}`,
    value: Buffer.from(`${batch}/${index} `.repeat(1 + ((batch * 31 + index * 17) % 60))),
    headers: { batch: Buffer.from(String(batch)) },
  }));
}

export interface FoundBatch {
  batch: number;
  offset: number;
}

/**
 * Checks records in the order read and answers the batches they make up.
 * @throws Error naming the first record that is torn, out of order, or of a batch that is not whole.
 */
export function checkRecordsRead(records: readonly LogRecord[]): FoundBatch[] {
  const found: FoundBatch[] = [];
  for (let at = 0; at < records.length;) {
    const batch = Number(Buffer.from(records[at]!.headers.batch!).toString());
    for (const [index, expected] of batchRecords(batch).entries()) {
      const record = records[at + index];
      const place = `offset ${records[at]!.offset}, batch ${batch}, record ${index}`;
      if (!record) throw new Error(`The batch ends too early at ${place}.`);
      const { key, value, offset } = record;
      if (Buffer.from(key!).toString() !== expected.key) throw new Error(`Out of order: ${place}.`);
      if (!Buffer.from(value!).equals(expected.value!)) throw new Error(`Torn: ${place}.`);
      if (offset !== records[at]!.offset + index) throw new Error(`A gap: ${place}.`);
    }
    found.push({ batch, offset: records[at]!.offset });
    at += batchRecords(batch).length;
  }
  return found;
}
