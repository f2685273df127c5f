import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { WINDOWS } from '../../shared/time.ts';
import { KINDS, MAX_VIEW_LIMIT, viewSchema } from '../../shared/trend.ts';
import { inspect } from '../trends/query.ts';
import { orderedKey } from './articles-behind.ts';
import type { ServeDependencies } from './dependencies.ts';
import { ProblemError } from './problem.ts';
import { readQuery } from './read-query.ts';
import { takeSnapshot } from './view-hub.ts';

/** Query strings are text: the same view as over Socket.IO, its limit written in digits. */
export const viewQuerySchema = viewSchema.extend({
  limit: z.coerce.number().int().min(1).max(MAX_VIEW_LIMIT).default(50),
  series: z.stringbool().optional(),
});

export const detailQuerySchema = z.object({ window: z.enum(WINDOWS).default('1h') });

/** The calls that read trends; they never leave the process. */
export function trendsRoutes(server: FastifyInstance, deps: ServeDependencies): void {
  server.get('/api/v1/trends', (request) =>
    takeSnapshot(deps, readQuery(viewQuerySchema, request.query), 0),
  );

  server.get<{ Params: { kind: string; key: string } }>('/api/v1/trends/:kind/:key', (request) => {
    const kind = readQuery(z.enum(KINDS), request.params.kind, 'kind');
    const { window } = readQuery(detailQuerySchema, request.query);
    const detail = inspect(deps.replica.state, kind, orderedKey(kind, request.params.key), window);
    if (detail === null) {
      throw new ProblemError({
        status: 404,
        code: 'KEY_UNKNOWN',
        detail: `no ${kind} "${request.params.key}" was named in the last 24 hours`,
      });
    }
    return detail;
  });
}
