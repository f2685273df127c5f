import type { AlertKind, Rule } from '../../shared/alert.ts';
import type { Spent } from './budget.ts';
import type { Cooling, CoolDowns } from './cool-downs.ts';

/** More are not followed at once; what comes then is counted as `full` and looked at again each minute. */
const MAX_TRACKED = 4_000;
/** As many as a rule may name: one that asks of any key leaves room for the others. */
export const MAX_TRACKED_OF_RULE = 200;

/** An alert that is out. */
export interface Raised {
  id: string;
  startsAtMs: number;
}

/** One subject that a rule's condition holds for, or whose alert is out. */
export interface Tracked {
  kind: AlertKind;
  key: string;
  /** Since when the condition holds without a break; null while it does not. */
  sinceMs: number | null;
  /** Since when neither it nor another name of its trend holds; only of an alert that is out. */
  goneMs: number | null;
  raised: Raised | null;
  /** It is another name of this subject's alert. */
  leader: string | null;
}

/** All that the decisions of the next minute depend on beside the counts and the rules. */
export interface AlertState {
  /** The minute that was decided last; −1 before the first. */
  atMs: number;
  /** The record of the log after which was decided last; −1 before the first. */
  offset: number;
  /** Subjects by rule, under `kind/key`. */
  tracked: Map<string, Map<string, Tracked>>;
  /** Subjects whose alerts are over; none of these is tracked. */
  cooling: CoolDowns;
  spent: Map<string, Spent[]>;
  /** Rules with an alert out as they were when it was raised, so that it can end when its rule is gone. */
  rules: Map<string, Rule>;
}

export function createAlertState(): AlertState {
  const none = { tracked: new Map(), cooling: new Map(), spent: new Map(), rules: new Map() };
  return { atMs: -1, offset: -1, ...none };
}

export function subjectId(kind: AlertKind, key: string): string {
  return `${kind}/${key}`;
}

/** What `subjectId` was made of. */
export function subjectOf(id: string): { kind: AlertKind; key: string } {
  const slash = id.indexOf('/');
  return { kind: id.slice(0, slash) as AlertKind, key: id.slice(slash + 1) };
}

/** How many subjects more can be followed for the rule of these. Cost: a look at each rule that follows any. */
export function roomFor(state: AlertState, subjects: ReadonlyMap<string, Tracked>): number {
  return Math.min(roomForAll(state), MAX_TRACKED_OF_RULE - subjects.size);
}

function roomForAll({ tracked }: AlertState): number {
  let room = MAX_TRACKED;
  for (const ofRule of tracked.values()) room -= ofRule.size;
  return room;
}

interface Written {
  v: 1;
  atMs: number;
  /** Not written by the first version. */
  offset?: number;
  tracked: [string, Tracked[]][];
  /** Id, until when, and since when it holds again if it does. Not written by the first version. */
  cooling?: [string, ([string, number] | [string, number, number])[]][];
  spent: [string, Spent[]][];
  rules: Rule[];
}

/** The state as JSON: some 200 bytes a subject, 60 a cool-down. The same state gives the same text. */
export function encodeAlertState(state: AlertState): string {
  const written: Written = {
    v: 1,
    atMs: state.atMs,
    offset: state.offset,
    tracked: [...state.tracked].map(([ruleId, subjects]) => [ruleId, [...subjects.values()]]),
    cooling: [...state.cooling].map(([ruleId, ofRule]) => [
      ruleId,
      [...ofRule].map(([id, { untilMs, sinceMs }]) =>
        sinceMs === null ? [id, untilMs] : [id, untilMs, sinceMs],
      ),
    ]),
    spent: [...state.spent],
    rules: [...state.rules.values()],
  };
  return JSON.stringify(written);
}

/** What `encodeAlertState` wrote; null when it was written by a version that is not known here. */
export function decodeAlertState(text: string): AlertState | null {
  const written = JSON.parse(text) as Partial<Written> | null;
  if (written?.v !== 1) return null;
  const { atMs, offset = -1, tracked, cooling = [], spent, rules } = written as Written;
  return {
    atMs,
    offset,
    tracked: new Map(
      tracked.map(([ruleId, subjects]) => [
        ruleId,
        new Map(subjects.map((each) => [subjectId(each.kind, each.key), each])),
      ]),
    ),
    cooling: new Map(
      cooling.map(([ruleId, ofRule]) => [
        ruleId,
        new Map(
          ofRule.map(([id, untilMs, sinceMs = null]): [string, Cooling] => [
            id,
            { untilMs, sinceMs },
          ]),
        ),
      ]),
    ),
    spent: new Map(spent),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
  };
}
