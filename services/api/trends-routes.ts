import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { WINDOWS } from '../../shared/time.ts';
import {
  KINDS,
  MAX_VIEW_LIMIT,
  pairKey,
  pairParts,
  viewSchema,
  type Kind,
} from '../../shared/trend.ts';
import { articlesBehind, inspect } from '../trends/query.ts';
import type { ServeDependencies } from './dependencies.ts';
import { ProblemError } from './problem.ts';
import { takeSnapshot } from './view-hub.ts';

/** Query strings are text: the same view as over Socket.IO, its limit written in digits. */
export const viewQuerySchema = viewSchema.extend({
  limit: z.coerce.number().int().min(1).max(MAX_VIEW_LIMIT).default(50),
  series: z.stringbool().optional(),
});

export const detailQuerySchema = z.object({ window: z.enum(WINDOWS).default('1h') });

export const articlesQuerySchema = z.object({
  kind: z.enum(KINDS).default('keyword'),
  key: z.string().min(1).max(512),
  window: z.enum(WINDOWS).default('1h'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(128).optional(),
});

/** The calls that read trends and the articles behind them; they never leave the process. */
export function trendsRoutes(server: FastifyInstance, deps: ServeDependencies): void {
  server.get('/api/v1/trends', (request) =>
    takeSnapshot(deps, parse(viewQuerySchema, request.query), 0),
  );

  server.get<{ Params: { kind: string; key: string } }>('/api/v1/trends/:kind/:key', (request) => {
    const kind = parse(z.enum(KINDS), request.params.kind, 'kind');
    const { window } = parse(detailQuerySchema, request.query);
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

  server.get('/api/v1/articles', (request) => {
    const { kind, key, window, limit, cursor } = parse(articlesQuerySchema, request.query);
    return articlesBehind(
      deps.replica.state,
      kind,
      orderedKey(kind, key),
      window,
      limit,
      cursor ?? null,
    );
  });
}

/** Whoever asks for a pair need not know which of its parts comes first. */
function orderedKey(kind: Kind, key: string): string {
  const parts = kind.endsWith('-pair') ? pairParts(key) : null;
  return parts === null ? key : pairKey(...parts);
}

function parse<T>(schema: z.ZodType<T>, value: unknown, name = 'query'): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new ProblemError({
    status: 400,
    code: 'PARAMETER_INVALID',
    detail: `${issue.path.join('.') || name}: ${issue.message}`,
  });
}
