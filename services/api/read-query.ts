import type * as z from 'zod';
import { ProblemError } from './problem.ts';

/** Checks a query or a part of a path. @throws ProblemError that names the first wrong field */
export function readQuery<T>(schema: z.ZodType<T>, value: unknown, name = 'query'): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new ProblemError({
    status: 400,
    code: 'PARAMETER_INVALID',
    detail: `${issue.path.join('.') || name}: ${issue.message}`,
  });
}
