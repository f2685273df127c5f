import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DAY_MS } from '../../../shared/time.ts';
import { DATA, type Stream } from './stream.ts';

/** An event that somebody dated, with the keys under which it would show. */
export interface Label {
  title: string;
  /** The day it was dated to (UTC); its words burst then or on the next. */
  dayMs: number;
  /** A key is one of these, or a phrase that holds one of them. */
  keys: Set<string>;
  /** The same day and first term as another label: the same event. 40 of 66 from 1 May on are distinct. */
  repeats: boolean;
}

/** Labels of the English stream whose words burst from a day on. */
export function loadLabels(stream: Stream, fromMs: number): Label[] {
  const file = join(DATA, 'labels_dev_trends_en_newsapi_2020.jsonl.gz');
  const known = new Set<string>();
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(
      (line) =>
        JSON.parse(line) as { title: string; publishedAt: string; burstTerms: { term: string }[] },
    )
    .map(({ title, publishedAt, burstTerms }) => {
      const [first] = burstTerms;
      const day = publishedAt.slice(0, 10);
      const sameAs = `${day} ${first!.term}`;
      const repeats = known.has(sameAs);
      known.add(sameAs);
      const keys = new Set(burstTerms.flatMap(({ term }) => keysOfTerm(stream, term)));
      return { title, dayMs: Date.parse(`${day}T00:00:00Z`), keys, repeats };
    })
    .filter(({ dayMs }) => dayMs >= fromMs);
}

function keysOfTerm({ keysOf }: Stream, term: string): string[] {
  const surface = term.toLowerCase();
  return [surface, ...(keysOf.get(surface) ?? [])];
}

/** Whether a key tells of the label's event. */
export function tells(label: Label, key: string): boolean {
  return label.keys.has(key) || key.split(' ').some((word) => label.keys.has(word));
}

/** Share of the labels of which some key was over the level on the day or the next (UTC). */
export function foundShare(
  labels: readonly Label[],
  over: readonly { atMs: number; key: string }[],
): { all: number; distinct: number; missed: string[] } {
  const byDay = new Map<number, Set<string>>();
  for (const { atMs, key } of over) {
    const day = Math.floor(atMs / DAY_MS) * DAY_MS;
    const keys = byDay.get(day);
    if (keys) keys.add(key);
    else byDay.set(day, new Set([key]));
  }
  const isFound = (label: Label): boolean =>
    [label.dayMs, label.dayMs + DAY_MS].some((day) =>
      [...(byDay.get(day) ?? [])].some((key) => tells(label, key)),
    );
  const distinct = labels.filter(({ repeats }) => !repeats);
  return {
    all: labels.filter(isFound).length / labels.length,
    distinct: distinct.filter(isFound).length / distinct.length,
    missed: distinct.filter((label) => !isFound(label)).map(({ title }) => title),
  };
}
