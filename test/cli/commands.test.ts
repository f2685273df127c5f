import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROGRAM } from '../support/server.ts';

interface Ran {
  code: number | null;
  lines: Record<string, unknown>[];
  stderr: string;
}

function marsad(args: string[], options: { input?: string; env?: Record<string, string> } = {}) {
  return new Promise<Ran>((done, fail) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      env: { PATH: process.env.PATH, ...options.env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => {
      const lines = stdout.split('\n').filter((line) => line !== '');
      done({
        code,
        lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
        stderr,
      });
    });
    child.stdin.end(options.input ?? '');
  });
}

const article = (id: string, title: string, at: string) =>
  JSON.stringify({ id, title, source: `paper-${id}`, publishedAt: at, seenAt: at });

/** Lines that no outlet sends, by name: each is a value that JSON can write. */
function hostileLines(): [name: string, line: string][] {
  const article = (fields: Record<string, string>): string => JSON.stringify(fields);
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  return [
    ['NULs', article({ title: 'A\0B', body: '\0'.repeat(50_000) })],
    ['lone surrogates', article({ title: '\ud800 Spain \udc00', body: '\ud83d'.repeat(20_000) })],
    ['combining marks', article({ title: `a${'\u0301'.repeat(100_000)}` })],
    ['Arabic marks', article({ title: 'م', body: `م${'\u064e\u0651'.repeat(50_000)}` })],
    ['bidi controls', article({ title: '\u202eSpain\u202c', body: '\u2066'.repeat(100_000) })],
    ['homoglyphs', article({ title: 'Ѕtоrm іn Ѕраіn' })],
    ['nested tags', article({ html: '<b>'.repeat(300_000) })],
    ['nested blocks', article({ html: '<div>'.repeat(150_000) })],
    ['one long word', article({ title: 'x', body: 'م'.repeat(400_000) })],
    ['deep JSON', `{"deep":${deep}}`],
    ['a deep field', `{"title":${deep}}`],
    ['__proto__', '{"__proto__":{"title":42},"title":"__proto__ constructor","lang":"__proto__"}'],
    ['an absurd date', article({ title: 'Rain', publishedAt: '+275760-09-13T00:00:00.001Z' })],
    ['a date of no calendar', article({ title: 'Rain', publishedAt: '99 جمادى الآخرة 999999' })],
    ['50 MB', article({ title: 'x'.repeat(50 * 1_048_576) })],
  ];
}

let folder = '';
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-cli-'));
  const good = [
    article('a', 'محادثات بين مصر وتركيا في القاهرة', '2026-01-01T10:00:00Z'),
    article('b', 'Egypt and Turkey hold talks in Cairo', '2026-01-01T10:05:00Z'),
  ];
  writeFileSync(path('good.jsonl'), `${good.join('\n')}\n\n`);
  writeFileSync(path('mixed.jsonl'), [good[0], '{"title": 42}', 'no json', good[1]].join('\n'));
  writeFileSync(path('cut.jsonl.gz'), gzipSync(`${good.join('\n')}\n`).subarray(0, -9));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('extract', () => {
  it('writes one Mention a line, in input order, and ends with 0', async () => {
    const { code, lines } = await marsad(['extract', path('good.jsonl')]);
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(Object.keys(lines[0]!)).toEqual(
      'v id url source title lang publishedAt precision seenAt keywords countries story'.split(' '),
    );
  });

  it('names what it can’t read by file, line and reason, goes on, and ends with 3', async () => {
    const { code, lines, stderr } = await marsad(['extract', path('mixed.jsonl')]);
    expect(code).toBe(3);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(stderr).toMatch(/mixed\.jsonl:2: ARTICLE_FIELD_INVALID: title/);
    expect(stderr).toMatch(/mixed\.jsonl:3: JSON_INVALID/);
  });

  it('tells a missing file before anything is read, and ends with 1', async () => {
    const { code, lines, stderr } = await marsad([
      'extract',
      path('good.jsonl'),
      path('none.jsonl'),
    ]);
    expect(code).toBe(1);
    expect(lines).toEqual([]);
    expect(stderr).toMatch(/none\.jsonl: there is no such file/);
    expect(stderr).not.toMatch(/ {4}at /);
  });

  it('uses what came before the cut of a .gz', async () => {
    const { code, lines } = await marsad(['extract', path('cut.jsonl.gz')]);
    expect(code).toBe(3);
    expect(lines.length).toBeGreaterThan(0);
  });

  it('gives up an article that never ends, names it, and ends with 3', async () => {
    // The worker's own decoder is made to hang, as a fault in reading would.
    writeFileSync(
      path('hang.cjs'),
      `const { isMainThread } = require('node:worker_threads');
const decode = TextDecoder.prototype.decode;
if (!isMainThread) TextDecoder.prototype.decode = function (...args) {
  const text = decode.apply(this, args);
  while (text.includes('NEVER ENDS'));
  return text;
};`,
    );
    const input = ['One', 'This NEVER ENDS', 'Two'].map(
      (title) => `${JSON.stringify({ title })}\n`,
    );
    const { code, lines, stderr } = await marsad(['extract', '-'], {
      input: input.join(''),
      env: { MARSAD_EXTRACT_TIMEOUT_MS: '1500', NODE_OPTIONS: `--require ${path('hang.cjs')}` },
    });
    expect(code).toBe(3);
    expect(lines.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(stderr).toMatch(/-:2: EXTRACT_TIMEOUT: .*1500 ms/);
  });

  it('reads what is hostile, and its neighbours, in order', async () => {
    const hostile = hostileLines();
    const input = hostile.flatMap(([name, line]) => [
      JSON.stringify({ id: `before ${name}`, title: 'Talks in Cairo' }),
      line,
    ]);
    const { code, lines, stderr } = await marsad(['extract', '-'], { input: input.join('\n') });
    expect(code).toBe(3);
    const ids = lines.map(({ id }) => id as string).filter((id) => id.startsWith('before '));
    expect(ids).toEqual(hostile.map(([name]) => `before ${name}`));
    const faults = [...stderr.matchAll(/^-:(\d+): ([A-Z_0-9]+):/gm)];
    const told = faults.map(
      ([, line, reason]) => `${hostile[Number(line) / 2 - 1]![0]}: ${reason}`,
    );
    expect(told.sort()).toEqual([
      '50 MB: RECORD_TOO_LARGE',
      'a deep field: ARTICLE_FIELD_INVALID',
      'deep JSON: ARTICLE_EMPTY',
    ]);
    for (const line of lines) expect(JSON.stringify(line).length).toBeLessThan(40_000);
  }, 60_000);

  it('reads standard input', async () => {
    const { code, lines } = await marsad(['extract', '-'], {
      input: '{"title":"Rain in Spain"}\n',
    });
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ title: 'Rain in Spain', seenAt: null, precision: 'none' });
  });
});

