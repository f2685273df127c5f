/** How a command ends: 0 all went well, 1 a usage or I/O error, 3 finished but some records could not be read. */
export const EXIT = { ok: 0, failed: 1, someUnreadable: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command line is wrong; the message says what to write instead. */
export class UsageError extends Error {
  readonly code = 'USAGE';

  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

const FORESEEN = [
  'UsageError',
  'ConfigError',
  'InputError',
  'LogError',
  'ApiError',
  'SendError',
  'RuleFileError',
  'FeedListError',
];

/** For whom an error was foreseen (it has a code and says what to do) no stack is shown. */
export function isForeseen(error: unknown): error is Error & { code: string } {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    FORESEEN.includes(error.name)
  );
}
