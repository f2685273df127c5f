import * as z from 'zod';
import { articleSchema } from '../../shared/article.ts';
import { uncountedPageSchema } from '../../shared/uncounted.ts';
import { alertPaths } from './alerts-openapi.ts';
import { articlesQuerySchema, uncountedQuerySchema } from './articles-behind.ts';
import { schemaOf, type JsonSchema } from './json-schema.ts';
import { ARTICLE_TYPES } from './request-articles.ts';
import { detailQuerySchema, viewQuerySchema } from './trends-routes.ts';

const answerSchema = z.object({
  accepted: z.int(),
  duplicates: z.int(),
  rejected: z.array(z.object({ index: z.int(), code: z.string(), message: z.string() })),
});

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string().meta({ description: 'never changes; the words may' }),
  detail: z.string(),
});

/** The API as OpenAPI 3.1; every schema is made from the one that checks the call. */
export function openApi(version: string): JsonSchema {
  return {
    openapi: '3.1.0',
    info: { title: 'Marsad', version, description: 'What the news is talking about right now.' },
    servers: [{ url: '/' }],
    paths: {
      '/api/v1/articles': {
        post: {
          summary: 'Send articles; answered once they are durable in the log',
          requestBody: { required: true, content: articleContent() },
          responses: {
            202: json('taken', schemaOf(answerSchema)),
            ...problems(400, 401, 403, 413, 415, 503),
          },
        },
        get: {
          summary: 'The articles behind a number, newest first',
          parameters: queryParameters(articlesQuerySchema),
          responses: { 200: json('articles, nextCursor, total'), ...problems(400) },
        },
      },
      '/api/v1/uncounted': {
        get: {
          summary: 'What was not counted, or not whole: the newest of a reason, newest first',
          parameters: queryParameters(uncountedQuerySchema),
          responses: {
            200: json('records, total', schemaOf(uncountedPageSchema, 'output')),
            ...problems(400),
          },
        },
      },
      '/api/v1/trends': {
        get: {
          summary: 'A Snapshot of a view',
          parameters: queryParameters(viewQuerySchema),
          responses: { 200: json('a Snapshot'), ...problems(400) },
        },
      },
      '/api/v1/trends/{kind}/{key}': {
        get: {
          summary: 'One trend with its series, its articles and what is named beside it',
          parameters: [
            pathParameter('kind'),
            pathParameter('key'),
            ...queryParameters(detailQuerySchema),
          ],
          responses: { 200: json('a Trend in detail'), ...problems(400, 404) },
        },
      },
      ...alertPaths({ queryParameters, pathParameter, json, problems }),
      '/api/v1/status': {
        get: { summary: 'Sources, rates, lag, counts', responses: { 200: json('the Status') } },
      },
      '/healthz': { get: { summary: 'The event loop turns', responses: { 200: json('alive') } } },
      '/readyz': {
        get: { summary: 'Ready to serve', responses: { 200: json('ready'), 503: json('why not') } },
      },
      '/metrics': {
        get: { summary: 'Prometheus metrics', responses: { 200: { description: 'metrics' } } },
      },
    },
  };
}

function articleContent(): JsonSchema {
  const article = schemaOf(articleSchema);
  const oneOrMany = { oneOf: [article, { type: 'array', items: article }] };
  return Object.fromEntries(
    ARTICLE_TYPES.map((type) => [
      type,
      { schema: type === 'application/json' ? oneOrMany : { type: 'string' } },
    ]),
  );
}

function queryParameters(schema: z.ZodObject): JsonSchema[] {
  const { properties = {}, required = [] } = schemaOf(schema) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: property,
  }));
}

function pathParameter(name: string): JsonSchema {
  return { name, in: 'path', required: true, schema: { type: 'string' } };
}

function json(description: string, schema?: JsonSchema): JsonSchema {
  return { description, content: { 'application/json': schema ? { schema } : {} } };
}

function problems(...statuses: number[]): JsonSchema {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: 'a problem (RFC 9457)',
        content: { 'application/problem+json': { schema: schemaOf(problemSchema, 'output') } },
      },
    ]),
  );
}
