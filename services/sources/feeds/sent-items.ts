import type { Article } from '../../../shared/article.ts';

/** Several times what a feed holds. */
const MAX_ITEMS = 4_000;

/** Which items of a feed were sent; the oldest are forgotten, and `articles` drops their repeats. */
export class SentItems {
  private readonly ids = new Set<string>();

  /** Those not sent yet, each once. */
  without(articles: readonly Article[]): Article[] {
    const fresh = new Map<string, Article>();
    for (const article of articles) {
      const id = nameOf(article);
      if (!this.ids.has(id) && !fresh.has(id)) fresh.set(id, article);
    }
    return [...fresh.values()];
  }

  add(articles: readonly Article[]): void {
    for (const article of articles) {
      this.ids.add(nameOf(article));
      if (this.ids.size > MAX_ITEMS) this.ids.delete(this.ids.values().next().value!);
    }
  }
}

function nameOf({ url, id, title, body }: Article): string {
  return url ?? id ?? `${title ?? ''}\n${body ?? ''}`;
}
