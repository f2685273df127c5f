import { describe, expect, it } from 'vitest';
import { GroupCommit } from '../../services/log/group-commit.ts';

describe('group commit', () => {
  it('writes what arrived during a write together, up to the bound, in order', async () => {
    const groups: number[][] = [];
    const commit = new GroupCommit<number, number>({
      maxGroupBytes: 30,
      write: async (jobs) => {
        groups.push(jobs);
        await new Promise((resolve) => setImmediate(resolve));
        return jobs.map((job) => job * 2);
      },
    });
    const first = commit.submit(0, 10);
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    const rest = [1, 2, 3, 4, 5].map((job) => commit.submit(job, 10));
    const large = commit.submit(6, 1_000);
    expect(await Promise.all([first, ...rest, large])).toEqual([0, 2, 4, 6, 8, 10, 12]);
    expect(groups).toEqual([[0], [1, 2, 3], [4, 5], [6]]);
    await commit.idle();
  });

  it('tells everyone in a group that failed, and goes on with the next', async () => {
    let writes = 0;
    const commit = new GroupCommit<string, string>({
      maxGroupBytes: 100,
      write: (jobs) => (writes++ === 0 ? Promise.reject(new Error('disk')) : Promise.resolve(jobs)),
    });
    const failed = await Promise.allSettled([commit.submit('a', 1), commit.submit('b', 1)]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await commit.submit('c', 1)).toBe('c');
  });

  it('forgets nobody who comes in the very moment a write ends', async () => {
    const commit = new GroupCommit<number, number>({
      maxGroupBytes: 1,
      write: (jobs) => Promise.resolve(jobs),
    });
    // Each further microtask is another moment around the end of the write before.
    for (let moments = 0; moments < 12; moments++) {
      await commit.submit(moments, 1);
      for (let i = 0; i < moments; i++) await Promise.resolve();
      expect(await commit.submit(moments, 1)).toBe(moments);
    }
    await commit.idle();
  });
});
