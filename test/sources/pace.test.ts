import { describe, expect, it } from 'vitest';
import { paced } from '../../services/sources/pace.ts';

async function* count(total: number): AsyncGenerator<number> {
  for (let n = 0; n < total; n++) yield await Promise.resolve(n);
}

async function run(
  total: number,
  ratePerSecond: number,
  busyMs: (batch: number) => number = () => 0,
): Promise<{ atMs: number; items: number[] }[]> {
  let clockMs = 0;
  const taken: { atMs: number; items: number[] }[] = [];
  const batches = paced(count(total), {
    ratePerSecond,
    nowMs: () => clockMs,
    wait: (ms) => {
      clockMs += ms;
      return Promise.resolve();
    },
  });
  for await (const items of batches) {
    taken.push({ atMs: clockMs, items });
    clockMs += busyMs(taken.length);
  }
  return taken;
}

describe('pacing', () => {
  it('gives every item once, in order, at the rate', async () => {
    const taken = await run(1_000, 200);
    expect(taken.flatMap((batch) => batch.items)).toEqual(
      Array.from({ length: 1_000 }, (_, n) => n),
    );
    expect(taken[0]).toEqual({ atMs: 0, items: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] });
    expect(taken.at(-1)!.atMs).toBeCloseTo(4_950);
  });

  it('spaces single items below 20 a second', async () => {
    expect((await run(4, 0.5)).map((batch) => batch.atMs)).toEqual([0, 2_000, 4_000, 6_000]);
  });

  it('makes up for a short delay but not for a long one', async () => {
    const short = await run(10, 1, (batch) => (batch === 2 ? 1_500 : 0));
    expect(short.at(-1)!.atMs).toBe(9_000);
    const long = await run(10, 1, (batch) => (batch === 2 ? 10_000 : 0));
    expect(long[2]!.atMs).toBe(11_000);
    expect(long[3]!.atMs).toBe(12_000);
  });

  it('refuses a rate of nothing', async () => {
    await expect(run(1, 0)).rejects.toThrow(/ratePerSecond/);
  });
});
