import type { Mute, Rule } from '../../shared/alert.ts';
import { roomFor, type AlertState, type Raised, type Tracked } from './alert-state.ts';
import type { CompiledRule } from './compile-rule.ts';
import { coolDown, endCoolDowns, limitCoolDowns, tellCooling } from './cool-downs.ts';
import type { Held, Holding } from './conditions.ts';
import type { Decision, Reason, Tell } from './decision.ts';
import { raise } from './raise.ts';
import type { Reading } from './reading.ts';
import type { RuleIndex } from './rule-index.ts';

/** So many are looked through faster than a set of them is made. */
const FEW = 8;
const NONE: readonly Held[] = [];

/**
 * Decides one whole minute and moves the state on. Pure but for the state: the same state, rules,
 * mutes and reading give the same decisions in the same order. A minute not after the last one is
 * not decided again. Levels decide, not changes: what was missed is found at the next minute. Cost:
 * rules for which nothing holds or held cost nothing.
 */
export function decideMinute(
  state: AlertState,
  rules: RuleIndex,
  mutes: readonly Mute[],
  reading: Reading,
): Decision[] {
  if (reading.atMs <= state.atMs) return [];
  state.atMs = reading.atMs;
  const decisions: Decision[] = [];
  for (const [compiled, held] of rules.due(reading, state)) {
    if (!isStill(state, compiled, held, decisions)) {
      decideRule(state, compiled, held, mutes, reading, decisions);
    }
  }
  for (const ruleId of state.tracked.keys()) {
    if (!rules.rule(ruleId)) endRule(state, ruleId, decisions);
  }
  for (const ofRules of [state.spent, state.cooling]) {
    for (const ruleId of ofRules.keys()) if (!rules.rule(ruleId)) ofRules.delete(ruleId);
  }
  limitCoolDowns(state.cooling, (ruleId) => rules.rule(ruleId), decisions);
  return decisions;
}

function decideRule(
  state: AlertState,
  compiled: CompiledRule,
  held: readonly Holding[],
  mutes: readonly Mute[],
  reading: Reading,
  decisions: Decision[],
): void {
  const { rule } = compiled;
  const subjects = state.tracked.get(rule.id) ?? new Map<string, Tracked>();
  state.tracked.set(rule.id, subjects);
  const tell = (reason: Reason, { kind, key }: Held, alert: Raised | null = null): void => {
    decisions.push({ reason, rule, kind, key, alert });
  };

  const cooling = state.cooling.get(rule.id);
  const warm = tellCooling(cooling, rule, held, reading.atMs, tell);
  const sinceMs = (id: string): number => cooling?.get(id)?.sinceMs ?? reading.atMs;
  for (const each of follow(state, subjects, warm, reading.atMs, sinceMs)) tell('full', each);
  endCoolDowns(state.cooling, rule.id, reading.atMs);
  resolveEnded(state, subjects, rule, reading.atMs, tell);
  const candidates: Tracked[] = [];
  for (const subject of subjects.values()) {
    if (subject.sinceMs === null) continue;
    const out = subject.raised ?? leaderOf(subjects, subject)?.raised ?? null;
    if (out !== null) tell('still', subject, out);
    else if (reading.atMs - subject.sinceMs < rule.forMs) tell('pending', subject);
    else candidates.push(subject);
  }
  if (candidates.length > 0) {
    raise(state, compiled, mutes, reading, subjects, candidates, tell);
  }
  forget(subjects);
  if (subjects.size === 0) state.tracked.delete(rule.id);
  if (isAnyOut(subjects)) state.rules.set(rule.id, rule);
  else state.rules.delete(rule.id);
}

function isAnyOut(subjects: ReadonlyMap<string, Tracked>): boolean {
  for (const { raised } of subjects.values()) if (raised !== null) return true;
  return false;
}

