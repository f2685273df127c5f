import * as z from 'zod';
import { muteSchema, ruleSchema } from '../../shared/alert.ts';
import {
  acknowledgementSchema,
  backtestAnswerSchema,
  listedAlertSchema,
  receiptSchema,
} from '../../shared/alert-answers.ts';
import { targetSchema } from '../../shared/target.ts';
import { draftOf, schemaOf, type JsonSchema } from './json-schema.ts';
import { listedTargetSchema, shownTargetSchema } from './target-schema.ts';
import { alertsQuerySchema, receiptQuerySchema } from './alerts-routes.ts';

const targetTestSchema = z.object({ ok: z.boolean(), message: z.string() });

/** The parts of the document that the rest of it is made with. */
interface Parts {
  queryParameters: (schema: z.ZodObject) => JsonSchema[];
  pathParameter: (name: string) => JsonSchema;
  json: (description: string, schema?: JsonSchema) => JsonSchema;
  problems: (...statuses: number[]) => JsonSchema;
}

/** The calls about alerts, as OpenAPI has them. */
export function alertPaths(parts: Parts): JsonSchema {
  const { queryParameters, pathParameter, json, problems } = parts;
  const id = [pathParameter('id')];
  const body = (schema: z.ZodType): JsonSchema => ({
    requestBody: {
      required: true,
      content: { 'application/json': { schema: draftOf(schema) } },
    },
  });
  const gone = { 204: { description: 'done' }, ...problems(401, 403, 404) };
  const rule = body(ruleSchema);
  const ruleAnswer = json('the rule', ofFile(schemaOf(ruleSchema, 'output')));
  const muteAnswer = ofFile(schemaOf(muteSchema, 'output'));
  const listOf = (name: string, items: JsonSchema): JsonSchema =>
    json(name, {
      type: 'object',
      required: [name],
      properties: { [name]: { type: 'array', items } },
    });
  const target = body(targetSchema);
  const shown = json('the target, without what is secret', shownTargetSchema());
  return {
    '/api/v1/alerts': {
      get: {
        summary: 'Alerts, newest first',
        parameters: queryParameters(alertsQuerySchema),
        responses: {
          200: listOf('alerts', schemaOf(listedAlertSchema, 'output')),
          ...problems(400),
        },
      },
    },
    '/api/v1/alerts/{id}': {
      get: {
        summary: 'The receipt of an alert: what it was decided on',
        parameters: [...id, ...queryParameters(receiptQuerySchema)],
        responses: { 200: json('a Receipt', schemaOf(receiptSchema, 'output')), ...problems(404) },
      },
    },
    '/api/v1/alerts/{id}/acknowledge': {
      get: {
        summary: 'Who acknowledged it, and when',
        parameters: id,
        responses: {
          200: json('who and when', schemaOf(acknowledgementSchema, 'output')),
          ...problems(404),
        },
      },
      post: { summary: 'Acknowledge it', parameters: id, responses: gone },
    },
    '/api/v1/rules': {
      get: {
        summary: 'All rules, the built-in one too',
        responses: { 200: listOf('rules', ofFile(schemaOf(ruleSchema, 'output'))) },
      },
      post: {
        summary: 'Make a rule; it counts from the next whole minute on',
        ...rule,
        responses: { 201: ruleAnswer, ...problems(400, 401, 403, 409) },
      },
    },
    '/api/v1/rules/backtest': {
      post: {
        summary: 'What a draft would have told over the retained log',
        ...rule,
        responses: {
          200: json('what it would have told', schemaOf(backtestAnswerSchema, 'output')),
          ...problems(400, 401, 403, 503),
        },
      },
    },
    '/api/v1/rules/{id}': {
      get: { summary: 'A rule', parameters: id, responses: { 200: ruleAnswer, ...problems(404) } },
      put: {
        summary: 'Change a rule, or make it under this id',
        parameters: id,
        ...rule,
        responses: { 200: ruleAnswer, ...problems(400, 401, 403, 409) },
      },
      delete: { summary: 'Remove a rule', parameters: id, responses: gone },
    },
    '/api/v1/schemas/{name}': {
      get: {
        summary: 'The JSON Schema of a rule, or of the file that MARSAD_RULES names',
        parameters: [
          { ...pathParameter('name'), schema: { type: 'string', enum: ['rule', 'rule-file'] } },
        ],
        responses: {
          200: { description: 'a schema', content: { 'application/schema+json': {} } },
          ...problems(404),
        },
      },
    },
    '/api/v1/mutes': {
      get: {
        summary: 'What is kept quiet, until when',
        responses: { 200: listOf('mutes', muteAnswer) },
      },
      post: {
        summary: 'Keep something quiet',
        ...body(muteSchema),
        responses: { 201: json('the mute', muteAnswer), ...problems(400, 401, 403, 409) },
      },
    },
    '/api/v1/mutes/{id}': {
      delete: { summary: 'Remove a mute', parameters: id, responses: gone },
    },
    '/api/v1/targets': {
      get: {
        summary: 'Where alerts go, and how far each was served; secrets are never given back',
        responses: { 200: listOf('targets', listedTargetSchema()) },
      },
      post: {
        summary: 'Make a target; it begins with the next alert',
        ...target,
        responses: { 201: shown, ...problems(400, 401, 403, 409) },
      },
    },
    '/api/v1/targets/{id}': {
      get: { summary: 'A target', parameters: id, responses: { 200: shown, ...problems(404) } },
      put: {
        summary:
          'Change a target; address and secrets that are left out, or come back as shown, stay; secrets only while the address does',
        parameters: id,
        ...target,
        responses: { 200: shown, ...problems(400, 401, 403, 409) },
      },
      delete: { summary: 'Remove a target', parameters: id, responses: gone },
    },
    '/api/v1/targets/{id}/test': {
      post: {
        summary: 'Send it a test, once',
        parameters: id,
        responses: {
          200: json('how it went', schemaOf(targetTestSchema, 'output')),
          ...problems(401, 403, 404),
        },
      },
    },
  };
}

/** What is listed says so when it stands in the file of rules. */
function ofFile(schema: JsonSchema): JsonSchema {
  return { ...schema, properties: { ...(schema.properties as object), origin: { const: 'file' } } };
}
