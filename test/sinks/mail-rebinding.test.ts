import { afterEach, describe, expect, it } from 'vitest';
import { readTarget, type EmailTarget } from '../../shared/target.ts';
import { sendMail } from '../../services/sinks/mail.ts';
import { createPublicLookup } from '../../services/sinks/public-lookup.ts';
import { certificate, mailServer, type MailServer } from './mail-server.ts';
import { hasBoth, INSIDE, isPublic, OUTSIDE, resolving } from './name-service.ts';
import { alert } from './receiver.ts';

const servers: MailServer[] = [];
afterEach(async () => {
  for (const each of servers.splice(0)) await each.close();
});

const NOT_PUBLIC = {
  ok: false,
  retry: false,
  reason: expect.stringMatching(/not public/) as string,
};

type Tls = EmailTarget['tls'];

/** A mail server outside and one inside at the same port, both with the certificate of `localhost`. */
async function outsideAndInside(tls: Tls): Promise<{ outside: MailServer; inside: MailServer }> {
  const options = { secure: tls === 'implicit' };
  const outside = await mailServer([250], options, { host: OUTSIDE, port: 0 });
  servers.push(outside);
  const inside = await mailServer([250], options, { host: INSIDE, port: outside.port });
  servers.push(inside);
  return { outside, inside };
}

/** Sends to a name for which the service gives these answers, one a look-up. */
function sending(port: number, tls: Tls, host: string, ...answers: string[][]) {
  const target = readTarget({
    id: 't',
    type: 'email',
    host,
    port,
    tls,
    ca: certificate,
    from: 'marsad@example.org',
    to: ['desk@example.org'],
  });
  if (!target.ok) throw new Error(target.message);
  const { resolve, asked } = resolving(...answers);
  const lookup = createPublicLookup(resolve, isPublic);
  const send = () =>
    sendMail(target.value as EmailTarget, { event: 'e', alert }, undefined, 10_000, lookup);
  return { send, asked };
}

describe.skipIf(!hasBoth).each(['none', 'starttls', 'implicit'] as const)(
  'a mail server by name, TLS %s',
  (tls) => {
    it('is asked for once a message, and the address that was checked is the one connected to', async () => {
      const { outside, inside } = await outsideAndInside(tls);
      const { send, asked } = sending(outside.port, tls, 'localhost', [OUTSIDE], [INSIDE]);
      expect(await send()).toEqual({ ok: true });
      expect(asked).toEqual(['localhost']);
      expect([outside.got.length, inside.got.length]).toEqual([1, 0]);
      // The next message is another connection: the name has turned inside by then.
      expect(await send()).toEqual(NOT_PUBLIC);
      expect([outside.got.length, inside.got.length]).toEqual([1, 0]);
    });

    it('is refused when one of its addresses is inside', async () => {
      const { outside, inside } = await outsideAndInside(tls);
      for (const answer of [[INSIDE], [OUTSIDE, INSIDE], [INSIDE, OUTSIDE], []]) {
        const { send } = sending(outside.port, tls, 'localhost', answer);
        expect(await send(), answer.join()).toEqual(NOT_PUBLIC);
      }
      expect([outside.got.length, inside.got.length]).toEqual([0, 0]);
    });
  },
);

it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', 'fd00:ec2::254'])(
  'a mail server at %s is refused before anybody is asked',
  async (host) => {
    const { send, asked } = sending(25, 'none', host, [OUTSIDE]);
    expect(await send()).toEqual(NOT_PUBLIC);
    expect(asked).toEqual([]);
  },
);
