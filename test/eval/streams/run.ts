import { DAY_MS, HOUR_MS, MINUTE_MS, WINDOWS } from '../../../shared/time.ts';
import type { Kind } from '../../../shared/trend.ts';
import { withoutBacklog } from '../../../services/trends/backlog.ts';
import { breadthOf } from '../../../services/trends/breadth.ts';
import { advance } from '../../../services/trends/clock.ts';
import { closenessOf } from '../../../services/trends/closeness.ts';
import { coherenceOf } from '../../../services/trends/coherence.ts';
import { evidenceOf, hasManyOutlets } from '../../../services/trends/evidence.ts';
import { COHERENT } from '../../../services/trends/levels.ts';
import { findRise } from '../../../services/trends/look.ts';
import { storiesOf } from '../../../services/trends/merge.ts';
import {
  closenessRank,
  doubtedRank,
  doubtIn,
  riseRank,
} from '../../../services/trends/rise-rank.ts';
import { foldSeenAt } from '../../../services/trends/fold.ts';
import { score } from '../../../services/trends/score.ts';
import { createState, type TrendState } from '../../../services/trends/state.ts';
import { eachLive, keyOf, tallyOf } from '../../../services/trends/subject.ts';
import { isWarming, usualOf } from '../../../services/trends/usual.ts';
import { LONGEST } from '../../../services/trends/window-table.ts';
import type { Item } from './stream.ts';

/** Which of an article's times is the moment at which it is seen. */
export type Clock = 'publication' | 'arrival';

/** A start as the program tells it. */
export interface Start {
  atMs: number;
  kind: Kind;
  key: string;
  w: number;
}

/** What is true of a keyword in a window at a minute in which it gained an article. */
export interface Look {
  atMs: number;
  key: string;
  w: number;
  x: number;
  outlets: number;
  expected: number;
  /** What the score was made of: variance over mean, and past stories with the prior's weight. */
  dispersion: number;
  usual: number;
  surprise: number;
  /** 0 where it was not asked for: below −log10 p of 2.5. */
  coherence: number;
  /** By which the program's list puts it among others. */
  rank: number;
  /** Its newest stories, to merge keys that tell of one thing; only of the 24 h window. */
  stories: Stories | null;
}

/** Ids of up to 60 stories, and of those that have the key in a headline. */
type Stories = ReturnType<typeof storiesOf>;

export interface Run {
  starts: Start[];
  /** Keywords that stood above the level, once for each day: starts, and what went on since before. */
  over: { atMs: number; key: string }[];
  looks: Look[];
  /** Active keys (two stories in 24 h) at each midnight after the warm-up. */
  activeByDay: Map<number, number>;
  seconds: number;
  articles: number;
}

export interface RunOptions {
  clock: Clock;
  /** Also looks at every keyword for what other rules would say. */
  looks?: boolean;
  /** Keyword pairs cost most of the time; without them only keywords and countries are judged. */
  pairs?: boolean;
  falseStartsPerDay?: number;
  onMinute?: (state: TrendState, atMs: number) => void;
  /** After each article that is in a window. */
  onArticle?: (state: TrendState, item: Item) => void;
}

/** The real fold and the real decisions over a stream, by one of its clocks. */
export function run(items: readonly Item[], options: RunOptions): Run {
  const startedMs = performance.now();
  const { pairs, falseStartsPerDay } = options;
  const state = createState({
    ...(pairs === true ? {} : { maxKeywordPairs: 1 }),
    ...(falseStartsPerDay === undefined ? {} : { falseStartsPerDay }),
  });
  const found: Run = {
    starts: [],
    over: [],
    looks: [],
    activeByDay: new Map(),
    seconds: 0,
    articles: 0,
  };
  const standing = new Set<string>();
  const onMinute = (atMs: number): void => {
    for (const change of state.tiers.changes) {
      if (change.phase !== 'start') continue;
      const { kind, slot, w } = change;
      found.starts.push({ atMs, kind, key: keyOf(state, kind, slot), w });
    }
    if (isWarming(state)) return;
    for (const key of overLevelNow(state)) {
      const once = `${Math.floor(atMs / DAY_MS)} ${key}`;
      if (!standing.has(once)) found.over.push({ atMs, key });
      standing.add(once);
    }
    if (atMs % DAY_MS === 0) found.activeByDay.set(atMs - DAY_MS, activeKeys(state));
    if (options.looks === true) lookAtAll(state, atMs, found.looks);
    options.onMinute?.(state, atMs);
  };
  const seen = (item: Item): number =>
    options.clock === 'publication' ? item.publishedMs : item.seenMs;
  const order = [...items].sort((a, b) => seen(a) - seen(b));
  for (const [i, item] of order.entries()) {
    const folded = foldSeenAt(state, item.mention, seen(item), i, onMinute);
    if (folded === 'counted' || folded === 'refused') options.onArticle?.(state, item);
  }
  advance(state, state.clockMs + MINUTE_MS, onMinute);
  found.seconds = (performance.now() - startedMs) / 1_000;
  found.articles = order.length;
  return found;
}

