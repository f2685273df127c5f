import type { TimeChart } from './line-chart.ts';
import type { ViewRange } from './view-range.svelte.ts';

/** Further than this a press is a drag and no click. */
const DRAG_PX = 4;

/**
 * Ctrl + wheel (what a pinch on a touchpad is, too) looks closer, a sideways wheel or a drag moves
 * in time, two fingers do both, a double click looks closer. An upright wheel or one finger up and
 * down still scrolls the page. Returns what takes all of it off again.
 */
export function listenToGestures(
  canvas: HTMLCanvasElement,
  chart: TimeChart,
  view: ViewRange,
): () => void {
  const listening = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    passive = true,
  ): void => canvas.addEventListener(type, listener, { signal: listening.signal, passive });

  const timeAt = (clientX: number): number =>
    chart.scales.x?.getValueForPixel(clientX - canvas.getBoundingClientRect().left) ?? 0;
  const pressed = new Map<number, number>();
  let dragged = false;

  on(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        view.zoom(Math.exp(event.deltaY * 0.004), timeAt(event.clientX));
      } else if (view.range !== null && Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        view.pan(timeAt(event.clientX + event.deltaX) - timeAt(event.clientX));
      }
    },
    false,
  );
  on('dblclick', (event) => view.zoom(0.5, timeAt(event.clientX)));
  on('pointerdown', (event) => {
    pressed.set(event.pointerId, event.clientX);
    dragged = false;
  });
  on('pointermove', (event) => {
    const before = pressed.get(event.pointerId);
    if (before === undefined || event.clientX === before) return;
    const others = [...pressed].filter(([id]) => id !== event.pointerId);
    if (others.length === 1) {
      const other = others[0]![1];
      const factor = Math.abs(before - other) / Math.max(1, Math.abs(event.clientX - other));
      view.zoom(factor, timeAt(other));
    } else if (view.range !== null) {
      if (!dragged && Math.abs(event.clientX - before) < DRAG_PX) return;
      canvas.setPointerCapture(event.pointerId);
      view.pan(timeAt(before) - timeAt(event.clientX));
    }
    dragged = true;
    pressed.set(event.pointerId, event.clientX);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    on(end, (event) => {
      if (end !== 'pointerleave' || !canvas.hasPointerCapture(event.pointerId)) {
        pressed.delete(event.pointerId);
      }
    });
  }
  // The click that ends a drag opens nothing.
  canvas.addEventListener(
    'click',
    (event) => {
      if (dragged) event.stopImmediatePropagation();
    },
    { signal: listening.signal, capture: true },
  );
  return () => listening.abort();
}
