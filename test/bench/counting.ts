import { countKeywords, countPairs } from '../../services/trends/count-keys.ts';
import { PAIR_SUPPORT } from '../../services/trends/keyword-pairs.ts';
import type { Minute } from '../../services/trends/minute-ring.ts';
import { createState, type TrendState } from '../../services/trends/state.ts';
import {
  LONGEST,
  shortestWindow,
  WINDOW_COUNT,
  WINDOW_MINUTES,
} from '../../services/trends/window-table.ts';
import { fold } from '../../services/trends/fold.ts';
import type { Mention } from '../../shared/mention.ts';
import { generator } from './synthetic-stream.ts';
import { madeMention } from './made-mention.ts';

const START_MS = Date.UTC(2024, 0, 1);
const DAY_MINUTES = 1_440;
const MEASURED = 40_000;
/** Articles in the windows, as in the measurements that the aim was taken from: an hour of 42 a minute. */
const HELD = 2_520;

interface Article {
  minute: number;
  mention: Mention;
}

/** Counts articles one by one, taking out what leaves; gives the pairs it counted. */
type Count = (article: Article) => number;

/**
 * What counting costs on one core: articles of 20 keywords, interned, counted in four windows, their
 * gated pairs too, and taken out again minute by minute. Beside it the same with Maps of texts.
 * Measured once the windows are full, as many going out as come in. CPU time of the process, so that
 * other work on the machine disturbs little (it still takes caches and clock rate).
 */
export function run(): Promise<void> {
  console.log(`${HELD} articles held, 20 keywords each:`);
  report('counting', countAll());
  report('with Maps of texts', countWithMaps(), MEASURED / 4);
  report('one window of 24 h', countOneWindow(DAY_MINUTES));
  report('one window of 15 min', countOneWindow(15));
  report('whole fold, warming', foldAll(), MEASURED / 4);
  return Promise.resolve();
}

function report(name: string, count: Count, measured = MEASURED): void {
  const stream = makeStream(HELD);
  for (let i = 0; i < HELD; i++) count(stream.next().value);
  let pairs = 0;
  let micros = 0;
  for (let left = measured; left > 0; left -= BATCH) {
    // Parsed just before, as in life: no text has a hash yet when it is met.
    const batch = JSON.parse(JSON.stringify(take(stream, BATCH))) as Article[];
    const before = process.cpuUsage();
    for (const article of batch) pairs += count(article);
    const spent = process.cpuUsage(before);
    micros += spent.user + spent.system;
  }
  const perSecond = Math.round(measured / (micros / 1e6)).toLocaleString('en');
  const each = (pairs / measured).toFixed(1);
  console.log(
    `  ${name.padEnd(22)}${perSecond.padStart(9)} articles a CPU second, ${each} pairs each`,
  );
}

const BATCH = 1_000;

function take(stream: Generator<Article, never>, count: number): Article[] {
  return Array.from({ length: count }, () => stream.next().value);
}

/** The parts that count, driven as `fold` and the clock drive them. */
function countAll(): Count {
  const state = createState();
  let clock = -1;
  return ({ minute, mention }) => {
    for (; clock < minute; clock++) leaveAll(state, clock + 1);
    const bucket = state.ring.at(minute);
    const place = { bucket, shortest: shortestWindow(0), eventSecond: minute * 60, first: 1 };
    const before = bucket.pairs.length;
    countPairs(state, countKeywords(state, mention, place).slots, place);
    return bucket.pairs.length - before;
  };
}

function leaveAll(state: TrendState, minute: number): void {
  for (let w = 0; w < WINDOW_COUNT; w++) {
    const leaving = minute - WINDOW_MINUTES[w]!;
    if (leaving >= 0) leave(state, state.ring.at(leaving), w);
  }
}

function leave(state: TrendState, minute: Minute, w: number): void {
  state.keywordTally.subtractAll(minute.keywords, w);
  state.pairs.tally.subtractAll(minute.pairs, w);
  if (w === LONGEST) minute.clear();
}

