import { xxHash32 } from './xx-hash32.ts';

/** Largest part: an eighth of what a topic takes as one record. A multiple of 4, so that parts stay aligned. */
export const PART_BYTES = 128 * 1_024;

const MAGIC = 0x4453524d; // "MRSD", little-endian
const HEADER_WORDS = 6;
const HEADER_BYTES = HEADER_WORDS * 4;
const CHECKSUM_BYTES = 4;
const LAST = 0x8000_0000;
export const PAYLOAD_BYTES = PART_BYTES - HEADER_BYTES - CHECKSUM_BYTES;

/**
 * A part of a snapshot, so that one can be written, sent and checked piece by piece. Words of 4
 * bytes, little-endian:
 *
 *     magic · version · offset, low · offset, high · index, and a bit for the last · payload bytes
 *     payload, filled up to whole words
 *     xxHash32 of all that stands before it
 */
export interface Part {
  version: number;
  /** The next record of the log to be folded: parts of one snapshot agree in it. */
  offset: number;
  index: number;
  last: boolean;
  payload: Uint8Array;
  /** Bytes of the whole part. */
  length: number;
}

/** Cuts pieces of any length into parts. Each part given is valid until the next is asked for. */
export function* cutParts(
  version: number,
  offset: number,
  pieces: Iterable<Uint8Array>,
): Generator<Uint8Array, void> {
  const part = new Uint8Array(PART_BYTES);
  let filled = 0;
  let index = 0;
  for (const piece of pieces) {
    for (let from = 0; from < piece.length;) {
      if (filled === PAYLOAD_BYTES) {
        yield seal(part, { version, offset, index: index++, last: false, bytes: filled });
        filled = 0;
      }
      const length = Math.min(piece.length - from, PAYLOAD_BYTES - filled);
      part.set(piece.subarray(from, from + length), HEADER_BYTES + filled);
      filled += length;
      from += length;
    }
  }
  yield seal(part, { version, offset, index, last: true, bytes: filled });
}

interface Header {
  version: number;
  offset: number;
  index: number;
  last: boolean;
  bytes: number;
}

function seal(part: Uint8Array, { version, offset, index, last, bytes }: Header): Uint8Array {
  const words = new Uint32Array(part.buffer, 0, HEADER_WORDS);
  const mark = last ? LAST : 0;
  words.set([MAGIC, version, offset % 2 ** 32, Math.floor(offset / 2 ** 32), index + mark, bytes]);
  const end = HEADER_BYTES + Math.ceil(bytes / 4) * 4;
  part.fill(0, HEADER_BYTES + bytes, end);
  new Uint32Array(part.buffer, end, 1)[0] = xxHash32(part.subarray(0, end));
  return part.subarray(0, end + CHECKSUM_BYTES);
}

/** The part at the beginning of these bytes, or what is wrong with them. */
export function openPart(bytes: Uint8Array): Part | string {
  if (bytes.length < HEADER_BYTES + CHECKSUM_BYTES) return `${bytes.length} bytes are too few`;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number): number => view.getUint32(at * 4, true);
  if (word(0) !== MAGIC) return 'it does not begin with MRSD';
  const payloadBytes = word(5);
  const end = HEADER_BYTES + Math.ceil(payloadBytes / 4) * 4;
  if (payloadBytes > PAYLOAD_BYTES || end + CHECKSUM_BYTES > bytes.length) {
    return `the bytes end at ${bytes.length}`;
  }
  if (view.getUint32(end, true) !== xxHash32(bytes.subarray(0, end))) {
    return 'the checksum does not fit: it was cut or changed';
  }
  return {
    version: word(1),
    offset: word(2) + word(3) * 2 ** 32,
    index: word(4) % LAST,
    last: word(4) >= LAST,
    payload: bytes.subarray(HEADER_BYTES, HEADER_BYTES + payloadBytes),
    length: end + CHECKSUM_BYTES,
  };
}
