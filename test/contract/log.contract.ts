import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppendRecord, GroupMember, Log, LogRecord } from '../../services/log/port.ts';
import type { TopicSpec } from '../../shared/topics.ts';
import { until } from '../log/poll.ts';

export interface LogUnderTest {
  /** Opens a log; opening again (after a close) must find what the first one wrote. */
  open(): Promise<Log>;
  maxRecordBytes: number;
}

const text = (value: Uint8Array | null): string | null =>
  value === null ? null : Buffer.from(value).toString('utf8');
const record = (value: string, key: string | null = null): AppendRecord => ({
  key,
  value: Buffer.from(value),
});
const numbered = (from: number, to: number): AppendRecord[] =>
  Array.from({ length: to - from }, (_, i) => record(`r${from + i}`, `k${from + i}`));
const values = (records: readonly LogRecord[]): (string | null)[] =>
  records.map(({ value }) => text(value));

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
    const newGroup = (): string => `group-${randomUUID()}`;

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

    /** Joins and collects; `failures` first batches are rejected after they were seen. */
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

    describe('consuming as a group', () => {
      it('gives a new group everything from the first offset left, in order', async () => {
        await log.append(topic, numbered(0, 40));
        const { seen } = await collect(newGroup(), { maxBatchRecords: 7 });
        await until('the records arrived', () => seen.length >= 40);
        await log.append(topic, numbered(40, 50));
        await until('the later ones too', () => seen.length >= 50);
        expect(seen).toEqual(numbered(0, 50).map(({ value }) => text(value)));
      });

      it('goes on after the last commit when the member comes back', async () => {
        const groupId = newGroup();
        await log.append(topic, numbered(0, 10));
        const first = await collect(groupId);
        await until('the first ten arrived', () => first.seen.length >= 10);
        await first.member.close();
        await log.append(topic, numbered(10, 12));
        const second = await collect(groupId);
        await until('the next two arrived', () => second.seen.length >= 2);
        expect(second.seen).toEqual(['r10', 'r11']);
      });

      it('hands a batch over again when the handler refused it', async () => {
        await log.append(topic, numbered(0, 3));
        const { seen } = await collect(newGroup(), { failures: 2 });
        await until('it came three times', () => seen.length >= 9);
        expect(seen).toEqual(['r0', 'r1', 'r2', 'r0', 'r1', 'r2', 'r0', 'r1', 'r2']);
      });

      it('delivers again what a member had in hand but never finished', async () => {
        const groupId = newGroup();
        await log.append(topic, numbered(0, 3));
        const first = await collect(groupId, { failures: Infinity });
        await until('the first member saw it', () => first.seen.length >= 3);
        await first.member.close();
        const second = await collect(groupId);
        await until('the second member got it', () => second.seen.length >= 3);
        expect(second.seen).toEqual(['r0', 'r1', 'r2']);
      });

      it('waits at close for the batch in hand and commits it', async () => {
        const groupId = newGroup();
        await log.append(topic, numbered(0, 3));
        let release!: () => void;
        const held = new Promise<void>((resolve) => {
          release = resolve;
        });
        let batches = 0;
        const member = await log.consume(topic, {
          groupId,
          onBatch: () => {
            batches++;
            return held;
          },
        });
        await until('the batch is in hand', () => batches === 1);
        let closed = false;
        const closing = member.close().then(() => {
          closed = true;
        });
        await log.append(topic, numbered(3, 4));
        expect(closed).toBe(false);
        release();
        await closing;
        expect(batches).toBe(1);
        expect(await log.lag(topic, groupId)).toBe(1);
      });

      it('has one batch of a partition in hand at a time', async () => {
        let inHand = 0;
        let most = 0;
        let seen = 0;
        const member = await log.consume(topic, {
          groupId: newGroup(),
          maxBatchRecords: 5,
          onBatch: async (records) => {
            most = Math.max(most, ++inHand);
            await new Promise((resolve) => setImmediate(resolve));
            seen += records.length;
            inHand--;
          },
        });
        members.push(member);
        await log.append(topic, numbered(0, 60));
        await until('all arrived', () => seen >= 60);
        expect(most).toBe(1);
      });

      it('tells the handler where the log ends and that it owns the partition', async () => {
        await log.append(topic, numbered(0, 10));
        const contexts: { endOffset: number; isCurrent: boolean; last: number }[] = [];
        const member = await log.consume(topic, {
          groupId: newGroup(),
          maxBatchRecords: 4,
          onBatch: (records, context) => {
            const { endOffset } = context;
            const last = records.at(-1)!.offset;
            contexts.push({ endOffset, isCurrent: context.isCurrent(), last });
            return Promise.resolve();
          },
        });
        members.push(member);
        await until('all arrived', () => contexts.at(-1)?.last === 9);
        expect(contexts.every(({ isCurrent }) => isCurrent)).toBe(true);
        expect(contexts.every(({ endOffset }) => endOffset === 10)).toBe(true);
      });

      it('lets a second member stand by on one partition and take over', async () => {
        const groupId = newGroup();
        const first = await collect(groupId);
        await until('the first owns the partition', () => first.assigned.at(-1)?.length === 1);
        const second = await collect(groupId);
        await until('the second knows what it owns', () => second.assigned.length > 0);
        const owner = await until('one owns it and the other stands by', () => {
          const owners = [first, second].filter(({ assigned }) => assigned.at(-1)?.length === 1);
          return owners.length === 1 ? owners[0] : undefined;
        });
        const standby = owner === first ? second : first;
        await log.append(topic, numbered(0, 5));
        await until('the owner got the records', () => owner.seen.length >= 5);
        await owner.member.close();
        await until('the other took over', () => standby.assigned.at(-1)?.length === 1);
        await log.append(topic, numbered(5, 10));
        await until('and gets what follows', () => standby.seen.includes('r9'));
        expect(standby.seen.filter((value) => value >= 'r5')).toEqual([
          'r5',
          'r6',
          'r7',
          'r8',
          'r9',
        ]);
      });

      it('gives every group its own position', async () => {
        await log.append(topic, numbered(0, 3));
        const a = await collect(newGroup());
        const b = await collect(newGroup());
        await until('both got all', () => a.seen.length >= 3 && b.seen.length >= 3);
        expect(a.seen).toEqual(b.seen);
      });

      it('refuses a topic that nobody created', async () => {
        const missing = `missing-${randomUUID()}`;
        const joining = log.consume(missing, {
          groupId: newGroup(),
          onBatch: () => Promise.resolve(),
        });
        await expect(joining).rejects.toMatchObject({ code: 'TOPIC_UNKNOWN' });
      });
    });

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
