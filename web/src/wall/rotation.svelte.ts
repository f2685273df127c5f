/** How long one scene is shown: long enough to read ten rows. */
export const SCENE_MS = 20_000;

/** Which of `count` scenes is on; goes on by itself until it is held. */
export class Rotation {
  index = $state(0);
  held = $state(false);
  readonly #count: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(count: number) {
    this.#count = count;
  }

  start(): void {
    clearTimeout(this.#timer);
    if (!this.held) this.#timer = setTimeout(() => this.turn(1), SCENE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** To the next scene (1) or the one before (−1), which then has its whole time. */
  turn(by: 1 | -1): void {
    this.index = (this.index + by + this.#count) % this.#count;
    this.start();
  }

  toggle(): void {
    this.held = !this.held;
    this.start();
  }
}
