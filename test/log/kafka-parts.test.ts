import { describe, expect, it } from 'vitest';
import { logLevel } from 'kafkajs';
import { registerCodecs } from '../../services/log/kafka/codecs.ts';
import { mendIdleLoop } from '../../services/log/kafka/idle-loop.ts';
import { requestQueuePrototype } from '../../services/log/kafka/kafkajs-internals.ts';
import type { RequestQueue } from '../../services/log/kafka/kafkajs-internals.ts';
import { createLogCreator } from '../../services/log/kafka/log-creator.ts';
import { OutageNotice } from '../../services/log/kafka/outage-notice.ts';
import { securityConfig } from '../../services/log/kafka/security.ts';
import { recordingLogger } from './recording-logger.ts';

describe('the mended idle loop of kafkajs', () => {
  const queue = (pending: unknown[], throttledUntil = -1): RequestQueue & { checks: number } => ({
    pending,
    throttledUntil,
    throttleCheckTimeoutId: null,
    checks: 0,
    checkPendingRequests() {
      this.checks++;
    },
    scheduleCheckPendingRequests(this: RequestQueue) {
      requestQueuePrototype.scheduleCheckPendingRequests.call(this);
    },
  });

  it('sets no timer while nothing waits, and one while something does', () => {
    mendIdleLoop();
    const idle = queue([]);
    idle.scheduleCheckPendingRequests();
    expect(idle.throttleCheckTimeoutId).toBeNull();
    const busy = queue(['request']);
    busy.scheduleCheckPendingRequests();
    const timer = busy.throttleCheckTimeoutId;
    expect(timer).not.toBeNull();
    busy.scheduleCheckPendingRequests();
    expect(busy.throttleCheckTimeoutId).toBe(timer);
    clearTimeout(timer!);
  });
});

describe('the settings of TLS and SASL', () => {
  it('follow the protocol', () => {
    const login = { username: 'u', password: 'p' };
    expect(securityConfig({ protocol: 'PLAINTEXT' })).toEqual({});
    expect(securityConfig({ protocol: 'SSL', ca: 'CA' })).toEqual({ ssl: { ca: ['CA'] } });
    expect(securityConfig({ protocol: 'SASL_PLAINTEXT', ...login })).toEqual({
      sasl: { mechanism: 'plain', ...login },
    });
    expect(securityConfig({ protocol: 'SASL_SSL', mechanism: 'SCRAM-SHA-512', ...login })).toEqual({
      ssl: {},
      sasl: { mechanism: 'scram-sha-512', ...login },
    });
  });

  it('that contradict each other are refused with the name of what is missing', () => {
    expect(() => securityConfig({ protocol: 'SASL_SSL' })).toThrow(/KAFKA_SASL_USERNAME/);
    expect(() => securityConfig({ protocol: 'SSL', cert: 'C' })).toThrow(/KAFKA_SSL_KEY/);
  });
});

describe('what kafkajs says', () => {
  it('is an error only when nobody retries it', () => {
    const logger = recordingLogger();
    const unreachable: string[] = [];
    const log = createLogCreator(logger, (why) => unreachable.push(why))(logLevel.WARN);
    const say = (level: logLevel, message: string, error?: string): void => {
      const entry = { timestamp: '', message, ...(error === undefined ? {} : { error }) };
      log({ namespace: 'Consumer', level, label: '', log: { logger: 'kafkajs', ...entry } });
    };
    say(logLevel.ERROR, 'Response GroupCoordinator', 'The coordinator is loading');
    say(logLevel.ERROR, 'Connection error: connect ECONNREFUSED 127.0.0.1:9092');
    say(logLevel.WARN, 'The group is rebalancing, re-joining');
    say(logLevel.INFO, 'Consumer has joined the group');
    expect(logger.lines.map(({ level }) => level)).toEqual(['debug', 'debug', 'debug', 'debug']);
    expect(unreachable).toHaveLength(1);
    say(logLevel.ERROR, 'Something that nobody foresaw');
    expect(logger.lines.at(-1)!.level).toBe('error');
  });
});

describe('the notice of an outage', () => {
  it('comes once, then each ten seconds, and tells the end', () => {
    const logger = recordingLogger();
    let nowMs = 0;
    const notice = new OutageNotice(['kafka:9092'], logger, () => nowMs);
    for (; nowMs <= 25_000; nowMs += 100) notice.failed('ECONNREFUSED');
    expect(logger.lines.map(({ level }) => level)).toEqual(['warn', 'warn', 'warn']);
    expect(logger.lines[0]!.message).toMatch(/kafka:9092.*ECONNREFUSED.*KAFKA_BROKERS/);
    notice.worked();
    notice.worked();
    expect(logger.lines.map(({ level }) => level)).toEqual(['warn', 'warn', 'warn', 'info']);
  });

  it('says nothing of a hiccup', () => {
    const logger = recordingLogger();
    let nowMs = 0;
    const notice = new OutageNotice(['kafka:9092'], logger, () => nowMs);
    notice.failed('The coordinator is loading');
    nowMs = 900;
    notice.failed('The coordinator is loading');
    notice.worked();
    expect(logger.lines).toEqual([]);
  });
});

describe('the codecs', () => {
  it('may be registered again', () => {
    registerCodecs();
    expect(() => registerCodecs()).not.toThrow();
  });
});
