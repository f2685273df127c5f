/** Typed arrays that grow by doubling, so that memory follows what came and appending stays O(1). */

const SMALLEST = 64;

/** The least power of two that holds `length` (at least 64). */
export function capacityFor(length: number): number {
  let capacity = SMALLEST;
  while (capacity < length) capacity *= 2;
  return capacity;
}

type Typed = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** The same array, or a larger one with the same beginning, when `length` places are needed. */
export function grown<T extends Typed>(array: T, length: number): T {
  if (array.length >= length) return array;
  const larger = new (array.constructor as new (size: number) => T)(capacityFor(length));
  larger.set(array);
  return larger;
}

/**
 * A ring moved into a larger one, entries `from` to `to` (running numbers) of `size` places each:
 * entry `i` stands at `i mod capacity`, before and after.
 */
export function regrownRing<T extends Typed>(
  ring: T,
  capacity: number,
  from: number,
  to: number,
  size = 1,
): T {
  const larger = new (ring.constructor as new (length: number) => T)(capacity * size);
  const before = ring.length / size;
  if (size === 1) {
    for (let i = from; i < to; i++) larger[i % capacity] = ring[i % before]!;
    return larger;
  }
  for (let i = from; i < to; i++) {
    const start = (i % before) * size;
    larger.set(ring.subarray(start, start + size), (i % capacity) * size);
  }
  return larger;
}

/** Entries `from` to `to` of a ring, in their order, as the two pieces they stand in; nothing is copied. */
export function ringPieces<T extends Typed>(ring: T, from: number, to: number, size = 1): [T, T] {
  const capacity = ring.length / size;
  const start = from % capacity;
  const length = to - from;
  const one = Math.min(length, capacity - start);
  const piece = (a: number, b: number): T => ring.subarray(a * size, b * size) as T;
  return [piece(start, start + one), piece(0, length - one)];
}
