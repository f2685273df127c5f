import { cubicOut } from 'svelte/easing';

interface Slide {
  duration: number;
  easing?: (t: number) => number;
  css?: (t: number, u: number) => string;
}

/**
 * A row slides from its place to the next. Svelte's `flip` asks for the computed style and the zoom
 * of every row; these only move, and what moves out of sight need not be seen moving.
 */
export function slide(
  _: Element,
  { from, to }: { from: DOMRect; to: DOMRect },
  { duration }: { duration: number },
): Slide {
  const dx = from.left - to.left;
  const dy = from.top - to.top;
  if ((dx === 0 && dy === 0) || (outOfSight(from) && outOfSight(to))) return { duration: 0 };
  return {
    duration,
    easing: cubicOut,
    css: (_t, u) => `transform: translate(${dx * u}px, ${dy * u}px)`,
  };
}

function outOfSight({ top, bottom }: DOMRect): boolean {
  return bottom < 0 || top > document.documentElement.clientHeight;
}
