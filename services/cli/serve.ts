import { fileURLToPath } from 'node:url';
import { unknownSettings, type Config } from '../config.ts';
import { isFeedList } from '../roles/sources.ts';
import { createLogger } from '../roles/logger.ts';
import { startMarsad, type Marsad } from '../roles/marsad.ts';
import { ROLES, type Role } from '../roles/parts.ts';
import type { CommandContext } from './command.ts';
import { EXIT, UsageError, type ExitCode } from './exit.ts';

/** `marsad serve`: runs until a signal, then drains and closes within the deadline. */
export async function serveCommand(context: CommandContext): Promise<ExitCode> {
  const { sources, rules } = context.options;
  const config = withRules(withSources(context.config, sources), rules);
  const roles = parseRoles(context.options.role);
  const logger = createLogger({ level: config.logLevel, format: config.logFormat });
  for (const name of unknownSettings()) {
    logger.warn({ name }, `${name} is no setting of Marsad; see marsad --help`);
  }
  const stop = new AbortController();
  const stopped = signalled().finally(() => stop.abort());
  const marsad = await startMarsad(config, {
    roles,
    logger,
    signal: stop.signal,
    version: context.version,
    openPool: context.openPool,
    pageFolder: fileURLToPath(new URL('../../web/', import.meta.url)),
  });
  announce(marsad.url, config);

  const signal = await stopped;
  logger.info({ signal }, 'Stopping');
  return closeWithin(marsad, config.shutdownDeadlineMs);
}

/** For people, on stderr like all messages; what the page is and where. */
function announce(url: string, config: Config): void {
  const log = config.brokers.length > 0 ? `Kafka at ${config.brokers.join(', ')}` : config.dataDir;
  const demo =
    config.sources === 'demo' ? '; the news is invented (demo), --sources none for none' : '';
  process.stderr.write(`\n  Marsad  ${url}\n  log: ${log}${demo}\n\n`);
}

function signalled(): Promise<NodeJS.Signals> {
  return new Promise((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
}

async function closeWithin(marsad: Marsad, deadlineMs: number): Promise<ExitCode> {
  const deadline = setTimeout(() => {
    process.stderr.write(
      `marsad: draining took longer than ${deadlineMs} ms (MARSAD_SHUTDOWN_DEADLINE_MS), ending anyway; the log keeps what was accepted\n`,
    );
    process.exit(EXIT.failed);
  }, deadlineMs);
  // A second signal means: now.
  process.once('SIGINT', () => process.exit(EXIT.failed));
  await marsad.close();
  clearTimeout(deadline);
  return EXIT.ok;
}

function withSources(config: Config, given: string | boolean | undefined): Config {
  const sources = typeof given === 'string' ? given : config.sources;
  if (sources !== 'demo' && sources !== 'none' && !isFeedList(sources)) {
    throw new UsageError(
      `--sources "${sources}": demo, none, or the path of a list of feeds that ends in .yaml`,
    );
  }
  return { ...config, sources };
}

function withRules(config: Config, given: string | boolean | undefined): Config {
  return typeof given === 'string' ? { ...config, rules: given } : config;
}

function parseRoles(given: string | boolean | undefined): Role[] {
  if (typeof given !== 'string') return [...ROLES];
  const names = given.split(',').map((name) => name.trim());
  for (const name of names) {
    if (!ROLES.some((role) => role === name)) {
      throw new UsageError(`--role: there is no role "${name}"; there are ${ROLES.join(', ')}`);
    }
  }
  return ROLES.filter((role) => names.includes(role));
}
