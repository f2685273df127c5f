import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import * as z from 'zod';
import { MINUTE_MS } from '../../../shared/time.ts';

/** One feed that is read again and again. */
export interface FeedEntry {
  url: string;
  /** The outlet its articles are counted for. */
  source: string;
  /** BCP 47; null leaves it to the feed and the text. */
  lang: string | null;
  /** Between two readings. */
  intervalMs: number;
}

/** The list of feeds is wrong; the message names file, line, field, value and what is allowed. */
export class FeedListError extends Error {
  readonly code = 'FEED_LIST_INVALID';

  constructor(message: string) {
    super(message);
    this.name = 'FeedListError';
  }
}

const DEFAULT_INTERVAL_MS = 5 * MINUTE_MS;
const MIN_INTERVAL_MS = MINUTE_MS;
const MAX_INTERVAL_MS = 1_440 * MINUTE_MS;
export const MAX_FEEDS = 2_000;

const interval = z
  .int({ error: 'a whole number of milliseconds' })
  .min(MIN_INTERVAL_MS, { error: `at least ${MIN_INTERVAL_MS} (a minute)` })
  .max(MAX_INTERVAL_MS, { error: `at most ${MAX_INTERVAL_MS} (a day)` });
const address = z.url({ protocol: /^https?$/, error: 'an address that begins with http(s)://' });
const entry = z.union([
  address,
  z.strictObject({
    url: address,
    source: z.string().trim().min(1).max(1_024).optional(),
    lang: z
      .string()
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'a language tag, as ar or en-GB' })
      .optional(),
    intervalMs: interval.optional(),
  }),
]);
const list = z.strictObject({
  intervalMs: interval.optional(),
  feeds: z
    .array(entry)
    .min(1, { error: 'at least one feed' })
    .max(MAX_FEEDS, { error: `at most ${MAX_FEEDS} feeds` }),
});

/**
 * The feeds of a list in YAML: `feeds`, each an address or `{url, source?, lang?, intervalMs?}`, and
 * `intervalMs` for all that say none (5 minutes; from a minute to a day). Without `source` the outlet is
 * the host of the address, without `www.`.
 * @param path of the file, for messages
 * @throws FeedListError with every fault at its line
 */
export function readFeedList(text: string, path: string): FeedEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new FeedListError(
      document.errors
        .map(({ message, pos }) => `${path}:${lines.linePos(pos[0]).line}: ${message}`)
        .join('\n'),
    );
  }
  const parsed = list.safeParse(document.toJS());
  if (!parsed.success) {
    throw new FeedListError(
      parsed.error.issues
        .flatMap(deepest)
        .map(({ at, message }) => {
          const line = lineOf(document, at, lines);
          return `${path}:${line}: ${at.join('.') || 'the list'}: ${message}`;
        })
        .join('\n'),
    );
  }
  const { feeds, intervalMs = DEFAULT_INTERVAL_MS } = parsed.data;
  const entries = feeds.map((feed) => complete(feed, intervalMs));
  refuseTwins(entries, document, lines, path);
  return entries;
}

function complete(feed: z.infer<typeof entry>, intervalMs: number): FeedEntry {
  const given = typeof feed === 'string' ? { url: feed } : feed;
  return {
    url: given.url,
    source: given.source ?? new URL(given.url).hostname.replace(/^www\./, ''),
    lang: given.lang ?? null,
    intervalMs: given.intervalMs ?? intervalMs,
  };
}

interface Fault {
  at: PropertyKey[];
  message: string;
}

/** Of an entry that is neither form, what is wrong with the form it was meant to be. */
function deepest(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code !== 'invalid_union') return [{ at: issue.path, message: issue.message }];
  const [plain, whole] = issue.errors;
  const isText = whole!.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return (isText ? plain! : whole!)
    .flatMap(deepest)
    .map(({ at, message }) => ({ at: [...issue.path, ...at], message }));
}

/** The line of the nearest thing there is: the field, or what should hold it. */
function lineOf(document: Document, at: readonly PropertyKey[], lines: LineCounter): number {
  let node: unknown = document.contents;
  let line = 1;
  for (const step of [...at, null]) {
    const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : null;
    if (range) line = lines.linePos(range[0]).line;
    if (step === null || !(isMap(node) || isSeq(node))) break;
    node = node.get(step, true);
  }
  return line;
}

function refuseTwins(
  entries: readonly FeedEntry[],
  document: Document,
  lines: LineCounter,
  path: string,
): void {
  const first = new Map<string, number>();
  entries.forEach(({ url }, index) => {
    const other = first.get(url);
    if (other !== undefined) {
      const line = lineOf(document, ['feeds', index], lines);
      throw new FeedListError(`${path}:${line}: feeds.${index}: ${url} is feeds.${other} already`);
    }
    first.set(url, index);
  });
}
