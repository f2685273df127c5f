/**
 * `npm test`: the four projects of vitest.config.ts, the heavy ones one after the other, so that a
 * broker, a browser and fifty killed processes do not fight for two cores. With arguments
 * (`npm test -- test/trends`) it is a plain `vitest run`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-stamp.js';

const GROUPS = [['node', 'web'], ['integration'], ['browser']];
const vitest = join(root, 'node_modules/vitest/vitest.mjs');

function run(args) {
  return spawnSync(process.execPath, [vitest, 'run', ...args], { cwd: root, stdio: 'inherit' })
    .status;
}

function runGroup(projects) {
  const report = join(root, 'test-results', `${projects.join('-')}.json`);
  mkdirSync(join(root, 'test-results'), { recursive: true });
  rmSync(report, { force: true });
  const status = run([
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const result = JSON.parse(readFileSync(report, 'utf8'));
  return {
    failed: result.numFailedTests + (status !== 0 && result.numFailedTests === 0 ? 1 : 0),
    passed: result.numPassedTests,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

const args = process.argv.slice(2);
if (args.length > 0) {
  process.exitCode = run(args) ?? 1;
} else {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const projects of GROUPS) {
    const counts = runGroup(projects);
    for (const name of Object.keys(total)) total[name] += counts[name];
  }
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
