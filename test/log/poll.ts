/** Waits until `check` answers something truthy and gives it back; fails after `deadlineMs`. */
export async function until<T>(
  what: string,
  check: () => T | Promise<T>,
  deadlineMs = 25_000,
): Promise<NonNullable<T>> {
  const startMs = performance.now();
  for (;;) {
    const found = await check();
    if (found) return found;
    if (performance.now() - startMs > deadlineMs) {
      throw new Error(`Waited ${deadlineMs} ms in vain until ${what}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
