import { checkTable, OPEN_TABLE, TRAP_TABLES, type Outcome } from '../extract/traps/check.ts';

/** How many lines of each table of traps pass; `--errors` lists those that fail. */
export function run(): Promise<void> {
  const showErrors = process.argv.includes('--errors');
  let passed = 0;
  let total = 0;
  for (const table of TRAP_TABLES) {
    const outcomes = checkTable(table);
    const failures = outcomes.filter(({ ok }) => !ok);
    passed += outcomes.length - failures.length;
    total += outcomes.length;
    console.log(`${table}: ${outcomes.length - failures.length}/${outcomes.length}`);
    if (showErrors) show(failures);
  }
  const open = checkTable(OPEN_TABLE);
  console.log(`open: ${open.filter(({ ok }) => !ok).length} not met yet, of ${open.length} lines`);
  if (showErrors) show(open.filter(({ ok }) => !ok));
  console.log(`all tables: ${passed}/${total}`);
  return Promise.resolve();
}

function show(failures: readonly Outcome[]): void {
  for (const { table, line, input, expected, got } of failures) {
    console.log(`  ${table}:${line} ${input}\n    expected ${expected}\n    got      ${got}`);
  }
}
