/**
 * The indexes of the `limit` largest of the first `length` values, largest first, of equals the
 * lower index. A bounded heap with the worst on top: O(length · log limit), no copy of the values.
 */
export function topIndexes(values: Float64Array, length: number, limit: number): number[] {
  const heap: number[] = [];
  const worse = (a: number, b: number): boolean =>
    values[a]! < values[b]! || (values[a] === values[b] && a > b);

  for (let i = 0; i < length; i++) {
    if (heap.length < limit) {
      heap.push(i);
      rise(heap, worse);
    } else if (limit > 0 && worse(heap[0]!, i)) {
      heap[0] = i;
      sink(heap, worse);
    }
  }
  return heap.sort((a, b) => (worse(a, b) ? 1 : -1));
}

function rise(heap: number[], worse: (a: number, b: number) => boolean): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!worse(heap[at]!, heap[parent]!)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sink(heap: number[], worse: (a: number, b: number) => boolean): void {
  let at = 0;
  for (;;) {
    let worst = at;
    for (let child = 2 * at + 1; child <= 2 * at + 2 && child < heap.length; child++) {
      if (worse(heap[child]!, heap[worst]!)) worst = child;
    }
    if (worst === at) return;
    swap(heap, at, worst);
    at = worst;
  }
}

function swap(heap: number[], a: number, b: number): void {
  const value = heap[a]!;
  heap[a] = heap[b]!;
  heap[b] = value;
}
