import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WINDOWS } from '../../shared/time.ts';
import { KINDS } from '../../shared/trend.ts';
import type { Narrowing } from '../../services/alerts/reading.ts';
import { countedKey, sieveOf } from '../../services/roles/counted-key.ts';
import {
  leastOf,
  mostOf,
  mostVoicesOf,
  rememberBreadths,
} from '../../services/roles/known-breadths.ts';
import { createNarrowings } from '../../services/roles/narrowings.ts';
import { breadthOf } from '../../services/trends/breadth.ts';
import { foldSeenAt } from '../../services/trends/fold.ts';
import { createState } from '../../services/trends/state.ts';
import { generator } from '../bench/synthetic-stream.ts';
import { logOf } from '../property/mentions.ts';

const KEYS = {
  keyword: ['a', 'b', 'c', 'nobody'],
  country: ['SY', 'TR', 'FR'],
  'keyword-pair': ['a|b', 'b|c', 'a|nobody'],
  'country-pair': ['SY|TR', 'RU|UA'],
};
const NARROWINGS: (Narrowing | null)[] = [
  null,
  { outlets: ['one', 'four'] },
  { countries: ['TR', 'UA'] },
  { lang: 'en' },
  { lang: 'fr' },
];

it('at every moment is what a walk over all articles finds, and before one within its bounds', () => {
  fc.assert(
    fc.property(logOf(80), fc.nat(), (log, seed) => {
      const random = generator(seed);
      const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
      const state = createState();
      const faults: string[] = [];
      const breadths = rememberBreadths(state);
      const narrowings = createNarrowings(state);
      const moment = (): void => {
        narrowings.renew();
        breadths.catchUp();
        for (let asked = 0; asked < 12; asked++) {
          const kind = one(KINDS);
          const counted = countedKey(state, kind, one(KEYS[kind]), narrowings.of(one(NARROWINGS)));
          if (counted === null) continue;
          const w = Math.floor(random() * WINDOWS.length);
          const truth = breadthOf(state, counted.kind, counted.slot, w, sieveOf(state, counted));
          const range = breadths.between(counted, w);
          for (const figure of ['stories', 'outlets'] as const) {
            if (leastOf(range, figure) > truth[figure]) faults.push(`${kind} ${figure}: fewer`);
            if (mostOf(range, figure) < truth[figure]) faults.push(`${kind} ${figure}: more`);
          }
          if (mostVoicesOf(range) < truth.voices) faults.push(`${kind} voices: more`);
          if (random() < 0.3) expect(breadths.of(counted, w)).toEqual(truth);
        }
      };
      let offset = 0;
      for (const { mention, seenMs } of log) {
        foldSeenAt(state, mention, seenMs, offset++, () => {
          if (random() < 0.02) moment();
        });
        // Several articles may come before anybody asks.
        if (random() < 0.6) moment();
      }
      expect(faults).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
