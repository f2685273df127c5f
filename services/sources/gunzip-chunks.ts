import { createGunzip } from 'node:zlib';

/** The compressed stream ended too early or is damaged; what was read before it has been given out. */
export class GzipFault extends Error {
  readonly code: 'GZIP_CUT' | 'GZIP_CORRUPT';

  constructor(cause: NodeJS.ErrnoException) {
    const cut = cause.code === 'Z_BUF_ERROR';
    super(
      cut
        ? 'the compressed file ends in the middle, as after an interrupted copy; copy it again'
        : `the compressed file is damaged from here on (${cause.message}); copy it again`,
      { cause },
    );
    this.name = 'GzipFault';
    this.code = cut ? 'GZIP_CUT' : 'GZIP_CORRUPT';
  }
}

/**
 * Unpacks gzip, one compressed chunk at a time: whatever a chunk holds is given out before the next
 * is touched, so a fault never takes with it what came before. (Piping would: a stream that fails
 * throws away what it still buffers.) Memory is bounded by what one chunk unpacks to, at most about
 * 1 000 times its size.
 *
 * @throws GzipFault after everything readable has been given out
 */
export async function* gunzipChunks(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const unpacked: Buffer[] = [];
  let fault: NodeJS.ErrnoException | null = null;
  let wake: () => void = () => undefined;
  gunzip.on('data', (part: Buffer) => unpacked.push(part));
  gunzip.on('error', (error: NodeJS.ErrnoException) => {
    fault = error;
    wake();
  });
  gunzip.on('end', () => wake());

  const settle = (start: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
      if (fault) resolve();
      else start(resolve);
    });
  const failed = (): NodeJS.ErrnoException | null => fault;

  try {
    for await (const chunk of chunks) {
      await settle((done) => gunzip.write(chunk, done));
      yield* unpacked.splice(0);
      if (failed()) break;
    }
    if (!failed()) await settle(() => gunzip.end());
    yield* unpacked.splice(0);
    const error = failed();
    if (error) throw new GzipFault(error);
  } finally {
    gunzip.destroy();
  }
}
