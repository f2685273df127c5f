import { readInputs, type InputItem } from '../sources/article-file.ts';
import type { Progress } from './progress.ts';

/** A good record and where it stood. */
export interface Placed {
  file: string;
  line: number;
  value: unknown;
}

/** The inputs of a command; what can't be read is named on stderr and counted, the rest goes on. */
export interface Inputs {
  records(): AsyncGenerator<Placed>;
  reject(place: { file: string; line: number }, code: string, message: string): void;
  readonly rejected: number;
}

export function openInputs(
  files: readonly string[],
  options: { maxRecordBytes: number; progress: Progress },
): Inputs {
  let rejected = 0;

  function reject(place: { file: string; line: number }, code: string, message: string): void {
    rejected++;
    options.progress.say(`${place.file}:${place.line}: ${code}: ${message}`);
  }
  async function* records(): AsyncGenerator<Placed> {
    const items: AsyncIterable<InputItem> = readInputs([...files], {
      maxRecordBytes: options.maxRecordBytes,
      stdin: process.stdin,
    });
    for await (const item of items) {
      if (item.ok) yield { file: item.file, line: item.line, value: item.value };
      else reject(item, item.code, item.message);
    }
  }
  return {
    records,
    reject,
    get rejected() {
      return rejected;
    },
  };
}
