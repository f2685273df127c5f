import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../shared/article.ts';

/** As it is built and run; tsx would name each function anew whenever it is made, a tenth of the time. */
const BUILT = new URL('../../dist/services/extract/extract.js', import.meta.url).href;
const { extract } = (await import(BUILT)) as typeof import('../../services/extract/extract.ts');

const FOLDER = new URL('../../../shared/data/', import.meta.url);
const STREAMS = [
  { name: 'Arabic pages', files: ['dev_replay_ar_saudinewsnet'], source: 'المصدر', aimMb: 12 },
  {
    name: 'English pages',
    files: ['dev_en_lgl_countries', 'dev_en_geowebnews_countries'],
    source: 'Source',
    aimMb: 20,
  },
  { name: 'English leads', files: ['dev_replay_en_newsapi_news'], source: 'Source', aimMb: null },
];
const ARTICLES = 8_000;
const ROUNDS = 5;
/**
 * A round reads a stream as often as this takes: the English set is a tenth of the Arabic one, and read five
 * times it is measured while V8 still compiles what a thread runs for days.
 */
const ROUND_BYTES = 12e6;
const LONG_LINE_CHARS = 100_000;

/**
 * Whole extraction on one thread, raw page → Mentions: megabytes of UTF-8 a second of processor time (other
 * work on the machine counts little) in the best of five rounds of at least 12 MB, beside what a bare count of the same words takes on this machine at this moment; the slowest
 * articles; one very long line; what a thread costs to start and to keep.
 */
export function run(): Promise<void> {
  for (const stream of STREAMS) {
    const pages = readPages(stream.files, stream.source);
    if (pages === null) {
      console.log(`${stream.name}: SKIPPED, ${stream.files.join(' or ')} is not in ../shared/data`);
      continue;
    }
    report(stream.name, stream.aimMb, pages);
  }
  reportLongLine();
  reportThread();
  return Promise.resolve();
}

function readPages(files: readonly string[], source: string): Article[] | null {
  const pages: Article[] = [];
  for (const file of files) {
    const path = new URL(`${file}.jsonl.gz`, FOLDER);
    if (!existsSync(path)) return null;
    const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n', ARTICLES);
    for (const line of lines.filter((text) => text !== '')) {
      const { id, title, body, source: outlet } = JSON.parse(line) as Article;
      const raw = `${title ?? ''}\n${body ?? ''}\n${source}: ${outlet ?? ''}`;
      pages.push({ id: id ?? null, raw });
    }
  }
  return pages;
}

function report(name: string, aimMb: number | null, pages: readonly Article[]): void {
  const bytes = pages.reduce((sum, { raw }) => sum + Buffer.byteLength(raw ?? ''), 0);
  const tookUs = new Float64Array(pages.length);
  const passes = Math.ceil(ROUND_BYTES / bytes);
  let bestMs = Infinity;
  let bareMs = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (let pass = 0; pass < passes; pass++) {
      pages.forEach((page, index) => {
        const fromMs = performance.now();
        extract(page, { seenAt: null });
        tookUs[index] = (performance.now() - fromMs) * 1_000;
      });
    }
    bestMs = Math.min(bestMs, processorMs(start) / passes);
    bareMs = Math.min(bareMs, countBareWords(pages));
  }
  tookUs.sort();
  const mb = (ms: number): string => (bytes / 1e3 / ms).toFixed(1);
  const at = (share: number): number => Math.round(tookUs[Math.floor(share * tookUs.length)] ?? 0);
  console.log(
    `${name} of ${(bytes / pages.length / 1e3).toFixed(2)} kB: ${mb(bestMs)} MB/s` +
      `${aimMb === null ? '' : ` (aim ${aimMb})`} of processor time, ${Math.round((bestMs * 1e3) / pages.length)} µs a page, ` +
      `p50 ${at(0.5)} p99 ${at(0.99)} p99.9 ${at(0.999)} µs (aim p99 ≤ 5,000); ` +
      `words counted by one regular expression and a Map: ${mb(bareMs)} MB/s`,
  );
}

/** The least that any reader of keywords must do; what it takes tells how fast the machine is just now. */
function countBareWords(pages: readonly Article[]): number {
  const start = process.cpuUsage();
  let total = 0;
  for (const { raw } of pages) {
    const counts = new Map<string, number>();
    for (const [word] of (raw ?? '').matchAll(/[\p{L}\p{M}\p{N}_]+/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    total += counts.size;
  }
  if (total === 0) throw new Error('no words');
  return processorMs(start);
}

function processorMs(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function reportLongLine(): void {
  const words = Array.from({ length: 4_000 }, (_, index) => `كلمة${index.toString(36)}`);
  const body = Array.from(
    { length: LONG_LINE_CHARS },
    (_, index) => words[(index * index) % words.length],
  )
    .join(' ')
    .slice(0, LONG_LINE_CHARS);
  let worstMs = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const startMs = performance.now();
    extract({ raw: body }, { seenAt: null });
    worstMs = Math.max(worstMs, performance.now() - startMs);
  }
  console.log(`one line of 100,000 characters: ${worstMs.toFixed(1)} ms at worst (aim ≤ 50)`);
}

/**
 * Start-up of one thread of the pool until its first Mention, and the resident memory that it adds; in a
 * process of its own that runs what was built, because threads inherit the loader of this one.
 */
function reportThread(): void {
  const dist = new URL('../../dist/', import.meta.url).href;
  const script = `
    import { createExtractPool } from '${dist}services/roles/extract-pool.js';
    const value = Buffer.from(JSON.stringify({ title: 'زلزال في تركيا', body: 'ضرب زلزال تركيا.' }));
    const beforeBytes = process.memoryUsage().rss;
    const startMs = performance.now();
    const start = process.cpuUsage();
    const pool = createExtractPool({
      workerUrl: new URL('${dist}worker/extract-worker.js'),
      threads: 1,
      maxQueue: 1,
      timeoutMs: 10_000,
    });
    const [answer] = await pool.run([{ value, contentType: null, seenAtMs: null }]);
    const ms = Math.round(performance.now() - startMs);
    const { user, system } = process.cpuUsage(start);
    const mb = Math.round((process.memoryUsage().rss - beforeBytes) / 1e6);
    await pool.close();
    if (!answer.ok) throw new Error('the thread could not read an article');
    console.log(ms + ' ' + mb + ' ' + Math.round((user + system) / 1e3));`;
  const runs = Array.from({ length: ROUNDS }, () =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
      .trim()
      .split(' ')
      .map(Number),
  ).sort((a, b) => a[0]! - b[0]!);
  const [ms, mb, cpuMs] = runs[Math.floor(ROUNDS / 2)]!;
  console.log(
    `a thread: first Mention after ${ms} ms, ${cpuMs} of processor time (median of ${ROUNDS}; aim ≤ 400), ${mb} MB more (aim ≤ 200)`,
  );
}
