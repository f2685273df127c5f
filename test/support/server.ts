import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The compiled program, as `npm start` runs it. */
export const PROGRAM = resolve(import.meta.dirname, '../../dist/services/cli/main.js');

export interface ServerOptions {
  args?: string[];
  env?: Record<string, string>;
  /** Kept over restarts; a new empty one when left out. */
  dataDir?: string;
  port?: number;
  /** Wait until it is ready, not only until it listens. */
  untilReady?: boolean;
}

export interface RunningServer {
  url: string;
  port: number;
  dataDir: string;
  process: ChildProcess;
  /** All that it wrote to stderr. */
  log(): string;
  /** Asks it to stop and waits; the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts the compiled server as a process of its own and waits until it answers. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'marsad-'));
  const port = options.port ?? (await freePort());
  const child = spawn(process.execPath, [PROGRAM, 'serve', ...(options.args ?? [])], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      MARSAD_DATA_DIR: dataDir,
      MARSAD_SOURCES: 'none',
      PORT: String(port),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  const server: RunningServer = {
    url,
    port,
    dataDir,
    process: child,
    log: () => log,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exited = once(child, 'exit') as Promise<[number | null]>;
      child.kill(signal);
      return (await exited)[0];
    },
  };
  await answers(server, options.untilReady === false ? '/healthz' : '/readyz');
  return server;
}

export function removeDataDir(dataDir: string): void {
  rmSync(dataDir, { recursive: true, force: true });
}

const START_WITHIN_MS = 60_000;

async function answers(server: RunningServer, path: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < START_WITHIN_MS; waitedMs += 50) {
    if (server.process.exitCode !== null) {
      throw new Error(`the server ended with ${server.process.exitCode}:\n${server.log()}`);
    }
    try {
      const response = await fetch(server.url + path);
      if (response.ok) return;
    } catch {
      // Not listening yet: asked again until the deadline below.
    }
    await wait(50);
  }
  await server.stop('SIGKILL');
  throw new Error(`the server did not answer ${path} in ${START_WITHIN_MS} ms:\n${server.log()}`);
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
