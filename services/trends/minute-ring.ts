import type { BinaryReader } from './binary-reader.ts';
import { BinaryWriter } from './binary-writer.ts';
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

  /**
   * The ring as it is now, in pieces that can be asked for later: logs are only appended to, and a
   * minute that is cleared takes new ones, so that no log has to be copied. 1 440 small objects.
   * Each piece is valid until the next is asked for.
   */
  freeze(): Generator<Uint8Array, void> {
    return pieces(
      this.minutes.map(({ articles, keywords, pairs, cells, firsts, steps }) => ({
        logs: [articles, keywords, pairs, cells].map((log) => log.view()),
        firsts,
        steps: steps.slice(),
      })),
    );
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

interface FrozenMinute {
  logs: Uint32Array[];
  firsts: number;
  steps: Uint32Array;
}

function* pieces(minutes: readonly FrozenMinute[]): Generator<Uint8Array, void> {
  const out = new BinaryWriter();
  for (const { logs, firsts, steps } of minutes) {
    out.clear();
    const articles = logs[0]!.length;
    out.uint(articles);
    if (articles > 0) {
      for (const log of logs) out.uint32s(log);
      out.uint(firsts);
      out.uint32s(steps);
    }
    yield out.finish();
  }
}
