import { countKeywords, countPairs, noteLabels } from '../../services/trends/count-keys.ts';
import { PAIR_SUPPORT } from '../../services/trends/keyword-pairs.ts';
import { createState } from '../../services/trends/state.ts';
import {
  LONGEST,
  shortestWindow,
  WINDOW_COUNT,
  WINDOW_MINUTES,
} from '../../services/trends/window-table.ts';
import { fold } from '../../services/trends/fold.ts';
import { MAX_KEYWORDS, type Mention } from '../../shared/mention.ts';
import { countNumbers } from './count-numbers.ts';
import { generator } from './synthetic-stream.ts';
import { madeMention } from './made-mention.ts';

const START_MS = Date.UTC(2024, 0, 1);
const DAY_MINUTES = 1_440;
const MEASURED = 40_000;
/** Days of the stream before that, so that most keywords are known, as in life. */
const DAYS_BEFORE = 7;
/** Articles in the windows, as in the measurements that the aim was taken from: an hour of 42 a minute. */
const HELD = 2_520;

interface Article {
  minute: number;
  /** Its keywords as numbers below `NUMBERS`. */
  numbers: number[];
  mention: Mention;
}

/** Counts articles one by one, taking out what leaves; gives the pairs it counted. */
type Count = (article: Article) => number;

/**
 * What counting costs on one core: articles of 20 keywords, interned, counted in four windows, their
 * gated pairs too, and taken out again minute by minute. Beside it the same with Maps of texts, and what
 * is left of the work where keywords are numbers already (count-numbers.ts).
 * Measured when the stream has run for a week: the windows are full, as many going out as come in. CPU
 * time of the process, so that other work on the machine disturbs little (it still takes caches and
 * clock rate).
 */
export function run(): Promise<void> {
  console.log(`${HELD} articles held, 20 keywords each:`);
  report({
    counting: countAll(false),
    'with labels': countAll(true),
    'with Maps of texts': countWithMaps(),
    'numbers alone': countByNumbers(),
  });
  report({
    'one window of 24 h': countOneWindow(DAY_MINUTES),
    'one window of 15 min': countOneWindow(15),
  });
  report({ 'whole fold, warming': foldAll() });
  return Promise.resolve();
}

/** What is compared is measured by turns, so that what disturbs disturbs all alike. */
function report(counts: Readonly<Record<string, Count>>): void {
  const runs = Object.entries(counts).map(([name, count]) => {
    return { name, count, stream: makeStream(HELD), pairs: 0, micros: 0 };
  });
  for (const { count, stream } of runs) {
    for (let i = 0; i < DAYS_BEFORE * HELD; i++) count(stream.next().value);
  }
  for (let left = MEASURED; left > 0; left -= BATCH) {
    for (const run of runs) {
      // Parsed just before, as in life: no text has a hash yet when it is met.
      const batch = JSON.parse(JSON.stringify(take(run.stream, BATCH))) as Article[];
      const before = process.cpuUsage();
      for (const article of batch) run.pairs += run.count(article);
      const spent = process.cpuUsage(before);
      run.micros += spent.user + spent.system;
    }
  }
  for (const { name, pairs, micros } of runs) {
    const perSecond = Math.round(MEASURED / (micros / 1e6)).toLocaleString('en');
    const each = (pairs / MEASURED).toFixed(1);
    console.log(
      `  ${name.padEnd(22)}${perSecond.padStart(9)} articles a CPU second, ${each} pairs each`,
    );
  }
}

const BATCH = 200;

function take(stream: Generator<Article, never>, count: number): Article[] {
  return Array.from({ length: count }, () => stream.next().value);
}

/** The parts that count, driven as `fold` and the clock drive them. */
function countAll(labels: boolean): Count {
  const state = createState();
  const { ring, keywordTally, pairs } = state;
  const place = { minute: 0, shortest: shortestWindow(0), eventSecond: 0, first: 1 };
  let clock = -1;
  return ({ minute, mention }) => {
    for (; clock < minute; clock++) {
      for (let w = 0; w < WINDOW_COUNT; w++) {
        const old = clock + 1 - WINDOW_MINUTES[w]!;
        if (old < 0) continue;
        keywordTally.subtractMinute(ring.keywords, ring.at(old), w);
        pairs.tally.subtractMinute(ring.pairs, ring.at(old), w);
        if (w === LONGEST) ring.clear(ring.at(old));
      }
      ring.fetchLeaving(clock + 2);
    }
    place.minute = ring.at(minute);
    place.eventSecond = minute * 60;
    const before = ring.pairs.lengths[place.minute]!;
    countKeywords(state, mention, place);
    if (labels) noteLabels(state, mention);
    countPairs(state, place);
    return ring.pairs.lengths[place.minute]! - before;
  };
}

/** One window of so many minutes instead of four. Which pairs are admitted does not depend on it: a day decides. */
function countOneWindow(windowMinutes: number): Count {
  const { keywords, keywordTally: tally, pairs, ring, counting } = createState();
  const gate = createState().keywordTally;
  const { added } = counting;
  const slots = new Int32Array(MAX_KEYWORDS);
  const supported = new Int32Array(MAX_KEYWORDS);
  const place = { shortest: LONGEST, eventSecond: 0, first: 0 };
  let clock = -1;
  return ({ minute, mention }) => {
    for (; clock < minute; clock++) {
      if (clock + 1 >= windowMinutes) {
        const old = ring.at(clock + 1 - windowMinutes);
        tally.subtractMinute(ring.keywords, old, LONGEST);
        pairs.tally.subtractMinute(ring.pairs, old, LONGEST);
      }
      if (clock + 1 < DAY_MINUTES) continue;
      gate.subtractMinute(ring.keywords, ring.at(clock + 1), LONGEST);
      ring.clear(ring.at(clock + 1));
    }
    const at = ring.at(minute);
    let length = 0;
    for (const { key } of mention.keywords) slots[length++] = keywords.intern(key);
    tally.ensure(keywords.extent);
    gate.ensure(keywords.extent);
    gate.addAll(slots, length, place, added);
    ring.keywords.append(at, tally.addAll(slots, length, place, added));
    let above = 0;
    for (let i = 0; i < length; i++) {
      if (gate.count(slots[i]!, LONGEST) >= PAIR_SUPPORT) supported[above++] = slots[i]!;
    }
    const found = pairs.internAll(supported, above);
    ring.pairs.append(at, pairs.tally.addAll(pairs.found, found, place, added));
    return found;
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

function countByNumbers(): Count {
  const count = countNumbers(NUMBERS);
  return ({ minute, numbers }) => count(minute, numbers);
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
    yield article(minute, n, random);
  }
}

const WORDS = 160_000;
const RARE_WORDS = 20_000;
const NUMBERS = WORDS + RARE_WORDS;

function article(minute: number, n: number, random: () => number): Article {
  const numbers = new Set<number>();
  while (numbers.size < 10) numbers.add(Math.floor(Math.pow(WORDS, random())));
  while (numbers.size < 20) numbers.add(WORDS + Math.floor(random() * RARE_WORDS));
  const keys = Array.from(numbers, (number) =>
    number < WORDS ? `word ${number}` : `rare ${number - WORDS}`,
  );
  const mention = madeMention(n, START_MS + minute * 60_000, keys, []);
  return { minute, numbers: [...numbers], mention };
}
