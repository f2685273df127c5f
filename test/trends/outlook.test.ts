import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evidenceOf } from '../../services/trends/evidence.ts';
import { END_SURPRISE } from '../../services/trends/levels.ts';
import { Foresight } from '../../services/trends/outlook.ts';
import { createState } from '../../services/trends/state.ts';
import { LONGEST } from '../../services/trends/window-table.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });

it('says nothing that computing in full would not say, however expectations drift', () => {
  const met = { stands: 0, below: 0, open: 0 };
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 80 }),
      part,
      fc.double({ min: 0.5, max: 3_000, noNaN: true }),
      fc.constantFrom(0.5, 1.2, 1.5, 1.9),
      fc.constantFrom(20, 500),
      fc.array(part, { minLength: 1, maxLength: 60 }),
      (voices, spoken, stories, dispersion, live, steps) => {
        const state = createState();
        state.outlets.inWindow[LONGEST] = live;
        const breadth = { voices, speakers: Math.ceil(voices * spoken) };
        const foresight = new Foresight();
        // Begins where such voices are about as improbable as what ends a key.
        let expected = voices / (1 + 12 * steps[0]!);
        for (const step of steps) {
          expected *= 1 + 0.08 * (step - 0.5);
          const usual = { stories, streamStories: (2_000 * stories) / expected, dispersion };
          const outlook = foresight.of(state, breadth, 2_000, usual);
          met[outlook]++;
          const { surprise } = evidenceOf(state, breadth, 2_000, usual);
          if (outlook === 'stands') expect(surprise).toBeGreaterThanOrEqual(END_SURPRISE);
          if (outlook === 'below') expect(surprise).toBeLessThan(END_SURPRISE);
        }
      },
    ),
    { numRuns: 500, seed: 5 },
  );
  expect(Math.min(met.stands, met.below, met.open)).toBeGreaterThan(20);
});

it('does not go on saying it when stories, dispersion or outlets change', () => {
  const state = createState();
  state.outlets.inWindow[LONGEST] = 500;
  const foresight = new Foresight();
  const usual = { stories: 50, streamStories: 50_000, dispersion: 1.5 };
  const breadth = { voices: 11, speakers: 5 };
  state.outlets.inWindow[LONGEST] = 20;
  expect(foresight.of(state, breadth, 2_000, usual)).toBe('stands');
  state.outlets.inWindow[LONGEST] = 500;
  expect(foresight.of(state, breadth, 2_000, usual)).toBe('below');
});
