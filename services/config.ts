import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { choice, decimal, integer, InvalidSetting, list, optional, text } from './setting.ts';

const DAY_MS = 86_400_000;
const MIB = 1_048_576;

/**
 * Everything that can be set from the environment, declared once: name, type, default, unit, words.
 * This file is the only reader of the environment. `--help` and the README's table are made from it.
 */
export const SETTINGS = {
  port: integer(
    'PORT',
    8080,
    { min: 0, max: 65_535 },
    'Port of the page and the API; 0 takes a free one.',
  ),
  host: text(
    'MARSAD_HOST',
    '127.0.0.1',
    'Address to listen on; 0.0.0.0 for all (then set MARSAD_TOKEN).',
  ),
  token: optional(
    'MARSAD_TOKEN',
    'Bearer token that calls which write must carry; none: whoever reaches the address may write.',
    { secret: true },
  ),
  dataDir: text(
    'MARSAD_DATA_DIR',
    './data',
    'Folder of everything durable: the embedded log and the snapshots.',
  ),
  sources: text(
    'MARSAD_SOURCES',
    'demo',
    'Where articles come from: demo (invented news), none (producers only) or feeds (a .yaml file).',
  ),
  topicPrefix: text(
    'MARSAD_TOPIC_PREFIX',
    '',
    'Put before every topic name; one prefix for each edition.',
  ),
  brokers: list(
    'KAFKA_BROKERS',
    'Brokers of Apache Kafka; none: the embedded log in MARSAD_DATA_DIR.',
  ),
  clientId: text('KAFKA_CLIENT_ID', 'marsad', 'Name of this process at the brokers.'),
  groupId: text(
    'KAFKA_GROUP_ID',
    'marsad',
    'Prefix of the consumer groups; all processes of one edition share it.',
  ),
  securityProtocol: choice(
    'KAFKA_SECURITY_PROTOCOL',
    'PLAINTEXT',
    ['PLAINTEXT', 'SSL', 'SASL_PLAINTEXT', 'SASL_SSL'],
    'How to speak to the brokers.',
  ),
  saslMechanism: choice(
    'KAFKA_SASL_MECHANISM',
    'PLAIN',
    ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'],
    'SASL mechanism.',
  ),
  saslUsername: optional('KAFKA_SASL_USERNAME', 'SASL user.'),
  saslPassword: optional('KAFKA_SASL_PASSWORD', 'SASL password.', { secret: true }),
  sslCa: optional('KAFKA_SSL_CA', 'PEM of the authority that signed the brokers’ certificate.'),
  sslCert: optional('KAFKA_SSL_CERT', 'PEM of the client certificate.'),
  sslKey: optional('KAFKA_SSL_KEY', 'PEM of the client key.', { secret: true }),
  compression: choice(
    'MARSAD_KAFKA_COMPRESSION',
    'lz4',
    ['none', 'gzip', 'snappy', 'lz4', 'zstd'],
    'Codec of what Marsad writes to Kafka; it reads all five.',
  ),
  maxRecordBytes: integer(
    'MARSAD_MAX_RECORD_BYTES',
    MIB,
    { min: 1_024, max: 64 * MIB },
    'Largest record, in bytes.',
  ),
  maxRequestBytes: integer(
    'MARSAD_MAX_REQUEST_BYTES',
    16 * MIB,
    { min: 1_024, max: 256 * MIB },
    'Largest body of one HTTP request, in bytes.',
  ),
  extractThreads: integer(
    'MARSAD_EXTRACT_THREADS',
    Math.min(8, cpus().length),
    { min: 1, max: 64 },
    'Worker threads that read articles (default: as many as cores, at most 8).',
  ),
  extractTimeoutMs: integer(
    'MARSAD_EXTRACT_TIMEOUT_MS',
    5_000,
    { min: 100, max: 600_000 },
    'Longest time to read one article, in milliseconds; beyond it is given up (articles.dlt).',
  ),
  tickMs: integer(
    'MARSAD_TICK_MS',
    250,
    { min: 50, max: 60_000 },
    'Time between two deltas of a view, in milliseconds.',
  ),
  snapshotIntervalMs: integer(
    'MARSAD_SNAPSHOT_INTERVAL_MS',
    60_000,
    { min: 1_000, max: DAY_MS },
    'Time between two snapshots of the state, in milliseconds.',
  ),
  shutdownDeadlineMs: integer(
    'MARSAD_SHUTDOWN_DEADLINE_MS',
    10_000,
    { min: 500, max: 300_000 },
    'After a signal, how long draining may take before the process ends anyway, in milliseconds.',
  ),
  articleRetentionMs: integer(
    'MARSAD_ARTICLE_RETENTION_MS',
    7 * DAY_MS,
    { min: 60_000, max: 3_650 * DAY_MS },
    'How long articles stay in the log, in milliseconds.',
  ),
  mentionRetentionMs: integer(
    'MARSAD_MENTION_RETENTION_MS',
    35 * DAY_MS,
    { min: 2 * DAY_MS, max: 3_650 * DAY_MS },
    'How long Mentions stay in the log, in milliseconds.',
  ),
  retentionBytes: integer(
    'MARSAD_RETENTION_BYTES',
    8_192 * MIB,
    { min: MIB, max: Number.MAX_SAFE_INTEGER },
    'Largest size of one topic of the embedded log, in bytes; the oldest records go first.',
  ),
  maxKeywords: integer(
    'MARSAD_MAX_KEYWORDS',
    1_000_000,
    { min: 1_000, max: 16_000_000 },
    'Live keywords kept at once; more are refused and counted.',
  ),
  maxKeywordPairs: integer(
    'MARSAD_MAX_KEYWORD_PAIRS',
    2_000_000,
    { min: 1_000, max: 32_000_000 },
    'Keyword pairs kept at once; more are refused and counted.',
  ),
  falseStartsPerDay: decimal(
    'MARSAD_FALSE_STARTS_PER_DAY',
    1,
    { min: 0.01, max: 100 },
    'Trends a day that may be chance, of each kind of key. The same for all processes.',
  ),
  maxListedArticles: integer(
    'MARSAD_MAX_LISTED_ARTICLES',
    200_000,
    { min: 1_000, max: 10_000_000 },
    'Articles whose headline is kept in memory for the lists behind numbers.',
  ),
  maxClients: integer(
    'MARSAD_MAX_CLIENTS',
    2_000,
    { min: 1, max: 100_000 },
    'Socket.IO clients at once; more are refused.',
  ),
  maxViews: integer(
    'MARSAD_MAX_VIEWS',
    200,
    { min: 4, max: 10_000 },
    'Different views watched at once in one process; more are refused.',
  ),
  demoArticlesPerMinute: integer(
    'MARSAD_DEMO_ARTICLES_PER_MINUTE',
    40,
    { min: 1, max: 60_000 },
    'Rate of the demo newsroom, articles a minute.',
  ),
  demoSeed: integer(
    'MARSAD_DEMO_SEED',
    1,
    { min: 0, max: 4_294_967_295 },
    'Seed of the demo newsroom; the same seed gives the same news.',
  ),
  demoBackfillMs: integer(
    'MARSAD_DEMO_BACKFILL_MS',
    7_200_000,
    { min: 0, max: DAY_MS },
    'How far back the demo’s news begins when the log is empty, in milliseconds.',
  ),
  publicUrl: text(
    'MARSAD_PUBLIC_URL',
    '',
    'Where people open the page, for the links in alerts; none: links hold no host.',
  ),
  rules: optional(
    'MARSAD_RULES',
    'JSON file of alert rules, read at start; only the file changes them, not the API.',
  ),
  corsOrigins: optional(
    'MARSAD_CORS_ORIGINS',
    'Origins of other sites’ pages that may read the API and sockets, comma-separated.',
  ),
  logLevel: choice(
    'MARSAD_LOG_LEVEL',
    'info',
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    'Least level that is logged.',
  ),
  logFormat: choice(
    'MARSAD_LOG_FORMAT',
    'auto',
    ['auto', 'json', 'pretty'],
    'Form of the log; auto: pretty on a terminal, JSON elsewhere.',
  ),
} as const;

