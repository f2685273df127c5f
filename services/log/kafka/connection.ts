import kafkajs from 'kafkajs';
import type {
  Admin,
  Kafka as KafkaClient,
  KafkaConfig,
  logCreator,
  logLevel as LogLevel,
  RetryOptions,
} from 'kafkajs';
import type { Logger } from '../logger.ts';
import { createCluster } from './kafkajs-internals.ts';
import type { Cluster } from './kafkajs-internals.ts';
import { createLogCreator } from './log-creator.ts';
import { OutageNotice } from './outage-notice.ts';
import type { KafkaSecurity } from './security.ts';
import { securityConfig } from './security.ts';

// kafkajs is CommonJS and names its exports too late for Node to see them one by one.
const { Kafka, logLevel } = kafkajs;

export interface ConnectionOptions {
  brokers: string[];
  clientId: string;
  security?: KafkaSecurity;
  logger: Logger;
}

/** Attempts inside kafkajs; what outlasts them is retried by us, with a new client. */
const RETRY: RetryOptions = { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5 };
const CONNECT_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 30_000;

/** How to reach the cluster; makes the clients that the parts of the log use. */
export class Connection {
  readonly logger: Logger;
  readonly notice: OutageNotice;
  readonly #config: KafkaConfig & { logCreator: logCreator; logLevel: LogLevel };

  constructor(options: ConnectionOptions) {
    this.logger = options.logger;
    const notice = new OutageNotice(options.brokers, options.logger);
    this.notice = notice;
    this.#config = {
      brokers: options.brokers,
      clientId: options.clientId,
      ...securityConfig(options.security ?? { protocol: 'PLAINTEXT' }),
      connectionTimeout: CONNECT_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      enforceRequestTimeout: true,
      logLevel: logLevel.WARN,
      logCreator: createLogCreator(options.logger, (why) => notice.failed(why)),
      retry: RETRY,
    };
  }

  /** A kafkajs client; `retry` for what it does on its own account, like finding brokers. */
  kafka(retry: RetryOptions = {}): KafkaClient {
    return new Kafka({ ...this.#config, retry: { ...RETRY, ...retry } });
  }

  admin(): Admin {
    return this.kafka().admin();
  }

  /** A cluster for fetching without a group. */
  cluster(): Cluster {
    return createCluster({ ...this.#config, retry: { ...RETRY, retries: 1 } });
  }
}
