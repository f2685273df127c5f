import { expect, it } from 'vitest';
import { fold } from '../../services/trends/fold.ts';
import { outlets, query } from '../../services/trends/query.ts';
import { createState } from '../../services/trends/state.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/time.ts';
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

it('misses only an outlet that used to write at least daily', () => {
  const state = createState();
  const startMs = Date.UTC(2026, 0, 10, 12);
  let made = 0;
  const write = (source: string, atMs: number): void => {
    fold(state, mention({ id: `m${made++}`, seenMs: atMs, source }), made);
  };
  const plan = Array.from({ length: 40 }, (_, i) => ({ source: 'hourly', atMs: i * HOUR_MS }))
    .concat([0, 1].map((i) => ({ source: 'rare', atMs: i * 39 * HOUR_MS - 5 * MINUTE_MS * i })))
    .concat([{ source: 'once', atMs: 5 * HOUR_MS }])
    .concat(Array.from({ length: 240 }, (_, i) => ({ source: 'busy', atMs: i * 15 * MINUTE_MS })))
    .sort((a, b) => a.atMs - b.atMs);
  for (const { source, atMs } of plan) write(source, startMs + atMs);
  const silent = outlets(state).filter((outlet) => outlet.silent);
  expect(silent.map(({ name }) => name)).toEqual(['hourly']);
});
