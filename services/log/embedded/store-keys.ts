import { Buffer } from 'node:buffer';

/**
 * The key space of the store. Every key is `kind · topic · 0x00 · rest`; offsets are eight bytes,
 * big-endian, so that the order of the keys is the order of the records.
 *
 *   t  topic                 → settings and bounds (JSON), rewritten when records are removed
 *   r  topic, offset         → record frame
 *   m  topic, offset         → retention mark: cumulative bytes and time before that offset
 *   k  topic, record key     → offset of the newest record of that key (compacted topics)
 *   d  topic, offset         → record key of a tombstone (compacted topics)
 *   c  topic, group          → committed offset: the next record the group wants
 */
export type KeyKind = 't' | 'r' | 'm' | 'k' | 'd' | 'c';

export interface KeyRange {
  gte: Buffer;
  lt: Buffer;
}

const TOPIC_END = Buffer.from([0]);
const OFFSET_BYTES = 8;

/** Everything of one kind and topic begins with this. */
export function keyPrefix(kind: KeyKind, topic: string): Buffer {
  return Buffer.concat([Buffer.from(kind + topic), TOPIC_END]);
}

export function offsetKey(kind: 'r' | 'm' | 'd', topic: string, offset: number): Buffer {
  const prefix = keyPrefix(kind, topic);
  const key = Buffer.allocUnsafe(prefix.length + OFFSET_BYTES);
  prefix.copy(key);
  key.writeBigUInt64BE(BigInt(offset), prefix.length);
  return key;
}

/** Record keys under one prefix, computed once a batch instead of once a record. */
export function offsetKeys(kind: 'r', topic: string): (offset: number) => Buffer {
  const prefix = keyPrefix(kind, topic);
  return (offset) => {
    const key = Buffer.allocUnsafe(prefix.length + OFFSET_BYTES);
    prefix.copy(key);
    key.writeUInt32BE(Math.floor(offset / 2 ** 32), prefix.length);
    key.writeUInt32BE(offset % 2 ** 32, prefix.length + 4);
    return key;
  };
}

export function namedKey(kind: 'k' | 'c', topic: string, name: string): Buffer {
  return Buffer.concat([keyPrefix(kind, topic), Buffer.from(name)]);
}

export function topicKey(topic: string): Buffer {
  return keyPrefix('t', topic);
}

/** The offset at the end of a key made by `offsetKey`. */
export function offsetOfKey(key: Buffer): number {
  return Number(key.readBigUInt64BE(key.length - OFFSET_BYTES));
}

export function topicOfKey(key: Buffer): string {
  return key.subarray(1, key.length - 1).toString('utf8');
}

export function offsetRange(
  kind: 'r' | 'm' | 'd',
  topic: string,
  from: number,
  to: number,
): KeyRange {
  return { gte: offsetKey(kind, topic, from), lt: offsetKey(kind, topic, to) };
}

/** All keys of a kind: from its letter to the next one. */
export function kindRange(kind: KeyKind): KeyRange {
  return { gte: Buffer.from(kind), lt: Buffer.from(String.fromCharCode(kind.charCodeAt(0) + 1)) };
}

export function encodeOffset(offset: number): Buffer {
  const value = Buffer.allocUnsafe(OFFSET_BYTES);
  value.writeBigUInt64BE(BigInt(offset));
  return value;
}

/** null when the bytes are no offset. */
export function decodeOffset(value: Buffer): number | null {
  return value.length === OFFSET_BYTES ? Number(value.readBigUInt64BE()) : null;
}
