import { afterEach, describe, expect, it } from 'vitest';
import { readTarget, type EmailTarget } from '../../shared/target.ts';
import { sendMail } from '../../services/sinks/mail.ts';
import { certificate, mailServer, type MailServer } from './mail-server.ts';
import { alert } from './receiver.ts';

const open: MailServer[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});
async function serve(...args: Parameters<typeof mailServer>): Promise<MailServer> {
  const server = await mailServer(...args);
  open.push(server);
  return server;
}

function target({ port }: MailServer, more: object = {}): EmailTarget {
  const read = readTarget({
    id: 't',
    type: 'email',
    host: 'localhost',
    port,
    from: 'Marsad <marsad@example.org>',
    to: ['desk@example.org', 'night@example.org'],
    ca: certificate,
    allowPrivate: true,
    ...more,
  });
  if (!read.ok) throw new Error(read.message);
  return read.value as EmailTarget;
}

const sending = { event: 'a1-raised', alert };
const login = { user: 'marsad', password: 'right-password' };

describe('a mail', () => {
  it('says what rises in the language of the target, both as text and as HTML of its direction', async () => {
    const server = await serve();
    expect(await sendMail(target(server, { lang: 'ar' }), sending)).toEqual({ ok: true });
    const [mail] = server.got;
    expect(mail?.to).toEqual(['desk@example.org', 'night@example.org']);
    const decoded = decode(mail!.text);
    expect(decoded).toContain('صاعد: \u2068زلزال\u2069');
    expect(decoded).toContain('24 قصة من 9 مصادر في آخر ساعة');
    expect(decoded).toContain('16 ضعف المعتاد');
    expect(decoded).toContain('<html lang="ar" dir="rtl">');
    expect(decoded).toContain(
      '<a href="https://n.example/1"><bdi>زلزال قوي يضرب الساحل &lt;فجرا&gt;',
    );
    expect(decoded).toContain('about=keyword%3Ax');
  });

  it('keeps its id over tries, and the end answers the beginning', async () => {
    const server = await serve([451, 250]);
    const to = target(server);
    expect(await sendMail(to, sending)).toMatchObject({ ok: false, retry: true });
    expect(await sendMail(to, sending)).toEqual({ ok: true });
    const over = { ...alert, state: 'resolved' as const, endsAt: '2026-01-15T13:00:00Z' };
    await sendMail(to, { event: 'a1-resolved', alert: over });
    const [first, second] = server.got;
    expect(first!.text).toContain('Message-ID: <a1-raised@example.org>');
    expect(second!.text).toContain('Message-ID: <a1-resolved@example.org>');
    expect(second!.text).toContain('In-Reply-To: <a1-raised@example.org>');
  });

  it('a headline can not write a header of its own', async () => {
    const server = await serve();
    const label = 'quake\r\nBcc: spy@example.org\r\n\r\nbody';
    expect(await sendMail(target(server), { ...sending, alert: { ...alert, label } })).toEqual({
      ok: true,
    });
    expect(server.got[0]!.to).toHaveLength(2);
    expect(server.got[0]!.text).not.toMatch(/^Bcc:/m);
  });

  it('tells when not all recipients were taken', async () => {
    const server = await serve([250], {
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith('night') ? new Error('unknown') : undefined),
    });
    const outcome = await sendMail(target(server), sending);
    expect(outcome).toEqual({ ok: true, warning: '1 of 2 recipients were refused' });
  });
});

describe('its connection', () => {
  it('is encrypted by STARTTLS before the password is said, or from its first byte', async () => {
    const upgraded = await serve();
    expect(await sendMail(target(upgraded, login), sending)).toEqual({ ok: true });
    expect(upgraded.got[0]).toMatchObject({ encrypted: true, user: 'marsad' });
    const implicit = await serve([250], { secure: true });
    const to = target(implicit, { ...login, tls: 'implicit' });
    expect(await sendMail(to, sending)).toEqual({ ok: true });
    expect(implicit.got[0]).toMatchObject({ encrypted: true, user: 'marsad' });
  });

  it('says no password to a server without TLS, nor to one whose certificate is not trusted', async () => {
    const plain = await serve([250], { disabledCommands: ['STARTTLS'], allowInsecureAuth: true });
    expect(await sendMail(target(plain, login), sending)).toMatchObject({ ok: false });
    const stranger = await serve();
    const to = { ...target(stranger, login), ca: undefined } as unknown as EmailTarget;
    expect(await sendMail(to, sending)).toMatchObject({ ok: false });
    expect([...plain.passwords, ...stranger.passwords]).toEqual([]);
  });

  it('is told that its password is wrong, without the password', async () => {
    const server = await serve();
    const to = target(server, { ...login, password: 'wrong-password' });
    const outcome = await sendMail(to, sending);
    expect(outcome).toEqual({
      ok: false,
      retry: false,
      reason: 'the server refused the login (535)',
    });
  });

  it('gives up on a server that greets nobody', async () => {
    const server = await serve([250], { onConnect: () => undefined });
    const outcome = await sendMail(target(server), sending, undefined, 300);
    expect(outcome).toEqual({ ok: false, retry: true, reason: 'no answer in time' });
  });
});

/** The parts of a message as people read them: quoted-printable and base64 undone, all in one text. */
function decode(raw: string): string {
  const unfolded = raw.replace(/\r\n/g, '\n');
  return unfolded
    .split(/\n--[-\w=._]+\n?/)
    .map((part) => {
      const [head = '', ...body] = part.split('\n\n');
      const content = body.join('\n\n');
      if (/base64/i.test(head)) return Buffer.from(content, 'base64').toString();
      if (!/quoted-printable/i.test(head)) return content;
      const bytes = content
        .replace(/=\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
      return Buffer.from(bytes, 'latin1').toString();
    })
    .join('\n');
}
