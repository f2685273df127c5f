/**
 * A value that changes at most once in `everyMs`; the last one offered always comes. A chart of
 * minutes needs no sixty redraws a second.
 */
export class Paced<T> {
  value = $state.raw() as T;
  readonly #everyMs: number;
  #waiting: { value: T } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(first: T, everyMs: number) {
    this.value = first;
    this.#everyMs = everyMs;
  }

  /** @param atOnce it is another thing, not a later state of the same */
  offer(value: T, atOnce: boolean): void {
    if (atOnce || this.#timer === undefined) {
      this.#waiting = null;
      this.value = value;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#release(), this.#everyMs);
    } else {
      this.#waiting = { value };
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = null;
  }

  #release(): void {
    this.#timer = undefined;
    const waiting = this.#waiting;
    if (waiting !== null) this.offer(waiting.value, true);
  }
}
