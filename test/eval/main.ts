/** `npm run eval -- NAME [NAME…]`: each prints how well a part reads or judges, on data beside the project. */
const EVALUATIONS: Record<string, () => Promise<{ run(): Promise<void> }>> = {
  countries: () => import('./countries.ts'),
  language: () => import('./language.ts'),
  fingerprint: () => import('./fingerprint.ts'),
  hours: () => import('./hours.ts'),
  keys: () => import('./keys.ts'),
  keywords: () => import('./keywords.ts'),
  traps: () => import('./traps.ts'),
  alerts: () => import('./alerts.ts'),
  trends: () => import('./trends.ts'),
  planted: () => import('./planted.ts'),
  null: () => import('./null.ts'),
  stories: () => import('./stories.ts'),
  pairs: () => import('./pairs.ts'),
  entries: () => import('./entries.ts'),
  steady: () => import('./steady.ts'),
};

const names = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const unknown = names.filter((name) => !(name in EVALUATIONS));
if (names.length === 0 || unknown.length > 0) {
  if (unknown.length > 0) console.error(`there is no evaluation ${unknown.join(', ')}`);
  console.error(`usage: npm run eval -- ${Object.keys(EVALUATIONS).join('|')}`);
  process.exitCode = 1;
} else {
  for (const name of names) {
    console.log(`== ${name}`);
    const evaluation = await EVALUATIONS[name]!();
    await evaluation.run();
  }
}
