import type { BinaryReader } from './binary-reader.ts';
import { BinaryWriter } from './binary-writer.ts';

const ARTICLES_A_PIECE = 100;

/** What is kept of an article so that it can be shown. */
export interface ListedArticle {
  sequence: number;
  id: string;
  url: string | null;
  source: string | null;
  title: string;
  lang: string;
  publishedAt: string | null;
  seenMs: number;
  eventMs: number;
  late: boolean;
  keywords: string[];
  countries: string[];
  story: number;
}

/**
 * The newest articles with what people read of them, the late ones too, numbered from 1 as they
 * came. A ring of `maxListed`: older ones count but can no longer be listed.
 */
export class Listing {
  private readonly maxListed: number;
  private ring: ListedArticle[] = [];
  /** The number of the newest article. */
  newest = 0;

  constructor(maxListed: number) {
    this.maxListed = maxListed;
  }

  /** The next article; its number has to be `newest + 1`. */
  add(article: ListedArticle): number {
    this.newest = article.sequence;
    this.ring[article.sequence % this.maxListed] = article;
    return article.sequence;
  }

  at(sequence: number): ListedArticle | null {
    const article = this.ring[sequence % this.maxListed];
    return article?.sequence === sequence ? article : null;
  }

  /**
   * The listing as it is now, in pieces that can be asked for later: articles do not change, so that
   * only the list of them is copied. Each piece is about a tenth of a millisecond of work,
   * and valid until the next is asked for.
   */
  freeze(): Generator<Uint8Array, void> {
    const oldest = Math.max(1, this.newest - this.maxListed + 1);
    const listed: ListedArticle[] = [];
    for (let sequence = oldest; sequence <= this.newest; sequence++) {
      const article = this.at(sequence);
      if (article) listed.push(article);
    }
    return pieces(this.newest, listed);
  }

  read(input: BinaryReader): void {
    this.newest = input.uint();
    for (let left = input.count(1); left > 0; left--) {
      const article: ListedArticle = {
        sequence: input.uint(),
        id: input.text(),
        url: input.textOrNull(),
        source: input.textOrNull(),
        title: input.text(),
        lang: input.text(),
        publishedAt: input.textOrNull(),
        seenMs: input.float(),
        eventMs: input.float(),
        late: input.uint() === 1,
        keywords: input.texts().map((key) => key ?? ''),
        countries: input.texts().map((code) => code ?? ''),
        story: input.uint(),
      };
      this.ring[article.sequence % this.maxListed] = article;
    }
  }
}

function* pieces(newest: number, listed: readonly ListedArticle[]): Generator<Uint8Array, void> {
  const out = new BinaryWriter();
  out.uint(newest);
  out.uint(listed.length);
  for (const [i, article] of listed.entries()) {
    writeArticle(out, article);
    if (i % ARTICLES_A_PIECE !== ARTICLES_A_PIECE - 1) continue;
    yield out.finish();
    out.clear();
  }
  yield out.finish();
}

function writeArticle(out: BinaryWriter, article: ListedArticle): void {
  out.uint(article.sequence);
  out.text(article.id);
  out.text(article.url);
  out.text(article.source);
  out.text(article.title);
  out.text(article.lang);
  out.text(article.publishedAt);
  out.float(article.seenMs);
  out.float(article.eventMs);
  out.uint(article.late ? 1 : 0);
  out.texts(article.keywords);
  out.texts(article.countries);
  out.uint(article.story);
}
