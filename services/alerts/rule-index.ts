import type { Rule } from '../../shared/alert.ts';
import type { CompiledRule } from './compile-rule.ts';
import {
  candidates,
  holds,
  holdsFor,
  silentSubjects,
  type Held,
  type Holding,
} from './conditions.ts';
import { MAX_TRACKED_OF_RULE, subjectId, type AlertState, type Tracked } from './alert-state.ts';
import type { CoolDowns } from './cool-downs.ts';
import { questionsOf, type Question } from './questions.ts';
import type { EarlyReading, Reading } from './reading.ts';
import { watchKeys } from './watched-keys.ts';

/**
 * Rules arranged by what they wait for, so that a minute, and an article, costs what happened in it
 * and not how many rules there are:
 *
 * | the rule                    | is asked about                                                       |
 * | --------------------------- | -------------------------------------------------------------------- |
 * | names keys, counts          | those with enough articles; which these are changes by what was gained |
 * | names keys, asks for a tier | those of them that stand above the level                              |
 * | any key                     | what stands, or is busy enough                                        |
 * | silence                     | its outlets, each minute                                              |
 *
 * Rules that ask the same are asked once, and within a minute not of what all of them follow already.
 */
export interface RuleIndex {
  /** The enabled rule of this id. */
  rule(ruleId: string): Rule | undefined;
  /**
   * In the order of the rules: those for which something holds now, and those with something tracked or
   * cooling down. Of a rule that names no keys the busiest for which it holds, as many as are followed
   * beside those that cool down, and what is out.
   */
  due(reading: Reading, state: Followed): [CompiledRule, Holding[]][];
  /** Of rules that need not wait: those for which something holds of what was gained and is not followed yet. */
  early(reading: EarlyReading, isFollowed: IsFollowed): [CompiledRule, Holding[]][];
}

/** What the state knows of rules from before. */
export type Followed = Pick<AlertState, 'tracked' | 'cooling'>;

/** @param id of the subject, as in `subjectId` */
export type IsFollowed = (ruleId: string, id: string) => boolean;

interface OpenQuestion {
  question: Question;
  /** Ids of subjects that all its rules were found to follow in this minute. */
  settled: Set<string>;
}

const NOTHING: Holding[] = [];

