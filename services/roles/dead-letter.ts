import type { AppendRecord, LogRecord } from '../log/port.ts';

/** Why an article could not be read: a stable code and words for a person. */
export interface Fault {
  code: string;
  message: string;
}

/**
 * The record for `articles.dlt`: the bytes as they came, the headers as they came, and beside them
 * where the record stood and why it could not be read, under the names that Kafka Connect gives them.
 */
export function deadLetter(record: LogRecord, topic: string, fault: Fault): AppendRecord {
  const headers: Record<string, Uint8Array> = { ...record.headers };
  const context: Record<string, string> = {
    topic,
    partition: String(record.partition),
    offset: String(record.offset),
    stage: 'VALUE_CONVERTER',
    'class.name': 'marsad.extract',
    'exception.class.name': fault.code,
    'exception.message': fault.message,
  };
  for (const [name, value] of Object.entries(context)) {
    headers[`__connect.errors.${name}`] = Buffer.from(value);
  }
  return {
    key: record.key,
    value: record.value,
    headers,
  };
}

/** What is left of a dead letter that is too large for its topic: where it stood, why, how large it was. */
export function withoutValue(letter: AppendRecord): AppendRecord {
  const bytes = String(letter.value?.byteLength ?? 0);
  return {
    key: letter.key,
    value: null,
    headers: { ...letter.headers, 'marsad.value.dropped.bytes': Buffer.from(bytes) },
  };
}
