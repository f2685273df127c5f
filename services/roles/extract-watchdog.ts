/** How often within the limit a task is looked at: what is stuck is found after 1 to 1⅛ limits. */
const LOOKS = 8;
/** A task that has not begun, or that is done. */
export const IDLE = -1;

export interface Watchdog {
  /**
   * Calls `onStuck` once with the index of the article that has been under way for the whole limit.
   * @param progress one shared number: the index under way, or `IDLE`; the thread writes it
   * @returns ends the watch
   */
  watch(progress: Int32Array, onStuck: (index: number) => void): () => void;
}

interface Watched {
  progress: Int32Array;
  onStuck: (index: number) => void;
  index: number;
  looks: number;
}

/**
 * Finds articles that hold up a thread. It counts looks and reads no clock, so that neither a queue, a
 * busy main thread nor a suspended machine makes a sound article look stuck.
 */
export function createWatchdog(limitMs: number): Watchdog {
  const watched = new Set<Watched>();
  let timer: NodeJS.Timeout | undefined;

  function look(task: Watched): void {
    const index = Atomics.load(task.progress, 0);
    if (index === IDLE || index !== task.index) {
      task.index = index;
      task.looks = 0;
    } else if (++task.looks === LOOKS) task.onStuck(index);
  }

  return {
    watch(progress, onStuck) {
      const task = { progress, onStuck, index: IDLE, looks: 0 };
      watched.add(task);
      timer ??= setInterval(() => watched.forEach(look), limitMs / LOOKS).unref();
      return () => {
        watched.delete(task);
        if (watched.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
}
