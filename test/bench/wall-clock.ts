/** Milliseconds of a clock that is the same in each process of this machine, finer than Date.now(). */
export function wallMs(): number {
  return performance.timeOrigin + performance.now();
}
