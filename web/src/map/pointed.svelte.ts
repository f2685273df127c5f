/** How long the words about a country stay when the pointer leaves it, so that it can reach them. */
const LINGER_MS = 150;

/** The country that the pointer or the focus is on. */
export class Pointed {
  code = $state<string | null>(null);
  #leaving: ReturnType<typeof setTimeout> | undefined;

  at(code: string): void {
    this.stay();
    this.code = code;
  }

  stay(): void {
    clearTimeout(this.#leaving);
  }

  leave(): void {
    this.stay();
    this.#leaving = setTimeout(() => this.clear(), LINGER_MS);
  }

  clear(): void {
    this.stay();
    this.code = null;
  }
}
