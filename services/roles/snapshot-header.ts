/**
 * A snapshot on disk is 16 characters of hex, the digest of the last record folded into it, and then
 * the state's own bytes (versioned and checksummed by services/trends/codec.ts).
 */
const DIGEST_BYTES = 16;

export function joinHeader(digest: string, state: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(digest.padEnd(DIGEST_BYTES), 'latin1'), state]);
}

export function splitHeader(bytes: Uint8Array): { digest: string; state: Uint8Array } {
  return {
    digest: Buffer.from(bytes.subarray(0, DIGEST_BYTES)).toString('latin1').trim(),
    state: bytes.subarray(DIGEST_BYTES),
  };
}
