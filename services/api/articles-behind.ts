import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { WINDOWS } from '../../shared/time.ts';
import { KINDS, pairKey, pairParts, type Kind } from '../../shared/trend.ts';
import type { UncountedPage } from '../../shared/uncounted.ts';
import {
  articlesBehind,
  articlesById,
  articlesFrom,
  articlesOfStream,
  STREAM_FIGURES,
  type Beside,
} from '../trends/query.ts';
import type { ServeDependencies } from './dependencies.ts';
import { ProblemError } from './problem.ts';
import { readQuery } from './read-query.ts';

export const articlesQuerySchema = z.object({
  kind: z.enum(KINDS).default('keyword'),
  key: z.string().min(1).max(512).optional(),
  /** Instead of a key: the outlet that sent them. */
  source: z.string().min(1).max(512).optional(),
  /** Instead of a key: a figure of the stream, by its name in the status. */
  figure: z.enum(STREAM_FIGURES).optional(),
  /** Instead of a key: a source of this process (`sources` of the status). */
  sender: z.string().min(1).max(8_192).optional(),
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

export const uncountedQuerySchema = z.object({
  /** `DUPLICATE`, or a reason that `rejected` of the status names. */
  reason: z.string().min(1).max(64),
});

/** The calls that lead from a number to what it counts; they never leave the process. */
export function articlesBehindRoutes(server: FastifyInstance, deps: ServeDependencies): void {
  server.get('/api/v1/articles', (request) => {
    const asked = readQuery(articlesQuerySchema, request.query);
    const { kind, key, source, figure, sender, window, limit } = asked;
    const cursor = asked.cursor ?? null;
    const { state } = deps.replica;
    if (key !== undefined) {
      const beside = asked.beside === undefined ? null : besideOf(asked.beside);
      return articlesBehind(state, kind, orderedKey(kind, key), window, limit, cursor, beside);
    }
    if (source !== undefined) return articlesFrom(state, source, window, limit);
    if (figure !== undefined) return articlesOfStream(state, figure, window, limit, cursor);
    if (sender !== undefined) {
      const { ids, total } = deps.sentBy(sender);
      return { articles: articlesById(state, ids, limit), nextCursor: null, total };
    }
    throw new ProblemError({
      status: 400,
      code: 'PARAMETER_INVALID',
      detail: 'key: say a key, a source, a figure or a sender',
    });
  });

  server.get('/api/v1/uncounted', (request): UncountedPage => {
    const { reason } = readQuery(uncountedQuerySchema, request.query);
    return deps.uncounted(reason);
  });
}

function besideOf(text: string): Beside {
  const colon = text.indexOf(':');
  return { kind: text.slice(0, colon) as Beside['kind'], key: text.slice(colon + 1) };
}

/** Whoever asks for a pair need not know which of its parts comes first. */
export function orderedKey(kind: Kind, key: string): string {
  const parts = kind.endsWith('-pair') ? pairParts(key) : null;
  return parts === null ? key : pairKey(...parts);
}
