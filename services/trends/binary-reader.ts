/** Thrown inside `decode` alone and answered there: the bytes end early or a length makes no sense. */
export class SnapshotFault extends Error {}

/** Units handed over in one call: far below what any engine's stack takes. */
const MAX_ARGUMENTS = 4_096;

/** Reads what BinaryWriter wrote. Every length is checked against the bytes that are left. */
export class BinaryReader {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private position = 0;

  constructor(bytes: Uint8Array) {
    // A file comes as Node's Buffer, whose `slice` shares the memory instead of copying it.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 8; i++) {
      const byte = this.take(1)[0]!;
      value += (byte % 128) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
    throw new SnapshotFault(`a number at byte ${this.position} has no end`);
  }

  float(): number {
    const at = this.position;
    this.take(8);
    return this.view.getFloat64(at, true);
  }

  text(): string {
    const value = this.textOrNull();
    if (value === null) throw new SnapshotFault(`a text is missing at byte ${this.position}`);
    return value;
  }

  textOrNull(): string | null {
    const head = this.uint();
    if (head === 0) return null;
    const wide = (head - 1) % 2 === 1;
    const length = Math.floor((head - 1) / 2);
    const bytes = this.take(wide ? length * 2 : length);
    const units = wide ? new Uint16Array(length) : bytes;
    if (wide) {
      for (let i = 0; i < length; i++) units[i] = bytes[2 * i]! + bytes[2 * i + 1]! * 256;
    }
    let text = '';
    for (let i = 0; i < length; i += MAX_ARGUMENTS) {
      text += String.fromCharCode(...units.subarray(i, i + MAX_ARGUMENTS));
    }
    return text;
  }

  texts(): (string | null)[] {
    const length = this.count(1);
    return Array.from({ length }, () => this.textOrNull());
  }

  uint8s(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.aligned(1));
  }

  uint16s(): Uint16Array<ArrayBuffer> {
    return new Uint16Array(this.aligned(2));
  }

  uint32s(): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.aligned(4));
  }

  int32s(): Int32Array<ArrayBuffer> {
    return new Int32Array(this.aligned(4));
  }

  float32s(): Float32Array<ArrayBuffer> {
    return new Float32Array(this.aligned(4));
  }

  float64s(): Float64Array<ArrayBuffer> {
    return new Float64Array(this.aligned(8));
  }

  /** A length, checked against the bytes that so many items of at least `itemBytes` would need. */
  count(itemBytes: number): number {
    const count = this.uint();
    if (count * itemBytes > this.bytes.length - this.position) {
      throw new SnapshotFault(`${count} items at byte ${this.position} are more than there is`);
    }
    return count;
  }

  get finished(): boolean {
    return this.position === this.bytes.length;
  }

  private aligned(itemBytes: number): ArrayBuffer {
    const bytes = this.take(this.count(itemBytes) * itemBytes);
    return bytes.slice().buffer;
  }

  private take(length: number): Uint8Array {
    const end = this.position + length;
    if (end > this.bytes.length) throw new SnapshotFault(`the bytes end at ${this.bytes.length}`);
    const bytes = this.bytes.subarray(this.position, end);
    this.position = end;
    return bytes;
  }
}
