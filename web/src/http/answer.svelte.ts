/** What one call answered, or why it did not. */
export interface Answer<T> {
  readonly value: T | null;
  readonly failure: unknown;
}

/**
 * Asks when its component comes, and again when what `read` reads of it changes; what came stays until
 * then, and what is not wanted any more is let go. To be called while a component is made.
 */
export function answerOf<T>(read: (signal: AbortSignal) => Promise<T>): Answer<T> {
  let value = $state.raw<T | null>(null);
  let failure = $state.raw<unknown>(null);
  $effect(() => {
    const abort = new AbortController();
    read(abort.signal).then(
      (answer) => (value = answer),
      (error: unknown) => {
        if (!abort.signal.aborted) failure = error;
      },
    );
    return () => abort.abort();
  });
  return {
    get value() {
      return value;
    },
    get failure() {
      return failure;
    },
  };
}
