import { DAY_MS } from '../../../shared/time.ts';
import { tells, type Label } from './labels.ts';
import { EventGroups } from '../../../services/trends/event-groups.ts';
import { fittestName } from '../../../services/trends/fittest-name.ts';
import type { Look } from './run.ts';

const KEYS_A_DAY = 200;

interface Entry {
  /** The one it is shown under first. */
  keys: string[];
}

/** A key's day: its best look, and the stories of all of them. */
interface KeyDay {
  best: Look;
  stories: Set<number>;
  headlined: Set<number>;
}

/** The best of each day in 24 h as the program ranks, keys that tell of one event as one entry. */
export function topOfDays(looks: readonly Look[], limit: number): Map<number, Entry[]> {
  const days = new Map<number, Map<string, KeyDay>>();
  for (const look of looks) {
    if (look.stories === null || look.outlets < 3) continue;
    const day = Math.floor(look.atMs / DAY_MS) * DAY_MS;
    const best = days.get(day) ?? new Map<string, KeyDay>();
    days.set(day, best);
    const known = best.get(look.key) ?? noneKnown(look);
    best.set(look.key, known);
    for (const story of look.stories.stories) known.stories.add(story);
    for (const story of look.stories.headlined) known.headlined.add(story);
    if (known.best.rank < look.rank) known.best = look;
  }
  return new Map(
    [...days].map(([day, best]) => {
      const ranked = [...best.values()].sort((a, b) => b.best.rank - a.best.rank);
      const events = new EventGroups<KeyDay>();
      for (const known of ranked.slice(0, KEYS_A_DAY)) events.add(known, known.stories);
      return [day, events.groups.slice(0, limit).map(({ names }) => ({ keys: shownFirst(names) }))];
    }),
  );
}

function noneKnown(best: Look): KeyDay {
  return { best, stories: new Set(), headlined: new Set() };
}

/** The keys of an entry, the one it is shown under before the others. */
function shownFirst(names: readonly KeyDay[]): string[] {
  const keys = names.map(({ best }) => best.key);
  const shown = fittestName(
    names.map(({ best, stories, headlined }) => ({
      key: best.key,
      stories: stories.size,
      headlined: headlined.size,
    })),
  );
  return [keys[shown]!, ...keys.filter((_, place) => place !== shown)];
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
