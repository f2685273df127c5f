import { readFile } from 'node:fs/promises';
import { MAX_RULES, readMute, readRule, type Mute, type Rule } from '../../shared/alert.ts';
import type { Result } from '../../shared/result.ts';
import { UsageError } from './exit.ts';

export interface RuleFile {
  rules: Rule[];
  mutes: Mute[];
}

/**
 * A JSON file with one rule, an array of rules, or `{"rules": […], "mutes": […]}`; a rule without an
 * id is called by its number, `rule-1`. @throws UsageError that names the rule, the field and what is allowed.
 */
export async function readRules(file: string): Promise<RuleFile> {
  const value = await readJson(file);
  const whole = isObject(value) && ('rules' in value || 'mutes' in value) ? value : null;
  const given = whole === null ? value : (whole.rules ?? []);
  const rules = (Array.isArray(given) ? given : [given]).map((rule: unknown, i) =>
    checked(readRule(named(rule, `rule-${i + 1}`)), `${file}: rule ${i + 1}`),
  );
  const mutes = (Array.isArray(whole?.mutes) ? whole.mutes : []).map((mute: unknown, i) =>
    checked(readMute(named(mute, `mute-${i + 1}`)), `${file}: mute ${i + 1}`),
  );
  if (rules.length > MAX_RULES) {
    throw new UsageError(`${file} holds ${rules.length} rules; the limit is ${MAX_RULES}`);
  }
  const ids = rules.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new UsageError(`${file}: two rules have the id "${twice}"`);
  return { rules, mutes };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    throw new UsageError(`--rules ${file} can't be read: ${(error as Error).message}`);
  }
}

function named(value: unknown, id: string): unknown {
  return isObject(value) ? { id, ...value } : value;
}

function checked<T>(result: Result<T>, place: string): T {
  if (!result.ok) throw new UsageError(`${place}: ${result.message}`);
  return result.value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
