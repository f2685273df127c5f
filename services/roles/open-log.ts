import type { Config } from '../config.ts';
import { openEmbeddedLog } from '../log/embedded/embedded-log.ts';
import { openKafkaLog } from '../log/kafka/kafka-log.ts';
import type { KafkaSecurity } from '../log/kafka/security.ts';
import type { Log } from '../log/port.ts';
import type { RetentionSettings } from '../log/retention.ts';
import type { RoleLogger } from './logger.ts';
import { logFolder, topicNames } from './places.ts';

/** Room for key and headers beside a value of the largest size; a dead letter carries its reason there. */
const HEADROOM_BYTES = 64 * 1024;

/** Kafka when `KAFKA_BROKERS` is set, else the embedded log under `MARSAD_DATA_DIR`. */
export function openLog(config: Config, logger: RoleLogger, signal?: AbortSignal): Promise<Log> {
  const maxRecordBytes = config.maxRecordBytes + HEADROOM_BYTES;
  const retention = retentionOf(config);
  if (config.brokers.length === 0) {
    return openEmbeddedLog({ dir: logFolder(config), maxRecordBytes, retention, logger });
  }
  return openKafkaLog({
    brokers: config.brokers,
    clientId: config.clientId,
    security: securityOf(config),
    compression: config.compression,
    maxRecordBytes,
    retention,
    logger,
    ...(signal ? { signal } : {}),
  });
}

function retentionOf(config: Config): RetentionSettings {
  const names = topicNames(config.topicPrefix);
  const maxBytes = config.retentionBytes;
  return {
    default: { maxAgeMs: config.articleRetentionMs, maxBytes },
    topics: { [names.mentions]: { maxAgeMs: config.mentionRetentionMs, maxBytes } },
  };
}

function securityOf(config: Config): KafkaSecurity {
  const { saslUsername, saslPassword, sslCa, sslCert, sslKey } = config;
  return {
    protocol: config.securityProtocol,
    mechanism: config.saslMechanism,
    ...(saslUsername === null ? {} : { username: saslUsername }),
    ...(saslPassword === null ? {} : { password: saslPassword }),
    ...(sslCa === null ? {} : { ca: sslCa }),
    ...(sslCert === null ? {} : { cert: sslCert }),
    ...(sslKey === null ? {} : { key: sslKey }),
  };
}
