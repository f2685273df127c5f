import { ProblemError } from './problem.ts';

/**
 * The articles in the body of a request, as values not yet checked. A line of NDJSON that is no JSON
 * stays in its place as an `Unreadable`, so that indexes match the sender's lines.
 */
export interface Unreadable {
  unreadable: { code: string; message: string };
}

export const ARTICLE_TYPES = [
  'application/json',
  'application/x-ndjson',
  'application/ndjson',
  'application/jsonl',
  'text/plain',
  'text/html',
] as const;

/** How many articles one request may hold; the rest belongs in the next request. */
export const MAX_ARTICLES_A_REQUEST = 10_000;

/** @throws ProblemError `INVALID_UTF8`, `INVALID_JSON`, `EMPTY_BODY`, `TOO_MANY_ARTICLES`. */
export function articlesOf(body: Buffer, contentType: string): unknown[] {
  const text = decode(body);
  if (text.trim() === '') throw bad('EMPTY_BODY', 'the request has no body; send an article');
  const values = split(text, contentType);
  if (values.length > MAX_ARTICLES_A_REQUEST) {
    throw bad(
      'TOO_MANY_ARTICLES',
      `${values.length} articles in one request, the limit is ${MAX_ARTICLES_A_REQUEST}; send them in several`,
    );
  }
  return values;
}

export function isUnreadable(value: unknown): value is Unreadable {
  return typeof value === 'object' && value !== null && 'unreadable' in value;
}

function split(text: string, contentType: string): unknown[] {
  if (contentType === 'text/plain') return [{ raw: text }];
  if (contentType === 'text/html') return [{ html: text }];
  if (contentType === 'application/json') return asList(parseJson(text));
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseLine);
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw bad('INVALID_JSON', `the body is no JSON: ${(error as Error).message}`);
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return {
      unreadable: { code: 'INVALID_JSON', message: `no JSON: ${(error as Error).message}` },
    } satisfies Unreadable;
  }
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw bad('INVALID_UTF8', 'the body is not valid UTF-8; send text as UTF-8');
  }
}

function bad(code: string, detail: string): ProblemError {
  return new ProblemError({ status: 400, code, detail });
}
