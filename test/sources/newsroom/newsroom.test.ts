import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle, type Article } from '../../../shared/article.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../shared/time.ts';
import { createNewsroom } from '../../../services/sources/newsroom/newsroom.ts';
import { OUTLETS } from '../../../services/sources/newsroom/outlets.ts';

const START_MS = Date.UTC(2026, 4, 12, 8);
const hour = createNewsroom({ seed: 7, articlesPerMinute: 120 }).articles(
  START_MS,
  START_MS + HOUR_MS,
);
const day = createNewsroom({ seed: 3, articlesPerMinute: 30 }).articles(
  START_MS,
  START_MS + DAY_MS,
);

/** Words that no invented outlet may be mistaken for. */
const REAL_OUTLETS =
  /reuters|associated press|\bAFP\b|\bBBC\b|\bCNN\b|guardian|new york times|al ?jazeera|al ?arabiya|bloomberg|xinhua|رويترز|الجزيرة|العربية نت|سكاي|فرانس برس|الأهرام|الشرق الأوسط|الحياة|واس|بي بي سي/i;

describe('the demo newsroom', () => {
  it('gives the same news for the same seed, and other news for another', () => {
    const read = (seed: number): Article[] =>
      createNewsroom({ seed, articlesPerMinute: 20 }).articles(START_MS, START_MS + HOUR_MS);
    expect(read(1)).toEqual(read(1));
    expect(read(1)).not.toEqual(read(2));
  });

  it('gives for an interval what it gives for its parts, whatever was asked before', () => {
    const span = fc
      .tuple(fc.nat(4 * HOUR_MS), fc.nat(4 * HOUR_MS), fc.nat(4 * HOUR_MS))
      .map((cuts) => cuts.sort((a, b) => a - b));
    const shared = createNewsroom({ seed: 5, articlesPerMinute: 4 });
    fc.assert(
      fc.property(span, ([a, b, c]) => {
        const [fromMs, cutMs, toMs] = [START_MS + a, START_MS + b, START_MS + c];
        const fresh = createNewsroom({ seed: 5, articlesPerMinute: 4 });
        expect([...shared.articles(fromMs, cutMs), ...shared.articles(cutMs, toMs)]).toEqual(
          fresh.articles(fromMs, toMs),
        );
      }),
      { numRuns: 20 },
    );
  });

  it.each([12, 60])('keeps the rate over a day at %i a minute', (articlesPerMinute) => {
    const newsroom = createNewsroom({ seed: 3, articlesPerMinute });
    let articles = 0;
    for (let n = 0; n < 24; n += 1) {
      const fromMs = START_MS + n * HOUR_MS;
      articles += newsroom.articles(fromMs, fromMs + HOUR_MS).length;
    }
    expect(articles / 1_440 / articlesPerMinute).toBeGreaterThan(0.9);
    expect(articles / 1_440 / articlesPerMinute).toBeLessThan(1.1);
  });

  it('speaks through at least forty outlets in two languages, all marked as demo', () => {
    expect(OUTLETS.ar.length + OUTLETS.en.length).toBeGreaterThanOrEqual(40);
    expect(new Set(day.map((article) => article.source)).size).toBeGreaterThanOrEqual(40);
    const arabic = day.filter((article) => article.lang === 'ar').length / day.length;
    expect(arabic).toBeGreaterThan(0.5);
    expect(arabic).toBeLessThan(0.7);
    const unmarked = day.filter(
      ({ source, lang, id, url }) =>
        !(lang === 'ar' ? /\(تجريبي\)$/ : /· demo$/).test(source!) ||
        !id!.startsWith('demo-') ||
        !(url ?? 'https://demo.invalid/').startsWith('https://demo.invalid/') ||
        REAL_OUTLETS.test(source!),
    );
    expect(unmarked).toEqual([]);
  });

  it('leaves no hole in a text', () => {
    const faulty = [...day, ...hour].filter((article) => {
      const text = `${article.title!} ${article.body!}`;
      const foreign = article.lang === 'ar' ? /[A-Za-z]/ : /[\u0600-\u06ff]/;
      const hole = /[{}[\]<>|]|undefined|NaN| {2}| [.,،]/;
      return !readArticle(article).ok || hole.test(text) || foreign.test(text);
    });
    expect(faulty).toEqual([]);
  });

  it('has, as life does, articles without an address, with a bare date, and sent twice', () => {
    const share = (has: (article: Article) => boolean): number =>
      day.filter(has).length / day.length;
    expect(share((article) => !article.url)).toBeCloseTo(0.05, 1);
    expect(share((article) => article.publishedAt!.length === 10)).toBeCloseTo(0.03, 1);
    const ids = new Map(day.map((article) => [article.id, article]));
    const repeats = day.length - ids.size;
    expect(repeats / day.length).toBeGreaterThan(0.01);
    expect(repeats / day.length).toBeLessThan(0.03);
    const copies = day.filter((article) => article !== ids.get(article.id));
    expect(copies).toEqual(copies.map((article) => ids.get(article.id)));
  });

  it('is never without news: something breaks in every quarter of an hour', () => {
    const firsts = day
      .filter((article) => /^demo-\w+-\d-0$/.test(article.id!))
      .map((article) => article.publishedAt!)
      .filter((date) => date.length > 10)
      .map((date) => Date.parse(date));
    const gaps = firsts.slice(1).map((atMs, index) => atMs - firsts[index]!);
    expect(firsts.length).toBeGreaterThan(90);
    expect(Math.max(...gaps)).toBeLessThan(60 * MINUTE_MS);
  });

  it('refuses a rate of nothing', () => {
    expect(() => createNewsroom({ seed: 1, articlesPerMinute: 0 })).toThrow(/articlesPerMinute/);
  });
});
