import type { AlertKind, Mute, Rule } from '../../shared/alert.ts';
import { compareCodePoints, type Kind } from '../../shared/trend.ts';
import { alertId } from './alert-id.ts';
import {
  MAX_TRACKED,
  subjectId,
  trackedCount,
  type AlertState,
  type Raised,
  type Tracked,
} from './alert-state.ts';
import { mayRaise, spentSince, type Spent } from './budget.ts';
import type { CompiledRule } from './compile-rule.ts';
import type { Held } from './conditions.ts';
import { isSameTrend, leadRank } from './grouping.ts';
import { isMuted } from './mutes.ts';
import { isQuiet } from './quiet-hours.ts';
import type { Reading } from './reading.ts';
import type { RuleIndex } from './rule-index.ts';

/**
 * Why a subject for which a rule's condition holds (or held) was told or not:
 *
 * | reason     | means                                                                       |
 * | ---------- | --------------------------------------------------------------------------- |
 * | `raised`   | told now                                                                    |
 * | `still`    | its alert is out, or it is another name of one that is                      |
 * | `pending`  | it does not hold for `forMs` yet                                            |
 * | `cooldown` | an alert on it ended less than `cooldownMs` ago                             |
 * | `muted`    | a mute fits                                                                 |
 * | `quiet`    | quiet hours of the rule                                                     |
 * | `budget`   | the rule has raised its share of the day (budget.ts)                        |
 * | `full`     | more subjects than are followed at once                                     |
 * | `resolved` | its alert is over, told now                                                 |
 */
export type Reason =
  'raised' | 'still' | 'pending' | 'cooldown' | 'muted' | 'quiet' | 'budget' | 'full' | 'resolved';

export interface Decision {
  reason: Reason;
  rule: Rule;
  kind: AlertKind;
  key: string;
  /** Of `raised`, `resolved` and `still`: the alert it belongs to. */
  alert: Raised | null;
}

/** Names of one trend are looked for among so many of a rule's alerts that are out. */
const MAX_GROUPS_COMPARED = 200;

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
  for (const [compiled, held] of rules.due(reading, state.tracked.keys())) {
    decideRule(state, compiled, held, mutes, reading, decisions);
  }
  for (const ruleId of state.tracked.keys()) {
    if (!rules.has(ruleId)) endRule(state, ruleId, decisions);
  }
  for (const ruleId of state.spent.keys()) if (!rules.has(ruleId)) state.spent.delete(ruleId);
  return decisions;
}

function decideRule(
  state: AlertState,
  compiled: CompiledRule,
  held: readonly Held[],
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

  const overflow = follow(state, subjects, held, reading.atMs);
  for (const each of overflow) tell('full', each);
  resolveEnded(subjects, rule, reading.atMs, tell);
  const candidates: Tracked[] = [];
  for (const subject of subjects.values()) {
    if (subject.sinceMs === null) continue;
    const out = subject.raised ?? leaderOf(subjects, subject)?.raised ?? null;
    if (out !== null) tell('still', subject, out);
    else if (reading.atMs - subject.sinceMs < rule.forMs) tell('pending', subject);
    else candidates.push(subject);
  }
  raise(state, compiled, mutes, reading, subjects, candidates, tell);
  forget(subjects, reading.atMs);
  if (subjects.size === 0) state.tracked.delete(rule.id);
  if ([...subjects.values()].some(({ raised }) => raised !== null)) state.rules.set(rule.id, rule);
  else state.rules.delete(rule.id);
}

/** Notes what holds and what does not any more; returns what found no room. */
function follow(
  state: AlertState,
  subjects: Map<string, Tracked>,
  held: readonly Held[],
  atMs: number,
): Held[] {
  const ids = held.map(({ kind, key }) => subjectId(kind, key));
  const holds = new Set(ids);
  for (const [id, subject] of subjects) if (!holds.has(id)) subject.sinceMs = null;
  const overflow: Held[] = [];
  let room = MAX_TRACKED - trackedCount(state);
  for (const [i, { kind, key }] of held.entries()) {
    const id = ids[i]!;
    const subject = subjects.get(id);
    if (subject) subject.sinceMs ??= atMs;
    else if (room-- > 0) {
      const fresh = { goneMs: null, raised: null, leader: null, coolUntilMs: 0 };
      subjects.set(id, { kind, key, sinceMs: atMs, ...fresh });
    } else overflow.push({ kind, key });
  }
  return overflow;
}

/** An alert is over when none of its names held for `keepFiringMs`. All of them then cool down. */
function resolveEnded(
  subjects: Map<string, Tracked>,
  rule: Rule,
  atMs: number,
  tell: (reason: Reason, held: Held, alert: Raised | null) => void,
): void {
  const heldGroups = new Set<string>();
  for (const [id, { sinceMs, leader }] of subjects) {
    if (sinceMs !== null) heldGroups.add(leader ?? id);
  }
  for (const [id, subject] of subjects) {
    if (subject.raised === null) continue;
    if (heldGroups.has(id)) {
      subject.goneMs = null;
      continue;
    }
    subject.goneMs ??= atMs;
    if (atMs - subject.goneMs < rule.keepFiringMs) continue;
    tell('resolved', subject, subject.raised);
    subject.raised = null;
    subject.goneMs = null;
    subject.coolUntilMs = atMs + rule.cooldownMs;
    for (const other of subjects.values()) {
      if (other.leader !== id) continue;
      other.leader = null;
      other.coolUntilMs = subject.coolUntilMs;
    }
  }
}

