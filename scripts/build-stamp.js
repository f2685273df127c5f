import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const stampFile = join(root, 'dist/.built');

/** What the build reads; a newer file among these makes dist/ stale. */
const INPUTS = [
  'services',
  'shared',
  'web',
  'package.json',
  'tsconfig.base.json',
  'tsconfig.build.json',
  'scripts/worker.config.js',
];

export function isStale() {
  const builtMs = modifiedMs(stampFile);
  return builtMs === null || INPUTS.some((input) => newestMs(join(root, input)) > builtMs);
}

/** True in a package that ships dist/ without its sources: there is nothing to build. */
export function isPackaged() {
  return modifiedMs(join(root, 'tsconfig.build.json')) === null;
}

function modifiedMs(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function newestMs(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    stat.mtimeMs,
    ...readdirSync(path)
      .filter((name) => name !== 'node_modules')
      .map((name) => newestMs(join(path, name))),
  );
}
