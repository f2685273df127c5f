import { describe, expect, it } from 'vitest';
import { checkTable, TRAP_TABLES } from './traps/check.ts';

/** The tables of traps: a line that fails is named with its number, what was expected and what came. */
describe('trap tables', () => {
  it.each(TRAP_TABLES)('%s', (table) => {
    const outcomes = checkTable(table);
    expect(outcomes.length).toBeGreaterThan(0);
    const failed = outcomes
      .filter(({ ok }) => !ok)
      .map(
        ({ line, input, expected, got }) =>
          `${table}:${line} ${input} → expected ${expected}, got ${got}`,
      );
    expect(failed).toEqual([]);
  });
});