type Settings = typeof SETTINGS;
export type Config = {
  [Key in keyof Settings]: Settings[Key]['default'] extends infer D
    ? Widen<Settings[Key], D>
    : never;
};
type Widen<S, D> = S extends { parse(text: string): infer P } ? P : D;

export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';
  readonly faults: string[];

  constructor(faults: string[]) {
    super(
      `the configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks all settings; `NAME_FILE` names a file that holds the value (for secrets).
 * @throws ConfigError with every fault, not just the first.
 */
export function readConfig(environment: Environment = process.env): Config {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries(SETTINGS)) {
    values[key] = setting.default;
    try {
      const raw = rawValue(setting.name, environment);
      if (raw !== undefined) values[key] = setting.parse(raw);
    } catch (error) {
      if (!(error instanceof InvalidSetting)) throw error;
      const shown =
        'secret' in setting ? 'the value given' : `"${environment[setting.name] ?? ''}"`;
      faults.push(`${setting.name}: ${error.message}; found ${shown}`);
    }
  }
  const config = values as Config;
  faults.push(...crossFaults(config));
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

function rawValue(name: string, environment: Environment): string | undefined {
  const file = environment[`${name}_FILE`];
  const direct = environment[name];
  if (file === undefined || file === '') return direct === '' ? undefined : direct;
  if (direct !== undefined && direct !== '') {
    throw new InvalidSetting(`both ${name} and ${name}_FILE are set; keep one`);
  }
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new InvalidSetting(`${name}_FILE can't be read (${(error as Error).message})`);
  }
}