/** One window of so many minutes instead of four. Which pairs are admitted does not depend on it: a day decides. */
function countOneWindow(windowMinutes: number): Count {
  const { keywords, keywordTally: tally, pairs, ring } = createState();
  const gate = createState().keywordTally;
  let clock = -1;
  return ({ minute, mention }) => {
    for (; clock < minute; clock++) {
      if (clock + 1 >= windowMinutes) {
        const leaving = ring.at(clock + 1 - windowMinutes);
        tally.subtractAll(leaving.keywords, LONGEST);
        pairs.tally.subtractAll(leaving.pairs, LONGEST);
      }
      if (clock + 1 < DAY_MINUTES) continue;
      gate.subtractAll(ring.at(clock + 1).keywords, LONGEST);
      ring.at(clock + 1).clear();
    }
    const bucket = ring.at(minute);
    const supported: number[] = [];
    for (const { key } of mention.keywords) {
      const slot = keywords.intern(key);
      tally.ensure(slot + 1);
      gate.ensure(slot + 1);
      tally.add(slot, LONGEST, minute);
      gate.add(slot, LONGEST, minute);
      bucket.keywords.push(2 * slot);
      if (gate.count(slot, LONGEST) >= PAIR_SUPPORT) supported.push(slot);
    }
    const found = pairs.internAll(supported);
    for (const pair of found) {
      pairs.tally.add(pair, LONGEST, minute);
      bucket.pairs.push(2 * pair);
    }
    return found.length;
  };
}

/** What one writes first: a Map a window, keyed by text, and the texts of each minute to take out. */
function countWithMaps(): Count {
  const windows = WINDOW_MINUTES.map(() => new Map<string, number>());
  const longest = windows[LONGEST]!;
  const minutes = new Map<number, string[]>();
  let clock = -1;
  return ({ minute, mention }) => {
    for (; clock < minute; clock++) {
      windows.forEach((counts, w) => {
        const leaving = clock + 1 - WINDOW_MINUTES[w]!;
        for (const key of minutes.get(leaving) ?? []) {
          const left = counts.get(key)! - 1;
          if (left === 0) counts.delete(key);
          else counts.set(key, left);
        }
        if (w === LONGEST) minutes.delete(leaving);
      });
    }
    const texts = minutes.get(minute) ?? [];
    minutes.set(minute, texts);
    const count = (key: string): void => {
      texts.push(key);
      for (const counts of windows) counts.set(key, (counts.get(key) ?? 0) + 1);
    };
    for (const { key } of mention.keywords) count(key);
    const before = texts.length;
    const supported = mention.keywords.filter(({ key }) => longest.get(key)! >= PAIR_SUPPORT);
    for (let i = 1; i < supported.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [supported[i]!.key, supported[j]!.key];
        count(a < b ? `${a}|${b}` : `${b}|${a}`);
      }
    }
    return texts.length - before;
  };
}

function foldAll(): Count {
  const state = createState();
  let offset = 0;
  return ({ mention }) => {
    fold(state, mention, offset++);
    return 0;
  };
}

/**
 * Articles without end, so many of them a day. As in real news a few keywords are common and most
 * are rare: half are drawn from 160 000 words by Zipf's law, half are all alike rare (20 000).
 */
function* makeStream(perDay: number): Generator<Article, never> {
  const random = generator(5);
  for (let n = 0; ; n++) {
    const minute = Math.floor((n * DAY_MINUTES) / perDay);
    yield { minute, mention: article(minute, n, random) };
  }
}

function article(minute: number, n: number, random: () => number): Mention {
  const keys = new Set<string>();
  while (keys.size < 10) keys.add(`word ${Math.floor(Math.pow(160_000, random()))}`);
  while (keys.size < 20) keys.add(`rare ${Math.floor(random() * 20_000)}`);
  return madeMention(n, START_MS + minute * 60_000, [...keys], []);
}
