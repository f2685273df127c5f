/**
 * Keeps the screen on while the wall is shown, where the browser can; it lets go by itself when
 * the tab is hidden, so it is asked again. Returns what ends it.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let ended = false;
  async function ask(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (ended) await lock.release();
    } catch {
      // Not known to this browser, or refused (a low battery): the screen keeps its own habits.
      lock = null;
    }
  }
  const again = () => void ask();
  document.addEventListener('visibilitychange', again);
  again();
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
