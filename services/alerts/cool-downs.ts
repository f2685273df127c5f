import type { Rule } from '../../shared/alert.ts';
import { subjectOf } from './alert-state.ts';
import type { Holding } from './conditions.ts';
import type { Decision, Tell } from './decision.ts';

/** What of a rule cools down takes none of the places of what it follows, only a hundred bytes here. */
export const MAX_COOLING_OF_RULE = 1_000;
/** Of all rules together. */
export const MAX_COOLING = 5_000;

/** A subject whose alert ended a short while ago. */
export interface Cooling {
  /** Nothing is raised on it before. */
  untilMs: number;
  /** Since when the condition holds again without a break; null while it does not. */
  sinceMs: number | null;
}

/** By rule, under `kind/key`; those of a rule in the order in which they began. */
export type CoolDowns = Map<string, Map<string, Cooling>>;

/** A cool-down of no length is none. */
export function coolDown(
  coolDowns: CoolDowns,
  ruleId: string,
  id: string,
  atMs: number,
  untilMs: number,
): void {
  if (untilMs <= atMs) return;
  const ofRule = coolDowns.get(ruleId) ?? new Map<string, Cooling>();
  coolDowns.set(ruleId, ofRule);
  ofRule.set(id, { untilMs, sinceMs: null });
}

/** Tells of what holds and cools down why it is not raised; returns what does not cool down. */
export function tellCooling(
  ofRule: Map<string, Cooling> | undefined,
  { forMs }: Rule,
  held: readonly Holding[],
  atMs: number,
  tell: Tell,
): readonly Holding[] {
  if (ofRule === undefined) return held;
  if (held.length === 0) {
    for (const cooling of ofRule.values()) cooling.sinceMs = null;
    return held;
  }
  const isHeld = new Set(held.map(({ id }) => id));
  for (const [id, cooling] of ofRule) if (!isHeld.has(id)) cooling.sinceMs = null;
  return held.filter((each) => {
    const cooling = ofRule.get(each.id);
    if (cooling === undefined) return true;
    cooling.sinceMs ??= atMs;
    if (atMs >= cooling.untilMs) return true;
    tell(atMs - cooling.sinceMs < forMs ? 'pending' : 'cooldown', each);
    return false;
  });
}

/** Removes those of a rule that are over. */
export function endCoolDowns(coolDowns: CoolDowns, ruleId: string, atMs: number): void {
  const ofRule = coolDowns.get(ruleId);
  if (ofRule === undefined) return;
  for (const [id, { untilMs }] of ofRule) if (atMs >= untilMs) ofRule.delete(id);
  if (ofRule.size === 0) coolDowns.delete(ruleId);
}

/**
 * Holds the limits: what is too much ends the cool-down that began first, of a rule that has too many
 * and then of the rule that has most, so that a noisy rule shortens its own and no quiet one's. Each is
 * told as `forgotten`. That nothing new is told instead would hide what happens behind what flaps.
 */
export function limitCoolDowns(
  coolDowns: CoolDowns,
  ruleOf: (ruleId: string) => Rule | undefined,
  decisions: Decision[],
  { ofRule: mostOfRule, all: mostOfAll } = { ofRule: MAX_COOLING_OF_RULE, all: MAX_COOLING },
): void {
  const forgetFirst = (ruleId: string, ofRule: Map<string, Cooling>): void => {
    const id = ofRule.keys().next().value!;
    ofRule.delete(id);
    const rule = ruleOf(ruleId);
    if (rule) decisions.push({ reason: 'forgotten', rule, ...subjectOf(id), alert: null });
  };
  let together = 0;
  for (const [ruleId, ofRule] of coolDowns) {
    while (ofRule.size > mostOfRule) forgetFirst(ruleId, ofRule);
    together += ofRule.size;
  }
  for (; together > mostOfAll; together--) {
    const [ruleId, ofRule] = [...coolDowns].reduce((a, b) => (b[1].size > a[1].size ? b : a));
    forgetFirst(ruleId, ofRule);
  }
}
