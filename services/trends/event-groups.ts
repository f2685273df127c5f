/**
 * Keys that share so much of their stories, of the one with fewer, tell of one thing: half a name and a
 * side of an event are told less than the event. (Of the one with more, one event in eight of the day
 * falls out of the first twenty entries behind the names of another.)
 */
const SHARED_PART = 0.5;

export interface EventGroup<T> {
  /** Best ranked first. */
  names: T[];
  /** Stories of the first, and of all. */
  first: ReadonlySet<number>;
  all: Set<number>;
}

/**
 * Ranked keys put together by the stories behind them. A key joins the first group of which the best name
 * shares half of the fewer stories with it, or all names together hold half of its own: a large event
 * has sides that share little with its best name and much with each other. The stories it adds count for
 * those that come after it. Cost: for each key a look-up of its stories in each group.
 */
export class EventGroups<T> {
  readonly groups: EventGroup<T>[] = [];

  add(name: T, stories: ReadonlySet<number>): void {
    const home = this.groups.find((group) => tellsOf(group, stories));
    if (home === undefined) {
      this.groups.push({ names: [name], first: stories, all: new Set(stories) });
      return;
    }
    home.names.push(name);
    for (const story of stories) home.all.add(story);
  }

  /** A group that nothing joins. */
  addAlone(name: T): void {
    this.groups.push({ names: [name], first: NOTHING, all: new Set() });
  }
}

const NOTHING: ReadonlySet<number> = new Set();

function tellsOf<T>({ first, all }: EventGroup<T>, stories: ReadonlySet<number>): boolean {
  let ofAll = 0;
  let ofFirst = 0;
  for (const story of stories) {
    if (!all.has(story)) continue;
    ofAll++;
    if (first.has(story)) ofFirst++;
  }
  if (ofAll === 0) return false;
  const fewer = Math.min(first.size, stories.size);
  return ofAll >= SHARED_PART * stories.size || ofFirst >= SHARED_PART * fewer;
}
