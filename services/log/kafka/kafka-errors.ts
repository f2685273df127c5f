import { LogError } from '../port.ts';
import type { LogErrorCode } from '../port.ts';

/** The fields of kafkajs's errors that say what happened. */
interface KafkaFailure {
  name: string;
  message: string;
  /** Kafka's own name of an error that a broker answered. */
  type?: string;
  /** Of the socket, like ECONNREFUSED. */
  code?: unknown;
}

const CODES: Readonly<Record<string, LogErrorCode>> = {
  MESSAGE_TOO_LARGE: 'RECORD_TOO_LARGE',
  RECORD_LIST_TOO_LARGE: 'RECORD_TOO_LARGE',
  UNKNOWN_TOPIC_OR_PARTITION: 'TOPIC_UNKNOWN',
  INVALID_TOPIC_EXCEPTION: 'TOPIC_UNKNOWN',
  INVALID_RECORD: 'TOPIC_UNUSABLE',
};

const ADVICE: Readonly<Partial<Record<LogErrorCode, string>>> = {
  RECORD_TOO_LARGE:
    "The topic's max.message.bytes is smaller than MARSAD_MAX_RECORD_BYTES: raise the one or lower the other.",
  TOPIC_UNKNOWN: 'Create it first, or check MARSAD_TOPIC_PREFIX.',
  TOPIC_UNUSABLE: 'A compacted topic wants a key for every record.',
};

const REBALANCING = new Set([
  'REBALANCE_IN_PROGRESS',
  'NOT_COORDINATOR_FOR_GROUP',
  'ILLEGAL_GENERATION',
  'UNKNOWN_MEMBER_ID',
]);

/** What the failure means for the log; `doing` completes "Kafka failed while …". */
export function kafkaError(error: unknown, doing: string): LogError {
  if (error instanceof LogError) return error;
  const failures = chain(error);
  for (const { type, message } of failures) {
    const code = type === undefined ? undefined : CODES[type];
    if (code === undefined) continue;
    const advice = ADVICE[code] ?? '';
    return new LogError(code, `Kafka refused while ${doing}: ${message}. ${advice}`, {
      cause: error,
    });
  }
  if (isRefusedLogin(error)) {
    return new LogError(
      'LOG_UNAVAILABLE',
      `Kafka did not let us in while ${doing}: ${reason(error)}. Check KAFKA_SECURITY_PROTOCOL, ` +
        'KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD and what the user may do.',
      { cause: error },
    );
  }
  return new LogError(
    'LOG_UNAVAILABLE',
    `Kafka failed while ${doing}: ${reason(error)}. It may go through later; ` +
      'if it does not, check the broker and KAFKA_BROKERS.',
    { retriable: true, cause: error },
  );
}

/** The deepest message: kafkajs wraps what happened in what it gave up. */
export function reason(error: unknown): string {
  return chain(error).at(-1)?.message ?? String(error);
}

export function isRefusedLogin(error: unknown): boolean {
  return chain(error).some(
    ({ name, type }) =>
      name === 'KafkaJSSASLAuthenticationError' || type?.endsWith('AUTHORIZATION_FAILED'),
  );
}

/** The group is being shared out anew, or went on without this member: join again. */
export function isRebalance(error: unknown): boolean {
  return chain(error).some(({ type }) => type !== undefined && REBALANCING.has(type));
}

export function hasType(error: unknown, type: string): boolean {
  return chain(error).some((failure) => failure.type === type);
}

/** The error and what caused it, at most eight deep. */
function chain(error: unknown): KafkaFailure[] {
  const failures: KafkaFailure[] = [];
  let current = error;
  while (current instanceof Error && failures.length < 8) {
    failures.push(current);
    current = current.cause;
  }
  return failures;
}
