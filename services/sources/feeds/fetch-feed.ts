import { MINUTE_MS, SECOND_MS } from '../../../shared/time.ts';

/** What a server said, so that it need not say the same again (RFC 9110 §13). */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export type Fetched =
  | { kind: 'text'; text: string; validators: Validators }
  | { kind: 'unchanged' }
  /** `gone`: never to be asked again (410). `retryMs`: not before, as the server asked. */
  | { kind: 'fault'; fault: string; gone: boolean; retryMs: number | null };

export interface FetchOptions {
  userAgent: string;
  signal: AbortSignal;
  nowMs: () => number;
  /** From asking to the last byte. */
  timeoutMs?: number;
  maxBytes?: number;
}

const TIMEOUT_MS = 30 * SECOND_MS;
const MAX_BYTES = 8 * 1_048_576;
const MAX_RETRY_AFTER_MS = 1_440 * MINUTE_MS;
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/**
 * One conditional GET of a feed. It never throws: what goes wrong is a `fault` in words. Redirects are
 * followed (at most 20, as fetch does); at most 8 MiB within 30 s.
 */
export async function fetchFeed(
  url: string,
  validators: Validators,
  options: FetchOptions,
): Promise<Fetched> {
  const { userAgent, signal, nowMs, timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES } = options;
  const headers: Record<string, string> = { accept: ACCEPT, 'user-agent': userAgent };
  if (validators.etag !== null) headers['if-none-match'] = validators.etag;
  if (validators.lastModified !== null) headers['if-modified-since'] = validators.lastModified;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await fetch(url, { headers, signal: AbortSignal.any([signal, timeout]) });
    if (answer.status === 304) return { kind: 'unchanged' };
    if (!answer.ok) {
      await answer.body?.cancel();
      return refusal(answer, nowMs());
    }
    const bytes = await bodyOf(answer, maxBytes);
    if (bytes === null) return fault(`it is larger than ${maxBytes} bytes`);
    return {
      kind: 'text',
      text: decode(bytes, answer.headers.get('content-type')),
      validators: {
        etag: answer.headers.get('etag'),
        lastModified: answer.headers.get('last-modified'),
      },
    };
  } catch (error) {
    if (timeout.aborted) return fault(`no whole answer within ${timeoutMs / SECOND_MS} s`);
    return fault(`not reached (${reasonOf(error)})`);
  }
}

function fault(words: string): Fetched {
  return { kind: 'fault', fault: words, gone: false, retryMs: null };
}

function refusal(answer: Response, nowMs: number): Fetched {
  const { status } = answer;
  const gone = status === 410;
  const words = gone ? 'it is gone for good (410); take it off the list' : `HTTP ${status}`;
  const retryMs = retryAfterMs(answer.headers.get('retry-after'), nowMs);
  return { kind: 'fault', fault: words, gone, retryMs };
}

/** Seconds or a date (RFC 9110 §10.2.3), at most a day. */
function retryAfterMs(value: string | null, nowMs: number): number | null {
  if (value === null) return null;
  const ms = /^\d+$/.test(value) ? Number(value) * SECOND_MS : Date.parse(value) - nowMs;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
}

/** Null when there is more than `maxBytes`; the rest is not waited for. */
async function bodyOf(answer: Response, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const SNIFFED_BYTES = 256;

/** By the header's charset, else the XML declaration's (older Arabic feeds: windows-1256), else UTF-8. */
function decode(bytes: Uint8Array, contentType: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  const label =
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ??
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // A label that nobody knows tells nothing; UTF-8 marks what it can't read.
    return new TextDecoder().decode(bytes);
  }
}

/** fetch hides the reason one level down. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message || cause.name : message;
}
