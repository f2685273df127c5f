import type { Uint32Log } from './uint32-log.ts';
import { LONGEST_MINUTES } from './window-table.ts';

/** Words of a chunk: the address of the next one, then entries. A sparse minute takes one, 128 B. */
const CHUNK = 32;
const ENTRIES = CHUNK - 1;
/** Words of a slab (256 KiB); a power of two, so that an address tells slab and place. */
const SLAB = 1 << 16;
const SLAB_BITS = 16;
const NONE = 0;

/**
 * Memory for many append-only lists of whole numbers: chunks of fixed slabs. A slab is written once:
 * chunks given back are not used again, and a slab whose chunks were all given back is let go. So
 * whoever took hold of the slabs (a snapshot under way) reads what was there at that moment.
 */
export class LogMemory {
  slabs: Uint32Array[] = [];
  private chunksInUse: number[] = [];
  private free: number[] = [];
  private slab = 0;
  private next = SLAB;

  /** The address of a new chunk; never 0. */
  take(): number {
    if (this.next === SLAB) this.addSlab();
    const address = this.slab * SLAB + this.next;
    this.next += CHUNK;
    this.chunksInUse[this.slab]! += 1;
    return address;
  }

  give(address: number): void {
    const slab = address >>> SLAB_BITS;
    this.chunksInUse[slab]! -= 1;
    if (this.chunksInUse[slab] === 0 && slab !== this.slab) this.drop(slab);
  }

  private addSlab(): void {
    const full = this.slab;
    this.slab = this.free.pop() ?? this.slabs.length;
    this.slabs[this.slab] = new Uint32Array(SLAB);
    this.chunksInUse[this.slab] = 0;
    // The first address of all would be 0.
    this.next = this.slab === 0 ? CHUNK : 0;
    if (full !== this.slab && this.chunksInUse[full] === 0) this.drop(full);
  }

  private drop(slab: number): void {
    this.slabs[slab] = EMPTY;
    this.free.push(slab);
  }
}

const EMPTY = new Uint32Array(0);

/** One append-only list of whole numbers for each minute of the longest window. */
export class MinuteLogs {
  private readonly memory: LogMemory;
  /** Address of the first chunk, and where the next entry goes, for each minute. */
  private heads = new Uint32Array(LONGEST_MINUTES);
  private ends = new Uint32Array(LONGEST_MINUTES);
  readonly lengths = new Uint32Array(LONGEST_MINUTES);
  /** What was read ahead, kept so that no compiler leaves the reading out. */
  fetched = 0;

  constructor(memory: LogMemory) {
    this.memory = memory;
  }

  append(at: number, values: Uint32Log): void {
    const { data, length } = values;
    let end = this.ends[at]!;
    for (let i = 0; i < length;) {
      if (end % CHUNK === 0) end = this.extend(at, end);
      const slab = this.memory.slabs[end >>> SLAB_BITS]!;
      const place = end % SLAB;
      const count = Math.min(length - i, CHUNK - (end % CHUNK));
      for (let k = 0; k < count; k++) slab[place + k] = data[i + k]!;
      i += count;
      end += count;
    }
    this.ends[at] = end;
    this.lengths[at]! += length;
  }

  /** Puts the entries of a minute into `out`, in the place of what was there. */
  read(at: number, out: Uint32Log): Uint32Log {
    return readLog(this.memory.slabs, this.heads[at]!, this.lengths[at]!, out);
  }

  /** Hands the entries of a minute to `take` where they stand, run by run, in their order. */
  eachRun(at: number, take: (data: Uint32Array, from: number, to: number) => void): void {
    const { slabs } = this.memory;
    let chunk = this.heads[at]!;
    for (let left = this.lengths[at]!; left > 0; left -= ENTRIES) {
      const slab = slabs[chunk >>> SLAB_BITS]!;
      const from = (chunk % SLAB) + 1;
      take(slab, from, from + Math.min(left, ENTRIES));
      chunk = slab[from - 1]!;
    }
  }

  /** Brings the beginning of a list near the processor: it will be asked for soon. */
  fetch(at: number): void {
    const head = this.heads[at]!;
    this.fetched ^= this.memory.slabs[head >>> SLAB_BITS]?.[head % SLAB] ?? 0;
  }

  clear(at: number): void {
    let chunk = this.heads[at]!;
    for (let left = this.lengths[at]!; left > 0; left -= ENTRIES) {
      const next = this.memory.slabs[chunk >>> SLAB_BITS]![chunk % SLAB]!;
      this.memory.give(chunk);
      chunk = next;
    }
    this.heads[at] = NONE;
    this.ends[at] = 0;
    this.lengths[at] = 0;
  }

  /** The lists as they are now, whatever is appended or cleared later. */
  freeze(): { lengths: Uint32Array; read(at: number, out: Uint32Log): Uint32Log } {
    const slabs = this.memory.slabs.slice();
    const heads = this.heads.slice();
    const lengths = this.lengths.slice();
    return { lengths, read: (at, out) => readLog(slabs, heads[at]!, lengths[at]!, out) };
  }

  /** A new chunk behind the last entry of a minute; where the next entry goes. */
  private extend(at: number, end: number): number {
    const chunk = this.memory.take();
    if (this.heads[at] === NONE) this.heads[at] = chunk;
    else {
      const last = end - CHUNK;
      this.memory.slabs[last >>> SLAB_BITS]![last % SLAB] = chunk;
    }
    return chunk + 1;
  }
}

function readLog(slabs: Uint32Array[], head: number, length: number, out: Uint32Log): Uint32Log {
  out.length = 0;
  const { data } = out.reserve(length);
  let chunk = head;
  for (let i = 0; i < length;) {
    const slab = slabs[chunk >>> SLAB_BITS]!;
    const place = chunk % SLAB;
    const count = Math.min(length - i, ENTRIES);
    for (let k = 0; k < count; k++) data[i + k] = slab[place + 1 + k]!;
    i += count;
    chunk = slab[place]!;
  }
  out.length = length;
  return out;
}
