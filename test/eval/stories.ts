import { LEVELS } from '../../services/trends/levels.ts';
import { Stories } from '../../services/trends/stories.ts';
import { keyOf } from '../../services/trends/subject.ts';
import { walk, windowStartSecond } from '../../services/trends/walk.ts';
import { DAY_MS, MINUTE_MS, WINDOWS } from '../../shared/time.ts';
import {
  COPIES,
  EDITS,
  syndicate,
  type Copy,
  type EditName,
  type Syndicated,
} from './streams/copies.ts';
import { randomOf } from './streams/random.ts';
import { areCopies, Recount } from './streams/recount.ts';
import { run as runStream } from './streams/run.ts';
import { interval, mean, seedsOf } from './streams/seeds.ts';
import { loadStream, type Item, type StreamName } from './streams/stream.ts';
import { row } from './streams/targets.ts';
import { loadTexts, type Written } from './streams/texts.ts';

/** Two weeks after the English stream begins, and a day before it ends. */
const FROM_MS = Date.UTC(2020, 4, 2);
const UNTIL_MS = Date.UTC(2020, 4, 30);
const PER_CELL = 60;
const LEFT_STORIES = 5;
const MAX_STORIES = 262_144;

/**
 * Whether copies count as one: our stories against a recount from the full texts, starts that are
 * syndication only with stories and without, and texts put into the stream under made-up names with
 * copies of every kind.
 */
export async function run(): Promise<void> {
  for (const name of ['en', 'ar'] as const) {
    const stream = await loadStream(name);
    if (stream === null) {
      console.log('the streams are not beside the project: nothing measured');
      return;
    }
    const texts = loadTexts(name);
    const groups = against(name, stream.items, texts);
    if (name === 'en') {
      tellStarts('with stories', stream.items, groups);
      tellStarts('each article for itself', stream.items.map(alone), groups);
      syndication(stream.items, [...texts.values()]);
    }
  }
}

/** Our stories beside the recount's groups, by time of publication; gives the group of each id. */
function against(
  name: StreamName,
  items: readonly Item[],
  texts: ReadonlyMap<string, Written>,
): Map<string, number> {
  const stories = new Stories(MAX_STORIES);
  const recount = new Recount();
  const firstOf = new Map<number, Written>();
  const outlets = new Map<string, number>();
  const groups = new Map<string, number>();
  const told = { articles: 0, copies: 0, met: 0, joined: 0, strange: 0, strangeOutlet: 0 };
  for (const { mention, publishedMs } of items) {
    const text = texts.get(mention.id);
    if (text === undefined || groups.has(mention.id)) continue;
    told.articles++;
    const { group, began } = recount.join(text);
    groups.set(mention.id, group);
    const { source, title } = mention;
    if (source !== null && !outlets.has(source)) outlets.set(source, outlets.size + 1);
    const outlet = source === null ? 0 : outlets.get(source)!;
    const story = stories.join(mention.story, title, outlet, Math.floor(publishedMs / 1_000));
    if (!began) told.copies++;
    if (!began && !stories.began) told.met++;
    const first = firstOf.get(story);
    if (stories.began || first === undefined) {
      firstOf.set(story, text);
      continue;
    }
    told.joined++;
    if (areCopies(text, first)) continue;
    told.strange++;
    if (text.source === first.source) told.strangeOutlet++;
  }
  console.log(
    `${name}: ${told.articles} articles; ${told.copies} are copies by the texts, ${percent(told.met, told.copies)} of them joined a story; ` +
      `${told.joined} joined one, ${percent(told.strange, told.joined)} of them no copy of its first by the texts (${told.strangeOutlet} of ${told.strange} in one outlet)`,
  );
  return groups;
}

/** Starts of keywords whose articles in the window are fewer stories by the texts than the level asks for. */
function tellStarts(
  name: string,
  items: readonly Item[],
  groups: ReadonlyMap<string, number>,
): void {
  let starts = 0;
  let syndicated = 0;
  runStream(items, {
    clock: 'publication',
    onMinute(state) {
      for (const { phase, kind, slot, w } of state.tiers.changes) {
        if (phase !== 'start' || kind !== 'keyword') continue;
        const found = new Set<number | string>();
        walk(state, kind, slot, windowStartSecond(state, w), (place) => {
          const id = state.listing.at(state.table.sequence(place))?.id ?? '';
          found.add(groups.get(id) ?? id);
        });
        starts++;
        if (found.size < LEVELS[WINDOWS[w]!]!.voices) syndicated++;
        if (found.size < LEVELS[WINDOWS[w]!]!.voices && process.argv.includes('--errors')) {
          console.log(`  ${keyOf(state, kind, slot)}: ${found.size} stories by the texts`);
        }
      }
    },
  });
  const days = (items.at(-1)!.publishedMs - items[0]!.publishedMs) / DAY_MS - 14;
  console.log(
    `starts of keywords, ${name}: ${(starts / days).toFixed(1)} a day, ${percent(syndicated, starts)} of them syndication only by the texts`,
  );
}

