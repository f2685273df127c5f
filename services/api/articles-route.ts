import type { FastifyInstance } from 'fastify';
import type { AcceptAnswer, ApiDependencies } from './dependencies.ts';
import type { Guard } from './guard.ts';
import { ProblemError } from './problem.ts';
import { ARTICLE_TYPES, articlesOf, isUnreadable } from './request-articles.ts';

/** `POST /api/v1/articles`: articles from any producer that speaks HTTP. */
export function articlesRoute(server: FastifyInstance, deps: ApiDependencies, guard: Guard): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });

  server.post('/api/v1/articles', async (request, reply) => {
    guard.mayWrite(request);
    if (deps.accept === null) {
      throw new ProblemError({
        status: 503,
        code: 'ROLE_MISSING',
        detail: 'this process does not take articles; send them to one that has the role ingest',
      });
    }
    const contentType = mediaType(request.headers['content-type']);
    if (!ARTICLE_TYPES.some((type) => type === contentType)) {
      throw new ProblemError({
        status: 415,
        code: 'UNKNOWN_CONTENT_TYPE',
        detail: `content-type "${contentType}" can't be read; use one of ${ARTICLE_TYPES.join(', ')}`,
      });
    }
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const values = articlesOf(body, contentType);
    return reply.code(202).send(await acceptReadable(values, deps.accept));
  });
}

/** Hands on what could be parsed and puts the indexes back to where the sender had them. */
async function acceptReadable(
  values: readonly unknown[],
  accept: NonNullable<ApiDependencies['accept']>,
): Promise<AcceptAnswer> {
  const indexes = values.flatMap((value, index) => (isUnreadable(value) ? [] : [index]));
  const answer = await accept(indexes.map((index) => values[index]));
  const unreadable = values.flatMap((value, index) =>
    isUnreadable(value) ? [{ index, ...value.unreadable }] : [],
  );
  const rejected = answer.rejected.map((each) => ({ ...each, index: indexes[each.index]! }));
  return {
    ...answer,
    rejected: [...rejected, ...unreadable].sort((a, b) => a.index - b.index),
  };
}

function mediaType(header: string | undefined): string {
  return (header ?? '').split(';', 1)[0]!.trim().toLowerCase();
}
