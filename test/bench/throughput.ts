import { existsSync, readFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../shared/article.ts';
import type { Status } from '../../shared/status.ts';
import { topicSpec } from '../../shared/topics.ts';
import { readConfig } from '../../services/config.ts';
import { createLogger } from '../../services/roles/logger.ts';
import { openLog } from '../../services/roles/open-log.ts';
import { onEachLog } from './each-log.ts';
import { removeDataDir, startServer, type RunningServer } from '../support/server.ts';

const DATA = '../shared/data';
const STREAMS = [
  { name: 'Arabic, full bodies', file: `${DATA}/dev_replay_ar_saudinewsnet.jsonl.gz` },
  { name: 'English, leads', file: `${DATA}/dev_replay_en_newsapi_news.jsonl.gz` },
];
const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 120_000);
const BATCH = 1_000;

/**
 * From `articles` to counted state in one process with all roles: the log is filled first, then the
 * server is started on it and asked how many articles its state has counted. The first second is
 * left out (start of the workers). Memory is the process's resident set at each quarter.
 */
export async function run(): Promise<void> {
  for (const { name, file } of STREAMS) {
    if (!existsSync(file)) {
      console.log(`${name}: skipped, there is no ${file}`);
      continue;
    }
    await onEachLog((log, env) => measure(`${name}, ${log}`, file, env));
  }
}

async function measure(name: string, file: string, env: Record<string, string>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'marsad-bench-'));
  const meanBytes = await fill(file, { ...env, MARSAD_DATA_DIR: dataDir });
  const server = await startServer({ dataDir, env, untilReady: false });
  try {
    const { rate, memoryMb } = await drain(server);
    console.log(
      `${name} (${meanBytes} bytes an article): ${Math.round(rate).toLocaleString('en')} articles/s counted, ` +
        `${ARTICLES.toLocaleString('en')} articles; resident MB at quarters: ${memoryMb.join(', ')}`,
    );
  } finally {
    await server.stop();
    removeDataDir(dataDir);
  }
}

/** Writes the stream, repeated under new ids, without dates: each article counts when it is accepted. */
async function fill(file: string, env: Record<string, string>): Promise<number> {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const config = readConfig(env);
  const log = await openLog(config, createLogger({ level: 'warn', format: 'auto' }));
  const topic = topicSpec('articles', config.topicPrefix);
  await log.ensureTopics([topic]);
  let bytes = 0;
  for (let from = 0; from < ARTICLES; from += BATCH) {
    const records = Array.from({ length: Math.min(BATCH, ARTICLES - from) }, (_, i) => {
      const { title, body, source, lang } = JSON.parse(
        lines[(from + i) % lines.length]!,
      ) as Article;
      const id = `bench-${from + i}`;
      const value = Buffer.from(JSON.stringify({ id, title, body, source, lang }));
      bytes += value.byteLength;
      return { key: id, value };
    });
    await log.append(topic.name, records);
  }
  await log.close();
  return Math.round(bytes / ARTICLES);
}

async function drain(server: RunningServer): Promise<{ rate: number; memoryMb: number[] }> {
  let first: { articles: number; atMs: number } | null = null;
  const memoryMb: number[] = [];
  for (;;) {
    const status = (await (await fetch(`${server.url}/api/v1/status`)).json()) as Status;
    const atMs = performance.now();
    const { articles } = status;
    if (articles > 0 && first === null) {
      await wait(1_000);
      const again = (await (await fetch(`${server.url}/api/v1/status`)).json()) as Status;
      first = { articles: again.articles, atMs: performance.now() };
    }
    while (articles >= (ARTICLES / 4) * (memoryMb.length + 1)) memoryMb.push(residentMb(server));
    if (articles >= ARTICLES && first !== null) {
      return { rate: ((articles - first.articles) * 1_000) / (atMs - first.atMs), memoryMb };
    }
    await wait(50);
  }
}

function residentMb(server: RunningServer): number {
  const status = readFileSync(`/proc/${server.process.pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024);
}
