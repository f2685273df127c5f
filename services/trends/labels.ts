import { compareCodePoints } from '../../shared/trend.ts';
import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { grown } from './growth.ts';

const SURFACES = 4;
/** Longer surfaces are cut: a label is read in a row of a list. */
const MAX_LABEL_LENGTH = 200;

/**
 * The surface under which people meet a key: the most frequent of its last few. Four surfaces with
 * a count each are kept by Space-Saving (Metwally, Agrawal, El Abbadi 2005): a fifth takes the
 * place, and the count, of the rarest. A surface with more than a quarter of the uses is always kept.
 */
export class Labels {
  private surfaces: (string | null)[] = [];
  private uses = new Uint32Array(0);

  note(slot: number, label: string): void {
    const base = slot * SURFACES;
    if (this.surfaces.length <= base) this.makeRoom(base + SURFACES);
    const surface = label.length > MAX_LABEL_LENGTH ? label.slice(0, MAX_LABEL_LENGTH) : label;
    let rarest = base;
    for (let i = base; i < base + SURFACES; i++) {
      if (this.surfaces[i] === surface) {
        this.uses[i]! += 1;
        return;
      }
      if (this.uses[i]! < this.uses[rarest]!) rarest = i;
    }
    this.surfaces[rarest] = surface;
    this.uses[rarest]! += 1;
  }

  /** The most frequent surface, of equals the first by code point; `fallback` when there is none. */
  best(slot: number, fallback: string): string {
    const base = slot * SURFACES;
    let best: string | null = null;
    let uses = 0;
    for (let i = base; i < base + SURFACES; i++) {
      const surface = this.surfaces[i] ?? null;
      if (surface === null) continue;
      const more = this.uses[i]! - uses;
      if (more > 0 || (more === 0 && best !== null && compareCodePoints(surface, best) < 0)) {
        best = surface;
        uses = this.uses[i]!;
      }
    }
    return best ?? fallback;
  }

  clear(slot: number): void {
    const base = slot * SURFACES;
    if (this.surfaces.length <= base) return;
    this.surfaces.fill(null, base, base + SURFACES);
    this.uses.fill(0, base, base + SURFACES);
  }

  write(out: BinaryWriter): void {
    out.texts(this.surfaces);
    out.uint32s(this.uses.subarray(0, this.surfaces.length));
  }

  read(input: BinaryReader): void {
    this.surfaces = input.texts();
    this.uses = input.uint32s();
  }

  private makeRoom(length: number): void {
    this.uses = grown(this.uses, length);
    while (this.surfaces.length < length) this.surfaces.push(null);
  }
}
