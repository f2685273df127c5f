import type { Rule } from '../../shared/alert.ts';
import { compileRule, foldedKey } from './compile-rule.ts';
import type { FoldKey } from './reading.ts';

const EXPECTED = {
  keyword: 'expected words that are counted',
  country: 'expected the name or the code of a country',
  'keyword-pair': 'expected two different keywords with | between them',
  'country-pair': 'expected two different countries with | between them',
} as const;

/** Keys and countries that no article can have: a rule that waits for them would be silent for ever, and nobody would know why. */
export function keyFaults(rule: Rule, foldKey: FoldKey): string[] {
  const { keys = [], countries = [] } = rule.when;
  const kind = compileRule(rule, foldKey).kinds[0]!;
  const faults = keys.flatMap((words, i) =>
    foldedKey(kind, words, foldKey) === ''
      ? [`when.keys.${i}: ${EXPECTED[kind]}; found ${JSON.stringify(words)}`]
      : [],
  );
  for (const [i, code] of countries.entries()) {
    const known = foldKey('country', code);
    if (known === code) continue;
    const expected = known === '' ? 'the code of a country, like EG' : known;
    faults.push(`when.countries.${i}: expected ${expected}; found "${code}"`);
  }
  return faults;
}
