import type { ExtractPool } from '../roles/extract-pool.ts';

/** A pool that is opened with the first batch: a replay of Mentions never needs its threads. */
export function lazyPool(open: () => ExtractPool): ExtractPool {
  let pool: ExtractPool | null = null;
  return {
    run(batch) {
      pool ??= open();
      return pool.run(batch);
    },
    async close() {
      await pool?.close();
    },
  };
}
