import type { KafkaConfig, SASLOptions } from 'kafkajs';
import { LogError } from '../port.ts';

/** As Kafka's clients name them; certificates and keys as PEM text. */
export interface KafkaSecurity {
  protocol: 'PLAINTEXT' | 'SSL' | 'SASL_PLAINTEXT' | 'SASL_SSL';
  mechanism?: 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512';
  username?: string;
  password?: string;
  ca?: string;
  cert?: string;
  key?: string;
}

/** @throws LogError `LOG_UNAVAILABLE` when the settings contradict each other. */
export function securityConfig(security: KafkaSecurity): Pick<KafkaConfig, 'ssl' | 'sasl'> {
  const config: Pick<KafkaConfig, 'ssl' | 'sasl'> = {};
  if (security.protocol.endsWith('SSL')) config.ssl = tls(security);
  if (security.protocol.startsWith('SASL')) config.sasl = sasl(security);
  return config;
}

function tls(security: KafkaSecurity): NonNullable<KafkaConfig['ssl']> {
  const { ca, cert, key } = security;
  if ((cert === undefined) !== (key === undefined)) {
    throw wrong('a client certificate needs both KAFKA_SSL_CERT and KAFKA_SSL_KEY');
  }
  return {
    ...(ca === undefined ? {} : { ca: [ca] }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}

function sasl(security: KafkaSecurity): SASLOptions {
  const { mechanism = 'PLAIN', username, password } = security;
  if (!username || password === undefined) {
    const { protocol } = security;
    throw wrong(`${protocol} needs KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD`);
  }
  switch (mechanism) {
    case 'PLAIN':
      return { mechanism: 'plain', username, password };
    case 'SCRAM-SHA-256':
      return { mechanism: 'scram-sha-256', username, password };
    case 'SCRAM-SHA-512':
      return { mechanism: 'scram-sha-512', username, password };
  }
}

function wrong(reason: string): LogError {
  return new LogError('LOG_UNAVAILABLE', `The settings for Kafka cannot work: ${reason}.`);
}
