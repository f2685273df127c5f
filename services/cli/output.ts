import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Text gathered before it is written; keeps the calls few and the memory small. */
const MAX_GATHERED_CHARS = 65_536;

/** Results, one JSON object a line on stdout and nothing else there. */
export interface Output {
  line(value: unknown): Promise<void>;
  /** A line that is JSON already. */
  json(text: string): Promise<void>;
  end(): Promise<void>;
}

/** Waits when the reader of the pipe is slow, so that nothing gathers in memory. */
export function createOutput(stream: Writable = process.stdout): Output {
  let gathered = '';

  async function flush(): Promise<void> {
    if (gathered === '') return;
    const text = gathered;
    gathered = '';
    if (!stream.write(text)) await once(stream, 'drain');
  }
  async function json(text: string): Promise<void> {
    gathered += `${text}\n`;
    if (gathered.length >= MAX_GATHERED_CHARS) await flush();
  }
  return {
    line: (value) => json(JSON.stringify(value)),
    json,
    end: flush,
  };
}
