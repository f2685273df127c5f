import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { GroupMember, Log } from '../../services/log/port.ts';
import { until } from '../log/poll.ts';
import { numbered, text } from './records.ts';

/** A log under test, with a topic of one partition that is made anew for each test. */
export interface GroupUnderTest {
  readonly log: Log;
  readonly topic: string;
  /** Closed after the test. */
  readonly members: GroupMember[];
  /** Joins and collects; `failures` first batches are rejected after they were seen. */
  collect(
    groupId: string,
    options?: { failures?: number; maxBatchRecords?: number },
  ): Promise<{ seen: string[]; assigned: number[][]; member: GroupMember }>;
}

export const newGroup = (): string => `group-${randomUUID()}`;

/** What the port promises to the members of a group. */
export function describeGroups(group: GroupUnderTest): void {
  describe('consuming as a group', () => {
    it('gives a new group everything from the first offset left, in order', async () => {
      await group.log.append(group.topic, numbered(0, 40));
      const { seen } = await group.collect(newGroup(), { maxBatchRecords: 7 });
      await until('the records arrived', () => seen.length >= 40);
      await group.log.append(group.topic, numbered(40, 50));
      await until('the later ones too', () => seen.length >= 50);
      expect(seen).toEqual(numbered(0, 50).map(({ value }) => text(value)));
    });

    it('goes on after the last commit when the member comes back', async () => {
      const groupId = newGroup();
      await group.log.append(group.topic, numbered(0, 10));
      const first = await group.collect(groupId);
      await until('the first ten arrived', () => first.seen.length >= 10);
      await first.member.close();
      await group.log.append(group.topic, numbered(10, 12));
      const second = await group.collect(groupId);
      await until('the next two arrived', () => second.seen.length >= 2);
      expect(second.seen).toEqual(['r10', 'r11']);
    });

    it('hands a batch over again when the handler refused it', async () => {
      await group.log.append(group.topic, numbered(0, 3));
      const { seen } = await group.collect(newGroup(), { failures: 2 });
      await until('it came three times', () => seen.length >= 9);
      expect(seen).toEqual(['r0', 'r1', 'r2', 'r0', 'r1', 'r2', 'r0', 'r1', 'r2']);
    });

    it('delivers again what a member had in hand but never finished', async () => {
      const groupId = newGroup();
      await group.log.append(group.topic, numbered(0, 3));
      const first = await group.collect(groupId, { failures: Infinity });
      await until('the first member saw it', () => first.seen.length >= 3);
      await first.member.close();
      const second = await group.collect(groupId);
      await until('the second member got it', () => second.seen.length >= 3);
      expect(second.seen).toEqual(['r0', 'r1', 'r2']);
    });

    it('waits at close for the batch in hand and commits it', async () => {
      const groupId = newGroup();
      await group.log.append(group.topic, numbered(0, 3));
      let release!: () => void;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      let batches = 0;
      const member = await group.log.consume(group.topic, {
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
      await group.log.append(group.topic, numbered(3, 4));
      expect(closed).toBe(false);
      release();
      await closing;
      expect(batches).toBe(1);
      expect(await group.log.lag(group.topic, groupId)).toBe(1);
    });

    it('has one batch of a partition in hand at a time', async () => {
      let inHand = 0;
      let most = 0;
      let seen = 0;
      const member = await group.log.consume(group.topic, {
        groupId: newGroup(),
        maxBatchRecords: 5,
        onBatch: async (records) => {
          most = Math.max(most, ++inHand);
          await new Promise((resolve) => setImmediate(resolve));
          seen += records.length;
          inHand--;
        },
      });
      group.members.push(member);
      await group.log.append(group.topic, numbered(0, 60));
      await until('all arrived', () => seen >= 60);
      expect(most).toBe(1);
    });

    it('tells the handler where the log ends and that it owns the partition', async () => {
      await group.log.append(group.topic, numbered(0, 10));
      const contexts: { endOffset: number; isCurrent: boolean; last: number }[] = [];
      const member = await group.log.consume(group.topic, {
        groupId: newGroup(),
        maxBatchRecords: 4,
        onBatch: (records, context) => {
          const { endOffset } = context;
          const last = records.at(-1)!.offset;
          contexts.push({ endOffset, isCurrent: context.isCurrent(), last });
          return Promise.resolve();
        },
      });
      group.members.push(member);
      await until('all arrived', () => contexts.at(-1)?.last === 9);
      expect(contexts.every(({ isCurrent }) => isCurrent)).toBe(true);
      expect(contexts.every(({ endOffset }) => endOffset === 10)).toBe(true);
    });

    it('lets a second member stand by on one partition and take over', async () => {
      const groupId = newGroup();
      const first = await group.collect(groupId);
      await until('the first owns the partition', () => first.assigned.at(-1)?.length === 1);
      const second = await group.collect(groupId);
      await until('the second knows what it owns', () => second.assigned.length > 0);
      const owner = await until('one owns it and the other stands by', () => {
        const owners = [first, second].filter(({ assigned }) => assigned.at(-1)?.length === 1);
        return owners.length === 1 ? owners[0] : undefined;
      });
      const standby = owner === first ? second : first;
      await group.log.append(group.topic, numbered(0, 5));
      await until('the owner got the records', () => owner.seen.length >= 5);
      await owner.member.close();
      await until('the other took over', () => standby.assigned.at(-1)?.length === 1);
      await group.log.append(group.topic, numbered(5, 10));
      await until('and gets what follows', () => standby.seen.includes('r9'));
      expect(standby.seen.filter((value) => value >= 'r5')).toEqual(['r5', 'r6', 'r7', 'r8', 'r9']);
    });

    it('gives every group its own position', async () => {
      await group.log.append(group.topic, numbered(0, 3));
      const a = await group.collect(newGroup());
      const b = await group.collect(newGroup());
      await until('both got all', () => a.seen.length >= 3 && b.seen.length >= 3);
      expect(a.seen).toEqual(b.seen);
    });

    it('refuses a topic that nobody created', async () => {
      const missing = `missing-${randomUUID()}`;
      const joining = group.log.consume(missing, {
        groupId: newGroup(),
        onBatch: () => Promise.resolve(),
      });
      await expect(joining).rejects.toMatchObject({ code: 'TOPIC_UNKNOWN' });
    });
  });
}
