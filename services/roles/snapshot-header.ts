/**
 * A snapshot on disk is 16 characters of hex, the digest of the last record folded into it, and then
 * the state's own parts (each versioned and checksummed, see services/trends/snapshot-part.ts).
 */
const DIGEST_BYTES = 16;

export function headerOf(digest: string): Uint8Array {
  return Buffer.from(digest.padEnd(DIGEST_BYTES), 'latin1');
}

export function splitHeader(bytes: Uint8Array): { digest: string; state: Uint8Array } {
  return {
    digest: Buffer.from(bytes.subarray(0, DIGEST_BYTES)).toString('latin1').trim(),
    state: bytes.subarray(DIGEST_BYTES),
  };
}
