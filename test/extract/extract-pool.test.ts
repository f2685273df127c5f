import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Mention } from '../../shared/mention.ts';
import { createExtractPool, type ArticleJob } from '../../services/roles/extract-pool.ts';

/** Node 20 hands no loader on to threads, so a module of three lines loads the worker's source there. */
const folder = mkdtempSync(join(tmpdir(), 'marsad-pool-'));
const entry = join(folder, 'worker.mjs');
const tsx = new URL('../../node_modules/tsx/dist/esm/api/index.mjs', import.meta.url).href;
const source = new URL('../../services/roles/extract-worker.ts', import.meta.url).href;
const worker = `import { tsImport } from ${JSON.stringify(tsx)};
const worker = await tsImport(${JSON.stringify(source)}, import.meta.url);
export default worker.default;
`;
writeFileSync(entry, worker);

/** The same worker, but reading never ends, or ends the thread, where the text says so. */
const hostile = join(folder, 'hostile.mjs');
writeFileSync(
  hostile,
  `const decode = TextDecoder.prototype.decode;
TextDecoder.prototype.decode = function (...args) {
  const text = decode.apply(this, args);
  while (text.includes('NEVER ENDS'));
  if (text.includes('BACKTRACKS')) /^(a|a)*$/.test('a'.repeat(64) + 'b');
  if (text.includes('EXITS')) process.exit(1);
  return text;
};
${worker}`,
);

const pool = createExtractPool({
  workerUrl: pathToFileURL(entry),
  threads: 2,
  maxQueue: 4,
  timeoutMs: 30_000,
});
const deaths: Error[] = [];
const beset = createExtractPool({
  workerUrl: pathToFileURL(hostile),
  threads: 2,
  maxQueue: 4,
  timeoutMs: 1_000,
  onThreadDeath: (error) => deaths.push(error),
});
afterAll(async () => {
  await pool.close();
  await beset.close();
  rmSync(folder, { recursive: true });
});

const encoder = new TextEncoder();

function job(value: string | Uint8Array | null, contentType: string | null = null): ArticleJob {
  const bytes = typeof value === 'string' ? encoder.encode(value) : value;
  return { value: bytes, contentType, seenAtMs: Date.UTC(2024, 11, 6, 10) };
}

describe('the extraction pool', () => {
  it('answers in the order of the batch, bad records beside good ones', async () => {
    const answers = await pool.run([
      job(JSON.stringify({ id: 'a', title: 'زلزال قوي يضرب ساحل المدينة' })),
      job(new Uint8Array([0xff, 0xfe, 0x00])),
      job('{"title": 42}'),
      job(null),
      job('raw headline\nPublished: 2024-12-05\nA body of some words.', 'text/plain'),
      job('<xml/>', 'application/xml'),
      job('{"title": "cut'),
    ]);
    expect(
      answers.map((answer) => (answer.ok ? answer.mentions[0]?.id.length : answer.code)),
    ).toEqual([
      1,
      'INVALID_UTF8',
      'ARTICLE_FIELD_INVALID',
      'EMPTY_VALUE',
      32,
      'UNKNOWN_CONTENT_TYPE',
      'INVALID_JSON',
    ]);
    const first = answers[0]!;
    if (!first.ok) throw new Error(first.message);
    const mention = JSON.parse(new TextDecoder().decode(first.mentions[0]!.json)) as Mention;
    expect(mention).toMatchObject({ v: 1, id: 'a', lang: 'ar', seenAt: '2024-12-06T10:00:00Z' });
  });

  it('keeps the order of a batch that is larger than all its queues', async () => {
    const batch = Array.from({ length: 700 }, (_, index) =>
      job(JSON.stringify({ id: `n${index}`, title: `Storm ${index} reaches the coast` })),
    );
    const answers = await pool.run(batch);
    const ids = answers.map((answer) => (answer.ok ? answer.mentions[0]!.id : answer.code));
    expect(ids).toEqual(batch.map((_, index) => `n${index}`));
  });

  it('takes the time an article was seen from the article when nobody else knows it', async () => {
    const article = { id: 's', title: 'Seen before', seenAt: '2024-01-02T03:04:05.000Z' };
    const [known] = await pool.run([{ ...job(JSON.stringify(article)), seenAtMs: null }]);
    if (known?.ok !== true) throw new Error('not read');
    expect(new TextDecoder().decode(known.mentions[0]!.json)).toContain(
      '"seenAt":"2024-01-02T03:04:05Z"',
    );
  });

  it('takes records that are views of one large buffer', async () => {
    const text = encoder.encode(JSON.stringify({ id: 'view', title: 'A view of a buffer' }));
    const large = new Uint8Array(1 << 20);
    large.set(text, 1_000);
    const answers = await pool.run([job(large.subarray(1_000, 1_000 + text.length))]);
    expect(answers[0]).toMatchObject({ ok: true, mentions: [{ id: 'view' }] });
  });
});

describe('the same articles', () => {
  /** Lines of the tables of traps, in several languages and scripts. */
  const batch = ['arabic-phrases', 'english-countries', 'other-languages'].flatMap((table) =>
    readFileSync(new URL(`./traps/${table}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.includes('|'))
      .map((body, index) => job(JSON.stringify({ id: `${table}-${index}`, body }))),
  );

  async function bytesFrom(threads: number): Promise<string[]> {
    const workerUrl = pathToFileURL(entry);
    const own = createExtractPool({ workerUrl, threads, maxQueue: 4, timeoutMs: 30_000 });
    try {
      return (await own.run(batch)).map((answer) => {
        if (!answer.ok) throw new Error(answer.message);
        return answer.mentions.map(({ json }) => new TextDecoder().decode(json)).join('\n');
      });
    } finally {
      await own.close();
    }
  }

  it('give the same bytes from one thread, from three, and after a restart', async () => {
    const one = await bytesFrom(1);
    expect(one.length).toBeGreaterThan(200);
    expect(await bytesFrom(3)).toEqual(one);
    expect(await bytesFrom(1)).toEqual(one);
  });
});

describe('an article that holds up its thread', () => {
  const title = (id: string, text: string): ArticleJob => job(JSON.stringify({ id, title: text }));
  const outcomes = async (batch: ArticleJob[]): Promise<string[]> =>
    (await beset.run(batch)).map((answer) => (answer.ok ? answer.mentions[0]!.id : answer.code));

  it('is given up after the limit, by itself; the others come in their order', async () => {
    const batch = Array.from({ length: 150 }, (_, index) => title(`n${index}`, `Storm ${index}`));
    batch[10] = title('stuck', 'This NEVER ENDS');
    batch[40] = title('stuck', 'This BACKTRACKS');
    batch[149] = title('stuck', 'This NEVER ENDS either');
    const expected = batch.map((_, index) => `n${index}`);
    for (const index of [10, 40, 149]) expected[index] = 'EXTRACT_TIMEOUT';
    expect(await outcomes(batch)).toEqual(expected);
    expect(deaths).toEqual([]);
  });

  it('says how long it was waited for', async () => {
    const [answer] = await beset.run([title('stuck', 'This NEVER ENDS')]);
    expect(answer).toMatchObject({ ok: false, code: 'EXTRACT_TIMEOUT' });
    expect(JSON.stringify(answer)).toContain('1000 ms');
  });

  it('is told when the thread died of it', async () => {
    expect(await outcomes([title('a', 'Rain'), title('b', 'It EXITS'), title('c', 'Sun')])).toEqual(
      ['a', 'EXTRACT_FAILED', 'c'],
    );
    expect(deaths.length).toBeGreaterThan(0);
  });
});
