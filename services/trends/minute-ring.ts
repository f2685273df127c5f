import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { Uint32Log } from './uint32-log.ts';
import { LONGEST_MINUTES } from './window-table.ts';

/** The shortest step that a view draws: 60 points over 15 minutes. */
export const STEPS_PER_MINUTE = 4;

/**
 * What one minute of event time added. A log entry is `2·slot + 1` when the article was the first
 * of its story, else `2·slot`: what was added is what is subtracted, and the baseline is fed by
 * stories alone. `articles` holds two entries an article: its story, and its outlet (0 for none,
 * else slot + 1).
 */
export class Minute {
  articles = new Uint32Log();
  keywords = new Uint32Log();
  pairs = new Uint32Log();
  cells = new Uint32Log();
  /** Stories that began with an article of this minute. */
  firsts = 0;
  /** Articles in each quarter of the minute. */
  steps = new Uint32Array(STEPS_PER_MINUTE);

  clear(): void {
    for (const log of [this.articles, this.keywords, this.pairs, this.cells]) log.clear();
    this.firsts = 0;
    this.steps.fill(0);
  }
}

/**
 * One bucket for each minute of the longest window, by event time: minute `m` stands at
 * `m mod 1440`. Buckets of minutes that are still empty cost next to nothing.
 */
export class MinuteRing {
  private readonly minutes = Array.from({ length: LONGEST_MINUTES }, () => new Minute());

  at(minute: number): Minute {
    return this.minutes[minute % LONGEST_MINUTES]!;
  }

  write(out: BinaryWriter): void {
    for (const minute of this.minutes) {
      out.uint(minute.articles.length);
      if (minute.articles.length === 0) continue;
      for (const log of [minute.articles, minute.keywords, minute.pairs, minute.cells]) {
        out.uint32s(log.view());
      }
      out.uint(minute.firsts);
      out.uint32s(minute.steps);
    }
  }

  read(input: BinaryReader): void {
    for (const minute of this.minutes) {
      if (input.uint() === 0) continue;
      for (const log of [minute.articles, minute.keywords, minute.pairs, minute.cells]) {
        log.restore(input.uint32s());
      }
      minute.firsts = input.uint();
      minute.steps = input.uint32s();
    }
  }
}
