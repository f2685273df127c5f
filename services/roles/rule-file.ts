import { readFile } from 'node:fs/promises';
import { readRuleFile, type RuleFile } from '../alerts/rule-file.ts';
import { foldKey } from './alert-keys.ts';

/** The file of rules is wrong or can't be read; the message names the file and each fault. */
export class RuleFileError extends Error {
  readonly code = 'RULE_FILE_INVALID';

  constructor(message: string) {
    super(message);
    this.name = 'RuleFileError';
  }
}

/** @throws RuleFileError */
export async function openRuleFile(path: string): Promise<RuleFile> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new RuleFileError(`the rules in ${path} can't be read: ${(error as Error).message}`);
  }
  const file = readRuleFile(value, foldKey);
  if (file.ok) return file.value;
  throw new RuleFileError(`${path}:\n${file.faults.map((fault) => `  ${fault}`).join('\n')}`);
}
