import { gunzipSync, gzipSync } from 'node:zlib';

/** Characters from which on it is packed. */
const PACKED_FROM = 131_072;
const MAX_UNPACKED_BYTES = 67_108_864;
/** The first bytes of what gzip packs (RFC 1952); JSON begins otherwise. */
const GZIP = [0x1f, 0x8b] as const;

/** Small text as it is; large text, which no record would take, packed to a fraction. Cost: some 10 ms a megabyte. */
export function packedJson(json: string): Buffer {
  return json.length < PACKED_FROM ? Buffer.from(json) : gzipSync(json, { level: 1 });
}

/** What `packedJson` gave; null for what can't be unpacked. */
export function unpackedJson(value: Uint8Array): string | null {
  if (value[0] !== GZIP[0] || value[1] !== GZIP[1]) return Buffer.from(value).toString();
  try {
    return gunzipSync(value, { maxOutputLength: MAX_UNPACKED_BYTES }).toString();
  } catch {
    // Nobody but us writes it; what can't be unpacked is as good as not there.
    return null;
  }
}