/** @param rules in the order in which they are decided */
export function indexRules(rules: readonly CompiledRule[]): RuleIndex {
  const enabled = rules.filter(({ rule }) => rule.enabled);
  const byId = new Map(enabled.map(({ rule }) => [rule.id, rule]));
  const ofSilence = enabled.filter(({ silentForMs }) => silentForMs !== null);
  const questions = questionsOf(enabled.filter(({ silentForMs }) => silentForMs === null));
  const named = watchKeys(questions.filter(({ asked }) => asked.subjects !== null));
  const open = questions.filter(({ asked }) => asked.subjects === null);
  const openEarly = open
    .filter(({ prompt, asked }) => prompt.length > 0 && asked.kinds.includes('keyword'))
    .map((question): OpenQuestion => ({ question, settled: new Set() }));
  let minute = 0;

  /** Rules that ask and do not follow it yet. */
  function waiting({ prompt }: Question, id: string, isFollowed: IsFollowed): CompiledRule[] {
    return prompt.filter(({ rule }) => !isFollowed(rule.id, id));
  }

  function holdingEarly(
    reading: EarlyReading,
    isFollowed: IsFollowed,
  ): Map<CompiledRule, Holding[]> {
    const held = new Map<CompiledRule, Holding[]>();
    const fresh = named
      .noteGained(reading)
      .filter(({ settledIn, question }) => settledIn !== minute && question.prompt.length > 0)
      .sort((a, b) => a.at - b.at);
    for (const watched of fresh) {
      const { question, subject } = watched;
      const rules = waiting(question, subject.id, isFollowed);
      // What is followed is passed over: the question may cost a walk.
      if (rules.length === 0) watched.settledIn = minute;
      else if (holds(question.asked, reading, subject)) add(held, rules, subject);
    }
    for (const { question, settled } of openEarly) {
      const { rule, least, tier } = question.asked;
      for (const subject of reading.risen(rule.when.window, least, tier)) {
        const id = subjectId(subject.kind, subject.key);
        if (settled.has(id)) continue;
        const rules = waiting(question, id, isFollowed);
        if (rules.length === 0) settled.add(id);
        else if (holds(question.asked, reading, subject)) add(held, rules, { ...subject, id });
      }
    }
    return held;
  }

  function holdingNow(
    reading: Reading,
    { tracked, cooling }: Followed,
  ): Map<CompiledRule, Holding[]> {
    const held = new Map<CompiledRule, Holding[]>();
    for (const { question, subject } of named.now(reading)) {
      add(held, question.rules, subject);
    }
    for (const { asked, rules } of open) {
      // What cools down is found, too, and takes the place of nothing else.
      const most = MAX_TRACKED_OF_RULE + mostOf(rules, cooling);
      const found: Holding[] = [];
      for (const subject of candidates(asked, reading)) {
        if (holds(asked, reading, subject)) found.push(identified(subject));
        if (found.length === most) break;
      }
      if (found.length === 0) continue;
      for (const compiled of rules) {
        const { id } = compiled.rule;
        const subjects = tracked.get(id);
        const first = firstOf(found, cooling.get(id));
        const whole = found.length < MAX_TRACKED_OF_RULE || subjects === undefined;
        held.set(
          compiled,
          whole ? first : [...first, ...stillOut(compiled, subjects, first, reading)],
        );
      }
    }
    for (const compiled of ofSilence) {
      const silent = silentSubjects(compiled, reading).map(identified);
      if (silent.length > 0) held.set(compiled, silent);
    }
    return held;
  }

  const inOrder = (
    isDue: (compiled: CompiledRule) => boolean,
    held: ReadonlyMap<CompiledRule, Holding[]>,
  ) =>
    enabled
      .filter(isDue)
      .map((compiled): [CompiledRule, Holding[]] => [compiled, held.get(compiled) ?? NOTHING]);

  return {
    rule: (ruleId) => byId.get(ruleId),
    due(reading, state) {
      minute++;
      for (const { settled } of openEarly) settled.clear();
      const held = holdingNow(reading, state);
      const isKnown = (id: string): boolean => state.tracked.has(id) || state.cooling.has(id);
      return inOrder((each) => held.has(each) || isKnown(each.rule.id), held);
    },
    early(reading, isFollowed) {
      const held = holdingEarly(reading, isFollowed);
      return held.size === 0 ? [] : inOrder((each) => held.has(each), held);
    },
  };
}

function mostOf(rules: readonly CompiledRule[], cooling: CoolDowns): number {
  return Math.max(0, ...rules.map(({ rule }) => cooling.get(rule.id)?.size ?? 0));
}

/** As many as are followed, and what cools down among them. */
function firstOf(found: Holding[], cooling: ReadonlyMap<string, unknown> | undefined): Holding[] {
  if (found.length <= MAX_TRACKED_OF_RULE) return found;
  let room = MAX_TRACKED_OF_RULE;
  return found.filter(({ id }) => cooling?.has(id) === true || room-- > 0);
}

/** What is out is not over because busier keys came. */
function stillOut(
  compiled: CompiledRule,
  subjects: ReadonlyMap<string, Tracked>,
  found: readonly Holding[],
  reading: Reading,
): Holding[] {
  const ids = new Set(found.map(({ id }) => id));
  return [...subjects]
    .filter(([id, { raised }]) => raised !== null && !ids.has(id))
    .map(([id, { kind, key }]): Holding => ({ id, kind, key }))
    .filter((each) => holdsFor(compiled, reading, each));
}

function identified({ kind, key }: Held): Holding {
  return { kind, key, id: subjectId(kind, key) };
}

function add(
  held: Map<CompiledRule, Holding[]>,
  rules: readonly CompiledRule[],
  subject: Holding,
): void {
  for (const compiled of rules) {
    const ofRule = held.get(compiled);
    if (ofRule) ofRule.push(subject);
    else held.set(compiled, [subject]);
  }
}
