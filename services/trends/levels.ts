import type { Window } from '../../shared/time.ts';

/**
 * From when a key is called `emerging`, by window: voices, outlets and −log10 p. Measured on six
 * weeks of real news (publication clock): together they let chance start .1 of 1 000 active keys a
 * day. The 15-minute window has no level: it is shown, never tested, since short windows add speed
 * and hardly any event.
 */
export interface Level {
  voices: number;
  outlets: number;
  surprise: number;
}

export const LEVELS: Readonly<Record<Window, Level | null>> = {
  '15m': null,
  '1h': { voices: 4, outlets: 3, surprise: 4.0 },
  '6h': { voices: 4, outlets: 3, surprise: 4.3 },
  '24h': { voices: 5, outlets: 3, surprise: 4.8 },
};

/** Also so far above the expectation: `trending`. */
export const TRENDING_Z = 6;

/** It ends when chance explains it again, or next to nobody tells it. */
export const END_SURPRISE = 2.5;
export const END_VOICES = 3;
