import { Buffer } from 'node:buffer';
import type { IHeaders, KafkaMessage } from 'kafkajs';
import type { LogRecord } from '../port.ts';

/** Of a header that comes several times the last value counts. */
export function toLogRecord(message: KafkaMessage, partition: number): LogRecord {
  return {
    partition,
    offset: Number(message.offset),
    timestampMs: Number(message.timestamp),
    key: message.key,
    value: message.value,
    headers: toHeaders(message.headers),
  };
}

function toHeaders(headers: IHeaders | undefined): Record<string, Uint8Array> {
  const known: Record<string, Uint8Array> = {};
  for (const [name, given] of Object.entries(headers ?? {})) {
    const value = Array.isArray(given) ? given.at(-1) : given;
    known[name] = typeof value === 'string' ? Buffer.from(value) : (value ?? Buffer.alloc(0));
  }
  return known;
}
