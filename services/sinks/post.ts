import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { NOT_PUBLIC, publicLookup, refusedAddress } from './public-lookup.ts';
import { NOT_PUBLIC_OUTCOME, type Outcome } from './sink.ts';

/** From the first byte of the first request to the last of the last answer. */
const MAX_MS = 10_000;
/** Of an answer only its status counts; what is longer is cut off. */
const MAX_ANSWER_BYTES = 65_536;
const MAX_REDIRECTS = 3;
/** Nobody may ask to be left alone for longer. */
const MAX_RETRY_AFTER_MS = 3_600_000;
/** That may pass: the receiver was asked too much or too early, or is not well. */
const RETRIABLE = new Set([408, 409, 425, 429]);

export interface Posting {
  url: string;
  headers?: Record<string, string>;
  body: string;
  /** Reach addresses that are not public too. */
  allowPrivate: boolean;
  /** Gives up at once: the process stops. */
  signal?: AbortSignal | undefined;
  maxMs?: number;
  /** How names become addresses unless private ones are allowed. */
  lookup?: LookupFunction;
}

/**
 * Posts JSON. An address that is not public is refused unless allowed: the addresses that a name
 * resolves to are checked as they are connected to, at each redirect anew, so no answer of the name
 * service can change in between. Only 307 and 308 are followed, and never from https to http. What
 * went wrong is told by codes alone, for an address may hold secrets.
 */
export async function post(posting: Posting): Promise<Outcome> {
  const timeout = AbortSignal.timeout(posting.maxMs ?? MAX_MS);
  const signal = posting.signal ? AbortSignal.any([timeout, posting.signal]) : timeout;
  let url: URL = new URL(posting.url);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const answer = await once(url, posting, signal);
    if (!('status' in answer)) return answer;
    if (answer.status !== 307 && answer.status !== 308) return outcomeOf(answer);
    const next = redirected(url, answer.location);
    if (typeof next === 'string') return { ok: false, retry: false, reason: next };
    url = next;
  }
  return { ok: false, retry: false, reason: `more than ${MAX_REDIRECTS} redirects` };
}

interface Answer {
  status: number;
  location: string | null;
  retryAfter: string | null;
}

function outcomeOf({ status, retryAfter }: Answer): Outcome {
  if (status >= 200 && status < 300) return { ok: true };
  if (status >= 300 && status < 400) {
    return { ok: false, retry: false, reason: `answered ${status}; only 307 and 308 are followed` };
  }
  const retry = status >= 500 || RETRIABLE.has(status);
  const afterMs = retry ? retryAfterMs(retryAfter) : null;
  const reason = `answered ${status}`;
  return { ok: false, retry, reason, ...(afterMs === null ? {} : { afterMs }) };
}

/** In seconds; a date is not read, for it would be told by another clock. */
function retryAfterMs(header: string | null): number | null {
  if (header === null || !/^\d{1,9}$/.test(header.trim())) return null;
  return Math.min(Number(header) * 1_000, MAX_RETRY_AFTER_MS);
}

function redirected(from: URL, location: string | null): URL | string {
  if (location === null || !URL.canParse(location, from.href)) return 'redirected to no address';
  const to = new URL(location, from.href);
  if (to.protocol !== 'https:' && to.protocol !== 'http:') return `redirected to ${to.protocol}`;
  if (from.protocol === 'https:' && to.protocol === 'http:') return 'redirected from https to http';
  return to;
}

function once(url: URL, posting: Posting, signal: AbortSignal): Promise<Answer | Outcome> {
  const { body, allowPrivate, lookup = publicLookup } = posting;
  if (!allowPrivate && refusedAddress(url.hostname)) {
    return Promise.resolve(failure({ code: NOT_PUBLIC }, false));
  }
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((done) => {
    const request = send(
      url,
      {
        method: 'POST',
        agent: false,
        signal,
        ...(allowPrivate ? {} : { lookup }),
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Marsad',
          ...posting.headers,
        },
      },
      (response) => {
        drained(response).then(
          () => done(answerOf(response)),
          (error: unknown) => done(failure(error, signal.aborted)),
        );
      },
    );
    request.on('error', (error) => done(failure(error, signal.aborted)));
    request.end(body);
  });
}

/** Reads the answer away, up to the limit, so that a connection never ends in the middle of one. */
async function drained(response: IncomingMessage): Promise<void> {
  let bytes = 0;
  for await (const chunk of response) {
    bytes += (chunk as Buffer).byteLength;
    if (bytes > MAX_ANSWER_BYTES) break;
  }
}

function answerOf({ statusCode, headers }: IncomingMessage): Answer {
  return {
    status: statusCode ?? 0,
    location: headers.location ?? null,
    retryAfter: headers['retry-after'] ?? null,
  };
}

function failure(error: unknown, timedOut: boolean): Outcome {
  if (timedOut) return { ok: false, retry: true, reason: 'no answer in time' };
  const code = (error as { code?: unknown }).code;
  if (code === NOT_PUBLIC) return NOT_PUBLIC_OUTCOME;
  return { ok: false, retry: true, reason: typeof code === 'string' ? code : 'connection failed' };
}
