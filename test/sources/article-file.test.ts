import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  checkInputs,
  readInputs,
  type InputItem,
  type ReadInputsOptions,
} from '../../services/sources/article-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'article-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function read(files: string[], options?: Partial<ReadInputsOptions>): Promise<InputItem[]> {
  const items: InputItem[] = [];
  for await (const item of readInputs(files, { maxRecordBytes: 1_000, ...options })) {
    items.push(item);
  }
  return items;
}

const values = (items: InputItem[]): unknown[] =>
  items.map((item) => (item.ok ? item.value : `${item.line} ${item.code}`));

describe('JSON Lines', () => {
  it('ends lines at \\n alone, skips blank ones and counts every line', async () => {
    const path = await file('a.jsonl', '{"title":"a\\u2028b"}\r\n\n  \n{"title":"c\u2028d"}');
    const items = await read([path]);
    expect(values(items)).toEqual([{ title: 'a\u2028b' }, { title: 'c\u2028d' }]);
    expect(items.map((item) => item.line)).toEqual([1, 4]);
  });

  it('names the line of what it cannot read and goes on', async () => {
    const path = await file(
      'b.jsonl',
      Buffer.concat([
        Buffer.from('\uFEFF{"title":"a"}\nnot json\n{"title":"'),
        Buffer.from([0xc3, 0x28]),
        Buffer.from(`"}\n{"title":"${'x'.repeat(1_000)}"}\n{"title":"z"}\n`),
      ]),
    );
    const items = await read([path]);
    expect(values(items)).toEqual([
      { title: 'a' },
      '2 JSON_INVALID',
      '3 UTF8_INVALID',
      '4 RECORD_TOO_LARGE',
      { title: 'z' },
    ]);
    const [, , badByte, tooLong] = items;
    expect(badByte).toMatchObject({ message: expect.stringContaining('byte at 10') as string });
    expect(tooLong).toMatchObject({ message: expect.stringContaining('1012 bytes') as string });
  });

  it('takes a line of exactly the largest size', async () => {
    const line = `{"title":"${'x'.repeat(988)}"}`;
    expect(values(await read([await file('c.jsonl', `${line}\n`)]))).toHaveLength(1);
    expect(values(await read([await file('d.jsonl', line)]))).toEqual([JSON.parse(line)]);
  });

  it('reads the same whatever the chunks are', async () => {
    const bytes = Buffer.from('{"title":"زلزال"}\n\nx\n{"title":"مطر"}');
    const expected = [{ title: 'زلزال' }, '3 JSON_INVALID', { title: 'مطر' }];
    for (let size = 1; size < bytes.length; size++) {
      const chunks: Buffer[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      expect(values(await read(['-'], { stdin: Readable.from(chunks) }))).toEqual(expected);
    }
  });
});

describe('packed JSON Lines', () => {
  const lines = Array.from({ length: 3_000 }, (_, n) => `{"id":"${n}","title":"t${n * 7919}"}`);
  const packed = gzipSync(`${lines.join('\n')}\n`);

  it('reads them whole', async () => {
    const items = await read([await file('a.jsonl.gz', packed)]);
    expect(values(items)).toEqual(lines.map((line) => JSON.parse(line) as unknown));
  });

  it('reads several packed members one after the other', async () => {
    const two = Buffer.concat([gzipSync('{"id":"1"}\n'), gzipSync('{"id":"2"}\n')]);
    expect(values(await read([await file('two.jsonl.gz', two)]))).toEqual([
      { id: '1' },
      { id: '2' },
    ]);
  });

  it.each([0.1, 0.5, 0.9, 0.999])('uses what came before a cut at %f', async (part) => {
    const path = await file('cut.jsonl.gz', packed.subarray(0, Math.floor(packed.length * part)));
    const items = await read([path]);
    const good = items.filter((item) => item.ok);
    expect(good.map((item) => item.value)).toEqual(
      lines.slice(0, good.length).map((line) => JSON.parse(line) as unknown),
    );
    expect(good.length).toBeGreaterThan(lines.length * part * 0.7);
    expect(items.at(-1)).toMatchObject({ ok: false, line: good.length + 1, code: 'GZIP_CUT' });
  });

  it('tells damage from a cut', async () => {
    const damaged = Buffer.from(packed);
    damaged.fill(0xff, Math.floor(packed.length / 2), Math.floor(packed.length / 2) + 64);
    const items = await read([await file('damaged.jsonl.gz', damaged)]);
    expect(items.at(-1)).toMatchObject({ ok: false, code: 'GZIP_CORRUPT' });
    expect(await read([await file('no.jsonl.gz', 'plain text')])).toMatchObject([
      { ok: false, line: 1, code: 'GZIP_CORRUPT' },
    ]);
    expect(await read([await file('empty.jsonl.gz', '')])).toMatchObject([
      { ok: false, line: 1, code: 'GZIP_CUT' },
    ]);
  });
});

describe('pages and the choice of files', () => {
  it('takes a text as a raw page and HTML as such', async () => {
    const text = await file('page.txt', 'عنوان\nنص');
    const html = await file('page.html', '<p>نص</p>');
    expect(values(await read([text, html]))).toEqual([{ raw: 'عنوان\nنص' }, { html: '<p>نص</p>' }]);
    expect(values(await read([text], { maxRecordBytes: 4 }))).toEqual(['1 RECORD_TOO_LARGE']);
  });

  it('tells every fault of the list before it reads anything', async () => {
    const good = await file('good.jsonl', '{"title":"a"}');
    const odd = await file('odd.csv', 'a,b');
    await expect(checkInputs([good, '-'])).resolves.toBeUndefined();
    const check = checkInputs([good, join(folder, 'none.jsonl'), folder, odd, '-', '-']);
    await expect(check).rejects.toMatchObject({ code: 'INPUT_MISSING' });
    await expect(check).rejects.toThrow(
      /none\.jsonl: there is no such file[^]*is a folder[^]*odd\.csv[^]*once only/,
    );
    const reading = readInputs([good, join(folder, 'none.jsonl')], { maxRecordBytes: 1_000 });
    await expect(reading.next()).rejects.toMatchObject({ code: 'INPUT_MISSING' });
  });
});
