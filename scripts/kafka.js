/**
 * A real Apache Kafka for development, in the background:
 *
 *   npm run kafka                    start it (127.0.0.1:9092, data in ./data/kafka)
 *   npm run kafka -- --port 19092    on another port
 *   npm run kafka -- --data FOLDER   with its data elsewhere
 *   npm run kafka -- status | stop | clean
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './build-stamp.js';
import { answers, startBroker } from './kafka/broker.js';
import { run } from './kafka/jars.js';

const STOP_DEADLINE_MS = 30_000;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, data: { type: 'string' } },
  });
  const dataDir = resolve(values.data ?? join(root, 'data/kafka'));
  const [command = 'start', ...rest] = positionals;
  const commands = { start, stop, status, clean };
  if (!Object.hasOwn(commands, command) || rest.length > 0) {
    throw new Error(
      `Unknown: ${positionals.join(' ')}. Use: npm run kafka -- [start|stop|status|clean] [--port N] [--data FOLDER]`,
    );
  }
  await commands[/** @type {keyof typeof commands} */ (command)](dataDir, portOf(values.port));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** @param {string | undefined} text */
function portOf(text) {
  const port = Number(text ?? 9092);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`--port ${text}: a port is a whole number from 1 to 65535.`);
}

/**
 * @param {string} dataDir
 * @param {number} port
 */
async function start(dataDir, port) {
  const running = await findRunning(dataDir);
  if (running) {
    console.log(`Kafka is running already on 127.0.0.1:${running.port} (process ${running.pid}).`);
    return;
  }
  mkdirSync(dataDir, { recursive: true });
  const startedMs = Date.now();
  const say = (/** @type {string} */ line) => console.log(line);
  const broker = await startBroker({ port, dataDir, detached: true, say });
  writeFileSync(pidFile(dataDir), JSON.stringify({ pid: broker.pid, port }));
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  console.log(
    `Apache Kafka is up on ${broker.brokers} after ${seconds} s; its data is in ${dataDir}`,
  );
  console.log(`Next:  KAFKA_BROKERS=${broker.brokers} npm start`);
  console.log('Stop:  npm run kafka -- stop');
}

/** @param {string} dataDir */
async function stop(dataDir) {
  const running = await findRunning(dataDir);
  if (!running) {
    console.log(`No Kafka of ${dataDir} is running.`);
    return;
  }
  process.kill(running.pid, 'SIGTERM');
  const deadlineMs = Date.now() + STOP_DEADLINE_MS;
  while (await isBroker(running.pid, dataDir)) {
    if (Date.now() > deadlineMs) {
      process.kill(running.pid, 'SIGKILL');
      break;
    }
    await new Promise((wait) => setTimeout(wait, 100));
  }
  rmSync(pidFile(dataDir), { force: true });
  console.log('Kafka has stopped; its data stays.');
}

/** @param {string} dataDir */
async function status(dataDir) {
  const running = await findRunning(dataDir);
  if (!running) {
    console.log(`Kafka is not running (data folder ${dataDir}). Start it: npm run kafka`);
    return;
  }
  const state = (await answers(running.port)) ? 'answers' : 'does not answer';
  console.log(
    `Kafka ${state} on 127.0.0.1:${running.port} (process ${running.pid}), data in ${dataDir}`,
  );
}

/** @param {string} dataDir */
async function clean(dataDir) {
  await stop(dataDir);
  // Only a folder that this script made: never somebody's home because of a slip in --data.
  if (existsSync(dataDir) && !existsSync(join(dataDir, 'server.properties'))) {
    throw new Error(`${dataDir} is no data folder of this Kafka; nothing was removed.`);
  }
  rmSync(dataDir, { recursive: true, force: true });
  console.log(`Removed ${dataDir}.`);
}

/** @param {string} dataDir */
function pidFile(dataDir) {
  return join(dataDir, 'broker.pid');
}

/**
 * The broker of this folder, if it runs. A process id may by now be somebody else's, so the
 * process is asked whose settings it was started with.
 * @param {string} dataDir
 * @returns {Promise<{ pid: number, port: number } | null>}
 */
async function findRunning(dataDir) {
  if (!existsSync(pidFile(dataDir))) return null;
  const { pid, port } = JSON.parse(readFileSync(pidFile(dataDir), 'utf8'));
  return (await isBroker(pid, dataDir)) ? { pid, port } : null;
}

/**
 * @param {number} pid
 * @param {string} dataDir
 */
async function isBroker(pid, dataDir) {
  const command = await run('ps', ['-p', String(pid), '-o', 'args=']).catch(() => '');
  return command.includes(join(dataDir, 'server.properties'));
}
