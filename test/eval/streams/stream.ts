import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Mention } from '../../../shared/mention.ts';

/** One article of a stream as our own extraction reads it, with both of its times. */
export interface Item {
  mention: Mention;
  publishedMs: number;
  /** When it was seen; the time of publication where the stream does not say. */
  seenMs: number;
}

export const STREAMS = {
  en: 'dev_replay_en_newsapi_news.jsonl.gz',
  ar: 'dev_replay_ar_saudinewsnet.jsonl.gz',
} as const;
export type StreamName = keyof typeof STREAMS;

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** The data lies beside the project and is no part of it. */
export const DATA = join(root, '../shared/data');

export interface Stream {
  /** In order of publication. */
  items: Item[];
  /** Under which keys a word stands, by its lower-case surface. */
  keysOf: Map<string, Set<string>>;
}

/** A whole stream; null when the data is not there. */
export async function loadStream(name: StreamName): Promise<Stream | null> {
  const data = join(DATA, STREAMS[name]);
  if (!existsSync(data)) return null;
  const texts = new Map<string, string>();
  const one = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, text);
    return text;
  };
  const items: Item[] = [];
  const keysOf = new Map<string, Set<string>>();
  const lines = createInterface({ input: createReadStream(await mentionsOf(data)) });
  for await (const line of lines) {
    const mention = JSON.parse(line) as Mention;
    // Keys repeat in every article: one string of each is kept, and no label.
    for (const keyword of mention.keywords) {
      const surface = keyword.label.toLowerCase();
      keyword.label = keyword.key = one(keyword.key);
      const keys = keysOf.get(surface);
      if (keys) keys.add(keyword.key);
      else keysOf.set(one(surface), new Set([keyword.key]));
    }
    mention.source = mention.source === null ? null : one(mention.source);
    const seen = Date.parse(mention.seenAt ?? mention.publishedAt ?? '');
    const publishedMs = Date.parse(mention.publishedAt ?? mention.seenAt ?? '');
    if (!Number.isNaN(publishedMs))
      items.push({ mention, publishedMs, seenMs: Math.max(seen, publishedMs) });
  }
  items.sort((a, b) => a.publishedMs - b.publishedMs);
  return { items, keysOf };
}

/** The Mentions that the built extraction makes of a file; kept by what made them, outside the project. */
async function mentionsOf(data: string): Promise<string> {
  const digest = createHash('sha256').update(readFileSync(data));
  for (const file of builtFiles(join(root, 'dist/services/extract')))
    digest.update(readFileSync(file));
  const folder = join(tmpdir(), 'marsad-eval');
  mkdirSync(folder, { recursive: true });
  const kept = join(folder, `${digest.digest('hex').slice(0, 24)}.jsonl`);
  if (existsSync(kept)) return kept;
  console.error(`reading ${data} once; kept as ${kept}`);
  // Two evaluations may read it at once; each has a part of its own.
  const part = `${kept}.${process.pid}.part`;
  const out = await open(part, 'w');
  const main = join(root, 'dist/services/cli/main.js');
  await new Promise<void>((done, fail) => {
    const child = execFile(process.execPath, [main, 'extract', data], { maxBuffer: Infinity });
    child.stdout!.pipe(out.createWriteStream()).on('finish', done).on('error', fail);
    child.on('error', fail);
  });
  renameSync(part, kept);
  return kept;
}

function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => join(folder, file));
}