/** Keywords that gained an article, stand, and would start now if they did not. */
function overLevelNow(state: TrendState): string[] {
  const touched = new Set(state.touched.keywords.view());
  return state.tiers
    .all()
    .filter(({ kind, slot, w }) => kind === 'keyword' && touched.has(slot) && rises(state, slot, w))
    .map(({ slot }) => state.keywords.text(slot));
}

function rises(state: TrendState, slot: number, w: number): boolean {
  return findRise(state, 'keyword', slot, w) !== null;
}

function activeKeys(state: TrendState): number {
  let active = 0;
  eachLive(state, 'keyword', LONGEST, (slot, articles) => {
    if (articles >= 2 && breadthOf(state, 'keyword', slot, LONGEST, null).stories >= 2) active++;
  });
  return active;
}

const TESTED = [1, 2, 3];
const LEAST_STORIES = 4;
const LEAST_SURPRISE = 2.5;

function lookAtAll(state: TrendState, atMs: number, looks: Look[]): void {
  const tally = tallyOf(state, 'keyword');
  for (const slot of new Set(state.touched.keywords.view())) {
    for (const w of TESTED) {
      const articles = tally.count(slot, w);
      if (articles < LEAST_STORIES || w < state.learned.shortestTested) continue;
      const usual = usualOf(state, 'keyword', slot, w);
      const stories = state.stories.inWindow[w]!;
      const bound = score(articles, stories, usual);
      if (bound.surprise < LEAST_SURPRISE && articles < 3 * bound.expected) continue;
      const breadth = breadthOf(state, 'keyword', slot, w, withoutBacklog(state));
      if (breadth.voices < LEAST_STORIES) continue;
      const { surprise, expected } = evidenceOf(state, breadth, stories, usual);
      const strong = surprise >= LEAST_SURPRISE;
      const coherence = strong ? coherenceOf(state, 'keyword', slot, w) : 0;
      looks.push({
        atMs,
        key: state.keywords.text(slot),
        w,
        x: breadth.voices,
        outlets: breadth.outlets,
        expected,
        dispersion: usual.dispersion,
        usual: usual.stories,
        surprise,
        coherence,
        rank: strong ? rankOf(state, slot, surprise, breadth.voices, coherence, w) : surprise,
        stories:
          strong && w === LONGEST ? storiesOf(state, 'keyword', slot, { w, sieve: null }) : null,
      });
    }
  }
}

function rankOf(
  state: TrendState,
  slot: number,
  surprise: number,
  voices: number,
  coherence: number,
  w: number,
): number {
  const rank =
    coherence >= COHERENT
      ? riseRank(surprise, voices, hasManyOutlets(state))
      : doubtedRank(surprise, voices, doubtIn(WINDOWS[w]!));
  return rank + closenessRank(rank, closenessOf(state, slot, w));
}

/** Starts with those of a key within 24 h of its last one taken for the same. */
export function distinctStarts(
  starts: readonly { atMs: number; key: string }[],
  fromMs = 0,
): { atMs: number; key: string }[] {
  const last = new Map<string, number>();
  return starts.filter(({ atMs, key }) => {
    const before = last.get(key) ?? -Infinity;
    last.set(key, atMs);
    return atMs - before > DAY_MS && atMs >= fromMs;
  });
}

export { DAY_MS, HOUR_MS };
