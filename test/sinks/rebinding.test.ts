import { once } from 'node:events';
import { createServer, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createPublicLookup } from '../../services/sinks/public-lookup.ts';
import { post } from '../../services/sinks/post.ts';
import { hasBoth, INSIDE, isPublic, OUTSIDE, resolving } from './name-service.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function listen(
  host: string,
  port: number,
  answer: (response: ServerResponse) => void,
): Promise<{ port: number; got: string[] }> {
  const got: string[] = [];
  const server = createServer((asked, response) => {
    got.push(asked.url ?? '');
    answer(response);
  });
  servers.push(server.listen(port, host));
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, got };
}

const ok = (response: ServerResponse): void => void response.writeHead(200).end();
const redirect =
  (location: string) =>
  (response: ServerResponse): void =>
    void response.writeHead(307, { location }).end();
const NOT_PUBLIC = {
  ok: false,
  retry: false,
  reason: expect.stringMatching(/not public/) as string,
};

/** Posts to a name for which the service gives these answers, one a look-up. */
function posting(url: string, ...answers: string[][]) {
  const { resolve, asked } = resolving(...answers);
  const lookup = createPublicLookup(resolve, isPublic);
  return { outcome: post({ url, body: '{}', allowPrivate: false, lookup }), asked };
}

describe.skipIf(!hasBoth)('a name whose addresses change', () => {
  it('is asked for once a connection, and that address is the one connected to', async () => {
    const outside = await listen(OUTSIDE, 0, ok);
    const inside = await listen(INSIDE, outside.port, ok);
    const { outcome, asked } = posting(
      `http://turns.example:${outside.port}/a`,
      [OUTSIDE],
      [INSIDE],
    );
    expect(await outcome).toEqual({ ok: true });
    expect(asked).toEqual(['turns.example']);
    expect([outside.got, inside.got]).toEqual([['/a'], []]);
  });

  it('is refused when it has turned inside for the next connection', async () => {
    const outside = await listen(OUTSIDE, 0, redirect('/b'));
    const inside = await listen(INSIDE, outside.port, ok);
    const { outcome, asked } = posting(
      `http://turns.example:${outside.port}/a`,
      [OUTSIDE],
      [INSIDE],
    );
    expect(await outcome).toEqual(NOT_PUBLIC);
    expect(asked).toHaveLength(2);
    expect([outside.got, inside.got]).toEqual([['/a'], []]);
  });

  it('is refused when one of its addresses is inside', async () => {
    const outside = await listen(OUTSIDE, 0, ok);
    const inside = await listen(INSIDE, outside.port, ok);
    for (const answer of [[INSIDE], [OUTSIDE, INSIDE], [INSIDE, OUTSIDE], []]) {
      const { outcome } = posting(`http://turns.example:${outside.port}/`, answer);
      expect(await outcome, answer.join()).toEqual(NOT_PUBLIC);
    }
    expect([outside.got, inside.got]).toEqual([[], []]);
  });

  it('would be reached without the check', async () => {
    const inside = await listen(INSIDE, 0, ok);
    const { resolve } = resolving([INSIDE]);
    const lookup = createPublicLookup(resolve, () => true);
    const sent = request({ host: 'turns.example', port: inside.port, lookup, agent: false }).end();
    await once(sent, 'response');
    expect(inside.got).toEqual(['/']);
  });
});

it
  .skipIf(!hasBoth)
  .each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f000001/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/latest/meta-data/',
    'http://[::ffff:a9fe:a9fe]/latest/meta-data/',
    'http://[fd00:ec2::254]/latest/meta-data/',
  ])('a redirect to %s is not followed', async (location) => {
  const outside = await listen(OUTSIDE, 0, redirect(location));
  const { outcome } = posting(`http://out.example:${outside.port}/`, [OUTSIDE]);
  expect(await outcome).toEqual(NOT_PUBLIC);
  expect(outside.got).toEqual(['/']);
});

it.each(['169.254.169.254', '::ffff:169.254.169.254', 'fd00:ec2::254', '::1', '10.0.0.1'])(
  'a name that stands for %s is refused',
  (address) => {
    const { resolve } = resolving([address]);
    const answered = new Promise((heard) => {
      createPublicLookup(resolve)('meta.example', { all: true }, (error) => heard(error?.code));
    });
    return expect(answered).resolves.toBe('ADDRESS_NOT_PUBLIC');
  },
);
