import { IDLE } from './extract-watchdog.ts';

/**
 * How a batch crosses to a worker thread and back: one buffer that is transferred, and the lengths of
 * its parts. (A structured clone of many small views would copy the whole buffer under each of them.)
 */
export interface PackedJobs {
  bytes: ArrayBuffer;
  /** Bytes of each value; −1 for null. */
  lengths: Int32Array;
  contentTypes: (string | null)[];
  headers: (Record<string, string> | undefined)[];
  /** NaN where the article itself says when it was seen. */
  seenAtMs: Float64Array;
  /** Shared, one number: the index of the job that the thread is at, `IDLE` before and after. */
  progress: Int32Array;
}

export type PackedAnswer =
  { ok: true; ids: string[]; lengths: number[] } | { ok: false; code: string; message: string };

export interface PackedAnswers {
  /** The JSON of all Mentions, one after the other. */
  bytes: ArrayBuffer;
  answers: PackedAnswer[];
}

/** A record of the topic `articles`. */
export interface ArticleJob {
  value: Uint8Array | null;
  contentType: string | null;
  headers?: Record<string, string>;
  /** When it was accepted into the log, epoch milliseconds; null: what the article says counts. */
  seenAtMs: number | null;
}

export type ExtractedJob =
  | { ok: true; mentions: { id: string; json: Uint8Array }[] }
  | { ok: false; code: string; message: string };

export function packJobs(jobs: readonly ArticleJob[]): PackedJobs {
  const total = jobs.reduce((sum, job) => sum + (job.value?.byteLength ?? 0), 0);
  const bytes = new Uint8Array(total);
  const lengths = new Int32Array(jobs.length);
  const seenAtMs = new Float64Array(jobs.length);
  let at = 0;
  jobs.forEach((job, index) => {
    lengths[index] = job.value?.byteLength ?? -1;
    seenAtMs[index] = job.seenAtMs ?? Number.NaN;
    if (job.value === null) return;
    bytes.set(job.value, at);
    at += job.value.byteLength;
  });
  return {
    bytes: bytes.buffer,
    lengths,
    contentTypes: jobs.map((job) => job.contentType),
    headers: jobs.map((job) => job.headers),
    seenAtMs,
    progress: new Int32Array(new SharedArrayBuffer(4)).fill(IDLE),
  };
}

/** The jobs as views of the one buffer. */
export function unpackJobs(packed: PackedJobs): ArticleJob[] {
  let at = 0;
  return Array.from(packed.lengths, (length, index) => {
    const value = length < 0 ? null : new Uint8Array(packed.bytes, at, length);
    at += Math.max(0, length);
    const headers = packed.headers[index];
    const seenAtMs = packed.seenAtMs[index] ?? NaN;
    return {
      value,
      contentType: packed.contentTypes[index] ?? null,
      seenAtMs: Number.isNaN(seenAtMs) ? null : seenAtMs,
      ...(headers === undefined ? {} : { headers }),
    };
  });
}

export function unpackAnswers(packed: PackedAnswers): ExtractedJob[] {
  let at = 0;
  return packed.answers.map((answer) => {
    if (!answer.ok) return answer;
    const mentions = answer.ids.map((id, index) => {
      const length = answer.lengths[index]!;
      const json = new Uint8Array(packed.bytes, at, length);
      at += length;
      return { id, json };
    });
    return { ok: true, mentions };
  });
}
