import type { BinaryReader } from './binary-reader.ts';
import { BinaryWriter } from './binary-writer.ts';
import { LogMemory, MinuteLogs } from './minute-logs.ts';
import { Uint32Log } from './uint32-log.ts';
import { LONGEST_MINUTES, WINDOW_COUNT, WINDOW_MINUTES } from './window-table.ts';

/** The shortest step that a view draws: 60 points over 15 minutes. */
export const STEPS_PER_MINUTE = 4;

/**
 * What each minute of the longest window added, by event time: minute `m` stands at `m mod 1440`. An
 * entry of a log is `2·slot + 1` when the article was the first of its story, else `2·slot`: what was
 * added is what is subtracted, and the baseline is fed by stories alone. `articles` holds two entries
 * an article: its story, and its outlet (0 for none, else slot + 1).
 */
export class MinuteRing {
  private readonly memory = new LogMemory();
  readonly articles = new MinuteLogs(this.memory);
  readonly keywords = new MinuteLogs(this.memory);
  readonly pairs = new MinuteLogs(this.memory);
  readonly cells = new MinuteLogs(this.memory);
  private readonly logs: readonly MinuteLogs[] = [
    this.articles,
    this.keywords,
    this.pairs,
    this.cells,
  ];
  /** Stories that began with an article of the minute. */
  readonly firsts = new Uint32Array(LONGEST_MINUTES);
  /** Articles in each quarter of the minute. */
  readonly steps = new Uint32Array(LONGEST_MINUTES * STEPS_PER_MINUTE);

  at(minute: number): number {
    return minute % LONGEST_MINUTES;
  }

  /** Brings what leaves the windows when `minute` begins near the processor. */
  fetchLeaving(minute: number): void {
    for (let w = 0; w < WINDOW_COUNT; w++) {
      const leaving = minute - WINDOW_MINUTES[w]!;
      if (leaving < 0) continue;
      for (const logs of this.logs) logs.fetch(this.at(leaving));
    }
  }

  clear(at: number): void {
    for (const logs of this.logs) logs.clear(at);
    this.firsts[at] = 0;
    this.steps.fill(0, at * STEPS_PER_MINUTE, (at + 1) * STEPS_PER_MINUTE);
  }

  /**
   * The ring as it is now, in pieces that can be asked for later: logs are only appended to, and the
   * memory of a minute that is cleared is not written again, so that no log has to be copied. Each
   * piece is valid until the next is asked for.
   */
  freeze(): Generator<Uint8Array, void> {
    const logs = this.logs.map((each) => each.freeze());
    return pieces({ logs, firsts: this.firsts.slice(), steps: this.steps.slice() });
  }

  read(input: BinaryReader): void {
    const values = new Uint32Log();
    for (let at = 0; at < LONGEST_MINUTES; at++) {
      if (input.uint() === 0) continue;
      for (const logs of this.logs) {
        values.restore(input.uint32s());
        logs.append(at, values);
      }
      this.firsts[at] = input.uint();
      this.steps.set(input.uint32s().subarray(0, STEPS_PER_MINUTE), at * STEPS_PER_MINUTE);
    }
  }
}

interface Frozen {
  logs: ReturnType<MinuteLogs['freeze']>[];
  firsts: Uint32Array;
  steps: Uint32Array;
}

function* pieces({ logs, firsts, steps }: Frozen): Generator<Uint8Array, void> {
  const out = new BinaryWriter();
  const values = new Uint32Log();
  for (let at = 0; at < LONGEST_MINUTES; at++) {
    out.clear();
    const articles = logs[0]!.lengths[at]!;
    out.uint(articles);
    if (articles > 0) {
      for (const log of logs) out.uint32s(log.read(at, values).view());
      out.uint(firsts[at]!);
      out.uint32s(steps.subarray(at * STEPS_PER_MINUTE, (at + 1) * STEPS_PER_MINUTE));
    }
    yield out.finish();
  }
}
