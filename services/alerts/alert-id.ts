import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AlertKind } from '../../shared/alert.ts';
import { toIso, type Window } from '../../shared/time.ts';

/** The same decision has the same id in every process and at every repetition: 24 hex digits. */
export function alertId(
  ruleId: string,
  kind: AlertKind,
  key: string,
  window: Window,
  startsAtMs: number,
): string {
  const parts = JSON.stringify([ruleId, kind, key, window, toIso(startsAtMs)]);
  return bytesToHex(sha256(utf8ToBytes(parts))).slice(0, 24);
}
