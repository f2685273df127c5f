import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { createIngest, type IngestAnswer } from '../roles/ingest.ts';
import type { RoleLogger } from '../roles/logger.ts';
import { openLog } from '../roles/open-log.ts';
import { topicSpec } from '../../shared/topics.ts';
import { articleJson } from './article-json.ts';

/** Where `send` puts articles: a Kafka topic, or a running Marsad. */
export interface SendTarget {
  name: string;
  send(values: unknown[]): Promise<IngestAnswer>;
  close(): Promise<void>;
}

export class SendError extends Error {
  readonly code: 'SERVER_UNREACHABLE' | 'SERVER_REFUSED';

  constructor(code: SendError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'SendError';
    this.code = code;
  }
}

export async function kafkaTarget(config: Config, logger: RoleLogger): Promise<SendTarget> {
  const log = await openLog(config, logger);
  const topic = topicSpec('articles', config.topicPrefix);
  await log.ensureTopics([topic]);
  const ingest = createIngest({ log, topic: topic.name, maxRecordBytes: config.maxRecordBytes });
  return {
    name: `Kafka at ${config.brokers.join(', ')}, topic ${topic.name}`,
    send: (values) => ingest.accept(values),
    close: () => log.close(),
  };
}

/** A server that is busy or just starting is asked again, this often at most. */
const ATTEMPTS = 8;
const FIRST_PAUSE_MS = 250;
const REQUEST_TIMEOUT_MS = 60_000;

export function httpTarget(address: string, token: string | null): SendTarget {
  const url = new URL('/api/v1/articles', address);
  const headers: Record<string, string> = { 'content-type': 'application/x-ndjson' };
  if (token !== null) headers.authorization = `Bearer ${token}`;

  async function post(body: string): Promise<Response | null> {
    try {
      const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
      const response = await fetch(url, { method: 'POST', headers, body, signal });
      return response.status === 503 ? null : response;
    } catch (error) {
      throw new SendError(
        'SERVER_UNREACHABLE',
        `nothing answers at ${url.origin}; start Marsad there (npm start), name another with --to URL, or set KAFKA_BROKERS`,
        error,
      );
    }
  }

  return {
    name: url.origin,
    async send(values) {
      const body = values.map(toLine).join('\n');
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const response = await post(body);
        if (response?.status === 202) return (await response.json()) as IngestAnswer;
        if (response !== null) throw await refusal(response, url);
        await wait(FIRST_PAUSE_MS * 2 ** attempt);
      }
      throw new SendError(
        'SERVER_REFUSED',
        `${url.origin} was not ready to take articles after ${ATTEMPTS} attempts; look at its log`,
      );
    },
    close: () => Promise.resolve(),
  };
}

/** What can't be written as JSON goes as null: the server refuses it in its place. */
function toLine(value: unknown): string {
  const json = articleJson(value);
  return json.ok ? json.value : 'null';
}

async function refusal(response: Response, url: URL): Promise<SendError> {
  const text = await response.text();
  const detail = problemDetail(text) ?? text.slice(0, 200);
  return new SendError('SERVER_REFUSED', `${url.origin} answered ${response.status}: ${detail}`);
}

function problemDetail(text: string): string | null {
  try {
    const parsed: unknown = JSON.parse(text);
    const detail = (parsed as { detail?: unknown }).detail;
    return typeof detail === 'string' ? detail : null;
  } catch {
    // A proxy's page, not a problem of ours: the caller shows its beginning.
    return null;
  }
}
