import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { missingTools } from '../../scripts/kafka/jars.js';
import { startBroker } from '../../scripts/kafka/broker.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a real Apache Kafka, or null where none can run. */
    kafkaBrokers: string | null;
  }
}

/** One broker for all integration tests, on a free port, with its data in a temporary folder. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const missing = await missingTools();
  if (missing !== null) {
    if (process.env.CI === 'true') throw new Error(`The integration tests need Kafka: ${missing}`);
    process.stderr.write(`\n*** The tests on a real Kafka are SKIPPED: ${missing} ***\n\n`);
    project.provide('kafkaBrokers', null);
    return () => Promise.resolve();
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'marsad-kafka-'));
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const broker = await startBroker({ port: 0, dataDir, say });
  project.provide('kafkaBrokers', broker.brokers);
  return async () => {
    await broker.kill();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
