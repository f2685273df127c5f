/** The server answered with a fault, or did not answer (`status` null). */
export class RequestError extends Error {
  readonly status: number | null;
  constructor(status: number | null, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'RequestError';
    this.status = status;
  }
}

/** Reads JSON from the server; a problem's own words (RFC 9457) become the error's message. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      headers: { accept: 'application/json' },
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new RequestError(null, 'no answer', cause);
  }
  if (!response.ok) throw new RequestError(response.status, await problemOf(response));
  return (await response.json()) as T;
}

export async function problemOf(response: Response): Promise<string> {
  try {
    const problem = (await response.json()) as { detail?: unknown; title?: unknown };
    if (typeof problem.detail === 'string') return problem.detail;
    if (typeof problem.title === 'string') return problem.title;
  } catch {
    // A proxy's error page rather than ours: its status has to do.
  }
  return response.statusText;
}
