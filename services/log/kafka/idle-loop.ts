import { requestQueuePrototype } from './kafkajs-internals.ts';
import type { RequestQueue } from './kafkajs-internals.ts';

/** While requests wait, look at the queue again after this long at least. */
const CHECK_INTERVAL_MS = 10;

/**
 * kafkajs looks for waiting requests after every answer and then, without end, about each
 * millisecond, whether any wait or not: an idle producer takes 3 % of a core, and newer Nodes warn
 * of negative timeouts (tulios/kafkajs#1556, #1704, #1751). Here the timer is set only while
 * requests wait, and never to a time that has passed.
 */
export function mendIdleLoop(): void {
  requestQueuePrototype.scheduleCheckPendingRequests = scheduleCheckPendingRequests;
}

function scheduleCheckPendingRequests(this: RequestQueue): void {
  if (this.throttleCheckTimeoutId !== null || this.pending.length === 0) return;
  const throttledMs = this.throttledUntil - Date.now();
  this.throttleCheckTimeoutId = setTimeout(
    () => {
      this.throttleCheckTimeoutId = null;
      this.checkPendingRequests();
    },
    Math.max(throttledMs, CHECK_INTERVAL_MS),
  );
}
