import { WINDOWS, type Window } from '../../shared/time.ts';
import { pairParts, type Kind } from '../../shared/trend.ts';
import type { CompiledRule } from './compile-rule.ts';
import { candidates, holds, silentSubjects, type Held } from './conditions.ts';
import { subjectId } from './alert-state.ts';
import type { EarlyReading, Reading, Subject } from './reading.ts';

/**
 * Rules arranged by what they wait for, so that a minute costs what happened in it and not how many
 * rules there are:
 *
 * | the rule                    | is asked about                                                       |
 * | --------------------------- | -------------------------------------------------------------------- |
 * | names keys, counts          | those with enough articles; which these are changes by what was gained |
 * | names keys, asks for a tier | those of them that stand above the level                              |
 * | any key                     | what stands, or is busy enough                                        |
 * | silence                     | its outlets, each minute                                              |
 */
export interface RuleIndex {
  /** Whether an enabled rule has this id. */
  has(ruleId: string): boolean;
  /** In the order of the rules: those for which something holds now, and those of `tracked`. */
  due(reading: Reading, tracked: Iterable<string>): [CompiledRule, Held[]][];
  /** Of rules that need not wait: those for which something holds of what was gained and is not followed yet. */
  early(reading: EarlyReading, isFollowed: IsFollowed): [CompiledRule, Held[]][];
}

export type IsFollowed = (ruleId: string, subject: Subject) => boolean;

interface Watched {
  compiled: CompiledRule;
  subject: Subject;
  /** Its place among the keys of the rule. */
  at: number;
}

/** @param rules in the order in which they are decided */
export function indexRules(rules: readonly CompiledRule[]): RuleIndex {
  const enabled = rules.filter(({ rule }) => rule.enabled);
  const place = new Map(enabled.map(({ rule }, i) => [rule.id, i]));
  const ofSilence = enabled.filter(({ silentForMs }) => silentForMs !== null);
  const ofKeys = enabled.filter(({ silentForMs }) => silentForMs === null);
  const open = groupBy(
    ofKeys.filter(({ subjects }) => subjects === null),
    questionOf,
  );
  const named = ofKeys.flatMap((compiled) =>
    (compiled.subjects ?? []).map((subject, at): Watched => ({ compiled, subject, at })),
  );
  const byPart = groupBy(named, ({ subject }) => partOf(subject));
  const byStanding = groupBy(
    named.filter(({ compiled }) => compiled.tier !== null),
    ({ compiled, subject }) => standingId(compiled.rule.when.window, subject.kind, subject.key),
  );
  const openEarly = groupBy(
    [...open.values()]
      .flat()
      .filter((compiled) => isPrompt(compiled) && compiled.kinds.includes('keyword')),
    questionOf,
  );
  const windowsAsked = WINDOWS.filter((window) =>
    named.some(({ compiled: { tier, rule } }) => tier !== null && rule.when.window === window),
  );
  /** Of the rules that count: their keys with enough articles. Nothing is known before the first minute. */
  const live = new Map<CompiledRule, Map<number, Watched>>();
  let known = false;

  /** Returns what gained an article. */
  function noteGained(reading: Reading): readonly Watched[] {
    if (named.length === 0) return named;
    const parts = reading.gained();
    const gained = (parts ?? []).flatMap(({ kind, key }) => byPart.get(subjectId(kind, key)) ?? []);
    const fresh = known && parts !== null ? gained : named;
    known = true;
    for (const watched of fresh) {
      if (watched.compiled.tier !== null || !hasEnough(watched, reading)) continue;
      const ofRule = live.get(watched.compiled) ?? new Map<number, Watched>();
      live.set(watched.compiled, ofRule);
      ofRule.set(watched.at, watched);
    }
    return gained;
  }

  /** Of rules that name keys: what is to be asked. */
  function watchedNow(reading: Reading): Watched[] {
    noteGained(reading);
    const found: Watched[] = [];
    for (const [compiled, ofRule] of live) {
      for (const watched of ofRule.values()) {
        if (hasEnough(watched, reading)) found.push(watched);
        else ofRule.delete(watched.at);
      }
      if (ofRule.size === 0) live.delete(compiled);
    }
    for (const window of windowsAsked) {
      for (const { kind, key } of reading.standing(window)) {
        found.push(...(byStanding.get(standingId(window, kind, key)) ?? []));
      }
    }
    // As the rule names them, whatever order they came in.
    return found.sort((a, b) => a.at - b.at);
  }

  function holdingEarly(reading: EarlyReading, isFollowed: IsFollowed): Map<CompiledRule, Held[]> {
    const held = new Map<CompiledRule, Held[]>();
    const fresh = noteGained(reading).filter(({ compiled }) => isPrompt(compiled));
    for (const { compiled, subject } of [...fresh].sort((a, b) => a.at - b.at)) {
      // What is followed is passed over: the question may cost a walk.
      if (isFollowed(compiled.rule.id, subject) || !holds(compiled, reading, subject)) continue;
      held.set(compiled, [...(held.get(compiled) ?? []), subject]);
    }
    for (const alike of openEarly.values()) {
      const [asked] = alike;
      const { rule, leastArticles, tier } = asked!;
      const found = reading
        .risen(rule.when.window, leastArticles, tier)
        .filter((each) => holds(asked!, reading, each));
      if (found.length > 0) for (const compiled of alike) held.set(compiled, found);
    }
    return held;
  }

  function holdingNow(reading: Reading): Map<CompiledRule, Held[]> {
    const held = new Map<CompiledRule, Held[]>();
    for (const { compiled, subject } of watchedNow(reading)) {
      if (!holds(compiled, reading, subject)) continue;
      const ofRule = held.get(compiled);
      if (ofRule) ofRule.push(subject);
      else held.set(compiled, [subject]);
    }
    for (const alike of open.values()) {
      const [asked] = alike;
      const found = candidates(asked!, reading).filter((each) => holds(asked!, reading, each));
      if (found.length > 0) for (const compiled of alike) held.set(compiled, found);
    }
    for (const compiled of ofSilence) {
      const silent = silentSubjects(compiled, reading);
      if (silent.length > 0) held.set(compiled, silent);
    }
    return held;
  }

  const inOrder = (due: Iterable<number>, held: Map<CompiledRule, Held[]>) =>
    [...due]
      .sort((a, b) => a - b)
      .map((at): [CompiledRule, Held[]] => [enabled[at]!, held.get(enabled[at]!) ?? []]);
  const placesOf = (held: Map<CompiledRule, Held[]>): number[] =>
    [...held.keys()].map(({ rule }) => place.get(rule.id)!);

  return {
    has: (ruleId) => place.has(ruleId),
    due(reading, tracked) {
      const held = holdingNow(reading);
      const due = new Set(placesOf(held));
      for (const ruleId of tracked) {
        const at = place.get(ruleId);
        if (at !== undefined) due.add(at);
      }
      return inOrder(due, held);
    },
    early(reading, isFollowed) {
      const held = holdingEarly(reading, isFollowed);
      return inOrder(placesOf(held), held);
    },
  };
}

function hasEnough({ compiled, subject }: Watched, reading: Reading): boolean {
  const { rule, leastArticles } = compiled;
  return reading.articles(subject.kind, subject.key, rule.when.window) >= leastArticles;
}

/** Nothing says that it has to hold for a while before it is told. */
function isPrompt({ rule }: CompiledRule): boolean {
  return rule.forMs === 0;
}

/** Rules that differ in whom they tell, how loud and how often ask the same of the counts. */
function questionOf({ rule, kinds }: CompiledRule): string {
  return JSON.stringify([rule.when, kinds]);
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
