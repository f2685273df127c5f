const LINE_FEED = 10;

/** A line of bytes without its `\n`, or the size of one that was too long to be kept. */
export type ByteLine =
  { line: number; bytes: Buffer } | { line: number; bytes: null; skippedBytes: number };

/**
 * Cuts a stream of bytes into lines at `\n` alone; what follows the last `\n` is a line too.
 * Of a line longer than `maxBytes` only the length is kept, so memory stays below `maxBytes` and
 * one chunk. Lines are counted from 1; empty ones are given out like the others.
 *
 * ```
 *   chunk 1         chunk 2      chunk 3
 *   a a a \n b b    b b b b b    b \n c c          maxBytes = 4
 *   line 1 (3)      line 2: 8 bytes, not kept      line 3 (2)
 * ```
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<ByteLine> {
  let line = 1;
  let kept: Buffer[] = [];
  let length = 0;

  const keep = (part: Buffer): void => {
    length += part.length;
    if (length > maxBytes) kept = [];
    else if (part.length > 0) kept.push(part);
  };
  const finish = (): ByteLine => {
    const whole = kept.length === 1 ? kept[0]! : Buffer.concat(kept);
    const done: ByteLine =
      length > maxBytes ? { line, bytes: null, skippedBytes: length } : { line, bytes: whole };
    line += 1;
    kept = [];
    length = 0;
    return done;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start);
      if (end < 0) break;
      keep(chunk.subarray(start, end));
      start = end + 1;
      yield finish();
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
