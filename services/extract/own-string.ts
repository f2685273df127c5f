import type { TextUnits } from './text-units.ts';

/** V8 copies shorter cuts; longer ones hold on to the text they were cut from. */
const COPIED_CHARS = 12;
/** A call takes so many arguments on any engine. */
const MAX_ARGUMENTS = 1_024;

/** An own string: a cut of the text would keep the whole of it in memory. */
export function ownString({ text, units }: TextUnits, from: number, to: number): string {
  if (to - from <= COPIED_CHARS) return text.slice(from, to);
  if (to - from <= MAX_ARGUMENTS) return String.fromCharCode(...units.subarray(from, to));
  let word = '';
  for (let at = from; at < to; at += MAX_ARGUMENTS) {
    word += String.fromCharCode(...units.subarray(at, Math.min(to, at + MAX_ARGUMENTS)));
  }
  return word;
}
