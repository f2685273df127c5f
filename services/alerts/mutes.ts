import type { AlertKind, Mute, Rule } from '../../shared/alert.ts';
import { parseInstant } from '../../shared/time.ts';

/** What a mute is held against: the rule's own labels and what says which alert it is. */
export function labelsOf(rule: Rule, kind: AlertKind, key: string): Record<string, string> {
  const { id, severity, labels, when } = rule;
  return { ...labels, rule: id, severity, kind, key, window: when.window };
}

/** Whether any mute that has not run out fits. A label that is not there is the empty text. */
export function isMuted(
  mutes: readonly Mute[],
  rule: Rule,
  kind: AlertKind,
  key: string,
  atMs: number,
): boolean {
  let labels: Record<string, string> | null = null;
  return mutes.some((mute) => {
    if (atMs >= (parseInstant(mute.until)?.ms ?? 0)) return false;
    if (mute.ruleId !== undefined && mute.ruleId !== rule.id) return false;
    if (mute.kind !== undefined && mute.kind !== kind) return false;
    if (mute.key !== undefined && mute.key !== key) return false;
    labels ??= labelsOf(rule, kind, key);
    const found = labels;
    return mute.matchers.every(
      ({ name, value, isEqual }) => ((found[name] ?? '') === value) === isEqual,
    );
  });
}
