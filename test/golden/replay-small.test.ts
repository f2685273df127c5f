import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isClock, readMentionRecord, type MentionRecord } from '../../shared/mention.ts';
import { HOUR_MS } from '../../shared/time.ts';
import { decode, encode } from '../../services/trends/codec.ts';
import { createReplay, type ReplayLine } from '../../services/trends/replay.ts';
import { replayOrder } from '../../services/trends/replay-order.ts';

/**
 * Half a month of a small place's news, then an earthquake in the harbour: told by five outlets,
 * three of them word for word, one record twice, one a day late. The lines were read through when
 * they were written; change them only with `vitest -u` and a look at the difference.
 */
const folder = new URL('./replay-small/', import.meta.url);
const options = { countsEveryMs: 6 * HOUR_MS };

const records: MentionRecord[] = readFileSync(new URL('mentions.jsonl', folder), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const read = readMentionRecord(JSON.parse(line));
    if (!read.ok) throw new Error(read.message);
    return read.value;
  });

function instant(record: MentionRecord, field: 'seenAt' | 'publishedAt'): number | null {
  const text = isClock(record) ? record.tick : record[field];
  return text === null ? null : Date.parse(text);
}

const times = records.map((record) => ({
  seenMs: instant(record, 'seenAt'),
  publishedMs: instant(record, 'publishedAt'),
}));

/** The lines of a run that is broken off after some records, written down and taken up again. */
function run(breakAfter: number | null): string {
  const lines: ReplayLine[] = [];
  let replay = createReplay(options, (line) => lines.push(line));
  const { order, timesMs } = replayOrder(times, 'seenAt');
  order.forEach((at, i) => {
    if (i === breakAfter) {
      const decoded = decode(encode(replay.state));
      if (!decoded.ok) throw new Error(decoded.message);
      replay = createReplay({ ...options, state: decoded.value }, (line) => lines.push(line));
    }
    replay.take(records[at]!, timesMs[at]!);
  });
  lines.push(replay.summary(0, 0));
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

describe('a small replay', () => {
  it('tells the same lines as ever', async () => {
    await expect(run(null)).toMatchFileSnapshot('./replay-small/expected.jsonl');
  });

  it('tells them too when it was broken off anywhere and taken up again', () => {
    const whole = run(null);
    for (let i = 1; i < records.length; i += 6) expect(run(i), `after ${i} records`).toBe(whole);
  });
});
