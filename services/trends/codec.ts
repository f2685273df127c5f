import { accepted, refused, type Result } from '../../shared/result.ts';
import { BinaryReader, SnapshotFault } from './binary-reader.ts';
import { BinaryWriter } from './binary-writer.ts';
import { createState, type Limits, type TrendState } from './state.ts';
import { xxHash32 } from './xx-hash32.ts';

/** Grows with every change of what is written: another version is not read, the log is folded anew. */
export const STATE_VERSION = 4;

const MAGIC = 'MRSD';
const CHECKSUM_BYTES = 4;

/**
 * A state as bytes: magic, version, the parts one after the other, and their xxHash32, which tells
 * torn and damaged files. Everything that later output depends on is in it, so that fold, encode,
 * decode, fold gives what fold, fold gives. What can be filled again (indexes, chains, bands) is
 * not. About 150 B an article of the last 24 h, 130 B a story, 60 B a key; some milliseconds a megabyte.
 */
export function encode(state: TrendState): Uint8Array {
  const out = new BinaryWriter(state.encodedBytes);
  for (const letter of MAGIC) out.raw(Uint8Array.of(letter.charCodeAt(0)));
  out.uint(STATE_VERSION);
  for (const field of CLOCK_FIELDS) out.float(state[field]);
  for (const field of COUNTER_FIELDS) out.uint(state.counters[field]);
  for (const field of REFUSAL_FIELDS) out.uint(state.refusals[field]);
  out.uint32s(state.windowArticles);
  for (const part of parts(state)) part.write(out);
  out.uint(state.keywords.extent);
  state.keywordTally.write(out, state.keywords.extent);
  state.labels.write(out, state.keywords.extent);
  for (const log of touchedLogs(state)) out.uint32s(log.view());
  out.raw(checksum(out.finish()));
  const bytes = out.finish();
  state.encodedBytes = bytes.length;
  return bytes;
}

/**
 * The state of these bytes, under these limits (smaller ones than before let the oldest go first).
 * Codes: `SNAPSHOT_CORRUPT` when they are cut, changed or none of ours, `SNAPSHOT_VERSION` when
 * another version wrote them. Either way the log still has everything.
 */
export function decode(bytes: Uint8Array, limits: Partial<Limits> = {}): Result<TrendState> {
  const fault = checkFrame(bytes);
  if (fault !== null) return fault;
  const input = new BinaryReader(bytes.subarray(MAGIC.length, bytes.length - CHECKSUM_BYTES));
  try {
    const version = input.uint();
    if (version !== STATE_VERSION) {
      const message = `written as version ${version}, this program reads ${STATE_VERSION}; fold the log anew`;
      return refused('SNAPSHOT_VERSION', message);
    }
    return accepted(readState(input, limits));
  } catch (error) {
    if (!(error instanceof SnapshotFault)) throw error;
    return corrupt(error.message);
  }
}

function readState(input: BinaryReader, limits: Partial<Limits>): TrendState {
  const state = createState(limits);
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
  if (!input.finished) throw new SnapshotFault('there are bytes left over');
  return state;
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
] as const;
const COUNTER_FIELDS = ['articles', 'duplicates', 'late', 'unreadable'] as const;
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
    state.listing,
    state.ring,
    state.tiers,
    state.learned,
  ];
}

function touchedLogs(state: TrendState): TrendState['touched']['keywords'][] {
  return [state.touched.keywords, state.touched.pairs, state.touched.cells];
}

function checkFrame(bytes: Uint8Array): ReturnType<typeof refused> | null {
  if (bytes.length < MAGIC.length + CHECKSUM_BYTES)
    return corrupt(`${bytes.length} bytes are too few`);
  for (let i = 0; i < MAGIC.length; i++) {
    if (bytes[i] !== MAGIC.charCodeAt(i)) return corrupt(`it does not begin with ${MAGIC}`);
  }
  const end = bytes.length - CHECKSUM_BYTES;
  const expected = checksum(bytes.subarray(0, end));
  for (let i = 0; i < CHECKSUM_BYTES; i++) {
    if (bytes[end + i] !== expected[i])
      return corrupt('the checksum does not fit: it was cut or changed');
  }
  return null;
}

function corrupt(what: string): ReturnType<typeof refused> {
  return refused('SNAPSHOT_CORRUPT', `the snapshot cannot be read: ${what}; fold the log anew`);
}

function checksum(bytes: Uint8Array): Uint8Array {
  const hash = xxHash32(bytes);
  return Uint8Array.of(hash & 0xff, (hash >>> 8) & 0xff, (hash >>> 16) & 0xff, hash >>> 24);
}
