import { WINDOWS } from '../../shared/time.ts';
import { KINDS, type Kind } from '../../shared/trend.ts';
import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import type { Breadth } from './breadth.ts';
import type { Foresight } from './outlook.ts';
import type { TierChange } from './tier-change.ts';

/** A key that stands above the level in a window. */
export interface Standing {
  kind: Kind;
  slot: number;
  w: number;
  tier: 'emerging' | 'trending';
  sinceMs: number;
  /** Since when it has been below the level; −1 while it is not. */
  belowSinceMs: number;
  /** The articles named when it started or changed: shown at the end if all of them have gone. */
  ids: string[];
  /** Its counted articles when it was last looked at. */
  articles: number;
  /** What a walk found then, and how much had been dropped; not kept in a snapshot, it is found again. */
  walked: { breadth: Breadth; dropped: number; foresight: Foresight } | null;
}

/** Which keys are `emerging` or `trending`, in which window, since when. */
export class TierBook {
  /** What was decided at the last whole minute, in order of kind, window and slot. */
  changes: TierChange[] = [];
  private standings = new Map<number, Standing>();

  get(kind: Kind, slot: number, w: number): Standing | null {
    return this.standings.get(place(kind, slot, w)) ?? null;
  }

  set(standing: Standing): void {
    this.standings.set(place(standing.kind, standing.slot, standing.w), standing);
  }

  end(standing: Standing): void {
    this.standings.delete(place(standing.kind, standing.slot, standing.w));
  }

  get size(): number {
    return this.standings.size;
  }

  all(): Standing[] {
    return [...this.standings.values()];
  }

  /** One by one, as they began; the one in hand may end. */
  each(): IterableIterator<Standing> {
    return this.standings.values();
  }

  write(out: BinaryWriter): void {
    out.uint(this.standings.size);
    for (const standing of this.standings.values()) {
      out.uint(KINDS.indexOf(standing.kind));
      out.uint(standing.slot);
      out.uint(standing.w);
      out.uint(standing.tier === 'trending' ? 1 : 0);
      out.float(standing.sinceMs);
      out.float(standing.belowSinceMs);
      out.texts(standing.ids);
      out.uint(standing.articles);
    }
  }

  read(input: BinaryReader): void {
    for (let left = input.count(1); left > 0; left--) {
      this.set({
        kind: KINDS[input.uint() % KINDS.length]!,
        slot: input.uint(),
        w: input.uint() % WINDOWS.length,
        tier: input.uint() === 1 ? 'trending' : 'emerging',
        sinceMs: input.float(),
        belowSinceMs: input.float(),
        ids: input.texts().map((id) => id ?? ''),
        articles: input.uint(),
        walked: null,
      });
    }
  }
}

/** One number for a place: asked for every keyword of every article, so no text is made for it. */
function place(kind: Kind, slot: number, w: number): number {
  return (slot * KINDS.length + KINDS.indexOf(kind)) * WINDOWS.length + w;
}
