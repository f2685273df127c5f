import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GroupMember, Log, LogRecord } from '../../services/log/port.ts';
import type { TopicSpec } from '../../shared/topics.ts';
import { until } from '../log/poll.ts';
import { describeGroups, newGroup, type GroupUnderTest } from './log-groups.contract.ts';
import { numbered, record, text, values } from './records.ts';

export interface LogUnderTest {
  /** Opens a log; opening again (after a close) must find what the first one wrote. */
  open(): Promise<Log>;
  maxRecordBytes: number;
}

export const topicNamed = (name: string, options: Partial<TopicSpec> = {}): TopicSpec => ({
  name,
  partitions: 1,
  compacted: false,
  stampedOnArrival: true,
  maxPartitions: 1,
  ...options,
});

/** Everything from `fromOffset` to the end of partition 0. */
async function readAll(log: Log, topic: string, fromOffset = 0): Promise<LogRecord[]> {
  const all: LogRecord[] = [];
  for await (const batch of log.read(topic, 0, { fromOffset, follow: false })) all.push(...batch);
  return all;
}

/** What services/log/port.ts promises, for any implementation. */
export function describeLogContract(name: string, setUp: () => Promise<LogUnderTest>): void {
  describe(`${name} keeps the contract of the log`, () => {
    let underTest: LogUnderTest;
    let log: Log;
    let topic: string;
    const members: GroupMember[] = [];

    beforeEach(async () => {
      underTest = await setUp();
      log = await underTest.open();
      topic = `topic-${randomUUID()}`;
      await log.ensureTopics([topicNamed(topic)]);
    });

    afterEach(async () => {
      await Promise.all(members.splice(0).map((member) => member.close()));
      await log.close();
    });

    async function collect(
      groupId: string,
      options: { failures?: number; maxBatchRecords?: number } = {},
    ): Promise<{ seen: string[]; assigned: number[][]; member: GroupMember }> {
      const seen: string[] = [];
      const assigned: number[][] = [];
      let failures = options.failures ?? 0;
      const member = await log.consume(topic, {
        groupId,
        maxBatchRecords: options.maxBatchRecords ?? 500,
        onAssigned: (partitions) => assigned.push(partitions),
        onBatch: (records) => {
          seen.push(...values(records).map(String));
          if (failures-- > 0) return Promise.reject(new Error('refused by the test'));
          return Promise.resolve();
        },
      });
      members.push(member);
      return { seen, assigned, member };
    }

    const group: GroupUnderTest = {
      get log() {
        return log;
      },
      get topic() {
        return topic;
      },
      members,
      collect,
    };

    describe('appending', () => {
      it('answers with growing offsets, one for each record, in order', async () => {
        const first = await log.append(topic, numbered(0, 3));
        const second = await log.append(topic, numbered(3, 5));
        expect([...first, ...second].map(({ offset }) => offset)).toEqual([0, 1, 2, 3, 4]);
        expect(first.every(({ partition }) => partition === 0)).toBe(true);
      });

      it('keeps the order of appends that were not awaited one by one', async () => {
        const answers = await Promise.all(
          Array.from({ length: 50 }, (_, i) => log.append(topic, numbered(i * 4, i * 4 + 4))),
        );
        expect(answers.flat().map(({ offset }) => offset)).toEqual(
          Array.from({ length: 200 }, (_, i) => i),
        );
        expect(values(await readAll(log, topic))).toEqual(
          Array.from({ length: 200 }, (_, i) => `r${i}`),
        );
      });

      it('takes an empty batch', async () => {
        expect(await log.append(topic, [])).toEqual([]);
      });

      it('gives keys, values and headers back as they were', async () => {
        const binary = Uint8Array.from({ length: 256 }, (_, i) => i);
        await log.append(topic, [
          { key: 'زلزال', value: binary, headers: { 'content-type': Buffer.from('text/plain') } },
          { key: null, value: Buffer.alloc(0), headers: { empty: Buffer.alloc(0), raw: binary } },
          { key: '', value: null },
        ]);
        const records = await readAll(log, topic);
        expect(records.map(({ key }) => text(key))).toEqual(['زلزال', null, '']);
        expect(Buffer.from(records[0]!.value!).equals(binary)).toBe(true);
        expect(text(records[0]!.headers['content-type']!)).toBe('text/plain');
        expect(records[1]!.value).toHaveLength(0);
        expect(Buffer.from(records[1]!.headers.raw!).equals(binary)).toBe(true);
        expect(records[1]!.headers.empty).toHaveLength(0);
        expect(records[2]!.value).toBeNull();
      });

      it('takes a record of the largest size and refuses a larger one, naming both sizes', async () => {
        const largest = Buffer.alloc(underTest.maxRecordBytes, 7);
        await log.append(topic, [{ key: null, value: largest }]);
        const [read] = await readAll(log, topic);
        expect(Buffer.from(read!.value!).equals(largest)).toBe(true);
        const tooLarge = log.append(topic, [record('fits'), { key: 'x', value: largest }]);
        await expect(tooLarge).rejects.toMatchObject({ code: 'RECORD_TOO_LARGE' });
        await expect(tooLarge).rejects.toThrow(String(underTest.maxRecordBytes));
        expect(await readAll(log, topic)).toHaveLength(1);
      });

      it('takes a batch of many times that size', async () => {
        const count = 12;
        const value = Buffer.alloc(Math.floor(underTest.maxRecordBytes / 2), 1);
        const batch = Array.from({ length: count }, () => ({ key: null, value }));
        expect(await log.append(topic, batch)).toHaveLength(count);
        expect(await readAll(log, topic)).toHaveLength(count);
      });

      it('refuses a topic that nobody created', async () => {
        const missing = `missing-${randomUUID()}`;
        await expect(log.append(missing, [record('x')])).rejects.toMatchObject({
          code: 'TOPIC_UNKNOWN',
        });
      });

      it('stamps records with the time of their arrival', async () => {
        const beforeMs = Date.now();
        await log.append(topic, [record('a')]);
        await log.append(topic, [record('b')]);
        const [a, b] = await readAll(log, topic);
        expect(a!.timestampMs).toBeGreaterThanOrEqual(beforeMs);
        expect(b!.timestampMs).toBeGreaterThanOrEqual(a!.timestampMs);
        expect(b!.timestampMs).toBeLessThanOrEqual(Date.now());
      });
    });

    describe('durability', () => {
      it('finds every acknowledged record after the log was closed and opened again', async () => {
        await log.append(topic, numbered(0, 100));
        await log.close();
        log = await underTest.open();
        expect(values(await readAll(log, topic))).toEqual(
          numbered(0, 100).map(({ value }) => text(value)),
        );
        const [appended] = await log.append(topic, [record('next')]);
        expect(appended!.offset).toBe(100);
      });
    });

    describe('reading', () => {
      it('begins at the offset asked for and ends at the end', async () => {
        await log.append(topic, numbered(0, 10));
        expect(values(await readAll(log, topic, 7))).toEqual(['r7', 'r8', 'r9']);
        expect(await readAll(log, topic, 10)).toEqual([]);
        expect(await readAll(log, topic, 99)).toEqual([]);
      });

      it('gives batches no larger than asked for', async () => {
        await log.append(topic, numbered(0, 25));
        const sizes: number[] = [];
        const options = { fromOffset: 0, follow: false, maxBatchRecords: 10 };
        for await (const batch of log.read(topic, 0, options)) sizes.push(batch.length);
        expect(sizes.every((size) => size <= 10)).toBe(true);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(25);
      });

      it('ends where the log ended when reading began', async () => {
        await log.append(topic, numbered(0, 5));
        const seen: (string | null)[] = [];
        const options = { fromOffset: 0, follow: false, maxBatchRecords: 2 };
        for await (const batch of log.read(topic, 0, options)) {
          seen.push(...values(batch));
          if (seen.length === 2) await log.append(topic, numbered(5, 8));
        }
        expect(seen).toEqual(['r0', 'r1', 'r2', 'r3', 'r4']);
      });

      it('follows: what is appended later arrives, until it is told to stop', async () => {
        const stop = new AbortController();
        const seen: (string | null)[] = [];
        const following = (async () => {
          const options = { fromOffset: 1, follow: true, signal: stop.signal };
          for await (const batch of log.read(topic, 0, options)) seen.push(...values(batch));
        })();
        await log.append(topic, numbered(0, 3));
        await until('the first records arrived', () => seen.length >= 2);
        await log.append(topic, numbered(3, 5));
        await until('the later records arrived', () => seen.length >= 4);
        stop.abort();
        await following;
        expect(seen).toEqual(['r1', 'r2', 'r3', 'r4']);
      });

      it('refuses a topic that nobody created', async () => {
        await expect(readAll(log, `missing-${randomUUID()}`)).rejects.toMatchObject({
          code: 'TOPIC_UNKNOWN',
        });
      });

      it('ends when the log is closed', async () => {
        let ended = false;
        const options = { fromOffset: 0, follow: true };
        const reading = (async () => {
          for await (const _ of log.read(topic, 0, options)) expect(_.length).toBeGreaterThan(0);
          ended = true;
        })();
        await log.append(topic, numbered(0, 1));
        await log.close();
        await reading;
        expect(ended).toBe(true);
      });
    });

    describeGroups(group);

    describe('offsets and lag', () => {
      it('knows the first offset and the next one', async () => {
        expect(await log.offsets(topic)).toEqual([{ partition: 0, first: 0, next: 0 }]);
        await log.append(topic, numbered(0, 4));
        expect(await log.offsets(topic)).toEqual([{ partition: 0, first: 0, next: 4 }]);
      });

      it('counts what a group has not committed', async () => {
        const groupId = newGroup();
        await log.append(topic, numbered(0, 4));
        expect(await log.lag(topic, groupId)).toBe(4);
        const { member, seen } = await collect(groupId);
        await until('all arrived', () => seen.length >= 4);
        await member.close();
        expect(await log.lag(topic, groupId)).toBe(0);
        await log.append(topic, numbered(4, 7));
        expect(await log.lag(topic, groupId)).toBe(3);
      });
    });

    describe('topics', () => {
      it('may be ensured again and keep their records', async () => {
        await log.append(topic, numbered(0, 2));
        await log.ensureTopics([topicNamed(topic)]);
        expect(await readAll(log, topic)).toHaveLength(2);
      });

      it('that are compacted want a key for each record, and show tombstones to readers', async () => {
        const compacted = `compacted-${randomUUID()}`;
        await log.ensureTopics([topicNamed(compacted, { compacted: true })]);
        await expect(log.append(compacted, [record('no key')])).rejects.toMatchObject({
          code: 'TOPIC_UNUSABLE',
        });
        await log.append(compacted, [record('1', 'a'), record('1', 'b')]);
        await log.append(compacted, [record('2', 'a'), { key: 'b', value: null }]);
        const newest = new Map<string | null, string | null>();
        for (const { key, value } of await readAll(log, compacted)) {
          newest.set(text(key), text(value));
        }
        expect(newest).toEqual(
          new Map([
            ['a', '2'],
            ['b', null],
          ]),
        );
      });
    });

    describe('closing', () => {
      it('may be done twice; afterwards every call says so', async () => {
        await log.append(topic, numbered(0, 1));
        await log.close();
        await log.close();
        await expect(log.append(topic, numbered(1, 2))).rejects.toMatchObject({
          code: 'LOG_CLOSED',
        });
        await expect(log.offsets(topic)).rejects.toMatchObject({ code: 'LOG_CLOSED' });
        await expect(readAll(log, topic)).rejects.toMatchObject({ code: 'LOG_CLOSED' });
      });

      it('waits for appends under way', async () => {
        const appending = log.append(topic, numbered(0, 50));
        await log.close();
        expect(await appending).toHaveLength(50);
      });

      it('leaves the groups after the batch in hand', async () => {
        const groupId = newGroup();
        await log.append(topic, numbered(0, 3));
        const { seen } = await collect(groupId);
        await until('the batch arrived', () => seen.length >= 3);
        await log.close();
        log = await underTest.open();
        expect(await log.lag(topic, groupId)).toBe(0);
      });
    });
  });
}
