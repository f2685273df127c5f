import type { Buffer } from 'node:buffer';
import type { KeyRange } from './store-keys.ts';

export type StoreWrite = { type: 'put'; key: Buffer; value: Buffer } | { type: 'del'; key: Buffer };

export interface ScanOptions {
  maxEntries: number;
  /** The scan ends with the entry that reaches this many bytes of values. */
  maxBytes?: number;
  /** From the end of the range backwards. */
  reverse?: boolean;
}

/** An ordered, durable map of bytes to bytes: what the embedded log needs of a database. */
export interface Store {
  getMany(keys: Buffer[]): Promise<(Buffer | undefined)[]>;
  /** All or nothing; with `sync` it resolves once the disk has it. */
  write(writes: StoreWrite[], options: { sync: boolean }): Promise<void>;
  scan(range: KeyRange, options: ScanOptions): Promise<[key: Buffer, value: Buffer][]>;
  /** Removes a range, not atomically, and gives its room back. */
  clear(range: KeyRange): Promise<void>;
  /** After a failed write the database may refuse all others until it was opened again. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}
