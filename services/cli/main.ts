#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readConfig } from '../config.ts';
import { createExtractPool } from '../roles/extract-pool.ts';
import type { CommandContext } from './command.ts';
import { EXIT, UsageError, isForeseen, type ExitCode } from './exit.ts';
import { helpText } from './help.ts';

interface Command {
  options: NonNullable<ParseArgsConfig['options']>;
  takesFiles: boolean;
  load(): Promise<(context: CommandContext) => Promise<ExitCode>>;
}

/** Each command is loaded only when it is asked for: `extract` needs no Kafka, `send` no page. */
const COMMANDS: Record<string, Command> = {
  serve: {
    options: { role: { type: 'string' }, sources: { type: 'string' }, rules: { type: 'string' } },
    takesFiles: false,
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  extract: {
    options: {},
    takesFiles: true,
    load: async () => (await import('./extract.ts')).extractCommand,
  },
  replay: {
    options: {
      by: { type: 'string' },
      'counts-every': { type: 'string' },
      rules: { type: 'string' },
    },
    takesFiles: true,
    load: async () => (await import('./replay.ts')).replayCommand,
  },
  receipt: {
    options: {},
    takesFiles: true,
    load: async () => (await import('./receipt.ts')).receiptCommand,
  },
  send: {
    options: {
      to: { type: 'string' },
      rate: { type: 'string' },
      live: { type: 'boolean' },
      speed: { type: 'string' },
    },
    takesFiles: true,
    load: async () => (await import('./send.ts')).sendCommand,
  },
};

const version = packageVersion();

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = EXIT.failed;
  if (isForeseen(error)) process.stderr.write(`marsad: ${error.code}: ${error.message}\n`);
  else throw error;
}

async function main(args: string[]): Promise<ExitCode> {
  // A reader that had enough (`marsad extract … | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    throw error;
  });
  const [first = 'serve'] = args;
  if (args.includes('--help') || args.includes('-h') || first === 'help') {
    process.stdout.write(helpText());
    return EXIT.ok;
  }
  if (args.includes('--version')) {
    process.stdout.write(`${version}\n`);
    return EXIT.ok;
  }
  const named = !first.startsWith('-');
  const command = COMMANDS[named ? first : 'serve'];
  if (command === undefined) {
    const known = Object.keys(COMMANDS).join(', ');
    throw new UsageError(`there is no command "${first}"; there are ${known}; see marsad --help`);
  }
  const { files, options } = parse(command, args.slice(named ? 1 : 0));
  const config = readConfig();
  const run = await command.load();
  return run({
    files,
    options,
    config,
    version,
    openPool: () =>
      createExtractPool({
        workerUrl: new URL('../../worker/extract-worker.js', import.meta.url),
        threads: config.extractThreads,
        maxQueue: 2 * config.extractThreads,
        timeoutMs: config.extractTimeoutMs,
      }),
  });
}

function parse(command: Command, args: string[]): Pick<CommandContext, 'files' | 'options'> {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: command.options,
      allowPositionals: command.takesFiles,
    });
    const options = values as CommandContext['options'];
    // No file means standard input, as with any filter.
    return { files: positionals.length === 0 ? ['-'] : positionals, options };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}; see marsad --help`);
  }
}

function packageVersion(): string {
  // dist/services/cli/main.js → the package's own file, three folders up.
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
