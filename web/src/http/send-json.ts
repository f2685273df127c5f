import { problemOf, RequestError } from './get-json.ts';
import { writeToken } from './write-token.svelte.ts';

/**
 * Asks the server to change something; what it answers as JSON, or nothing. A 401 is remembered, so
 * that the page asks for the token. @throws RequestError in the server's own words
 */
export async function sendJson<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (writeToken.value !== '') headers.authorization = `Bearer ${writeToken.value}`;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new RequestError(null, 'no answer', cause);
  }
  if (response.status === 401) writeToken.wanted = true;
  if (!response.ok) throw new RequestError(response.status, await problemOf(response));
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
