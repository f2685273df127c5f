import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Status } from '../../shared/status.ts';
import { removeDataDir, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const FEED = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>مثال</title>
<language>ar</language>
<item><title>زلزال يضرب ميناء الرحاب</title><link>https://a.example/1</link>
<description>&lt;p&gt;ضرب زلزال ميناء الرحاب في تركيا فجر اليوم.&lt;/p&gt;</description></item>
<item><title>وفد مصري يصل إلى أنقرة</title><link>https://a.example/2</link>
<description>بحث الوفد المصري التعاون مع تركيا.</description></item>
</channel></rss>`;

const folder = mkdtempSync(join(tmpdir(), 'marsad-feeds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('serve --sources feeds.yaml', () => {
  it('counts what the feeds have, and says how each is doing', async () => {
    const web = createServer((request, response) =>
      request.url === '/rss' ? response.end(FEED) : response.writeHead(404).end(),
    );
    await new Promise<void>((done) => web.listen(0, '127.0.0.1', done));
    const base = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
    const path = join(folder, 'feeds.yaml');
    writeFileSync(path, `feeds:\n  - { url: ${base}/rss, source: المثال }\n  - ${base}/none\n`);
    const server = await startServer({ args: ['--sources', path] });
    const status = async (): Promise<Status> =>
      (await fetch(`${server.url}/api/v1/status`)).json() as Promise<Status>;
    try {
      await until('two articles counted', async () => (await status()).articles === 2 || null);
      const trends = (await (
        await fetch(`${server.url}/api/v1/trends?kind=country&window=24h&sort=count`)
      ).json()) as { items: { key: string; articles: number }[] };
      expect(trends.items).toMatchObject([
        { key: 'TR', articles: 2 },
        { key: 'EG', articles: 1 },
      ]);
      const failing = await until('the failing feed', async () => {
        const { sources } = await status();
        return sources[1]!.state === 'failing' ? sources : null;
      });
      expect(failing).toMatchObject([
        { kind: 'feed', state: 'running', sent: 2 },
        { kind: 'feed', state: 'failing', sent: 0 },
      ]);
      expect(failing[1]!.fault).toMatch(/^HTTP 404; asked again at /);
      expect((await status()).demo).toBe(false);
    } finally {
      expect(await server.stop()).toBe(0);
      removeDataDir(server.dataDir);
      web.close();
    }
  });

  it('refuses to start on a wrong list, and says where it is wrong', async () => {
    const path = join(folder, 'wrong.yaml');
    writeFileSync(path, 'feeds:\n  - ftp://a.example/rss\n');
    await expect(startServer({ args: ['--sources', path] })).rejects.toThrow(
      /wrong\.yaml:2: feeds\.0: an address that begins with http/,
    );
    await expect(startServer({ args: ['--sources', join(folder, 'no.yaml')] })).rejects.toThrow(
      /the feeds in .*no\.yaml can't be read: ENOENT/,
    );
    await expect(startServer({ args: ['--sources', 'rss'] })).rejects.toThrow(
      /--sources "rss": demo, none, or the path of a list of feeds/,
    );
  });
});