function crossFaults(config: Config): string[] {
  const faults: string[] = [];
  const sasl = config.securityProtocol.startsWith('SASL');
  if (sasl && (config.saslUsername === null || config.saslPassword === null)) {
    faults.push(
      'KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD are needed with KAFKA_SECURITY_PROTOCOL=SASL_…',
    );
  }
  if ((config.sslCert === null) !== (config.sslKey === null)) {
    faults.push('KAFKA_SSL_CERT and KAFKA_SSL_KEY belong together: set both or none');
  }
  if (!/^[\w.-]*$/.test(config.topicPrefix)) {
    faults.push(
      `MARSAD_TOPIC_PREFIX: letters, digits, dot, dash, underscore; found "${config.topicPrefix}"`,
    );
  }
  if (config.maxRequestBytes < config.maxRecordBytes) {
    faults.push('MARSAD_MAX_REQUEST_BYTES must not be smaller than MARSAD_MAX_RECORD_BYTES');
  }
  return faults;
}

/** Names that look like settings but are none: probably misspelt, so the start-up says so. */
export function unknownSettings(environment: Environment = process.env): string[] {
  const known = new Set(Object.values(SETTINGS).flatMap(({ name }) => [name, `${name}_FILE`]));
  return Object.keys(environment).filter((name) => name.startsWith('MARSAD_') && !known.has(name));
}

/** The settings as rows of the README's table and of `--help`. */
export function settingRows(): { name: string; default: string; allowed: string; doc: string }[] {
  return Object.values(SETTINGS).map((setting) => ({
    name: setting.name,
    default: showDefault(setting),
    allowed: setting.allowed,
    doc: setting.doc,
  }));
}

function showDefault(setting: Settings[keyof Settings]): string {
  if (setting.name === 'MARSAD_EXTRACT_THREADS') return 'cores';
  const value: unknown = setting.default;
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}
