import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { constants, access, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { GzipFault, gunzipChunks } from './gunzip-chunks.ts';
import { splitLines, type ByteLine } from './split-lines.ts';

/** Standard input, read as JSON Lines. */
export const STDIN = '-';

/** Small, because what a compressed chunk holds is unpacked as a whole. */
const GZIP_CHUNK_BYTES = 16 * 1024;
const PLAIN_CHUNK_BYTES = 256 * 1024;

export type InputFault =
  'RECORD_TOO_LARGE' | 'UTF8_INVALID' | 'JSON_INVALID' | 'GZIP_CUT' | 'GZIP_CORRUPT';

/** One record of the input, or what was wrong in that place. Lines count from 1. */
export type InputItem =
  | { ok: true; file: string; line: number; value: unknown }
  | { ok: false; file: string; line: number; code: InputFault; message: string };

export type InputErrorCode =
  'INPUT_MISSING' | 'INPUT_UNREADABLE' | 'INPUT_KIND_UNKNOWN' | 'INPUT_REPEATED';

/** The input as a whole can't be used; nothing of it has been read, or the disk failed midway. */
export class InputError extends Error {
  readonly code: InputErrorCode;

  constructor(code: InputErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'InputError';
    this.code = code;
  }
}

export interface ReadInputsOptions {
  maxRecordBytes: number;
  /** Read for `-`; the process's standard input, or a test's own stream. */
  stdin?: Readable;
}

/**
 * Tells what is wrong with the inputs before any of them is read; all faults in one message, the
 * code is the first one's.
 *
 * @throws InputError
 */
export async function checkInputs(files: readonly string[]): Promise<void> {
  const found: InputError[] = [];
  for (const file of files) {
    const fault = file === STDIN ? null : await faultOf(file);
    if (fault) found.push(fault);
  }
  if (files.filter((file) => file === STDIN).length > 1) {
    found.push(new InputError('INPUT_REPEATED', '-: standard input can be read once only'));
  }
  const first = found[0];
  if (first) throw new InputError(first.code, found.map((fault) => fault.message).join('\n'));
}

async function faultOf(file: string): Promise<InputError | null> {
  try {
    if ((await stat(file)).isDirectory()) {
      return new InputError('INPUT_UNREADABLE', `${file}: is a folder; name the files in it`);
    }
    await access(file, constants.R_OK);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? new InputError('INPUT_MISSING', `${file}: there is no such file`, error)
      : new InputError('INPUT_UNREADABLE', `${file}: can't be read (${message})`, error);
  }
  return kindOf(file) === null
    ? new InputError(
        'INPUT_KIND_UNKNOWN',
        `${file}: the name must end in .jsonl, .jsonl.gz, .txt or .html, so that it says what is in it`,
      )
    : null;
}

type Kind = 'lines' | 'packed-lines' | 'page' | 'html';

function kindOf(file: string): Kind | null {
  const name = file.toLowerCase();
  if (file === STDIN || name.endsWith('.jsonl')) return 'lines';
  if (name.endsWith('.jsonl.gz')) return 'packed-lines';
  if (name.endsWith('.txt')) return 'page';
  if (name.endsWith('.html')) return 'html';
  return null;
}

/**
 * The records of the inputs in order. JSON Lines: one value a line, lines end at `\n` alone, blank
 * ones are skipped, each is strict UTF-8 of at most `maxRecordBytes`. A `.txt` is one `{raw}`, a
 * `.html` one `{html}`. What can't be read comes as an item that says so, and reading goes on; a
 * line cut by the end of a damaged `.gz` is not given out. Memory: one record and one chunk.
 *
 * @throws InputError when the input can't be used at all or the disk fails midway
 */
export async function* readInputs(
  files: readonly string[],
  options: ReadInputsOptions,
): AsyncGenerator<InputItem> {
  await checkInputs(files);
  for (const file of files) {
    const kind = kindOf(file);
    if (kind === 'page' || kind === 'html') yield* readPage(file, kind, options.maxRecordBytes);
    else yield* readLines(file, kind === 'packed-lines', options);
  }
}

async function* readLines(
  file: string,
  packed: boolean,
  options: ReadInputsOptions,
): AsyncGenerator<InputItem> {
  const { maxRecordBytes, stdin } = options;
  const bytes =
    file === STDIN
      ? buffers(stdin ?? process.stdin, file)
      : buffers(
          createReadStream(file, { highWaterMark: packed ? GZIP_CHUNK_BYTES : PLAIN_CHUNK_BYTES }),
          file,
        );
  let next = 1;
  try {
    for await (const line of splitLines(packed ? gunzipChunks(bytes) : bytes, maxRecordBytes)) {
      next = line.line + 1;
      const item = readLine(file, line, maxRecordBytes);
      if (item) yield item;
    }
  } catch (error) {
    if (!(error instanceof GzipFault)) throw error;
    yield { ok: false, file, line: next, code: error.code, message: error.message };
  }
}

async function* readPage(
  file: string,
  kind: 'page' | 'html',
  maxBytes: number,
): AsyncGenerator<InputItem> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of buffers(createReadStream(file), file)) {
    length += part.length;
    if (length > maxBytes) {
      yield tooLarge(file, 1, `the file has over ${maxBytes} bytes`, maxBytes);
      return;
    }
    parts.push(part);
  }
  const text = readText(file, 1, Buffer.concat(parts));
  if (typeof text !== 'string') yield text;
  else if (text.trim() !== '') {
    yield { ok: true, file, line: 1, value: kind === 'page' ? { raw: text } : { html: text } };
  }
}

function readLine(file: string, line: ByteLine, maxBytes: number): InputItem | null {
  if (line.bytes === null) {
    return tooLarge(file, line.line, `the line has ${line.skippedBytes} bytes`, maxBytes);
  }
  const text = readText(file, line.line, line.bytes);
  if (typeof text !== 'string') return text;
  try {
    return { ok: true, file, line: line.line, value: JSON.parse(text) as unknown };
  } catch (error) {
    if (text.trim() === '') return null;
    const reason = (error as Error).message;
    const message = `not JSON (${reason}); one JSON object a line is expected`;
    return { ok: false, file, line: line.line, code: 'JSON_INVALID', message };
  }
}

function readText(file: string, line: number, bytes: Buffer): string | InputItem {
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return text.startsWith('\uFEFF') ? text.slice(1) : text;
  const at = Buffer.byteLength(text.slice(0, text.indexOf('\uFFFD')));
  const message = `not UTF-8 (first bad byte at ${at} of the ${bytes.length}); save it as UTF-8`;
  return { ok: false, file, line, code: 'UTF8_INVALID', message };
}

function tooLarge(file: string, line: number, what: string, maxBytes: number): InputItem {
  const message = `${what}, a record may have ${maxBytes}; shorten it or raise MARSAD_MAX_RECORD_BYTES`;
  return { ok: false, file, line, code: 'RECORD_TOO_LARGE', message };
}

/** The chunks of a stream as Buffers; its failure becomes an InputError that names the file. */
async function* buffers(stream: Readable, file: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream as AsyncIterable<Buffer | string>) {
      yield typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    }
  } catch (error) {
    throw new InputError(
      'INPUT_UNREADABLE',
      `${file}: reading stopped midway (${(error as Error).message})`,
      error,
    );
  }
}
