import type { FastifyInstance } from 'fastify';
import { muteSchema, ruleSchema } from '../../shared/alert.ts';
import { ruleFileSchema } from '../../shared/rule-file.ts';
import { draftOf, schemaOf, type JsonSchema } from './json-schema.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** `/api/v1/schemas/…`: JSON Schemas for whoever writes rules by hand or by program, made from what checks them. */
export function schemasRoutes(scope: FastifyInstance): void {
  const [rule, mute] = [draftOf(ruleSchema), draftOf(muteSchema)];
  serve(scope, 'rule', 'An alert rule', rule);
  serve(scope, 'rule-file', 'The file that MARSAD_RULES names', ruleFile(rule, mute));
}

/** What has no id in a file is called by its number. */
function ruleFile(rule: JsonSchema, mute: JsonSchema): JsonSchema {
  const whole = schemaOf(ruleFileSchema);
  const { rules, mutes, ...rest } = whole.properties as Record<string, JsonSchema>;
  const properties = {
    ...rest,
    rules: { ...rules, items: rule },
    mutes: { ...mutes, items: mute },
  };
  return { ...whole, properties };
}

function serve(scope: FastifyInstance, name: string, title: string, schema: JsonSchema): void {
  const path = `/api/v1/schemas/${name}`;
  scope.get(path, (_request, reply) =>
    reply
      .type('application/schema+json')
      .send(JSON.stringify({ $schema: DIALECT, $id: path, title, ...schema })),
  );
}
