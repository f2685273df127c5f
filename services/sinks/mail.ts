import { connect as connectPlain, isIP, type LookupFunction, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { createTransport } from 'nodemailer';
import type { EmailTarget } from '../../shared/target.ts';
import { mailHtml } from './mail-html.ts';
import { messageOf } from './message.ts';
import { NOT_PUBLIC, publicLookup, refusedAddress } from './public-lookup.ts';
import { NOT_PUBLIC_OUTCOME, type Outcome, type Sending } from './sink.ts';

/** A mail server may take its time to look at a message, but not for ever. */
const MAX_MS = 30_000;
const CONNECT_MS = 10_000;

/**
 * One message by SMTP. Its `Message-ID` is the idempotency key, and the end of an alert answers its
 * beginning, so that both stand in one thread. The connection is opened here and handed to the mail
 * library, so the address that was checked is the one that is spoken to. A password never travels
 * without TLS, unless the target says `tls: "none"` itself.
 * @param lookup how the server's name becomes addresses unless private ones are allowed
 */
export async function sendMail(
  target: EmailTarget,
  { event, alert }: Sending,
  signal?: AbortSignal,
  maxMs = MAX_MS,
  lookup: LookupFunction = publicLookup,
): Promise<Outcome> {
  const timeout = AbortSignal.timeout(maxMs);
  const ended = signal ? AbortSignal.any([timeout, signal]) : timeout;
  const message = messageOf(alert, target.lang);
  const domain = target.from.slice(target.from.lastIndexOf('@') + 1).replace(/>$/, '');
  const messageId = (id: string): string => `<${id}@${domain}>`;
  const first = messageId(`${alert.id}-raised`);
  try {
    const connection = await connected(target, ended, lookup);
    const transport = createTransport({
      host: target.host,
      port: target.port,
      secure: target.tls === 'implicit',
      secured: target.tls === 'implicit',
      requireTLS: target.tls === 'starttls',
      ignoreTLS: target.tls === 'none',
      tls: tlsOptions(target),
      ...(target.user === undefined ? {} : { auth: { user: target.user, pass: target.password } }),
      disableFileAccess: true,
      disableUrlAccess: true,
      getSocket: (_options: unknown, done: (error: null, found: object) => void) => {
        done(null, { connection });
      },
    });
    try {
      const info = await transport.sendMail({
        from: target.from,
        to: target.to,
        subject: message.title,
        text: [message.title, ...message.lines].join('\n'),
        html: mailHtml(alert, message, target.lang),
        messageId: messageId(event),
        ...(alert.state === 'resolved' ? { inReplyTo: first, references: first } : {}),
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Marsad-Alert': event },
        signal: ended,
      });
      const refused = info.rejected.length;
      if (refused === 0) return { ok: true };
      return { ok: true, warning: `${refused} of ${target.to.length} recipients were refused` };
    } finally {
      transport.close();
      connection.destroy();
    }
  } catch (error) {
    return failure(error, timeout.aborted);
  }
}

/** A socket that is connected, for implicit TLS also shaken hands over. */
function connected(
  target: EmailTarget,
  signal: AbortSignal,
  publicOnly: LookupFunction,
): Promise<Socket> {
  const { host, port, allowPrivate, tls } = target;
  if (!allowPrivate && refusedAddress(host)) {
    return Promise.reject(Object.assign(new Error(NOT_PUBLIC), { code: NOT_PUBLIC }));
  }
  return new Promise((done, failed) => {
    const lookup = allowPrivate ? {} : { lookup: publicOnly };
    const socket: Socket =
      tls === 'implicit'
        ? connectTls({ host, port, ...lookup, ...tlsOptions(target) })
        : connectPlain({ host, port, ...lookup });
    const stop = (): void => void socket.destroy(new Error('stopped'));
    const settled = (): void => {
      socket.setTimeout(0);
      signal.removeEventListener('abort', stop);
    };
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    socket.setTimeout(CONNECT_MS, () => {
      socket.destroy(Object.assign(new Error('no connection'), { code: 'ETIMEDOUT' }));
    });
    socket.once('error', (error) => {
      settled();
      failed(error);
    });
    socket.once(tls === 'implicit' ? 'secureConnect' : 'connect', () => {
      settled();
      done(socket);
    });
  });
}

function tlsOptions({ host, ca }: EmailTarget): { servername?: string; ca?: string } {
  return {
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ...(ca === undefined ? {} : { ca }),
  };
}

/** By reply codes (RFC 5321: 4yz may pass, 5yz will not) and codes of the network; never by texts, which may repeat an address. */
function failure(error: unknown, timedOut: boolean): Outcome {
  if (timedOut) return { ok: false, retry: true, reason: 'no answer in time' };
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  if (code === NOT_PUBLIC) return NOT_PUBLIC_OUTCOME;
  if (typeof responseCode === 'number' && responseCode > 0) {
    const what = code === 'EAUTH' ? 'the server refused the login' : 'the server answered';
    return { ok: false, retry: responseCode < 500, reason: `${what} (${responseCode})` };
  }
  if (code === 'EAUTH') return { ok: false, retry: false, reason: 'the server takes no login' };
  return { ok: false, retry: true, reason: typeof code === 'string' ? code : 'connection failed' };
}
