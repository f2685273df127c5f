import * as z from 'zod';
import { accepted, refused, type Result } from './result.ts';

/**
 * An article as a producer sends it. At least one of `title`, `body`, `html`, `raw` holds text;
 * `raw` is the text of a scraped page. Unknown fields are ignored, a field of the wrong type makes
 * the record unreadable. `null` stands for a field that is not there, as many exporters write it.
 */
export const articleSchema = z.object({
  id: z.string().max(2_048).nullish(),
  url: z.string().max(8_192).nullish(),
  source: z.string().max(1_024).nullish(),
  title: z.string().nullish(),
  body: z.string().nullish(),
  html: z.string().nullish(),
  raw: z.string().nullish(),
  lang: z.string().max(64).nullish(),
  publishedAt: z.string().max(256).nullish(),
  seenAt: z.string().max(256).nullish(),
});

export type Article = z.infer<typeof articleSchema>;

/** The codes of a refused article; they are part of the API. */
export type ArticleFault = 'ARTICLE_NOT_OBJECT' | 'ARTICLE_FIELD_INVALID' | 'ARTICLE_EMPTY';

const CONTENT_FIELDS = ['title', 'body', 'html', 'raw'] as const;

/** Checks a parsed JSON value; the message names the field, what was expected and what came. */
export function readArticle(value: unknown): Result<Article> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused(
      'ARTICLE_NOT_OBJECT',
      `an article is a JSON object, this is ${describe(value)}; send {"title": …, "body": …}`,
    );
  }
  const parsed = articleSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const field = issue.path.join('.');
    const found = describe((value as Record<string, unknown>)[field]);
    return refused('ARTICLE_FIELD_INVALID', `${field}: ${issue.message}; found ${found}`);
  }
  const article = parsed.data;
  if (CONTENT_FIELDS.every((field) => !article[field]?.trim())) {
    return refused(
      'ARTICLE_EMPTY',
      'an article needs text in at least one of title, body, html, raw',
    );
  }
  return accepted(article);
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value);
  return `${typeof value} ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
}
