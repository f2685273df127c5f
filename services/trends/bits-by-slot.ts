/** Twice as many cells as slots, so that a look-up ends soon. */
const BITS = 11;
const CELLS = 1 << BITS;
const MOST_SLOTS = CELLS / 2;
const NONE = -1;

/**
 * Bits for each of a few slots (at most 1,024; what comes above is left out): scratch memory of walks that
 * empties in the time of what is in it. Open addressing, multiplicative hash; an object Map takes thrice as long.
 */
export class BitsBySlot {
  private readonly slots = new Int32Array(CELLS).fill(NONE);
  private readonly bits = new Uint32Array(CELLS);
  private readonly used = new Uint16Array(MOST_SLOTS);
  private size = 0;

  clear(): void {
    for (let i = 0; i < this.size; i++) this.slots[this.used[i]!] = NONE;
    this.size = 0;
  }

  add(slot: number, bits: number): void {
    const { slots } = this;
    let at = Math.imul(slot, 0x9e37_79b1) >>> (32 - BITS);
    while (slots[at] !== slot && slots[at] !== NONE) at = (at + 1) & (CELLS - 1);
    if (slots[at] === NONE) {
      if (this.size === MOST_SLOTS) return;
      slots[at] = slot;
      this.bits[at] = 0;
      this.used[this.size++] = at;
    }
    this.bits[at]! |= bits;
  }

  /** In the order in which they first came. */
  each(visit: (slot: number, bits: number) => void): void {
    for (let i = 0; i < this.size; i++) {
      const at = this.used[i]!;
      visit(this.slots[at]!, this.bits[at]!);
    }
  }
}
