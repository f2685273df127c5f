import type { AppendRecord, Log, LogRecord } from '../log/port.ts';
import { openPart } from '../trends/snapshot-part.ts';

/**
 * Two snapshots have their place in the topic, one with the part numbers from 0 on, one from here
 * on; they are written in turn. So while one is being written, or was left half written by a crash,
 * the other is whole.
 */
const SECOND_PLACE = 1_000_000;
const DIGEST = 'digest';

/** A snapshot as the topic has it. */
export interface TopicSnapshot {
  bytes: Uint8Array;
  /** The next record of `mentions` to be folded. */
  offset: number;
  digest: string;
}

/** Takes the parts of one snapshot, in their order. */
export interface SnapshotSink {
  take(part: Uint8Array): Promise<void>;
  /** All parts were taken: what the snapshot before left behind them goes. */
  end(): Promise<void>;
}

/**
 * Snapshots of the state in the compacted topic `state`, a part a record: a new reader takes the
 * newest whole one and folds what came since, however long ago the stream began.
 */
export interface SnapshotTopic {
  /** The newest whole snapshot; null when there is none. Reads the topic: up to two snapshots. */
  newest(): Promise<TopicSnapshot | null>;
  /** Begins another, in the place of the older one. */
  begin(digest: string): Promise<SnapshotSink>;
}

export function createSnapshotTopic(log: Log, topic: string): SnapshotTopic {
  /** First part number of the next snapshot; unknown before the topic was read. */
  let nextPlace: number | null = null;
  const partsIn = new Map<number, number>();

  async function readAll(): Promise<TopicSnapshot | null> {
    const records = new Map<number, LogRecord>();
    const [bounds] = await log.offsets(topic);
    const reading = { fromOffset: bounds?.first ?? 0, follow: false, maxBatchRecords: 16 };
    for await (const batch of log.read(topic, 0, reading)) {
      for (const record of batch) {
        const number = partNumber(record.key);
        if (number === null) continue;
        if (record.value === null) records.delete(number);
        else records.set(number, record);
      }
    }
    let newest: (TopicSnapshot & { place: number }) | null = null;
    for (const place of [0, SECOND_PLACE]) {
      const numbers = [...records.keys()].filter((number) => placeOf(number) === place);
      partsIn.set(place, Math.max(0, ...numbers.map((number) => number - place + 1)));
      const found = wholeAt(records, place);
      if (found !== null && found.offset > (newest?.offset ?? -1)) newest = { ...found, place };
    }
    nextPlace = newest?.place === 0 ? SECOND_PLACE : 0;
    return newest;
  }

  return {
    newest: readAll,
    async begin(digest) {
      if (nextPlace === null) await readAll();
      const place = nextPlace!;
      const headers = { [DIGEST]: Buffer.from(digest, 'latin1') };
      let taken = 0;
      return {
        async take(part) {
          await log.append(topic, [{ key: String(place + taken), value: part, headers }]);
          taken++;
          partsIn.set(place, Math.max(taken, partsIn.get(place) ?? 0));
        },
        async end() {
          const gone: AppendRecord[] = [];
          for (let i = taken; i < (partsIn.get(place) ?? 0); i++) {
            gone.push({ key: String(place + i), value: null });
          }
          if (gone.length > 0) await log.append(topic, gone);
          partsIn.set(place, taken);
          nextPlace = place === 0 ? SECOND_PLACE : 0;
        },
      };
    },
  };
}

function placeOf(number: number): number {
  return number < SECOND_PLACE ? 0 : SECOND_PLACE;
}

function partNumber(key: Uint8Array | null): number | null {
  if (key === null || key.length > 7) return null;
  const text = Buffer.from(key).toString('latin1');
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** The snapshot whose parts stand from this number on, if all of them are there and of one snapshot. */
function wholeAt(records: ReadonlyMap<number, LogRecord>, place: number): TopicSnapshot | null {
  const values: Uint8Array[] = [];
  let offset: number | null = null;
  for (let number = place; ; number++) {
    const record = records.get(number);
    if (!record?.value) return null;
    const part = openPart(record.value);
    if (typeof part === 'string' || part.index !== number - place) return null;
    offset ??= part.offset;
    if (part.offset !== offset) return null;
    values.push(record.value);
    if (!part.last) continue;
    const digest = Buffer.from(record.headers[DIGEST] ?? new Uint8Array()).toString('latin1');
    return { bytes: Buffer.concat(values), offset, digest };
  }
}
