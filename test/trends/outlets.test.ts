import { expect, it } from 'vitest';
import { fold } from '../../services/trends/fold.ts';
import { outlets, query } from '../../services/trends/query.ts';
import { createState } from '../../services/trends/state.ts';
import { viewSchema } from '../../shared/trend.ts';
import { mention } from '../support/mentions.ts';

it('counts every outlet, however many there are', () => {
  const state = createState();
  const startMs = Date.UTC(2026, 0, 15, 12);
  for (let i = 0; i < 300; i++) {
    fold(state, mention({ id: `m${i}`, seenMs: startMs + i, source: `paper ${i % 150}` }), i);
  }
  const { stream } = query(state, viewSchema.parse({ window: '15m' }));
  expect(stream.windowOutlets).toBe(150);
  const listed = outlets(state);
  expect(listed).toHaveLength(150);
  expect(listed.every(({ articles24h }) => articles24h === 2)).toBe(true);
});
