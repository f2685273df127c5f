import { describe, expect, it } from 'vitest';
import { highlight } from '../../web/src/feed/highlight.ts';
import { pairMatrix } from '../../web/src/pairs/pair-matrix.ts';
import { sparkBand } from '../../web/src/rising/spark-band.ts';
import { sparkPath } from '../../web/src/rising/spark-path.ts';
import { subjectName } from '../../web/src/rising/subject-name.ts';
import { compareToUsual, ratioText } from '../../web/src/rising/tier.ts';
import { groupByStory } from '../../web/src/why/stories.ts';
import { article, trend } from './trends.ts';

describe('a count beside what is usual', () => {
  it('claims nothing while warming', () => {
    expect(compareToUsual({ tier: 'warming', stories: 50, expected: 1 })).toEqual({
      is: 'unknown',
    });
  });
  it('is a ratio of stories', () => {
    const comparison = compareToUsual({ tier: 'trending', stories: 61, expected: 6.5 });
    expect(comparison.is === 'ratio' && ratioText(comparison, (v) => v.toFixed(1))).toBe('×9.4');
  });
  it('is new where nothing was usual, and no absurd multiple where hardly anything was', () => {
    expect(compareToUsual({ tier: 'emerging', stories: 9, expected: 0 })).toEqual({ is: 'new' });
    const comparison = compareToUsual({ tier: 'emerging', stories: 60, expected: 0.1 });
    expect(comparison.is === 'ratio' && ratioText(comparison, String)).toBe('×99+');
  });
});

describe('a sparkline', () => {
  const box = { width: 90, height: 10, newestFirst: false };
  it('leaves a gap open where nothing is known', () => {
    expect(sparkPath([0, 10, null, 5], box).path).toBe('M0 10L30 0M90 5');
  });
  it('runs the other way in Arabic', () => {
    const drawn = sparkPath([0, 10], { ...box, newestFirst: true });
    expect(drawn).toMatchObject({ path: 'M90 10L0 0', end: { x: 0, y: 0 } });
  });
  it('draws nothing of nothing', () => {
    expect(sparkPath([null, null], box)).toEqual({ path: '', end: null, band: null });
  });
  it('stands on the ground of what is usual, which is seen however thin it is', () => {
    expect(sparkPath([0, 10], box, { low: 2, high: 6 }).band).toEqual({ y: 4, height: 4 });
    expect(sparkPath([0, 10], box, { low: 0, high: 0.1 }).band).toEqual({ y: 8.5, height: 1.5 });
    // The band is higher than all that came: it sets the scale.
    expect(sparkPath([0, 5], box, { low: 0, high: 10 }).path).toBe('M0 10L90 5');
  });
});

describe('what is usual in a point of a sparkline', () => {
  it('is the expected stories of its steps, each with the copies that stories have now', () => {
    // 20 stories of 60 steps are 1 in 3 steps, and a spread of 2 √1; each story came 4 times.
    const band = sparkBand(trend('flood', { expected: 20, stories: 10, articles: 40 }), 3);
    expect(band).toEqual({ low: 0, high: 12 });
  });
  it('is unknown while warming', () => {
    expect(sparkBand(trend('flood', { tier: 'warming' }), 3)).toBeNull();
  });
});

describe('a headline', () => {
  it('is cut where the wording occurs, whatever its case', () => {
    expect(highlight('Flood warning: floods rise', ['flood'])).toEqual([
      { text: 'Flood', hit: true },
      { text: ' warning: ', hit: false },
      { text: 'flood', hit: true },
      { text: 's rise', hit: false },
    ]);
  });
  it('forgives the letters that Arabic writers exchange', () => {
    const segments = highlight('الاحتجاجات فى مدينه النور', ['مدينة النور', 'احتجاجات']);
    expect(segments.filter((segment) => segment.hit).map((segment) => segment.text)).toEqual([
      'احتجاجات',
      'مدينه النور',
    ]);
  });
  it('is whole when nothing is looked for', () => {
    expect(highlight('A title', [])).toEqual([{ text: 'A title', hit: false }]);
  });
});

describe('the pairs of countries', () => {
  const pair = (key: string, articles: number) => trend(key, { kind: 'country-pair', articles });
  it('are a triangle of the countries most often in a pair', () => {
    const matrix = pairMatrix([pair('RU|UA', 62), pair('RU|US', 33), pair('EG|SD', 4)], 3);
    expect(matrix.codes).toEqual(['RU', 'UA', 'US']);
    expect(matrix.cells[0]?.map((cell) => cell?.articles ?? null)).toEqual([null, 62, 33]);
    expect(matrix.most).toBe(62);
  });
  it('leave open what is not listed, and hold no pair twice', () => {
    const matrix = pairMatrix([pair('RU|UA', 62), pair('RU|US', 33)], 3);
    expect(matrix.cells[1]?.[2]).toBeNull();
    expect(matrix.cells.flat().filter((cell) => cell !== null)).toHaveLength(2);
  });
});

describe('what people read for a key', () => {
  const name = (code: string) => ({ RU: 'Russia', UA: 'Ukraine' })[code] ?? code;
  it('is a name for a country, two for a pair, the label for words', () => {
    expect(subjectName({ kind: 'country', key: 'RU', label: 'RU' }, name)).toBe('Russia');
    expect(subjectName({ kind: 'country-pair', key: 'RU|UA' }, name)).toBe('Russia – Ukraine');
    expect(subjectName({ kind: 'keyword', key: 'زلزال', label: 'الزلزال' }, name)).toBe('الزلزال');
    expect(subjectName({ kind: 'keyword-pair', key: 'a|b', label: 'a|b' }, name)).toBe('a + b');
  });
});

describe('the articles behind a number', () => {
  it('stand by story, each where its newest article stood', () => {
    const groups = groupByStory([
      article('4', { story: 2 }),
      article('3', { story: 1 }),
      article('2', { story: 2 }),
      article('1', { story: 2 }),
    ]);
    expect(groups.map((group) => [group.lead.id, group.copies.length])).toEqual([
      ['4', 2],
      ['3', 0],
    ]);
  });
});
