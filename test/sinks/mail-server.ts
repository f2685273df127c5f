import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

const pem = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'tls', `localhost-${name}.pem`), 'utf8');

/** Signed by itself for `localhost`, made for these tests, valid for a hundred years. */
export const certificate = pem('cert');

export interface MailServer {
  port: number;
  /** Whole messages as they came, with envelope and whether the connection was encrypted. */
  got: { text: string; to: string[]; encrypted: boolean; user: string | null }[];
  /** Passwords that were tried. */
  passwords: string[];
  close(): Promise<void>;
}

/** What it says to a message: taken, or refused with this reply code. */
export type Reply = 250 | 421 | 451 | 452 | 550 | 554;

/** A real SMTP server on this machine that answers messages as it is told, in turn; the last reply stays. */
export async function mailServer(
  replies: readonly Reply[] = [250],
  options: SMTPServerOptions = {},
  at: { host: string; port: number } = { host: '127.0.0.1', port: 0 },
): Promise<MailServer> {
  const got: MailServer['got'] = [];
  const passwords: string[] = [];
  let asked = 0;
  const server = new SMTPServer({
    key: pem('key'),
    cert: certificate,
    authOptional: true,
    onAuth({ username, password }, _session, done) {
      passwords.push(password ?? '');
      if (password === 'right-password') done(null, { user: username ?? '' });
      else done(new Error('no'));
    },
    onData(stream, session, done) {
      const reply = replies[Math.min(asked++, replies.length - 1)] ?? 250;
      void text(stream).then((body) => {
        if (reply !== 250) {
          done(Object.assign(new Error('refused'), { responseCode: reply }));
          return;
        }
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const user = session.user === undefined ? null : String(session.user);
        got.push({ text: body, to, encrypted: session.secure, user });
        done(null);
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(at.port, at.host);
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    got,
    passwords,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