/** The most common case, told without more: what is out holds, and nothing else does. */
function isStill(
  state: AlertState,
  { rule }: CompiledRule,
  held: readonly Holding[],
  decisions: Decision[],
): boolean {
  const subjects = state.tracked.get(rule.id);
  if (subjects?.size !== held.length || state.cooling.has(rule.id)) return false;
  for (const { id } of held) {
    const subject = subjects.get(id);
    if (subject === undefined || subject.raised === null) return false;
    if (subject.sinceMs === null || subject.goneMs !== null) return false;
  }
  for (const { kind, key, raised } of subjects.values()) {
    decisions.push({ reason: 'still', rule, kind, key, alert: raised });
  }
  state.rules.set(rule.id, rule);
  return true;
}

/**
 * Notes what holds and what does not any more; returns what found no room.
 *
 * @param sinceMs of what is not followed yet
 */
function follow(
  state: AlertState,
  subjects: Map<string, Tracked>,
  held: readonly Holding[],
  atMs: number,
  sinceMs: (id: string) => number,
): readonly Held[] {
  const isHeld = held.length <= FEW ? null : new Set(held.map(({ id }) => id));
  for (const [id, subject] of subjects) {
    if (subject.sinceMs === null) continue;
    if (isHeld === null ? !isAmong(held, id) : !isHeld.has(id)) subject.sinceMs = null;
  }
  let overflow: Held[] | null = null;
  let room: number | null = null;
  for (const { id, kind, key } of held) {
    const subject = subjects.get(id);
    if (subject) {
      subject.sinceMs ??= atMs;
      continue;
    }
    room ??= roomFor(state, subjects);
    if (room-- > 0) {
      const fresh = { goneMs: null, raised: null, leader: null };
      subjects.set(id, { kind, key, sinceMs: sinceMs(id), ...fresh });
    } else (overflow ??= []).push({ kind, key });
  }
  return overflow ?? NONE;
}

function isAmong(held: readonly Holding[], id: string): boolean {
  for (const each of held) if (each.id === id) return true;
  return false;
}

/** An alert is over when none of its names held for `keepFiringMs`. All of them then cool down. */
function resolveEnded(
  { cooling }: AlertState,
  subjects: Map<string, Tracked>,
  rule: Rule,
  atMs: number,
  tell: Tell,
): void {
  for (const [id, subject] of subjects) {
    if (subject.raised === null) continue;
    if (subject.sinceMs !== null || isNameHeld(subjects, id)) {
      subject.goneMs = null;
      continue;
    }
    // Known from the topic before it was decided anew (alert-watch.ts): it is not over before it began.
    if (subject.raised.startsAtMs > atMs) continue;
    subject.goneMs ??= atMs;
    if (atMs - subject.goneMs < rule.keepFiringMs) continue;
    tell('resolved', subject, subject.raised);
    for (const [name, { leader }] of subjects) {
      if (name !== id && leader !== id) continue;
      subjects.delete(name);
      coolDown(cooling, rule.id, name, atMs, atMs + rule.cooldownMs);
    }
  }
}

/** Whether another name of an alert holds. */
function isNameHeld(subjects: ReadonlyMap<string, Tracked>, id: string): boolean {
  for (const { sinceMs, leader } of subjects.values()) {
    if (sinceMs !== null && leader === id) return true;
  }
  return false;
}

function leaderOf(subjects: Map<string, Tracked>, { leader }: Tracked): Tracked | null {
  return leader === null ? null : (subjects.get(leader) ?? null);
}

/** What neither holds nor is out is not followed any more. */
function forget(subjects: Map<string, Tracked>): void {
  for (const [id, { sinceMs, raised, leader }] of subjects) {
    // Another name that comes and goes stays with its alert, or it would be told anew each time.
    if (sinceMs === null && raised === null && leader === null) subjects.delete(id);
  }
}

/** A rule that is gone or switched off ends its alerts at once. */
function endRule(state: AlertState, ruleId: string, decisions: Decision[]): void {
  const rule = state.rules.get(ruleId);
  for (const { kind, key, raised } of state.tracked.get(ruleId)?.values() ?? []) {
    if (raised && rule) decisions.push({ reason: 'resolved', rule, kind, key, alert: raised });
  }
  state.tracked.delete(ruleId);
  state.rules.delete(ruleId);
}
