import { Piscina } from 'piscina';
import {
  packJobs,
  unpackAnswers,
  type ArticleJob,
  type ExtractedJob,
  type PackedAnswers,
  type PackedJobs,
} from './extract-batch.ts';
import { createWatchdog } from './extract-watchdog.ts';

export type { ArticleJob, ExtractedJob } from './extract-batch.ts';

export interface ExtractPoolOptions {
  /** extract-worker.js as it was built. */
  workerUrl: URL;
  /** Threads, each with 100 to 150 MB of tables and caches. */
  threads: number;
  /** Chunks of at most 64 articles that wait for a thread; beyond, `run` waits before it hands over more. */
  maxQueue: number;
  /** An article that takes longer ends its thread, is given up, and harms no other of its batch. */
  timeoutMs: number;
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
  const watchdog = createWatchdog(options.timeoutMs);
  let closed = false;

  async function runChunk(jobs: readonly ArticleJob[]): Promise<ExtractedJob[]> {
    if (closed) throw new Error('the extraction pool is closed');
    const packed = packJobs(jobs);
    await gate.enter();
    const abort = new AbortController();
    const unwatch = watchdog.watch(packed.progress, (index) => abort.abort(new Stuck(index)));
    try {
      const { signal } = abort;
      return unpackAnswers(await pool.run(packed, { transferList: [packed.bytes], signal }));
    } catch (error) {
      throw signalled(abort.signal) ?? error;
    } finally {
      unwatch();
      gate.leave();
    }
  }

  /**
   * A thread that was ended over one article takes its whole chunk along: the others are read again.
   * So they are, one by one, when a thread died (out of memory) and nobody knows of which article.
   */
  async function runSafely(jobs: readonly ArticleJob[]): Promise<ExtractedJob[]> {
    if (jobs.length === 0) return [];
    try {
      return await runChunk(jobs);
    } catch (error) {
      if (closed) throw error;
      if (error instanceof Stuck) return runWithout(jobs, error.index);
      options.onThreadDeath?.(error as Error);
      if (jobs.length === 1) return [failed(error)];
      const answers: ExtractedJob[] = [];
      for (const job of jobs) answers.push(...(await runSafely([job])));
      return answers;
    }
  }

  async function runWithout(jobs: readonly ArticleJob[], stuck: number): Promise<ExtractedJob[]> {
    const before = await runSafely(jobs.slice(0, stuck));
    const after = await runSafely(jobs.slice(stuck + 1));
    return [...before, timedOut(options.timeoutMs), ...after];
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

/** Why a thread was ended: the article at that index of its chunk. */
class Stuck extends Error {
  readonly index: number;

  constructor(index: number) {
    super(`article ${index} of the chunk takes too long`);
    this.index = index;
  }
}

function signalled(signal: AbortSignal): Stuck | null {
  return signal.reason instanceof Stuck ? signal.reason : null;
}

function timedOut(timeoutMs: number): ExtractedJob {
  const message = `reading it took longer than ${timeoutMs} ms; see MARSAD_EXTRACT_TIMEOUT_MS`;
  return { ok: false, code: 'EXTRACT_TIMEOUT', message };
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
