import { setTimeout as wait } from 'node:timers/promises';

/** Asks until the answer is a value; fails with the last refusal after `withinMs`. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null> | T | null,
  withinMs = 20_000,
): Promise<T> {
  const deadlineMs = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > deadlineMs) throw new Error(`gave up after ${withinMs} ms: ${what}`);
    await wait(50);
  }
}
