import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { fetchJars, missingTools, run } from './jars.js';
import { LOG4J, newClusterId, serverProperties } from './server-properties.js';

const START_DEADLINE_MS = 90_000;
const STOP_DEADLINE_MS = 20_000;

/**
 * @typedef {object} BrokerOptions
 * @property {number} port where clients connect, on 127.0.0.1; 0 for a free one
 * @property {string} dataDir everything of the broker is in this folder
 * @property {boolean} [detached] lives on when this process ends (default false)
 * @property {Record<string, string>} [extra] further lines of server.properties
 * @property {(line: string) => void} [say] progress, for people
 *
 * @typedef {object} Broker
 * @property {string} brokers the address for clients, `127.0.0.1:9092`
 * @property {number} pid of the Java process running now
 * @property {() => Promise<void>} stop ends it in order
 * @property {() => Promise<void>} kill ends it at once (SIGKILL)
 * @property {() => Promise<void>} restart starts it again on the same port and data
 */

/**
 * Starts a real Apache Kafka and resolves once it answers.
 * @param {BrokerOptions} options
 * @returns {Promise<Broker>}
 */
export async function startBroker(options) {
  const missing = await missingTools();
  if (missing !== null) throw new Error(missing);
  const say = options.say ?? (() => undefined);
  const dataDir = resolve(options.dataDir);
  const libs = await fetchJars(say);
  const port = options.port === 0 ? await freePort() : options.port;
  if (await answers(port)) {
    throw new Error(
      `Port ${port} on 127.0.0.1 is in use. Choose another one with --port, or stop what uses it.`,
    );
  }
  const controllerPort = await freePort();
  const properties = await prepare(dataDir, libs, { port, controllerPort, extra: options.extra });
  let child = launch(dataDir, libs, properties, options.detached ?? false);
  await untilUp(child, port, dataDir);
  return {
    brokers: `127.0.0.1:${port}`,
    get pid() {
      return child.pid ?? 0;
    },
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
    async restart() {
      child = launch(dataDir, libs, properties, options.detached ?? false);
      await untilUp(child, port, dataDir);
    },
  };
}

/**
 * Writes the settings and, the first time, formats the storage.
 * @param {string} dataDir
 * @param {string} libs
 * @param {{ port: number, controllerPort: number, extra?: Record<string, string> | undefined }} ports
 */
async function prepare(dataDir, libs, { port, controllerPort, extra }) {
  const logDir = join(dataDir, 'topics');
  mkdirSync(logDir, { recursive: true });
  const properties = join(dataDir, 'server.properties');
  writeFileSync(properties, serverProperties({ port, controllerPort, logDir, extra: extra ?? {} }));
  writeFileSync(join(dataDir, 'log4j2.yaml'), LOG4J);
  if (!existsSync(join(logDir, 'meta.properties'))) {
    const format = ['kafka.tools.StorageTool', 'format', '-t', newClusterId(), '-c', properties];
    await run('java', [...javaOptions(dataDir, '256m'), '-cp', join(libs, '*'), ...format]);
  }
  return properties;
}

/**
 * @param {string} dataDir
 * @param {string} maxHeap
 */
function javaOptions(dataDir, maxHeap) {
  const logging = `-Dlog4j2.configurationFile=${join(dataDir, 'log4j2.yaml')}`;
  return [`-Xmx${maxHeap}`, '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', logging];
}

/**
 * @param {string} dataDir
 * @param {string} libs
 * @param {string} properties
 * @param {boolean} detached
 */
function launch(dataDir, libs, properties, detached) {
  const output = openSync(join(dataDir, 'broker.log'), 'a');
  const args = [...javaOptions(dataDir, '1g'), '-cp', join(libs, '*'), 'kafka.Kafka', properties];
  const child = spawn('java', args, { stdio: ['ignore', output, output], detached });
  closeSync(output);
  if (detached) child.unref();
  return child;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} port
 * @param {string} dataDir
 */
async function untilUp(child, port, dataDir) {
  const deadlineMs = Date.now() + START_DEADLINE_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadlineMs) {
      child.kill('SIGKILL');
      const log = join(dataDir, 'broker.log');
      const said = readFileSync(log, 'utf8').trim().split('\n').slice(-12).join('\n');
      throw new Error(`Kafka did not start; the end of ${log} says:\n${said}`);
    }
    await new Promise((wait) => setTimeout(wait, 100));
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
async function end(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_DEADLINE_MS);
  await ended;
  clearTimeout(force);
}

/**
 * Whether something accepts connections there.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const done = (/** @type {boolean} */ up) => {
      socket.destroy();
      resolve(up);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
    socket.setTimeout(1_000, () => done(false));
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
