import { createHash } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { RoleLogger } from './logger.ts';

/** How many snapshots stay on disk: the newest, and one to fall back on. */
const KEPT = 2;
const NAME = /^state-(\d{16})\.bin$/;

/**
 * Snapshots of the state as files `state-OFFSET.bin`; OFFSET is the next record of `mentions` to be
 * folded. Written beside, synced, then renamed: a crash leaves the old one or the new one, whole.
 */
export interface SnapshotStore {
  /** Tries the newest first; `open` says why it can't use one, which is then set aside. */
  load<T>(
    open: (bytes: Uint8Array, offset: number) => Promise<Opened<T>>,
  ): Promise<Loaded<T> | null>;
  /** Writes piece by piece; each is asked for when the one before is written. */
  save(pieces: AsyncIterable<Uint8Array>, offset: number): Promise<void>;
}

export type Opened<T> = { ok: true; value: T } | { ok: false; message: string };
export interface Loaded<T> {
  value: T;
  offset: number;
}

export function createSnapshotStore(folder: string, logger: RoleLogger): SnapshotStore {
  const path = (name: string): string => join(folder, name);

  async function list(): Promise<{ name: string; offset: number }[]> {
    await mkdir(folder, { recursive: true });
    const found = (await readdir(folder)).flatMap((name) => {
      const match = NAME.exec(name);
      return match ? [{ name, offset: Number(match[1]) }] : [];
    });
    return found.sort((a, b) => b.offset - a.offset);
  }

  async function setAside(name: string, reason: string): Promise<void> {
    await rename(path(name), path(`${name}.unreadable`));
    logger.warn(
      { file: path(`${name}.unreadable`), reason },
      'a snapshot of the state could not be used and was set aside; the state is rebuilt from the log',
    );
  }

  return {
    async load(openSnapshot) {
      for (const { name, offset } of await list()) {
        const bytes = await readFile(path(name));
        const opened = await openSnapshot(bytes, offset);
        if (opened.ok) return { value: opened.value, offset };
        await setAside(name, opened.message);
      }
      return null;
    },
    async save(pieces, offset) {
      const name = `state-${String(offset).padStart(16, '0')}.bin`;
      await mkdir(folder, { recursive: true });
      const temporary = path(`${name}.writing`);
      const file = await open(temporary, 'w');
      try {
        for await (const piece of pieces) await file.appendFile(piece);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path(name));
      for (const old of (await list()).slice(KEPT)) await unlink(path(old.name));
    },
  };
}

/** A short name for the bytes of a record, by which a snapshot knows the log that it stands in. */
export function recordDigest(value: Uint8Array | null): string {
  return createHash('sha256')
    .update(value ?? new Uint8Array())
    .digest('hex')
    .slice(0, 16);
}
