import { Uint32Log } from './uint32-log.ts';
import type { Kind } from '../../shared/trend.ts';
import { CELL_KINDS } from './subject.ts';

/** Entries whose memory is used again; what one busy minute needed more is given back. */
const KEPT = 65_536;

/**
 * Keys that gained an article since the last whole minute: only they can start. Cleared each
 * minute, so it holds what one minute brought. (Cells hold countries and country pairs.)
 */
export class Touched {
  readonly keywords = new Uint32Log();
  readonly pairs = new Uint32Log();
  readonly cells = new Uint32Log();

  log(kind: Kind): Uint32Log {
    if (CELL_KINDS.has(kind)) return this.cells;
    return kind === 'keyword' ? this.keywords : this.pairs;
  }

  clear(): void {
    for (const log of [this.keywords, this.pairs, this.cells]) {
      if (log.data.length > KEPT) log.clear();
      log.length = 0;
    }
  }
}
