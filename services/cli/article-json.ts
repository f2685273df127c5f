import { readArticle } from '../../shared/article.ts';
import { accepted, type Result } from '../../shared/result.ts';

/**
 * The JSON of a record as it was read. Of one nested deeper than JSON can be written (parsing has no such
 * limit) only the fields of an article, which nest nothing; refused if those are wrong.
 */
export function articleJson(value: unknown): Result<string> {
  try {
    return accepted(JSON.stringify(value));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const read = readArticle(value);
    return read.ok ? accepted(JSON.stringify(read.value)) : read;
  }
}
