import { accepted, refused, type Result } from '../../shared/result.ts';
import { BinaryReader, SnapshotFault } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { ByteCounter, SnapshotMemory } from './snapshot-memory.ts';
import { cutParts, openPart } from './snapshot-part.ts';
import { createState, type Limits, type TrendState } from './state.ts';

/** Grows with every change of what is written: another version is not read, the log is folded anew. */
export const STATE_VERSION = 13;

/** A state as it was at one moment; the state itself may go on. */
export interface Frozen {
  /** The next record of the log to be folded. */
  offset: number;
  /** Bytes that had to be copied at once. */
  copiedBytes: number;
  /** The snapshot in parts of at most 128 KiB, each valid until the next is asked for; once. */
  parts(): Generator<Uint8Array, void>;
}

/**
 * Takes hold of a state. Numbers are copied, which is what this costs (about 6 GB a second into
 * memory that was made ready, a fifth of that into new one); what is only appended to, or never
 * changed, is written later, part by part (a millisecond or two each), while folding goes on.
 * One at a time for each memory.
 *
 * Everything that later output depends on is in it, so that fold, encode, decode, fold gives what
 * fold, fold gives. What can be filled again (indexes, chains, bands) is not.
 */
export function freeze(state: TrendState, memory = new SnapshotMemory()): Frozen {
  const out = memory.writer();
  writeColumns(out, state);
  const columns = out.finish();
  const later = [state.listing.freeze(), state.ring.freeze()];
  const offset = state.offset + 1;
  function* pieces(): Generator<Uint8Array, void> {
    yield columns;
    for (const part of later) yield* part;
  }
  return {
    offset,
    copiedBytes: columns.length,
    parts: () => cutParts(STATE_VERSION, offset, pieces()),
  };
}

/** What `freeze` would copy now, at most. Cost: next to nothing. */
export function columnBytes(state: TrendState): number {
  const counter = new ByteCounter();
  writeColumns(counter, state);
  return counter.total;
}

/** The whole snapshot at once: its parts, one after the other. */
export function encode(state: TrendState): Uint8Array {
  const parts = Array.from(freeze(state).parts(), (part) => part.slice());
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let length = 0;
  for (const part of parts) {
    bytes.set(part, length);
    length += part.length;
  }
  return bytes;
}

/**
 * The state of these bytes (all parts, in their order), under these limits (smaller ones than before
 * let the oldest go first). Codes: `SNAPSHOT_CORRUPT` when they are cut, changed or none of ours,
 * `SNAPSHOT_VERSION` when another version wrote them, `SNAPSHOT_BUDGET` when tiers were decided by
 * another budget of chance starts: what stands then, would not have started by this one. The log still
 * has everything.
 */
export function decode(bytes: Uint8Array, limits: Partial<Limits> = {}): Result<TrendState> {
  const payload = new Uint8Array(bytes.length);
  let length = 0;
  let index = 0;
  for (let from = 0; ; index++) {
    const part = openPart(bytes.subarray(from));
    if (typeof part === 'string') return corrupt(part);
    if (part.version !== STATE_VERSION) {
      const message = `written as version ${part.version}, this program reads ${STATE_VERSION}; fold the log anew`;
      return refused('SNAPSHOT_VERSION', message);
    }
    if (part.index !== index) return corrupt(`part ${part.index} stands where ${index} should be`);
    payload.set(part.payload, length);
    length += part.payload.length;
    from += part.length;
    if (!part.last) continue;
    if (from !== bytes.length) return corrupt('there are bytes left over');
    break;
  }
  try {
    const state = createState(limits);
    const input = new BinaryReader(payload.subarray(0, length));
    const budget = input.float();
    if (budget !== state.limits.falseStartsPerDay) {
      const message = `its tiers were decided by ${budget} chance starts a day, ${state.limits.falseStartsPerDay} are set now; fold the log anew`;
      return refused('SNAPSHOT_BUDGET', message);
    }
    readState(input, state);
    return accepted(state);
  } catch (error) {
    if (!(error instanceof SnapshotFault)) throw error;
    return corrupt(error.message);
  }
}

function writeColumns(out: BinaryWriter, state: TrendState): void {
  out.float(state.limits.falseStartsPerDay);
  for (const field of CLOCK_FIELDS) out.float(state[field]);
  for (const field of COUNTER_FIELDS) out.uint(state.counters[field]);
  for (const field of REFUSAL_FIELDS) out.uint(state.refusals[field]);
  out.uint32s(state.windowArticles);
  for (const part of parts(state)) part.write(out);
  out.uint(state.keywords.extent);
  state.keywordTally.write(out, state.keywords.extent);
  state.labels.write(out, state.keywords.extent);
  for (const log of touchedLogs(state)) out.uint32s(log.view());
}

function readState(input: BinaryReader, state: TrendState): void {
  for (const field of CLOCK_FIELDS) state[field] = input.float();
  for (const field of COUNTER_FIELDS) state.counters[field] = input.uint();
  for (const field of REFUSAL_FIELDS) state.refusals[field] = input.uint();
  state.windowArticles = input.uint32s();
  for (const part of parts(state)) part.read(input);
  const extent = input.uint();
  state.keywordTally.read(input);
  state.keywordTally.ensure(extent);
  state.labels.read(input);
  for (const log of touchedLogs(state)) log.restore(input.uint32s());
  state.listing.read(input);
  state.ring.read(input);
  if (!input.finished) throw new SnapshotFault('there are bytes left over');
}

const CLOCK_FIELDS = [
  'clockMs',
  'minute',
  'firstMs',
  'offset',
  'arrived',
  'arrivedBefore',
  'usualStories',
  'usualHour',
  'sweptDay',
  'sweptHour',
  'sweptPairsHour',
] as const;
const COUNTER_FIELDS = [
  'articles',
  'duplicates',
  'late',
  'unreadable',
  'missing',
  'ahead',
] as const;
const REFUSAL_FIELDS = ['keywords', 'keywordPairs', 'countries', 'outlets'] as const;

interface Part {
  write(out: BinaryWriter): void;
  read(input: BinaryReader): void;
}

function parts(state: TrendState): Part[] {
  return [
    state.seen,
    state.keywords,
    state.pairs,
    state.countries,
    state.stories,
    state.outlets,
    state.langs,
    state.table,
    state.tiers,
    state.learned,
  ];
}

function touchedLogs(state: TrendState): TrendState['touched']['keywords'][] {
  return [state.touched.keywords, state.touched.pairs, state.touched.cells];
}

function corrupt(what: string): ReturnType<typeof refused> {
  return refused('SNAPSHOT_CORRUPT', `the snapshot cannot be read: ${what}; fold the log anew`);
}
