import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Result } from '../../shared/result.ts';
import { ProblemError } from './problem.ts';

/** A rule, a mute or a target is some kilobytes; 200 keys are not more. */
const MAX_BODY_BYTES = 262_144;

/** JSON bodies of the routes of `scope`, whatever the content type of other routes is. */
export function readJsonBodies(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  const options = { parseAs: 'string', bodyLimit: MAX_BODY_BYTES } as const;
  scope.addContentTypeParser<string>('application/json', options, (_request, body, done) => {
    try {
      done(null, body === '' ? {} : JSON.parse(body));
    } catch (error) {
      done(
        new ProblemError({
          status: 400,
          code: 'INVALID_JSON',
          detail: `the body is no JSON: ${(error as Error).message}`,
        }),
      );
    }
  });
}

/** @throws ProblemError 400 that names field, what is allowed and what came. */
export function required<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ProblemError({ status: 400, code: result.code, detail: result.message });
}

/** The body with the id of the address, or with a new one. @throws ProblemError when they differ. */
export function withId(body: unknown, id: string | null): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const own = (body as { id?: unknown }).id;
  if (id !== null && own !== undefined && own !== id) {
    throw new ProblemError({
      status: 400,
      code: 'ID_DIFFERS',
      detail: `id: the address says "${id}"; found ${JSON.stringify(own)}`,
    });
  }
  return { ...body, id: id ?? own ?? randomBytes(8).toString('hex') };
}

export function notFound(what: string, id: string): ProblemError {
  return new ProblemError({
    status: 404,
    code: 'NOT_FOUND',
    detail: `there is no ${what} "${id}"`,
  });
}

/** What stands in the file of rules is changed there, and nowhere else. @throws ProblemError 409 */
export function changeable(origin: 'file' | undefined, what: string, id: string): void {
  if (origin !== 'file') return;
  throw new ProblemError({
    status: 409,
    code: 'SET_BY_FILE',
    detail: `the ${what} "${id}" stands in the file that MARSAD_RULES names; change it there and start again`,
  });
}

/** What is refused at a stated limit is the caller's to mend. */
export async function withinLimits<T>(change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'SETTINGS_FULL') throw error;
    throw new ProblemError({
      status: 409,
      code: 'LIMIT_REACHED',
      detail: (error as Error).message,
    });
  }
}
