import { untrack } from 'svelte';
import type { Window } from '../../../shared/time.ts';
import type { TrendDetail } from '../../../shared/trend-detail.ts';
import { fetchDetail } from '../http/requests.ts';
import { subjectId, type Subject } from '../http/subject.ts';

/** How often the courses are read again while somebody looks at them. */
const REFRESH_MS = 5_000;

interface Known {
  window: Window;
  detail: TrendDetail | null;
  failure: unknown;
}

/**
 * The courses of what is compared, read again and again while somebody looks; the last good one
 * stays when a later reading fails. One reading at a time, so that a slow server is not asked twice.
 */
export class FollowedDetails {
  #known = $state.raw<Readonly<Record<string, Known>>>({});

  detailOf(subject: Subject): TrendDetail | null {
    return this.#known[subjectId(subject)]?.detail ?? null;
  }

  failureOf(subject: Subject): unknown {
    return this.#known[subjectId(subject)]?.failure ?? null;
  }

  /** Follows these until the returned function is called; to be used as an effect. */
  follow(subjects: readonly Subject[], window: Window): () => void {
    const { signal, abort } = abortable();
    const ids = subjects.map(subjectId);
    const kept = Object.entries(untrack(() => this.#known)).filter(
      ([id, known]) => ids.includes(id) && known.window === window,
    );
    this.#known = Object.fromEntries(kept);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const round = async (): Promise<void> => {
      if (document.visibilityState === 'visible') {
        for (const subject of subjects) {
          if (!signal.aborted) await this.#read(subject, window, signal);
        }
      }
      if (!signal.aborted) timer = setTimeout(() => void round(), REFRESH_MS);
    };
    void round();
    return () => {
      abort();
      clearTimeout(timer);
    };
  }

  async #read(subject: Subject, window: Window, signal: AbortSignal): Promise<void> {
    const id = subjectId(subject);
    try {
      const detail = await fetchDetail(subject, window, signal);
      if (!signal.aborted) this.#take(id, { window, detail, failure: null });
    } catch (failure) {
      if (signal.aborted) return;
      this.#take(id, { window, detail: this.#known[id]?.detail ?? null, failure });
    }
  }

  #take(id: string, known: Known): void {
    this.#known = { ...this.#known, [id]: known };
  }
}

function abortable(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