describe('replay', () => {
  it('gives the same bytes from Articles and from the Mentions made of them', async () => {
    const args = ['--counts-every', '15m'];
    const fromArticles = await marsad(['replay', ...args, path('good.jsonl')]);
    const mentions = await marsad(['extract', path('good.jsonl')]);
    const input = mentions.lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const fromMentions = await marsad(['replay', ...args, '-'], { input });
    const timeless = ({ seconds: _s, articlesPerSecond: _r, ...line }: Record<string, unknown>) =>
      line;
    expect(fromArticles.code).toBe(0);
    expect(fromMentions.lines.map(timeless)).toEqual(fromArticles.lines.map(timeless));
    expect(fromArticles.lines.at(-1)).toMatchObject({
      type: 'summary',
      articles: 2,
      duplicates: 0,
    });
  });

  it('judges each rule of a file: how often a day, and which would be noise', async () => {
    const minute = (i: number): string => new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString();
    const flood = Array.from({ length: 2 * 1_440 }, (_, i) =>
      article(`f${i}`, `Flood in Cairo, part ${i}`, minute(i)),
    );
    writeFileSync(path('flood.jsonl'), `${flood.join('\n')}\n`);
    const when = { window: '15m', keys: ['flood'], minStories: 1 };
    writeFileSync(
      path('judged.json'),
      JSON.stringify([
        { id: 'always', when, cooldownMs: 0, keepFiringMs: 0 },
        { id: 'never', when: { ...when, keys: ['earthquake'] } },
      ]),
    );
    const args = ['replay', '--rules', path('judged.json'), path('flood.jsonl')];
    const { code, lines, stderr } = await marsad(args);
    expect(code).toBe(0);
    expect(lines.filter(({ type }) => type === 'alert')).toHaveLength(1);
    const { rules } = lines.at(-1) as { rules: Record<string, unknown>[] };
    expect(rules).toMatchObject([
      { id: 'always', raised: 1, perDay: 0.5, warningCodes: ['CONSTANT', 'SHORT_LOG'] },
      { id: 'never', raised: 0, perDay: 0, firingShare: 0, warningCodes: ['NOTHING', 'SHORT_LOG'] },
    ]);
    expect(rules[0]!.firingShare).toBeGreaterThan(0.99);
    expect(stderr).toMatch(/rule "always": it would be out 100 % of the time/);
    expect(lines.at(-1)).toMatchObject({ type: 'summary', articles: 2_880 });
  });

  it('counts both records of an id once', async () => {
    const { lines } = await marsad(['replay', path('good.jsonl'), path('mixed.jsonl')]);
    expect(lines.at(-1)).toMatchObject({ articles: 2, duplicates: 2, rejected: 2 });
  });
});

describe('the command line', () => {
  it('prints every setting with --help', async () => {
    const child = spawn(process.execPath, [PROGRAM, '--help']);
    let help = '';
    for await (const chunk of child.stdout) help += String(chunk);
    for (const name of [
      'KAFKA_BROKERS',
      'PORT',
      'MARSAD_DATA_DIR',
      'MARSAD_SNAPSHOT_INTERVAL_MS',
    ]) {
      expect(help).toContain(name);
    }
  });

  it('tells every fault of the configuration at once', async () => {
    const env = { PORT: 'eighty', MARSAD_TICK_MS: '1', KAFKA_SECURITY_PROTOCOL: 'TLS' };
    const { code, stderr } = await marsad(['extract', '-'], { env });
    expect(code).toBe(1);
    for (const name of Object.keys(env)) expect(stderr).toContain(name);
  });

  it('refuses to start with a wrong file of rules, and says what is wrong in it', async () => {
    writeFileSync(path('rules.json'), '[{"when": {"window": "2h"}}]');
    const env = { MARSAD_RULES: path('rules.json'), MARSAD_DATA_DIR: path('never'), PORT: '0' };
    for (const run of [
      marsad(['serve'], { env }),
      marsad(['serve', '--rules', path('rules.json')], { env: { ...env, MARSAD_RULES: '' } }),
    ]) {
      const { code, stderr } = await run;
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /RULE_FILE_INVALID: .*rules\.json:\n {2}rules\.0\.when\.window: .*"2h"/,
      );
    }
  });

  it.each([[['fly']], [['serve', '--role', 'cook']], [['send', '--speed', '2', '-']]])(
    'says what is wrong with %j and what there is',
    async (args) => {
      const { code, stderr } = await marsad(args);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^marsad: USAGE: /);
    },
  );
});
