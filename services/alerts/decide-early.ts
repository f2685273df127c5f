import type { Mute } from '../../shared/alert.ts';
import {
  MAX_TRACKED,
  subjectId,
  trackedCount,
  type AlertState,
  type Tracked,
} from './alert-state.ts';
import type { CompiledRule } from './compile-rule.ts';
import type { Held } from './conditions.ts';
import type { Decision } from './decision.ts';
import { raise } from './raise.ts';
import type { EarlyReading, Subject } from './reading.ts';
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
  // What held at the minute before was told, or kept back for a reason that the minute looks at.
  const isFollowed = (ruleId: string, { kind, key }: Subject): boolean => {
    const known = state.tracked.get(ruleId)?.get(subjectId(kind, key));
    return known !== undefined && (known.sinceMs !== null || known.raised !== null);
  };
  return rules
    .early(reading, isFollowed)
    .flatMap(([compiled, held]) => raiseEarly(state, compiled, held, mutes, reading));
}

function raiseEarly(
  state: AlertState,
  compiled: CompiledRule,
  held: readonly Held[],
  mutes: readonly Mute[],
  reading: EarlyReading,
): Decision[] {
  const { rule } = compiled;
  const subjects = state.tracked.get(rule.id) ?? new Map<string, Tracked>();
  const candidates = candidatesOf(state, subjects, held, reading.atMs);
  const decisions: Decision[] = [];
  raise(state, compiled, mutes, reading, subjects, candidates, (reason, { kind, key }, alert) => {
    if (reason === 'raised') decisions.push({ reason, rule, kind, key, alert: alert ?? null });
  });
  for (const subject of candidates) {
    if (subject.raised === null) continue;
    subject.sinceMs ??= reading.atMs;
    subjects.set(subjectId(subject.kind, subject.key), subject);
    state.tracked.set(rule.id, subjects);
    state.rules.set(rule.id, rule);
  }
  return decisions;
}

/** What is neither out nor another name of what is out, as far as there is room to follow it. */
function candidatesOf(
  state: AlertState,
  subjects: ReadonlyMap<string, Tracked>,
  held: readonly Held[],
  atMs: number,
): Tracked[] {
  let room = MAX_TRACKED - trackedCount(state);
  return held.flatMap(({ kind, key }) => {
    const known = subjects.get(subjectId(kind, key));
    if (known) return known.raised === null && known.leader === null ? [known] : [];
    if (room-- <= 0) return [];
    return [{ kind, key, sinceMs: atMs, goneMs: null, raised: null, leader: null, coolUntilMs: 0 }];
  });
}
