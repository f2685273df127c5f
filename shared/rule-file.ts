import * as z from 'zod';
import { MAX_RULES, muteSchema, ruleSchema } from './alert.ts';

/** Alert rules and mutes as they stand in a file. */
export const ruleFileSchema = z.strictObject({
  /** For editors: where they find the schema of this file. */
  $schema: z.string().optional(),
  rules: z.array(ruleSchema).max(MAX_RULES).default([]),
  mutes: z.array(muteSchema).max(MAX_RULES).default([]),
});
