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
import { articlesBehind, articlesFrom, inspect, type Beside } from '../trends/query.ts';
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
  key: z.string().min(1).max(512).optional(),
  /** Instead of a key: the outlet that sent them. */
  source: z.string().min(1).max(512).optional(),
  /** Only those that carry this, too: `keyword:KEY` or `country:TR`. */
  beside: z
    .string()
    .max(520)
    .regex(/^(keyword|country):./)
    .optional(),
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
    const asked = parse(articlesQuerySchema, request.query);
    const { kind, key, source, window, limit, cursor } = asked;
    const { state } = deps.replica;
    if (key !== undefined) {
      const beside = asked.beside === undefined ? null : besideOf(asked.beside);
      const ordered = orderedKey(kind, key);
      return articlesBehind(state, kind, ordered, window, limit, cursor ?? null, beside);
    }
    if (source !== undefined) return articlesFrom(state, source, window, limit);
    throw new ProblemError({
      status: 400,
      code: 'PARAMETER_INVALID',
      detail: 'key: say a key, or a source',
    });
  });
}

function besideOf(text: string): Beside {
  const colon = text.indexOf(':');
  return { kind: text.slice(0, colon) as Beside['kind'], key: text.slice(colon + 1) };
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
