import * as z from 'zod';
import { accepted, refused, type Result } from './result.ts';

/** So many faults are named; who mends them finds the rest. */
const MAX_FAULTS = 20;

/**
 * Checks JSON from outside; the message names each field, what is allowed there and what came.
 * @param secret names of fields whose values are not repeated
 */
export function read<T>(
  schema: z.ZodType<T>,
  refusal: string,
  value: unknown,
  secret: readonly string[] = [],
): Result<T> {
  const checked = check(schema, value, secret);
  return checked.ok ? accepted(checked.value) : refused(refusal, checked.faults.join('; '));
}

/** The same with the faults one by one. */
export function check<T>(
  schema: z.ZodType<T>,
  value: unknown,
  secret: readonly string[] = [],
): { ok: true; value: T } | { ok: false; faults: string[] } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = parsed.error.issues.slice(0, MAX_FAULTS).map((issue) => {
    const field = issue.path.join('.') || 'the whole';
    if (secret.includes(String(issue.path[0]))) return `${field}: ${issue.message}`;
    if (issue.code === 'unrecognized_keys') return unknownFields(issue, schema);
    const found = issue.path.reduce<unknown>(
      (at, step) => (at as Record<PropertyKey, unknown> | null | undefined)?.[step],
      value,
    );
    const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 80);
    return `${field}: ${issue.message}; found ${shown}`;
  });
  return { ok: false, faults };
}

/** A misspelt field would be passed over in silence; the message says which there are. */
function unknownFields(
  { path, keys }: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.ZodType,
): string {
  const names = keys.map((key) => [...path, key].join('.'));
  const known = fieldsAt(z.toJSONSchema(schema, { io: 'input' }), path);
  const allowed = known.length > 0 ? `; there are ${known.join(', ')}` : '';
  return `${names.join(', ')}: no such field${allowed}`;
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

function fieldsAt(schema: object, path: readonly PropertyKey[]): string[] {
  const at = path.reduce<JsonSchema | undefined>(
    (within, step) =>
      typeof step === 'number' ? within?.items : within?.properties?.[String(step)],
    schema,
  );
  return Object.keys(at?.properties ?? {});
}
