import { move, transferableSymbol, valueSymbol } from 'piscina';
import { toIso } from '../../shared/time.ts';
import { extract } from '../extract/extract.ts';
import { readArticleRecord } from './article-record.ts';
import {
  unpackJobs,
  type ArticleJob,
  type PackedAnswer,
  type PackedAnswers,
  type PackedJobs,
} from './extract-batch.ts';
import { IDLE } from './extract-watchdog.ts';

/** The body of an extraction thread: a batch of records in, their Mentions as JSON out. */
export default function extractBatch(packed: PackedJobs): ReturnType<typeof move> {
  const parts: Buffer[] = [];
  const answers = unpackJobs(packed).map((job, index) => {
    Atomics.store(packed.progress, 0, index);
    return answer(job, parts);
  });
  Atomics.store(packed.progress, 0, IDLE);
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.byteLength;
  }
  const packedAnswers: PackedAnswers = { bytes: joined.buffer, answers };
  return move({ [valueSymbol]: packedAnswers, [transferableSymbol]: joined.buffer });
}

/** A record that can't be read, or on which extraction fails, harms no other of its batch. */
function answer(job: ArticleJob, parts: Buffer[]): PackedAnswer {
  try {
    const article = readArticleRecord(job);
    if (!article.ok) return article;
    const seenAt = job.seenAtMs === null ? (article.value.seenAt ?? null) : toIso(job.seenAtMs);
    const mentions = extract(article.value, { seenAt });
    const json = mentions.map((mention) => Buffer.from(JSON.stringify(mention)));
    parts.push(...json);
    return {
      ok: true,
      ids: mentions.map((mention) => mention.id),
      lengths: json.map((part) => part.byteLength),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, code: 'EXTRACT_FAILED', message: `extraction failed: ${message}` };
  }
}
