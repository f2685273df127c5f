import { compareCodePoints } from '../../shared/trend.ts';
import { SnapshotFault, type BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { grown } from './growth.ts';
import { TextArena } from './text-arena.ts';

const SURFACES = 4;
/** Longer surfaces are cut: a label is read in a row of a list. */
const MAX_LABEL_LENGTH = 200;
/** Header words of a surface: how often it was used, and where the next surface of its key stands. */
const USES = 0;
const NEXT = 1;
/** The key was met as itself only, as often as the bits below say. */
const PLAIN = 0x8000_0000;

/**
 * The surface under which people meet a key: the most frequent of its last few. Four surfaces with
 * a count each are kept by Space-Saving (Metwally, Agrawal, El Abbadi 2005): a fifth takes the
 * place, and the count, of the rarest. A surface with more than a quarter of the uses is always kept.
 *
 * The surfaces of a key are a chain through one arena; the key itself as a surface is the empty
 * text. Most keys are written as themselves only: of these a number says how often. 4 B a key, and
 * where it has another surface 12 B each and its characters more.
 */
export class Labels {
  private arena = new TextArena(2);
  /** The first surface of each slot, or PLAIN and how often the key was met as itself; 0 for none. */
  private heads = new Uint32Array(0);
  /** What was read ahead, kept so that no compiler leaves the reading out. */
  fetched = 0;

  /** Brings the first surfaces of slots that will be noted near the processor. */
  fetchAll(slots: Int32Array, count: number): void {
    const { arena, heads } = this;
    let read = 0;
    for (let i = 0; i < count; i++) read ^= arena.header(firstOf(heads[slots[i]!] ?? 0), USES);
    this.fetched = read;
  }

  note(slot: number, key: string, label: string): void {
    if (slot >= this.heads.length) this.heads = grown(this.heads, slot + 1);
    const head = this.heads[slot]!;
    if (label === key && (head === 0 || isPlain(head))) {
      this.heads[slot] = (head | PLAIN) + 1;
      return;
    }
    if (isPlain(head)) {
      this.heads[slot] = 0;
      this.enter(slot, 0, '', head - PLAIN, 0);
    }
    this.noteSurface(slot, label === key ? '' : shortened(label));
  }

  /** The most frequent surface, of equals the first by code point; the key when there is none. */
  best(slot: number, key: string): string {
    const { arena } = this;
    let best: string | null = null;
    let most = 0;
    for (let at = firstOf(this.heads[slot] ?? 0); at !== 0; at = arena.header(at, NEXT)) {
      const uses = arena.header(at, USES);
      if (uses < most) continue;
      const surface = arena.text(at) || key;
      if (uses > most || best === null || compareCodePoints(surface, best) < 0) best = surface;
      most = uses;
    }
    return best ?? key;
  }

  clear(slot: number): void {
    for (let at = firstOf(this.heads[slot] ?? 0); at !== 0; at = this.arena.header(at, NEXT)) {
      this.arena.drop(at);
    }
    if (slot < this.heads.length) this.heads[slot] = 0;
    if (this.arena.wasteful) this.moveTexts();
  }

  write(out: BinaryWriter, slots: number): void {
    this.heads = grown(this.heads, slots);
    this.arena.write(out);
    out.uint32s(this.heads.subarray(0, slots));
  }

  read(input: BinaryReader): void {
    this.arena.read(input);
    this.heads = input.uint32s();
    for (const head of this.heads) {
      let left = SURFACES;
      for (let at = firstOf(head); at !== 0; at = this.arena.header(at, NEXT)) {
        if (left-- === 0 || !this.arena.holds(at)) throw new SnapshotFault(`no label at ${at}`);
      }
    }
  }

  private noteSurface(slot: number, surface: string): void {
    const { arena } = this;
    let before = 0;
    let rarest = 0;
    let beforeRarest = 0;
    let count = 0;
    for (let at = this.heads[slot]!; at !== 0; at = arena.header(at, NEXT)) {
      const uses = arena.header(at, USES);
      if (arena.equals(at, surface)) {
        arena.setHeader(at, USES, uses + 1);
        return;
      }
      if (rarest === 0 || uses < arena.header(rarest, USES)) {
        rarest = at;
        beforeRarest = before;
      }
      before = at;
      count++;
    }
    if (count < SURFACES) this.enter(slot, before, surface, 1, 0);
    else this.replace(slot, beforeRarest, rarest, surface);
  }

  private replace(slot: number, before: number, rarest: number, surface: string): void {
    const uses = this.arena.header(rarest, USES) + 1;
    const next = this.arena.header(rarest, NEXT);
    this.enter(slot, before, surface, uses, next);
    this.arena.drop(rarest);
    if (this.arena.wasteful) this.moveTexts();
  }

  /** Behind the surface `before`, or first of its key. */
  private enter(slot: number, before: number, surface: string, uses: number, next: number): void {
    const at = this.arena.add(surface);
    this.arena.setHeader(at, USES, uses);
    this.arena.setHeader(at, NEXT, next);
    if (before === 0) this.heads[slot] = at;
    else this.arena.setHeader(before, NEXT, at);
  }

  private moveTexts(): void {
    const arena = new TextArena(2);
    for (let slot = 0; slot < this.heads.length; slot++) {
      let before = 0;
      for (let at = firstOf(this.heads[slot]!); at !== 0; at = this.arena.header(at, NEXT)) {
        const moved = arena.adopt(this.arena, at);
        if (before === 0) this.heads[slot] = moved;
        else arena.setHeader(before, NEXT, moved);
        before = moved;
      }
    }
    this.arena = arena;
  }
}

function isPlain(head: number): boolean {
  return head >>> 31 === 1;
}

/** Where the surfaces of a key begin; 0 when it has none or is met as itself only. */
function firstOf(head: number): number {
  return head & ~(head >> 31);
}

function shortened(label: string): string {
  return label.length > MAX_LABEL_LENGTH ? label.slice(0, MAX_LABEL_LENGTH) : label;
}
