import { Buffer } from 'node:buffer';
import type { AppendRecord, LogRecord } from '../port.ts';

/**
 * The value under which a record lies in the store:
 *
 *   u8 format (1) · u8 flags (1: has key, 2: has value) · u48 timestampMs
 *   varint header count, for each: varint length, name (UTF-8), varint length, bytes
 *   [varint length, key] · [value: the rest]
 *
 * Big-endian; varints are LEB128. There is no checksum of its own: the store has one for each block.
 */
const FORMAT = 1;
const HAS_KEY = 1;
const HAS_VALUE = 2;
const FIXED_BYTES = 8;

export function encodeFrame(record: AppendRecord, timestampMs: number): Buffer {
  const key = record.key === null ? null : Buffer.from(record.key);
  const headers = Object.entries(record.headers ?? {}).map(
    ([name, value]) => [Buffer.from(name), value] as const,
  );
  let bytes = FIXED_BYTES + varintBytes(headers.length) + (record.value?.byteLength ?? 0);
  if (key) bytes += varintBytes(key.length) + key.length;
  for (const [name, value] of headers) {
    bytes += varintBytes(name.length) + name.length;
    bytes += varintBytes(value.byteLength) + value.byteLength;
  }

  const frame = Buffer.allocUnsafe(bytes);
  frame[0] = FORMAT;
  frame[1] = (key ? HAS_KEY : 0) | (record.value ? HAS_VALUE : 0);
  frame.writeUIntBE(timestampMs, 2, 6);
  let at = writeVarint(frame, headers.length, FIXED_BYTES);
  const put = (part: Uint8Array): void => {
    at = writeVarint(frame, part.byteLength, at);
    frame.set(part, at);
    at += part.byteLength;
  };
  for (const [name, value] of headers) {
    put(name);
    put(value);
  }
  if (key) put(key);
  if (record.value) frame.set(record.value, at);
  return frame;
}

/** The record, its key and value as views on `frame`; null when the bytes are no frame. */
export function decodeFrame(frame: Buffer, offset: number): LogRecord | null {
  if (frame.length < FIXED_BYTES + 1 || frame[0] !== FORMAT) return null;
  const flags = frame[1]!;
  const reader = new FrameReader(frame, FIXED_BYTES);
  const named: [string, Uint8Array][] = [];
  const count = reader.varint();
  for (let i = 0; i < count && !reader.failed; i++) {
    named.push([reader.part().toString('utf8'), reader.part()]);
  }
  const key = flags & HAS_KEY ? reader.part() : null;
  if (reader.failed) return null;
  const value = flags & HAS_VALUE ? reader.rest() : null;
  // Assigned one by one, a header of the name `__proto__` would be none.
  const headers = Object.fromEntries(named);
  return { partition: 0, offset, timestampMs: frameTimestampMs(frame), key, value, headers };
}

export function frameTimestampMs(frame: Buffer): number {
  return frame.readUIntBE(2, 6);
}

const NOTHING = Buffer.alloc(0);

class FrameReader {
  failed = false;
  readonly #frame: Buffer;
  #at: number;

  constructor(frame: Buffer, at: number) {
    this.#frame = frame;
    this.#at = at;
  }

  varint(): number {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 28; factor *= 128) {
      const byte = this.#frame[this.#at++];
      if (byte === undefined) break;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
    this.failed = true;
    return 0;
  }

  part(): Buffer {
    const length = this.varint();
    const end = this.#at + length;
    if (this.failed || end > this.#frame.length) {
      this.failed = true;
      return NOTHING;
    }
    const part = this.#frame.subarray(this.#at, end);
    this.#at = end;
    return part;
  }

  rest(): Buffer {
    return this.#frame.subarray(this.#at);
  }
}

function varintBytes(value: number): number {
  let bytes = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) bytes++;
  return bytes;
}

function writeVarint(target: Buffer, value: number, at: number): number {
  let rest = value;
  let position = at;
  while (rest >= 128) {
    target[position++] = (rest % 128) | 0x80;
    rest = Math.floor(rest / 128);
  }
  target[position++] = rest;
  return position;
}
