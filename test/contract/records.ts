import type { AppendRecord, LogRecord } from '../../services/log/port.ts';

export const text = (value: Uint8Array | null): string | null =>
  value === null ? null : Buffer.from(value).toString('utf8');
export const record = (value: string, key: string | null = null): AppendRecord => ({
  key,
  value: Buffer.from(value),
});
export const numbered = (from: number, to: number): AppendRecord[] =>
  Array.from({ length: to - from }, (_, i) => record(`r${from + i}`, `k${from + i}`));
export const values = (records: readonly LogRecord[]): (string | null)[] =>
  records.map(({ value }) => text(value));