const NO_STORIES: ReadonlySet<number> = new Set();

interface Group {
  id: string;
  kind: AlertKind;
  stories: ReadonlySet<number>;
}

function raise(
  state: AlertState,
  compiled: CompiledRule,
  mutes: readonly Mute[],
  reading: Reading,
  subjects: Map<string, Tracked>,
  candidates: readonly Tracked[],
  tell: (reason: Reason, held: Held, alert?: Raised | null) => void,
): void {
  if (candidates.length === 0) return;
  const { rule } = compiled;
  const quiet = isQuiet(rule.quiet ?? [], reading.atMs);
  let spent = spentSince(state.spent.get(rule.id) ?? [], reading.atMs);
  // What costs no walk over articles is asked first: most candidates of most minutes end here.
  const open = candidates.filter((subject) => {
    const reason = heldBack(compiled, mutes, reading.atMs, quiet, subject, spent);
    if (reason !== null) tell(reason, subject);
    return reason === null;
  });
  // Keys that were asked for by name are each told; of any keys, one of the names of a trend.
  const grouping = compiled.subjects === null && compiled.silentForMs === null;
  const { window } = rule.when;
  let groups: Group[] | null = null;
  for (const { subject, surprise } of bySignificance(compiled, reading, open)) {
    const { kind, key } = subject;
    if (!mayRaise(spent, compiled.maxPerDay, surprise)) {
      tell('budget', subject);
      continue;
    }
    const stories = grouping ? reading.stories(kind as Kind, key, window) : NO_STORIES;
    groups ??= grouping ? groupsOut(compiled, reading, subjects) : [];
    const leader = groups.find((group) => isSameTrend(group, { kind, stories }));
    if (leader) {
      subject.leader = leader.id;
      tell('still', subject, subjects.get(leader.id)?.raised ?? null);
      continue;
    }
    const startsAtMs = reading.atMs;
    subject.raised = { id: alertId(rule.id, kind, key, window, startsAtMs), startsAtMs };
    spent = [...spent, { atMs: startsAtMs, surprise }];
    if (grouping) groups.push({ id: subjectId(kind, key), kind, stories });
    tell('raised', subject, subject.raised);
  }
  if (spent.length > 0) state.spent.set(rule.id, spent);
  else state.spent.delete(rule.id);
}

function heldBack(
  { rule, maxPerDay }: CompiledRule,
  mutes: readonly Mute[],
  atMs: number,
  quiet: boolean,
  { kind, key, coolUntilMs }: Tracked,
  spent: readonly Spent[],
): Reason | null {
  if (atMs < coolUntilMs) return 'cooldown';
  if (isMuted(mutes, rule, kind, key, atMs)) return 'muted';
  if (quiet) return 'quiet';
  return spent.length >= maxPerDay ? 'budget' : null;
}

/** The alerts of a rule that are out, with the stories their keys are in now. */
function groupsOut(
  { rule }: CompiledRule,
  reading: Reading,
  subjects: Map<string, Tracked>,
): Group[] {
  const groups: Group[] = [];
  for (const [id, { kind, key, raised }] of subjects) {
    if (raised === null || groups.length === MAX_GROUPS_COMPARED) continue;
    groups.push({ id, kind, stories: reading.stories(kind as Kind, key, rule.when.window) });
  }
  return groups;
}

/** Keys that lead come first, of these the least likely by chance, then the one with more stories. */
function bySignificance(
  { rule, silentForMs }: CompiledRule,
  reading: Reading,
  candidates: readonly Tracked[],
): { subject: Tracked; surprise: number }[] {
  if (silentForMs !== null) return candidates.map((subject) => ({ subject, surprise: 0 }));
  return candidates
    .map((subject) => {
      const about = [subject.kind as Kind, subject.key, rule.when.window] as const;
      const count = reading.counted(...about)?.stories ?? 0;
      return { subject, count, surprise: reading.chance(...about)?.surprise ?? 0 };
    })
    .sort(
      (a, b) =>
        leadRank(a.subject.kind) - leadRank(b.subject.kind) ||
        b.surprise - a.surprise ||
        b.count - a.count ||
        compareCodePoints(a.subject.key, b.subject.key),
    );
}

function leaderOf(subjects: Map<string, Tracked>, { leader }: Tracked): Tracked | null {
  return leader === null ? null : (subjects.get(leader) ?? null);
}

/** What neither holds, nor is out, nor cools down, is not followed any more. */
function forget(subjects: Map<string, Tracked>, atMs: number): void {
  for (const [id, subject] of subjects) {
    const { sinceMs, raised, leader, coolUntilMs } = subject;
    // Another name that comes and goes stays with its alert, or it would be told anew each time.
    if (sinceMs === null && raised === null && leader === null && atMs >= coolUntilMs) {
      subjects.delete(id);
    }
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
