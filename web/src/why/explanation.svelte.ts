import { tick } from 'svelte';
import type { Subject } from '../http/requests.ts';

/** What the reader asked about: the chart and the feed point at it, the panel explains it. */
export class Explanation {
  /** Stays when the panel is closed, until the reader goes back to the whole list. */
  subject = $state.raw<Subject | null>(null);
  open = $state(false);
  #opener: HTMLElement | null = null;

  explain(next: Subject): void {
    const active = document.activeElement;
    const insidePanel = active?.closest('[role="dialog"]') ?? null;
    if (active instanceof HTMLElement && insidePanel === null) this.#opener = active;
    this.subject = next;
    this.open = true;
  }

  /** Closes the panel and gives the focus back to what opened it. */
  close(): void {
    this.open = false;
    const opener = this.#opener;
    this.#opener = null;
    // A covered page is inert, and takes the focus only after it has been uncovered.
    void tick().then(() => opener?.focus());
  }

  clear(): void {
    this.subject = null;
  }
}
