import { inject } from 'vitest';
// For the type of the value that the set-up provides.
import type {} from './broker.setup.ts';

/** Address of the broker that the set-up started; null where no broker can run. */
export const kafkaBrokers: string | null = inject('kafkaBrokers');

/** The address, in a test that `describe.skipIf(kafkaBrokers === null)` lets run. */
export function brokerAddress(): string {
  if (kafkaBrokers === null)
    throw new Error('This test needs a broker; skip it where there is none.');
  return kafkaBrokers;
}
