/**
 * Which of `keys` an arrow key leads to, as the reader reads: forwards is down, and right or (from
 * right to left) left; Home and End lead to the ends. null where it leads nowhere.
 */
export function stepThrough(
  keys: readonly string[],
  from: string,
  pressed: string,
  rightToLeft: boolean,
): string | null {
  if (pressed === 'Home') return keys[0] ?? null;
  if (pressed === 'End') return keys.at(-1) ?? null;
  const forwards = ['ArrowDown', rightToLeft ? 'ArrowLeft' : 'ArrowRight'];
  const backwards = ['ArrowUp', rightToLeft ? 'ArrowRight' : 'ArrowLeft'];
  const step = forwards.includes(pressed) ? 1 : backwards.includes(pressed) ? -1 : 0;
  return step === 0 ? null : (keys[keys.indexOf(from) + step] ?? null);
}
