import type { TimeChart } from './line-chart.ts';
import type { ViewRange } from './view-range.svelte.ts';

/**
 * The chart by keyboard: arrows read it point by point as a pointer does, Shift + arrows move in
 * time, + and − look closer and wider, 0 shows all. Returns what takes it off again.
 */
export function listenToKeys(box: HTMLElement, chart: TimeChart, view: ViewRange): () => void {
  let at: number | null = null;

  function read(index: number): void {
    const datasets = chart.data.datasets;
    const { first: least, last: most } = inSight();
    at = Math.min(Math.max(index, least), most);
    const elements = datasets.flatMap(({ data }, datasetIndex) => {
      const y = data[at!]?.y ?? NaN;
      return Number.isNaN(y) ? [] : [{ datasetIndex, index: at! }];
    });
    const first = elements[0];
    if (first === undefined || chart.tooltip === undefined) return;
    const place = chart.getDatasetMeta(first.datasetIndex).data[at]!.tooltipPosition(true);
    chart.setActiveElements(elements);
    chart.tooltip.setActiveElements(elements, { x: place.x ?? 0, y: place.y ?? 0 });
    chart.update('none');
  }

  /** The first and the last point that the chart shows. */
  function inSight(): { first: number; last: number } {
    const points = chart.data.datasets.at(-1)?.data ?? [];
    const { min = -Infinity, max = Infinity } = chart.scales.x ?? {};
    const first = points.findIndex(({ x }) => x >= min);
    return { first, last: points.findLastIndex(({ x }) => x <= max) };
  }

  function forget(): void {
    if (at === null) return;
    at = null;
    chart.setActiveElements([]);
    chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
    chart.update('none');
  }

  /** +1 towards now, the way the key points on this page. */
  function direction(key: string): -1 | 1 {
    const reversed = chart.scales.x?.options.reverse === true;
    return (key === 'ArrowRight') === reversed ? -1 : 1;
  }

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case '+':
      case '=':
        view.closer();
        break;
      case '-':
        view.wider();
        break;
      case '0':
        view.showWhole();
        break;
      case 'ArrowLeft':
      case 'ArrowRight': {
        const towards = direction(event.key);
        if (event.shiftKey) view.step(towards);
        else read((at ?? (towards === 1 ? -1 : Infinity)) + towards);
        break;
      }
      case 'Home':
        read(0);
        break;
      case 'End':
        read(Infinity);
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  box.addEventListener('keydown', press);
  box.addEventListener('blur', forget);
  return () => {
    box.removeEventListener('keydown', press);
    box.removeEventListener('blur', forget);
  };
}
