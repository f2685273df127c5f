import { grown } from './growth.ts';

/** Slots of one article's keys, and where in the Mention's list each stands; used again for every article. */
export class CountedKeys {
  slots = new Int32Array(0);
  places = new Uint32Array(0);
  length = 0;

  push(slot: number, place: number): void {
    if (this.length === this.slots.length) {
      this.slots = grown(this.slots, this.length + 1);
      this.places = grown(this.places, this.length + 1);
    }
    this.slots[this.length] = slot;
    this.places[this.length++] = place;
  }

  has(slot: number): boolean {
    for (let i = 0; i < this.length; i++) if (this.slots[i] === slot) return true;
    return false;
  }
}
