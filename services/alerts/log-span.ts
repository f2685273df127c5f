import { DAY_MS, MINUTE_MS } from '../../shared/time.ts';
import type { TrendState } from '../trends/state.ts';
import { WARM_UP_MS } from '../trends/usual.ts';

/** The stretch of a log that was folded. */
export interface LogSpan {
  minutes: number;
  /** At least one: less than a day tells no rate of a day, what was raised is then all that is said. */
  days: number;
  /** Shorter than a baseline takes. */
  isShort: boolean;
}

export function spanOf({ firstMs, clockMs }: TrendState): LogSpan {
  const elapsedMs = firstMs < 0 ? 0 : clockMs - firstMs;
  return {
    minutes: Math.max(1, elapsedMs / MINUTE_MS),
    days: Math.max(1, elapsedMs / DAY_MS),
    isShort: firstMs < 0 || elapsedMs < WARM_UP_MS,
  };
}
