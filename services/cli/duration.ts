import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../shared/time.ts';
import { UsageError } from './exit.ts';

const UNIT_MS: Record<string, number> = { m: MINUTE_MS, h: HOUR_MS, d: DAY_MS };

/** `15m`, `1h`, `1d` as milliseconds; whole minutes only. @throws UsageError */
export function parseDuration(option: string, text: string): number {
  const match = /^(\d+)([mhd])$/.exec(text);
  const ms = match ? Number(match[1]) * UNIT_MS[match[2]!]! : 0;
  if (ms <= 0) throw new UsageError(`${option} "${text}": write whole minutes, like 15m, 1h or 1d`);
  return ms;
}

/** A number above 0. @throws UsageError */
export function parsePositive(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0) {
    throw new UsageError(`${option} "${text}": write a number above 0`);
  }
  return number;
}
