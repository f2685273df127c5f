import { MAX_RULES, type Mute, type Rule } from '../../shared/alert.ts';
import { check } from '../../shared/read.ts';
import { ruleFileSchema } from '../../shared/rule-file.ts';
import { keyFaults } from './key-faults.ts';
import type { FoldKey } from './reading.ts';

/** Rules and mutes as they stand in a file. */
export interface RuleFile {
  rules: Rule[];
  mutes: Mute[];
}

/**
 * Checks the JSON of a rule file as a whole: each fault names the place (`rules.3.when.window`), what
 * is allowed there and what was found. A file may also be one rule or an array of rules. What has no id is called by its
 * number, `rule-1`.
 */
export function readRuleFile(
  value: unknown,
  foldKey: FoldKey,
): { ok: true; value: RuleFile } | { ok: false; faults: string[] } {
  const whole = wholeOf(value);
  for (const [name, given] of Object.entries({ rules: whole.rules, mutes: whole.mutes })) {
    if (!Array.isArray(given) || given.length <= MAX_RULES) continue;
    return { ok: false, faults: [`${name}: ${given.length} of them; the limit is ${MAX_RULES}`] };
  }
  const file = check(ruleFileSchema, {
    ...whole,
    ...(whole.rules === undefined ? {} : { rules: named(whole.rules, 'rule') }),
    ...(whole.mutes === undefined ? {} : { mutes: named(whole.mutes, 'mute') }),
  });
  if (!file.ok) return file;
  const { rules, mutes } = file.value;
  const faults = rules.flatMap((rule, i) =>
    keyFaults(rule, foldKey).map((fault) => `rules.${i}.${fault}`),
  );
  faults.push(...sameIds('rules', rules), ...sameIds('mutes', mutes));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { rules, mutes } };
}

function wholeOf(value: unknown): Record<string, unknown> {
  if (Array.isArray(value)) return { rules: value };
  if (!isObject(value)) return { rules: [value] };
  return 'when' in value ? { rules: [value] } : value;
}

function named(given: unknown, what: string): unknown {
  if (!Array.isArray(given)) return given;
  return given.map((each: unknown, i) =>
    isObject(each) ? { id: `${what}-${i + 1}`, ...each } : each,
  );
}

function sameIds(name: string, all: readonly { id: string }[]): string[] {
  const first = new Map<string, number>();
  return all.flatMap(({ id }, i) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, i);
    return before === undefined ? [] : [`${name}.${i}.id: "${id}" is the id of ${name}.${before}`];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
