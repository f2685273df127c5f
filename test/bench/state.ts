import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { advance } from '../../services/trends/clock.ts';
import { columnBytes, decode, encode, freeze } from '../../services/trends/codec.ts';
import { fold } from '../../services/trends/fold.ts';
import { query } from '../../services/trends/query.ts';
import { SnapshotMemory } from '../../services/trends/snapshot-memory.ts';
import { createState, type TrendState } from '../../services/trends/state.ts';
import { MINUTE_MS } from '../../shared/time.ts';
import type { View } from '../../shared/trend.ts';
import { generator } from './synthetic-stream.ts';
import { madeMention } from './made-mention.ts';

/** Each article names a pair of countries. */
const BOTH = ['SY', 'TR'];

const START_MS = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const CURVE = [10_000, 30_000, 100_000, 300_000, 1_000_000];
const LIVE_ARTICLES = 12_000;

/** What a state weighs and how long its snapshot and a tick hold the event loop: prints figures. */
export function run(): Promise<void> {
  console.log(
    'quiet keywords (each in one article of the days before, none live), everything else empty:',
  );
  for (const keywords of CURVE) quiet(keywords);
  live();
  return Promise.resolve();
}

function quiet(keywords: number): void {
  const before = usedBytes();
  // Few articles are kept for listing, so that the curve shows keys.
  const state = createState({ maxListedArticles: 100 });
  const days = 5;
  const articles = keywords / 20;
  for (let i = 0; i < articles; i++) {
    const seenMs = START_MS + Math.floor((i / articles) * days * DAY_MS);
    const keys = Array.from({ length: 20 }, (_, k) => `keyword ${i * 20 + k}`);
    fold(state, madeMention(i, seenMs, keys, BOTH), i);
  }
  advance(state, START_MS + (days + 3) * DAY_MS);
  const bytes = usedBytes() - before;
  const each = Math.round(bytes / state.keywords.size);
  console.log(
    `  ${number(state.keywords.size, 9)} keywords ${number(bytes / 1e6, 6)} MB, ${number(each, 5)} B a key; ${snapshotFigures(state)}`,
  );
}

function live(): void {
  const state = createState();
  const random = generator(3);
  for (let i = 0; i < LIVE_ARTICLES; i++) {
    const seenMs = START_MS + Math.floor((i / LIVE_ARTICLES) * DAY_MS * 0.99);
    const keys = new Set<string>();
    while (keys.size < 10) keys.add(`word ${Math.floor(Math.pow(160_000, random()))}`);
    while (keys.size < 20) keys.add(`rare ${Math.floor(random() * 160_000)}`);
    fold(state, madeMention(i, seenMs, [...keys], BOTH), i);
  }
  const { total } = query(state, { kind: 'keyword', window: '24h', sort: 'count', limit: 1 });
  console.log(
    `live: ${number(total, 0)} keywords and ${number(state.pairs.size, 0)} pairs in 24 h; ${snapshotFigures(state)}`,
  );
  for (const kind of ['keyword', 'country', 'keyword-pair', 'country-pair'] as const) {
    for (const window of ['1h', '24h'] as const) {
      const view: View = { kind, window, sort: 'rising', limit: 50 };
      console.log(
        `  tick of ${kind} ${window}: ${median(() => query(state, view)).toFixed(1)} ms of CPU time`,
      );
    }
  }
  // As if the baseline had been learned: from now on whole minutes decide tiers.
  state.firstMs -= 20 * DAY_MS;
  let minute = state.minute;
  const decided = median(() => {
    fold(
      state,
      madeMention(minute, minute * MINUTE_MS, ['word 1', 'word 2', `new ${minute}`], BOTH),
      minute,
    );
    advance(state, ++minute * MINUTE_MS);
  });
  console.log(
    `  a whole minute, tiers decided, what is a day old taken out: ${decided.toFixed(1)} ms of CPU time`,
  );
}

/** The first copy goes into memory that was made ready; of each step the longest counts. */
function snapshotFigures(state: TrendState): string {
  const memory = new SnapshotMemory();
  const prepared = longestStep(memory.prepare(columnBytes(state)));
  const startedMs = performance.now();
  const frozen = freeze(state, memory);
  const pause = performance.now() - startedMs;
  const parts = longestStep(frozen.parts());
  const bytes = encode(state);
  const decodingMs = performance.now();
  const restored = decode(bytes);
  const decodeMs = performance.now() - decodingMs;
  const same = restored.ok && Buffer.compare(encode(restored.value), bytes) === 0;
  return (
    `snapshot ${(bytes.length / 1e6).toFixed(1)} MB: pause ${pause.toFixed(1)} ms ` +
    `(making memory ready ≤ ${prepared.toFixed(1)}, a part ≤ ${parts.toFixed(1)}), ` +
    `read in ${decodeMs.toFixed(0)} ms, ${same ? 'the same bytes again' : 'NOT the same'}`
  );
}

function longestStep(steps: Generator<unknown, void>): number {
  let longest = 0;
  for (;;) {
    const startedMs = performance.now();
    const { done } = steps.next();
    longest = Math.max(longest, performance.now() - startedMs);
    if (done === true) return longest;
  }
}

/** CPU time of the process, so that other work on the machine disturbs little. */
function median(measure: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage();
    measure();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return times.sort((a, b) => a - b)[4]!;
}

let collect: (() => void) | null = null;

/** Heap and typed arrays after a full collection. */
function usedBytes(): number {
  setFlagsFromString('--expose-gc');
  collect ??= runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function number(value: number, width: number): string {
  return Math.round(value).toLocaleString('en').padStart(width);
}
