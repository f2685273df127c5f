/**
 * Compiles the services with tsc, and with Vite the extraction thread (one file) and the page, side by
 * side, into dist/.
 * Production runs what this leaves; nothing is transpiled at run time.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { root, stampFile } from './build-stamp.js';

const require = createRequire(import.meta.url);

function binary(packageName, path) {
  return join(dirname(require.resolve(`${packageName}/package.json`)), path);
}

function run(name, args) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', fail);
    child.on('exit', (code) => {
      if (code === 0) done(undefined);
      else fail(new Error(`${name} failed (exit ${code}):\n${output}`));
    });
  });
}

const startedMs = performance.now();
try {
  const jobs = [run('tsc', [binary('typescript', 'bin/tsc'), '-p', 'tsconfig.build.json'])];
  const vite = binary('vite', 'bin/vite.js');
  for (const config of ['scripts/worker.config.js', 'web/vite.config.ts']) {
    if (!existsSync(join(root, config))) continue;
    jobs.push(run('vite', [vite, 'build', '--config', config, '--logLevel', 'warn']));
  }
  await Promise.all(jobs);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, '');
  // stderr, so that `npm run --silent marsad` keeps stdout for results.
  process.stderr.write(`built dist/ in ${((performance.now() - startedMs) / 1000).toFixed(1)} s\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
