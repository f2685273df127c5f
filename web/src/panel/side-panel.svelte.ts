import { tick } from 'svelte';
import type { Subject } from '../http/requests.ts';

/** What may stand in the third column in the place of the feed. */
export type PanelName = 'why' | 'health';

/** The one panel that is open, and what the reader asked about: the chart and the feed point at it. */
export class SidePanel {
  /** Stays when the panel is closed, until the reader goes back to the whole list. */
  subject = $state.raw<Subject | null>(null);
  shown = $state<PanelName | null>(null);
  #opener: HTMLElement | null = null;

  explain(next: Subject): void {
    this.subject = next;
    this.show('why');
  }

  show(name: PanelName): void {
    const active = document.activeElement;
    const insidePanel = active?.closest('[role="dialog"]') ?? null;
    if (active instanceof HTMLElement && insidePanel === null) this.#opener = active;
    this.shown = name;
  }

  /** Closes the panel and gives the focus back to what opened it. */
  close(): void {
    this.shown = null;
    const opener = this.#opener;
    this.#opener = null;
    // A covered page is inert, and takes the focus only after it has been uncovered.
    void tick().then(() => opener?.focus());
  }

  clear(): void {
    this.subject = null;
  }
}
