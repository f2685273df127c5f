import { checkInputs } from '../sources/article-file.ts';
import type { CommandContext } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { extractOrdered } from './extract-ordered.ts';
import { createOutput } from './output.ts';
import { createProgress } from './progress.ts';
import { openInputs } from './read-articles.ts';

/** `marsad extract [FILE…]`: articles in, Mentions out, in input order. */
export async function extractCommand({
  files,
  config,
  openPool,
}: CommandContext): Promise<ExitCode> {
  await checkInputs(files);
  const progress = createProgress('extracted');
  const inputs = openInputs(files, { maxRecordBytes: config.maxRecordBytes, progress });
  const output = createOutput();
  const pool = openPool();
  try {
    for await (const { place, job } of extractOrdered(
      inputs.records(),
      pool,
      config.extractThreads,
    )) {
      progress.add(1);
      if (!job.ok) {
        inputs.reject(place, job.code, job.message);
        continue;
      }
      for (const { json } of job.mentions) await output.json(Buffer.from(json).toString('utf8'));
    }
    await output.end();
  } finally {
    await pool.close();
    progress.end();
  }
  return inputs.rejected > 0 ? EXIT.someUnreadable : EXIT.ok;
}
