import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../shared/time.ts';
import {
  MAX_STORY_HOURS,
  planStories,
  type Report,
} from '../../../services/sources/newsroom/story-plan.ts';
import { writeArticle } from '../../../services/sources/newsroom/write-article.ts';
import { DOMAINS } from '../../../services/sources/newsroom/domains.ts';

const FIRST_HOUR = 490_000;
const HOURS = 24;
const stories = Array.from({ length: HOURS }, (_, n) => planStories(1, FIRST_HOUR + n, 120)).flat();

function shingles(report: Report): Set<string> {
  const words = writeArticle(report).body!.match(/[\p{L}\p{M}\p{N}]+/gu)!;
  return new Set(words.slice(2).map((_, n) => words.slice(n, n + 3).join(' ')));
}

function jaccard(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((shingle) => b.has(shingle)).length;
  return common / (a.size + b.size - common);
}

describe('a story of the demo', () => {
  it('is one of at least 24 kinds', () => {
    expect(DOMAINS.flatMap((domain) => domain.stories).length).toBeGreaterThanOrEqual(24);
  });

  it('is one of 8 to 14 that are alive at a time', () => {
    for (let n = 4; n < HOURS; n++) {
      const atMs = (FIRST_HOUR + n) * HOUR_MS;
      const alive = stories.filter(
        (reports) => reports[0]!.atMs <= atMs && reports.at(-1)!.atMs > atMs,
      );
      expect(alive.length).toBeGreaterThanOrEqual(7);
      expect(alive.length).toBeLessThanOrEqual(14);
    }
  });

  it('bursts, fades and ends within its three hours', () => {
    for (const reports of stories) {
      const startMs = reports[0]!.atMs;
      const half = reports.filter((report) => report.atMs - startMs < 60 * MINUTE_MS).length;
      expect(half / reports.length).toBeGreaterThan(0.5);
      expect(reports.at(-1)!.atMs - startMs).toBeLessThan(MAX_STORY_HOURS * HOUR_MS);
    }
  });

  it('is in half of the cases all over the stream within five minutes', () => {
    const quick = stories.filter(
      (reports) => reports.filter((r) => r.atMs - reports[0]!.atMs < 5 * MINUTE_MS).length > 40,
    );
    expect(quick.length / stories.length).toBeGreaterThan(0.3);
  });

  it('reaches both languages and is corrected with another number', () => {
    for (const reports of stories) {
      expect(new Set(reports.map((report) => report.telling.language)).size).toBe(2);
      const update = reports.find((r) => r.telling.corrected && r.telling.variant === 0);
      if (!update) continue;
      expect(update.cast.correctedN).not.toBe(update.cast.n);
      expect(writeArticle(update).title).toMatch(/^(تحديث|Update): /);
    }
  });

  it('is copied from an agency almost word for word, and told anew by the others', () => {
    const means: number[] = [];
    for (const reports of stories) {
      for (const language of ['ar', 'en'] as const) {
        const early = reports.filter(
          (r) => r.telling.language === language && !r.telling.corrected,
        );
        const agency = early[0]!;
        const copies = early.filter((report) => report.copiedFrom !== null).slice(0, 10);
        for (const copy of copies)
          expect(jaccard(shingles(agency), shingles(copy))).toBeGreaterThan(0.5);
        const own = [agency, ...early.slice(1).filter((report) => report.copiedFrom === null)];
        const sets = own.map(shingles);
        const pairs = sets.flatMap((a, n) => sets.slice(n + 1).map((b) => jaccard(a, b)));
        for (const likeness of pairs) expect(likeness).toBeLessThan(0.35);
        means.push(...pairs);
      }
    }
    expect(means.length).toBeGreaterThan(500);
    expect(means.filter((likeness) => likeness < 0.2).length / means.length).toBeGreaterThan(0.9);
  });
});
