import type { Writable } from 'node:stream';

const EVERY_MS = 200;

/** What a long command tells while it works; on a terminal only, on one line that is rewritten. */
export interface Progress {
  add(records: number): void;
  /** A message that stays; the line of progress moves below it. */
  say(message: string): void;
  end(): void;
}

export function createProgress(
  verb: string,
  terminal: Writable & { isTTY?: boolean } = process.stderr,
  nowMs: () => number = Date.now,
): Progress {
  const shown = terminal.isTTY === true;
  const startedMs = nowMs();
  let records = 0;
  let drawnMs = startedMs;

  function draw(): void {
    const seconds = (nowMs() - startedMs) / 1_000;
    const rate = seconds > 0 ? Math.round(records / seconds) : 0;
    terminal.write(
      `\r\u001b[K${verb} ${records.toLocaleString('en')} articles, ${rate.toLocaleString('en')}/s`,
    );
  }
  return {
    add(count) {
      records += count;
      if (!shown || nowMs() - drawnMs < EVERY_MS) return;
      drawnMs = nowMs();
      draw();
    },
    say(message) {
      terminal.write(`${shown ? '\r\u001b[K' : ''}${message}\n`);
    },
    end() {
      if (!shown) return;
      draw();
      terminal.write('\n');
    },
  };
}
