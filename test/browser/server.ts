import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { until } from '../support/until.ts';

const program = resolve(import.meta.dirname, '../../dist/services/cli/main.js');
const READY_WITHIN_MS = 45_000;

/** The compiled server with the demo newsroom, on a free port and a data folder of its own. */
export class MarsadServer {
  readonly url: string;
  readonly #port: number;
  readonly #dataDir: string;
  readonly #env: Readonly<Record<string, string>>;
  #process: ChildProcess | null = null;
  #output = '';

  private constructor(port: number, dataDir: string, env: Readonly<Record<string, string>>) {
    this.#port = port;
    this.#dataDir = dataDir;
    this.#env = env;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** @param prepare fills the data folder before the first start */
  static async start(
    prepare?: (dataDir: string) => Promise<void>,
    env: Readonly<Record<string, string>> = {},
  ): Promise<MarsadServer> {
    if (!existsSync(program)) throw new Error(`${program} is missing; run npm run build first`);
    const dataDir = await mkdtemp(join(tmpdir(), 'marsad-browser-'));
    await prepare?.(dataDir);
    const server = new MarsadServer(await freePort(), dataDir, env);
    await server.run();
    return server;
  }

  /** Starts it, again if need be, on the same port and data; returns once it is ready to serve. */
  async run(): Promise<void> {
    const child = spawn(process.execPath, [program, 'serve'], {
      env: {
        PATH: process.env.PATH,
        PORT: String(this.#port),
        MARSAD_HOST: '127.0.0.1',
        MARSAD_DATA_DIR: this.#dataDir,
        MARSAD_SOURCES: 'demo',
        // Enough for every list; the usual two hours are most of the time that a test waits.
        MARSAD_DEMO_BACKFILL_MS: '1800000',
        ...this.#env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    }
    await until('the server is ready', () => this.#isReady(child), READY_WITHIN_MS);
  }

  async #isReady(child: ChildProcess): Promise<true | null> {
    if (child.exitCode !== null) throw new Error(`it ended:\n${this.#output}`);
    try {
      return (await fetch(`${this.url}/readyz`)).ok ? true : null;
    } catch {
      return null; // it does not listen yet
    }
  }

  /** Ends it without a chance to say goodbye. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    await rm(this.#dataDir, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null) return;
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`the server ended by itself:\n${this.#output.slice(-4_000)}`);
    }
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await ended;
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
