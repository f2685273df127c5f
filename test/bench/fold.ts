import { MAX_KEYWORDS } from '../../shared/mention.ts';
import { encode, decode } from '../../services/trends/codec.ts';
import { fold } from '../../services/trends/fold.ts';
import { query } from '../../services/trends/query.ts';
import { createState } from '../../services/trends/state.ts';
import { KINDS, type View } from '../../shared/trend.ts';
import { syntheticStream } from './synthetic-stream.ts';

const ARTICLES = 60_000;
const WINDOWS = ['15m', '1h', '6h', '24h'] as const;

/** Folding and asking, on one core, on invented Mentions (Zipf keys, seeded): prints figures. */
export async function run(): Promise<void> {
  for (const hours of [24]) measure(hours);
  return Promise.resolve();
}

function measure(hours: number): void {
  console.log(
    `\n${ARTICLES} Mentions over ${hours} h, 20 keywords and 3 countries each (at most ${MAX_KEYWORDS})`,
  );
  const records = [...syntheticStream({ articles: ARTICLES, hours, seed: 7 })];
  const heapBefore = process.memoryUsage();
  const state = createState();
  const startedMs = performance.now();
  let minutes = 0;
  records.forEach((record, offset) => fold(state, record, offset, () => minutes++));
  const seconds = (performance.now() - startedMs) / 1_000;
  const memory = process.memoryUsage();
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  console.log(`fold: ${Math.round(ARTICLES / seconds)} Mentions/s, ${minutes} minutes crossed`);
  console.log(
    `keys ${state.keywords.size}, pairs ${state.pairs.size}, stories ${state.stories.begun}, standing ${state.tiers.size}; ` +
      `heap +${megabytes(memory.heapUsed - heapBefore.heapUsed)}, arrays ${megabytes(memory.arrayBuffers)}`,
  );
  for (const kind of KINDS) {
    for (const window of WINDOWS) {
      for (const sort of ['rising', 'count'] as const)
        ask(state, { kind, window, sort, limit: 50 });
    }
  }
  ask(state, { kind: 'keyword', window: '24h', sort: 'rising', lang: 'ar', limit: 50 });
  const encodedMs = performance.now();
  const bytes = encode(state);
  const decodedMs = performance.now();
  const decoded = decode(bytes);
  console.log(
    `encode ${Math.round(decodedMs - encodedMs)} ms, ${megabytes(bytes.length)}; ` +
      `decode ${Math.round(performance.now() - decodedMs)} ms, ${decoded.ok ? 'whole' : decoded.code}`,
  );
}

function ask(state: Parameters<typeof query>[0], view: View): void {
  const times: number[] = [];
  let total = 0;
  for (let i = 0; i < 7; i++) {
    const startedMs = performance.now();
    total = query(state, view).total;
    times.push(performance.now() - startedMs);
  }
  times.sort((a, b) => a - b);
  const name = `${view.kind} ${view.window} ${view.sort}${view.lang ? ` ${view.lang}` : ''}`;
  console.log(`query ${name.padEnd(28)} ${times[3]!.toFixed(1).padStart(6)} ms of ${total}`);
}
