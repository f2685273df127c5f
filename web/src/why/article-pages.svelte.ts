import type { ArticleView } from '../../../shared/events.ts';
import type { ArticleRead } from '../http/requests.ts';

/** The articles behind one number, page by page; a page that fails can be asked for again. */
export class ArticlePages {
  articles = $state.raw<readonly ArticleView[]>([]);
  total = $state<number | null>(null);
  loading = $state(false);
  failure = $state.raw<unknown>(null);
  #cursor = $state<string | null>(null);
  #from: ArticleRead | null = null;
  #abort = new AbortController();

  readonly hasMore = $derived(this.#cursor !== null);

  open(from: ArticleRead): Promise<void> {
    this.#from = from;
    return this.#read(from, null);
  }

  /** The next page of what is open. */
  async more(): Promise<void> {
    if (this.#from !== null) await this.#read(this.#from, this.#cursor);
  }

  clear(): void {
    this.#abort.abort();
    this.articles = [];
    this.total = null;
    this.failure = null;
    this.#cursor = null;
  }

  async #read(from: ArticleRead, cursor: string | null): Promise<void> {
    this.#abort.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.loading = true;
    this.failure = null;
    try {
      const page = await from(cursor, abort.signal);
      if (abort.signal.aborted) return;
      this.articles = cursor === null ? page.articles : joined(this.articles, page.articles);
      this.total = page.total;
      this.#cursor = page.nextCursor;
    } catch (failure) {
      if (abort.signal.aborted) return;
      this.failure = failure;
    } finally {
      if (this.#abort === abort) this.loading = false;
    }
  }
}

/** A page that follows; articles that moved down from the page before are not listed twice. */
function joined(
  before: readonly ArticleView[],
  after: readonly ArticleView[],
): readonly ArticleView[] {
  return [...before, ...after.filter((article) => before.every(({ id }) => id !== article.id))];
}
