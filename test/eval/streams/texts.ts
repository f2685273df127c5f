import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Text } from './recount.ts';
import { DATA, STREAMS, type StreamName } from './stream.ts';

export interface Written extends Text {
  lang: string;
}

/** The articles of a stream as they were written, by id. */
export function loadTexts(name: StreamName): Map<string, Written> {
  const texts = new Map<string, Written>();
  const data = gunzipSync(readFileSync(join(DATA, STREAMS[name])));
  for (let from = 0; from < data.length;) {
    const end = data.indexOf('\n', from);
    const to = end < 0 ? data.length : end;
    if (to > from) {
      const article = JSON.parse(data.toString('utf8', from, to)) as Written & {
        publishedAt: string;
      };
      const { id, source, title, body, lang } = article;
      texts.set(id, { id, source, title, body, lang, atMs: Date.parse(article.publishedAt) });
    }
    from = to + 1;
  }
  return texts;
}