function alone(item: Item): Item {
  return { ...item, mention: { ...item.mention, story: '' } };
}

interface Told {
  event: Syndicated;
  /** Stories that its articles were counted as, and as which a recount from the texts counts them. */
  stories: number;
  groups: number;
  started: boolean;
}

function syndication(items: readonly Item[], texts: readonly Written[]): void {
  const from = texts.filter(({ atMs, source }) => atMs > FROM_MS && atMs < UNTIL_MS && source);
  const outlets = [...new Set(from.map(({ source }) => source!))];
  const told = seedsOf().map((seed) => {
    const random = randomOf(seed * 15_485_863 + 3);
    const { items: added, events } = syndicate(from, outlets, PER_CELL, random);
    return {
      ours: tellEvents([...items, ...added.map(({ item }) => item)], added, events),
      plain: tellEvents([...items, ...added.map(({ item }) => item)].map(alone), [], events),
    };
  });
  console.log(`one text under a made-up name and its copies (${PER_CELL} of each a seed):`);
  const light: number[] = [];
  const retitled: number[] = [];
  for (const edit of Object.keys(EDITS) as EditName[]) {
    for (const copies of COPIES) {
      const share = (of: readonly Told[], is: (each: Told) => boolean): number => {
        const cell = of.filter(({ event }) => event.edit === edit && event.copies === copies);
        return cell.filter(is).length / cell.length;
      };
      const starts = told.map(({ ours }) => share(ours, (each) => each.started));
      if (edit === 'retitled') retitled.push(mean(starts));
      else if (edit !== 'rewritten') light.push(mean(starts));
      const started = interval(starts);
      const left = interval(
        told.map(({ ours }) => share(ours, ({ stories }) => stories >= LEFT_STORIES)),
      );
      const byTexts = interval(
        told.map(({ ours }) => share(ours, ({ groups }) => groups >= LEFT_STORIES)),
      );
      const plain = interval(told.map(({ plain: of }) => share(of, (each) => each.started)));
      console.log(
        `  ${edit}, ${copies} copies: ${started} start, ${left} leave ${LEFT_STORIES} stories or more (a recount: ${byTexts}); each article for itself: ${plain} start`,
      );
    }
  }
  row('copies and light edits that start', mean(light));
  row('retitled copies that start', mean(retitled));
}

function tellEvents(
  items: readonly Item[],
  added: readonly Copy[],
  events: readonly Syndicated[],
): Told[] {
  const inOrder = [...items].sort((a, b) => a.publishedMs - b.publishedMs);
  const joined = new Map(events.map(({ key }) => [key, new Set<number>()]));
  const { starts } = runStream(inOrder, {
    clock: 'publication',
    onArticle(state, { mention }) {
      const story = state.listing.at(state.listing.newest)!.story;
      for (const { key } of mention.keywords) joined.get(key)?.add(story);
    },
  });
  const groups = groupsOf(added);
  return events.map((event) => ({
    event,
    stories: joined.get(event.key)!.size,
    groups: groups.get(event.key)?.size ?? 0,
    started: starts.some(
      ({ kind, key, atMs }) =>
        kind === 'keyword' &&
        key === event.key &&
        atMs >= event.firstMs &&
        atMs <= event.endMs + 30 * MINUTE_MS,
    ),
  }));
}

function groupsOf(added: readonly Copy[]): Map<string, Set<number>> {
  const recount = new Recount();
  const groups = new Map<string, Set<number>>();
  for (const { key, text } of [...added].sort((a, b) => a.text.atMs - b.text.atMs)) {
    const own = groups.get(key) ?? new Set();
    groups.set(key, own.add(recount.join(text).group));
  }
  return groups;
}

function percent(part: number, all: number): string {
  return `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
}
