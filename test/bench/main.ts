import { cpus, totalmem } from 'node:os';

/** `npm run bench -- NAME [NAME…]`: each prints its figures and how they were got. */
const BENCHES: Record<string, () => Promise<{ run(): Promise<void> }>> = {
  latency: () => import('./latency.ts'),
  throughput: () => import('./throughput.ts'),
  log: () => import('./log.ts'),
  idle: () => import('./idle.ts'),
  extract: () => import('./extract.ts'),
  text: () => import('./text.ts'),
  fold: () => import('./fold.ts'),
  alerts: () => import('./alerts.ts'),
  backtest: () => import('./backtest.ts'),
  counting: () => import('./counting.ts'),
  sockets: () => import('./sockets.ts'),
  state: () => import('./state.ts'),
  web: () => import('./web.ts'),
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in BENCHES));
if (names.length === 0 || unknown.length > 0) {
  if (unknown.length > 0) console.error(`there is no benchmark ${unknown.join(', ')}`);
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')}`);
  process.exitCode = 1;
} else {
  const [cpu] = cpus();
  const memoryGib = Math.round(totalmem() / 1024 ** 3);
  console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model ?? '?'}, ${memoryGib} GiB`);
  for (const name of names) {
    console.log(`\n== ${name}`);
    const bench = await BENCHES[name]!();
    await bench.run();
  }
}
