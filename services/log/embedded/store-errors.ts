import { LogError } from '../port.ts';

/** What the store's error means for the log, with what to do about it. */
export function storeError(error: unknown, dir: string): LogError {
  if (error instanceof LogError) return error;
  const chain = causes(error);
  const text = chain.map((cause) => cause.message).join(': ');
  const codes = chain.map((cause) => cause.code);

  if (/no space left on device|ENOSPC|disk quota exceeded|EDQUOT/i.test(text)) {
    return new LogError(
      'DISK_FULL',
      `The disk that holds ${dir} is full. Free some space or move the data (MARSAD_DATA_DIR); ` +
        'the log goes on by itself once there is room.',
      { retriable: true, cause: error },
    );
  }
  if (codes.includes('LEVEL_LOCKED')) {
    return new LogError(
      'LOG_LOCKED',
      `Another process uses the log in ${dir}. ` +
        'Stop the other Marsad, or give this one a folder of its own (MARSAD_DATA_DIR).',
      { cause: error },
    );
  }
  if (codes.includes('LEVEL_CORRUPTION') || /corruption|corrupted/i.test(text)) {
    return new LogError(
      'LOG_CORRUPT',
      `The log in ${dir} is damaged and could not be repaired (${text}). ` +
        'Restore the folder from a backup, or move it away and start afresh.',
      { cause: error },
    );
  }
  return new LogError(
    'LOG_UNAVAILABLE',
    `The log in ${dir} could not be used (${text}). Check that the folder exists, ` +
      'belongs to this user and is on a disk that works.',
    { retriable: true, cause: error },
  );
}

export function isCorruption(error: unknown): boolean {
  return storeError(error, '').code === 'LOG_CORRUPT';
}

interface Cause {
  message: string;
  code: unknown;
}

/** The error and what caused it, at most eight deep. */
function causes(error: unknown): Cause[] {
  const chain: Cause[] = [];
  let current = error;
  while (current instanceof Error && chain.length < 8) {
    chain.push({ message: current.message, code: (current as { code?: unknown }).code });
    current = current.cause;
  }
  return chain.length > 0 ? chain : [{ message: String(error), code: undefined }];
}
