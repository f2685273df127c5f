import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Log } from '../../services/log/port.ts';
import { createSnapshotTopic } from '../../services/roles/snapshot-topic.ts';
import { cutParts, PAYLOAD_BYTES } from '../../services/trends/snapshot-part.ts';
import { TOPICS } from '../../shared/topics.ts';

/** What the topic of snapshots keeps, on either log. */
export function describeSnapshotTopic(
  name: string,
  openLog: () => Promise<{ log: Log; close: () => Promise<void> }>,
): void {
  describe(name, () => {
    let log: Log;
    let close: () => Promise<void>;
    let topic = '';

    beforeEach(async () => {
      ({ log, close } = await openLog());
      topic = `state-${randomUUID()}`;
      await log.ensureTopics([{ name: topic, ...TOPICS.state }]);
    });
    afterEach(() => close());

    /** Writes the snapshot of an offset in so many parts; `stopAfter` breaks it off there. */
    async function write(offset: number, parts: number, stopAfter = Infinity): Promise<void> {
      const sink = await createSnapshotTopic(log, topic).begin(`digest${offset}`);
      const pieces = [new Uint8Array((parts - 1) * PAYLOAD_BYTES + 1).fill(offset)];
      let taken = 0;
      for (const part of cutParts(4, offset, pieces)) {
        if (taken++ === stopAfter) return;
        await sink.take(part);
      }
      await sink.end();
    }

    async function newest(): Promise<[number, string, number] | null> {
      const found = await createSnapshotTopic(log, topic).newest();
      return found && [found.offset, found.digest, Math.ceil(found.bytes.length / PAYLOAD_BYTES)];
    }

    it('gives the newest whole snapshot, however many came before and whatever their size', async () => {
      expect(await newest()).toBeNull();
      for (const [offset, parts] of [
        [5, 1],
        [9, 3],
        [12, 2],
        [20, 1],
      ] as const) {
        await write(offset, parts);
        expect(await newest()).toEqual([offset, `digest${offset}`, parts]);
      }
    });

    it('gives the one before while the next is being written, or was broken off', async () => {
      await write(5, 2);
      await write(7, 3, 2);
      expect((await newest())?.[0]).toBe(5);
      await write(8, 3, 1);
      expect((await newest())?.[0]).toBe(5);
      await write(9, 1);
      expect((await newest())?.[0]).toBe(9);
      await write(10, 3, 1);
      expect((await newest())?.[0]).toBe(9);
    });

    it('passes over records that are none of its own', async () => {
      await log.append(topic, [
        { key: 'part one', value: Buffer.from('?') },
        { key: '0', value: Buffer.from('no part') },
        { key: '1', value: null },
      ]);
      expect(await newest()).toBeNull();
      await write(3, 2);
      expect((await newest())?.[0]).toBe(3);
    });
  });
}
