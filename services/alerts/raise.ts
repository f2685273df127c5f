import type { AlertKind, Mute } from '../../shared/alert.ts';
import { compareCodePoints, type Kind } from '../../shared/trend.ts';
import { alertId } from './alert-id.ts';
import { subjectId, type AlertState, type Tracked } from './alert-state.ts';
import { spentSince, surpriseToExceed, type Spent } from './budget.ts';
import type { CompiledRule } from './compile-rule.ts';
import type { Reason, Tell } from './decision.ts';
import { isSameTrend, leadRank } from './grouping.ts';
import { isMuted } from './mutes.ts';
import { isQuiet } from './quiet-hours.ts';
import type { Reading } from './reading.ts';

/** Names of one trend are looked for among so many of a rule's alerts that are out. */
const MAX_GROUPS_COMPARED = 200;

const NO_STORIES: ReadonlySet<number> = new Set();

interface Group {
  id: string;
  kind: AlertKind;
  stories: ReadonlySet<number>;
}

/** Raises what may be raised of the candidates, the most significant first, and tells of each why or why not. */
export function raise(
  state: AlertState,
  compiled: CompiledRule,
  mutes: readonly Mute[],
  reading: Reading,
  subjects: Map<string, Tracked>,
  candidates: readonly Tracked[],
  tell: Tell,
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
  let least = surpriseToExceed(spent, compiled.maxPerDay);
  for (const { subject, surprise } of bySignificance(compiled, reading, open)) {
    const { kind, key } = subject;
    if (surprise <= least) {
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
    least = surpriseToExceed(spent, compiled.maxPerDay);
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
  { kind, key }: Tracked,
  spent: readonly Spent[],
): Reason | null {
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
