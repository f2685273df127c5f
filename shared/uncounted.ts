import * as z from 'zod';

/** Of each reason so many records are kept, the newest. */
export const UNCOUNTED_KEPT = 100;

/** A record that was not counted, or not with all its keys, as far as something is known of it. */
export const uncountedSchema = z.object({
  /** When this process met it, epoch milliseconds. */
  atMs: z.number(),
  code: z.string().meta({ description: 'why, never changes; the words may' }),
  message: z.string(),
  id: z.string().nullable(),
  url: z.string().nullable(),
  source: z.string().nullable(),
  title: z.string().nullable(),
  excerpt: z.string().nullable().meta({ description: 'how it begins, where it has no title' }),
  place: z
    .object({ topic: z.string(), partition: z.int(), offset: z.int() })
    .nullable()
    .meta({ description: 'where it stands in the log; null: it never came there' }),
});

export const uncountedPageSchema = z.object({
  records: z.array(uncountedSchema),
  total: z.int().meta({ description: 'the number itself; more than are kept' }),
});

export type Uncounted = z.infer<typeof uncountedSchema>;
/** `GET /api/v1/uncounted?reason`: the newest of them, newest first. */
export type UncountedPage = z.infer<typeof uncountedPageSchema>;
