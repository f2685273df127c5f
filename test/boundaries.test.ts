import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * Imports point one way (ARCHITECTURE.md, "The house"):
 *   web → shared ← {extract, trends, alerts} ← {log, sources, sinks, api} ← roles ← cli
 * Each room lists the rooms it may import from; a room may always import from itself.
 */
const ALLOWED: Record<string, readonly string[]> = {
  shared: [],
  'services/extract': ['shared'],
  'services/trends': ['shared'],
  'services/alerts': ['shared', 'services/trends'],
  'services/setting.ts': [],
  'services/config.ts': ['services/setting.ts'],
  'services/log': ['shared'],
  'services/sources': ['shared', 'services/log'],
  'services/sinks': ['shared', 'services/log'],
  'services/api': [
    'shared',
    'services/extract',
    'services/trends',
    'services/alerts',
    'services/log',
  ],
  'services/roles': [
    'shared',
    'services/config.ts',
    'services/extract',
    'services/trends',
    'services/alerts',
    'services/log',
    'services/sources',
    'services/sinks',
    'services/api',
  ],
  'services/cli': ['shared', 'services'],
  web: ['shared'],
};

/** Folders that know no clock, no I/O, no environment: of packages, these and no others. */
const PURE_PACKAGES: Record<string, readonly string[]> = {
  shared: ['zod'],
  'services/extract': ['@noble/hashes', 'linkedom', '@mozilla/readability', 'eld'],
  'services/trends': ['@noble/hashes'],
  'services/alerts': ['@noble/hashes'],
};

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.includes('node_modules/'));
}

function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)['"]([^'"]+)['"]/g;
  // A worker is code too, named by its address; a folder or a JSON file is not.
  const workers = /new URL\(\s*['"]([^'"]+\.[jt]s)['"]/g;
  return [...text.matchAll(specifiers), ...text.matchAll(workers)].map((match) => match[1]!);
}

function roomOf(path: string): string {
  const rooms = Object.keys(ALLOWED).sort((a, b) => b.length - a.length);
  return rooms.find((room) => path === room || path.startsWith(`${room}/`)) ?? path;
}

const files = ['shared', 'services', 'web'].flatMap(sources);

describe('the walls of the house', () => {
  it('finds the files it watches', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it('every file stands in a room that this test knows', () => {
    expect(files.filter((file) => !(roomOf(file) in ALLOWED))).toEqual([]);
  });

  it('imports point one way', () => {
    const crossings = files.flatMap((file) => {
      const room = roomOf(file);
      return imports(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) =>
          relative(root, resolve(root, dirname(file), specifier))
            .split(sep)
            .join('/')
            // The extraction thread is built as one file of its own (scripts/worker.config.js).
            .replace(/^worker\//, 'services/roles/'),
        )
        .filter((target) => {
          const targetRoom = roomOf(target);
          const allowed = [room, ...(ALLOWED[room] ?? [])];
          return !allowed.some((open) => targetRoom === open || targetRoom.startsWith(`${open}/`));
        })
        .map((target) => `${file} imports ${target}`);
    });
    expect(crossings).toEqual([]);
  });

  it('pure rooms use no package but the few named here, and nothing of Node', () => {
    const foreign = files.flatMap((file) => {
      const packages = PURE_PACKAGES[roomOf(file)];
      if (!packages) return [];
      return imports(file)
        .filter((specifier) => !specifier.startsWith('.'))
        .filter(
          (specifier) =>
            !packages.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
        )
        .map((specifier) => `${file} imports ${specifier}`);
    });
    expect(foreign).toEqual([]);
  });

  it('only config.ts reads the environment', () => {
    const readers = files.filter((file) =>
      /\bprocess\.env\b/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(readers.filter((file) => file !== 'services/config.ts')).toEqual([]);
  });
});
