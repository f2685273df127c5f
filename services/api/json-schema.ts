import * as z from 'zod';

export type JsonSchema = Record<string, unknown>;

/** @param io as it may be sent, or, with all defaults filled in, as it is answered */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output' = 'input'): JsonSchema {
  const { $schema: _version, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}

/** Of something with an id, as it is sent: without one the server gives it. */
export function draftOf(schema: z.ZodType): JsonSchema {
  return withoutId(schemaOf(schema));
}

function withoutId(schema: JsonSchema): JsonSchema {
  const { required, oneOf, anyOf } = schema as Record<string, unknown[] | undefined>;
  return {
    ...schema,
    ...(required && { required: required.filter((name) => name !== 'id') }),
    ...(oneOf && { oneOf: oneOf.map((each) => withoutId(each as JsonSchema)) }),
    ...(anyOf && { anyOf: anyOf.map((each) => withoutId(each as JsonSchema)) }),
  };
}
