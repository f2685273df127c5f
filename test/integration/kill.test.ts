import { expect, inject, it } from 'vitest';
import { articlesToSend, disturbed, undisturbed } from '../support/kill-and-recount.ts';

const brokers = inject('kafkaBrokers');

it.skipIf(brokers === null)(
  'counts the same after kill -9 in mid-stream as in an undisturbed run, on Kafka',
  async () => {
    const articles = articlesToSend(2_000);
    const env = (run: string): Record<string, string> => ({
      KAFKA_BROKERS: brokers!,
      KAFKA_GROUP_ID: `kill-${run}`,
      MARSAD_TOPIC_PREFIX: `kill-${run}-${process.pid}-`,
    });
    const expected = await undisturbed(articles, env('calm'));
    const { recount, kills } = await disturbed(articles, env('killed'), 3);
    expect(kills).toBe(3);
    expect(Object.keys(expected).length).toBeGreaterThan(100);
    expect(recount).toEqual(expected);
  },
  300_000,
);
