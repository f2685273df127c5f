import { WINDOWS, type Window } from '../../shared/time.ts';
import { pairParts, type Kind } from '../../shared/trend.ts';
import { subjectId } from './alert-state.ts';
import { holds } from './conditions.ts';
import type { Question } from './questions.ts';
import type { Reading, Subject } from './reading.ts';

/** One of the keys that a question names. */
export interface Watched {
  question: Question;
  subject: Subject & { id: string };
  /** Its place among the keys of the question. */
  at: number;
  /** The minute in which all rules that ask were found to follow it: until the next there is nothing to be told. */
  settledIn: number;
}

/** The keys that questions name, found by what happened to them. */
export interface WatchedKeys {
  /** Notes what gained an article and returns it. */
  noteGained(reading: Reading): readonly Watched[];
  /** All for which their questions hold at a whole minute, in the order of the keys. */
  now(reading: Reading): Watched[];
}

const NONE: readonly Watched[] = [];

export function watchKeys(questions: readonly Question[]): WatchedKeys {
  const all = questions.flatMap((question) =>
    (question.asked.subjects ?? []).map((subject, at): Watched => {
      const id = subjectId(subject.kind, subject.key);
      return { question, subject: { ...subject, id }, at, settledIn: -1 };
    }),
  );
  const ofTier = all.filter(waitsForTier);
  const byPart = groupBy(all, ({ subject }) => partOf(subject));
  const byStanding = groupBy(ofTier, ({ question, subject }) =>
    standingId(windowOf(question), subject.kind, subject.key),
  );
  const windows = WINDOWS.filter((window) =>
    ofTier.some(({ question }) => windowOf(question) === window),
  );
  /** Of the questions that count: what has enough articles. Nothing is known before the first minute. */
  const live = new Set<Watched>();
  let known = false;

  function noteGained(reading: Reading): readonly Watched[] {
    if (all.length === 0) return all;
    const parts = reading.gained();
    const gained = (parts ?? []).flatMap(({ kind, key }) => byPart.get(subjectId(kind, key)) ?? []);
    const fresh = known && parts !== null ? gained : all;
    known = true;
    for (const watched of fresh) {
      if (waitsForTier(watched) || live.has(watched)) continue;
      if (hasEnough(watched, reading)) live.add(watched);
    }
    return gained;
  }

  return {
    noteGained,
    now(reading) {
      noteGained(reading);
      const found: Watched[] = [];
      for (const watched of live) {
        if (!hasEnough(watched, reading)) live.delete(watched);
        else if (holds(watched.question.asked, reading, watched.subject)) found.push(watched);
      }
      for (const window of windows) {
        for (const { kind, key } of reading.standing(window)) {
          for (const watched of byStanding.get(standingId(window, kind, key)) ?? NONE) {
            if (holds(watched.question.asked, reading, watched.subject)) found.push(watched);
          }
        }
      }
      // As the rules name them, whatever order they came in.
      return found.sort((a, b) => a.at - b.at);
    },
  };
}

/** Words together with countries stand at no tier that the state knows: they are counted. */
function waitsForTier({ question }: Watched): boolean {
  return question.asked.tier !== null && !question.asked.isTogether;
}

function windowOf({ asked }: Question): Window {
  return asked.rule.when.window;
}

function hasEnough({ question, subject }: Watched, reading: Reading): boolean {
  const { asked } = question;
  return reading.articles(subject.kind, subject.key, windowOf(question)) >= asked.least.articles;
}

/** The keyword or country without which the subject gains nothing. */
function partOf({ kind, key }: Subject): string {
  if (kind === 'keyword' || kind === 'country') return subjectId(kind, key);
  return subjectId(kind === 'keyword-pair' ? 'keyword' : 'country', pairParts(key)?.[0] ?? key);
}

function standingId(window: Window, kind: Kind, key: string): string {
  return `${window}/${kind}/${key}`;
}

function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
