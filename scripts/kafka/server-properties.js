import { randomBytes } from 'node:crypto';

/**
 * One node that is broker and controller, for development and tests: replication factors of one,
 * no waiting for further members before a group's first assignment.
 * @param {{ port: number, controllerPort: number, logDir: string, extra?: Record<string, string> }} options
 */
export function serverProperties({ port, controllerPort, logDir, extra = {} }) {
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': logDir.replaceAll('\\', '/'),
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '4',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
    'auto.create.topics.enable': 'false',
    ...extra,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** A cluster id as Kafka wants it: 16 random bytes in URL-safe base64, without padding. */
export function newClusterId() {
  // A leading dash would look like an option to Kafka's format tool.
  return `M${randomBytes(16).toString('base64url').slice(1)}`;
}

/** Kafka's own messages: warnings and worse, into the file that its output goes to. */
export const LOG4J = `Configuration:
  Appenders:
    Console:
      name: STDOUT
      PatternLayout:
        pattern: "[%d] %p %m (%c)%n"
  Loggers:
    Root:
      level: WARN
      AppenderRef:
        - ref: STDOUT
`;
