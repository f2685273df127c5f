import { Piscina } from 'piscina';
import {
  packJobs,
  unpackAnswers,
  type ArticleJob,
  type ExtractedJob,
  type PackedAnswers,
  type PackedJobs,
} from './extract-batch.ts';

export type { ArticleJob, ExtractedJob } from './extract-batch.ts';

export interface ExtractPoolOptions {
  /** The compiled extract-worker.js, beside the caller. */
  workerUrl: URL;
  /** Threads, each with 100 to 150 MB of tables and caches. */
  threads: number;
  /** Chunks of at most 64 articles that wait for a thread; beyond, `run` waits before it hands over more. */
  maxQueue: number;
  /** Told when a thread dies; it is replaced, and the articles it held are tried again one by one. */
  onThreadDeath?: (error: Error) => void;
}

export interface ExtractPool {
  /**
   * The Mentions of each record, in the order of the batch. Never rejects because of a record: what
   * can't be read or extracted answers `{ok: false, code, message}`. Rejects once the pool is closed.
   */
  run(batch: readonly ArticleJob[]): Promise<ExtractedJob[]>;
  /** Waits for what is under way, then ends the threads. */
  close(): Promise<void>;
}

/** Small enough to share a batch between threads, large enough that handing over costs little. */
const CHUNK_JOBS = 64;

/** Extraction in worker threads, so that a burst of articles never holds up a socket. */
export function createExtractPool(options: ExtractPoolOptions): ExtractPool {
  const threads = Math.max(1, options.threads);
  const pool = new Piscina<PackedJobs, PackedAnswers>({
    filename: options.workerUrl.href,
    minThreads: threads,
    maxThreads: threads,
  });
  pool.on('error', (error: Error) => options.onThreadDeath?.(error));
  const gate = createGate(threads + Math.max(0, options.maxQueue));
  let closed = false;

  async function runChunk(jobs: readonly ArticleJob[]): Promise<ExtractedJob[]> {
    if (closed) throw new Error('the extraction pool is closed');
    const packed = packJobs(jobs);
    await gate.enter();
    try {
      return unpackAnswers(await pool.run(packed, { transferList: [packed.bytes] }));
    } finally {
      gate.leave();
    }
  }

  /** A thread that died (out of memory) takes its whole chunk along: each job then gets its own try. */
  async function runSafely(jobs: readonly ArticleJob[]): Promise<ExtractedJob[]> {
    try {
      return await runChunk(jobs);
    } catch (error) {
      if (closed) throw error;
      options.onThreadDeath?.(error as Error);
      if (jobs.length === 1) return [failed(error)];
      const answers: ExtractedJob[] = [];
      for (const job of jobs) answers.push(...(await runSafely([job])));
      return answers;
    }
  }

  return {
    async run(batch) {
      const chunks: Promise<ExtractedJob[]>[] = [];
      for (let from = 0; from < batch.length; from += CHUNK_JOBS) {
        chunks.push(runSafely(batch.slice(from, from + CHUNK_JOBS)));
      }
      return (await Promise.all(chunks)).flat();
    },
    async close() {
      closed = true;
      await pool.close();
    },
  };
}

function failed(error: unknown): ExtractedJob {
  const message = error instanceof Error ? error.message : String(error);
  return { ok: false, code: 'EXTRACT_FAILED', message: `the extraction thread died: ${message}` };
}

/** Lets so many in at a time; the others wait in order. */
function createGate(places: number): { enter(): Promise<void>; leave(): void } {
  const waiting: (() => void)[] = [];
  let free = places;
  return {
    async enter() {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    leave() {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    },
  };
}
