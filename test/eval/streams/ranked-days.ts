import { DAY_MS } from '../../../shared/time.ts';
import { tells, type Label } from './labels.ts';
import {
  COHERENT,
  COINCIDING_VOICES,
  END_SURPRISE,
  LEVELS,
} from '../../../services/trends/levels.ts';
import type { Look } from './run.ts';

const SHARED_PART = 0.5;
const KEYS_A_DAY = 200;

interface Entry {
  keys: string[];
  stories: ReadonlySet<number>;
}

/** The best of each day by −log10 p in 24 h, keys that share half of their stories as one entry. */
export function topOfDays(looks: readonly Look[], limit: number): Map<number, Entry[]> {
  const days = new Map<number, Map<string, Look>>();
  for (const look of looks) {
    if (look.stories === null || look.outlets < 3) continue;
    const day = Math.floor(look.atMs / DAY_MS) * DAY_MS;
    const best = days.get(day) ?? new Map<string, Look>();
    days.set(day, best);
    const known = best.get(look.key);
    if (known === undefined || rankOf(known) < rankOf(look)) best.set(look.key, look);
  }
  return new Map(
    [...days].map(([day, best]) => {
      const ranked = [...best.values()].sort((a, b) => rankOf(b) - rankOf(a));
      return [day, mergedEntries(ranked.slice(0, KEYS_A_DAY)).slice(0, limit)];
    }),
  );
}

/** As the program ranks: a key whose stories have nothing in common as if chance explained it better. */
function rankOf({ surprise, coherence, x }: Look): number {
  const coherent = x >= COINCIDING_VOICES || coherence >= COHERENT;
  return coherent ? surprise : Math.max(END_SURPRISE, surprise - LEVELS['24h']!.incoherent);
}

function mergedEntries(ranked: readonly Look[]): Entry[] {
  const entries: Entry[] = [];
  for (const { key, stories } of ranked) {
    const own = new Set(stories);
    const home = entries.find((entry) => shares(entry.stories, own));
    if (home === undefined) entries.push({ keys: [key], stories: own });
    else home.keys.push(key);
  }
  return entries;
}

function shares(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let common = 0;
  for (const story of b) if (a.has(story)) common++;
  return common >= SHARED_PART * Math.min(a.size, b.size);
}

/** Share of the labels of which an entry tells, on the day or the next. */
export function rankedShare(labels: readonly Label[], days: ReadonlyMap<number, Entry[]>): number {
  const found = labels.filter((label) =>
    [label.dayMs, label.dayMs + DAY_MS].some((day) =>
      (days.get(day) ?? []).some(({ keys }) => keys.some((key) => tells(label, key))),
    ),
  );
  return found.length / labels.length;
}
