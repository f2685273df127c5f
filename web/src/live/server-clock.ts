/**
 * The server's clock as seen from here. A browser's clock may be hours off, so every age on the
 * page is measured against the server's: offset = server's time − the middle of the request.
 */
export interface ServerClock {
  readonly offsetMs: number;
  /** Half the round trip of the best sample so far: how far the offset may be wrong. */
  readonly errorMs: number;
}

export const unknownClock: ServerClock = { offsetMs: 0, errorMs: Infinity };

/** A request's answer says the time; a sample with a shorter round trip replaces a worse one. */
export function withSample(
  clock: ServerClock,
  sample: { sentMs: number; receivedMs: number; serverMs: number },
): ServerClock {
  const errorMs = Math.max(0, sample.receivedMs - sample.sentMs) / 2;
  const offsetMs = sample.serverMs - (sample.sentMs + errorMs);
  // A jump larger than both errors together: one of the two clocks was set, so the old one is void.
  const jumped = Math.abs(offsetMs - clock.offsetMs) > errorMs + clock.errorMs;
  return errorMs <= clock.errorMs || jumped ? { offsetMs, errorMs } : clock;
}

export function serverNowMs(clock: ServerClock, browserNowMs: number): number {
  return browserNowMs + clock.offsetMs;
}
