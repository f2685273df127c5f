import type { Mute } from '../../shared/alert.ts';
import {
  MAX_TRACKED_OF_RULE,
  roomFor,
  subjectId,
  type AlertState,
  type Tracked,
} from './alert-state.ts';
import type { CompiledRule } from './compile-rule.ts';
import type { Holding } from './conditions.ts';
import type { Decision } from './decision.ts';
import { raise } from './raise.ts';
import type { EarlyReading } from './reading.ts';
import type { RuleIndex } from './rule-index.ts';

/**
 * Decides within a minute, after a record was counted, about the keys it told of: what holds now is
 * raised now. The windows already are those of the next whole minute, `[T − w, T)`, only not full
 * yet, so that what has enough stories now has enough then. Everything else waits for the minute:
 * what ends, what is held back and why, and rules with `forMs`. Of rules that name no keys only
 * keywords are raised: a country or pair told first would be a second alert beside its own words.
 */
export function decideEarly(
  state: AlertState,
  rules: RuleIndex,
  mutes: readonly Mute[],
  reading: EarlyReading,
): Decision[] {
  // What held at the minute before was told, or kept back for a reason that the minute looks at; so
  // is what finds no room.
  const isFollowed = (ruleId: string, id: string): boolean => {
    const subjects = state.tracked.get(ruleId);
    const known = subjects?.get(id);
    if ((state.cooling.get(ruleId)?.get(id)?.untilMs ?? 0) > reading.windowEndMs) return true;
    if (known === undefined) return (subjects?.size ?? 0) >= MAX_TRACKED_OF_RULE;
    return known.sinceMs !== null || known.raised !== null;
  };
  return rules
    .early(reading, isFollowed)
    .flatMap(([compiled, held]) => raiseEarly(state, compiled, held, mutes, reading));
}

function raiseEarly(
  state: AlertState,
  compiled: CompiledRule,
  held: readonly Holding[],
  mutes: readonly Mute[],
  reading: EarlyReading,
): Decision[] {
  const { rule } = compiled;
  const subjects = state.tracked.get(rule.id) ?? new Map<string, Tracked>();
  const candidates = candidatesOf(state, rule.id, subjects, held, reading.atMs);
  const decisions: Decision[] = [];
  raise(state, compiled, mutes, reading, subjects, candidates, (reason, { kind, key }, alert) => {
    if (reason === 'raised') decisions.push({ reason, rule, kind, key, alert: alert ?? null });
  });
  for (const subject of candidates) {
    if (subject.raised === null) continue;
    subject.sinceMs ??= reading.atMs;
    const id = subjectId(subject.kind, subject.key);
    subjects.set(id, subject);
    state.cooling.get(rule.id)?.delete(id);
    state.tracked.set(rule.id, subjects);
    state.rules.set(rule.id, rule);
  }
  return decisions;
}

/** What is neither out, nor another name of what is out, nor cools down, as far as there is room to follow it. */
function candidatesOf(
  state: AlertState,
  ruleId: string,
  subjects: ReadonlyMap<string, Tracked>,
  held: readonly Holding[],
  atMs: number,
): Tracked[] {
  const cooling = state.cooling.get(ruleId);
  let room: number | null = null;
  return held.flatMap(({ id, kind, key }) => {
    const known = subjects.get(id);
    if (known) return known.raised === null && known.leader === null ? [known] : [];
    if ((cooling?.get(id)?.untilMs ?? 0) > atMs) return [];
    room ??= roomFor(state, subjects);
    if (room-- <= 0) return [];
    return [{ kind, key, sinceMs: atMs, goneMs: null, raised: null, leader: null }];
  });
}
