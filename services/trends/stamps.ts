/**
 * A set of small whole numbers that empties in O(1): a number is in it when its cell carries the
 * present stamp. Scratch memory of walks; it is no part of what a state means.
 */
export class Stamps {
  private cells = new Uint32Array(0);
  private stamp = 0;

  /** Empties the set and makes room for numbers below `extent`. */
  reset(extent: number): void {
    this.stamp++;
    if (this.cells.length >= extent && this.stamp < 2 ** 32) return;
    this.cells = new Uint32Array(extent);
    this.stamp = 1;
  }

  has(number: number): boolean {
    return this.cells[number] === this.stamp;
  }

  /** True when the number was not in the set. */
  add(number: number): boolean {
    if (this.cells[number] === this.stamp) return false;
    this.cells[number] = this.stamp;
    return true;
  }
}
