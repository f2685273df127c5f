/** What a reader of foreign data answers: the value, or what was wrong and a code that never changes. */
export type Result<T> = { ok: true; value: T } | { ok: false; code: string; message: string };

export function accepted<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refused(
  code: string,
  message: string,
): { ok: false; code: string; message: string } {
  return { ok: false, code, message };
}
