import type { TestProject } from 'vitest/node';
import { MarsadServer } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The demo server of all whose readers only look, or clear up after themselves. */
    demoUrl: string;
  }
}

/** One server for all files that need no past of their own and stop nothing. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await MarsadServer.start();
  project.provide('demoUrl', server.url);
  return () => server.stop();
}
