import { describe, expect, it } from 'vitest';
import type { Trend } from '../../shared/trend.ts';
import { scaleOf } from '../../web/src/countries/measure.ts';
import { cellBeside } from '../../web/src/pairs/cell-beside.ts';
import { chordLabels } from '../../web/src/pairs/chord-labels.ts';
import { chordLayout } from '../../web/src/pairs/chord-layout.ts';
import { shortened } from '../../web/src/pairs/heat-chart.ts';
import { heatCells, heatColours } from '../../web/src/pairs/heat-cells.ts';
import { pairMatrix } from '../../web/src/pairs/pair-matrix.ts';
import { stepThrough } from '../../web/src/pairs/step-through.ts';
import { withoutOwnNames } from '../../web/src/why/without-own-names.ts';
import { trend } from './trends.ts';

const pair = (key: string, articles: number) => trend(key, { kind: 'country-pair', articles });
const matrix = pairMatrix(
  [pair('RU|UA', 60), pair('RU|US', 30), pair('UA|US', 12), pair('EG|US', 4)],
  4,
);

describe('the picture of pairs', () => {
  it('has a square for each two countries once, above the diagonal, listed or not', () => {
    expect(heatCells(matrix).map(({ x, y, cell }) => [x, y, cell?.key ?? null])).toEqual([
      [0, 0, 'RU|UA'],
      [1, 0, 'RU|US'],
      [2, 0, null],
      [1, 1, 'UA|US'],
      [2, 1, null],
      [2, 2, 'EG|US'],
    ]);
  });

  it('colours a square by its count, edges what stands above the usual and what is chosen', () => {
    const scale = scaleOf('count', [{ articles: 60 }]);
    const square = (tier: Trend['tier']) => ({
      ...{ key: 'RU|UA', articles: 60 },
      trend: trend('RU|UA', { kind: 'country-pair', articles: 60, tier }),
    });
    expect(heatColours(scale, square('trending'), false)).toEqual({
      ...{ ground: '--count-5', ink: '--on-bright', edge: '--trending' },
    });
    expect(heatColours(scale, square('steady'), false).edge).toBeNull();
    expect(heatColours(scale, square('emerging'), true).edge).toBe('--ink');
    expect(heatColours(scaleOf('surprise', []), square('warming'), false).ground).toBe('--card');
  });

  it('cuts a name that has no room, and says so', () => {
    const fits = (text: string) => Array.from(text).length <= 8;
    expect(shortened('Chad', fits)).toBe('Chad');
    expect(shortened('Saudi Arabia', fits)).toBe('Saudi A…');
    expect(shortened('Papua New Guinea', fits)).toBe('Papua N…');
    expect(shortened('مصر', () => false)).toBe('م…');
  });
});

describe('the circle of pairs', () => {
  const layout = chordLayout(matrix, 200);

  it('has an arc for each country and a ribbon for each pair, the widest first', () => {
    expect(layout.arcs.map(({ code, articles }) => [code, articles])).toEqual([
      ['RU', 90],
      ['UA', 72],
      ['US', 46],
      ['EG', 4],
    ]);
    expect(layout.ribbons.map(({ cell }) => cell.key)).toEqual([
      'RU|UA',
      'RU|US',
      'UA|US',
      'EG|US',
    ]);
    for (const { path } of [...layout.arcs, ...layout.ribbons]) {
      expect(path).toMatch(/^M/);
      expect(path).not.toContain('NaN');
    }
  });

  it('draws nothing of nothing', () => {
    expect(chordLayout(pairMatrix([], 4), 200)).toEqual({ arcs: [], ribbons: [] });
  });

  it('writes no name over another; where there is no room the larger arc has it', () => {
    const crowd = ['AA', 'BB', 'CC'].map((code, i) => ({
      code,
      articles: 10 + i,
      path: '',
      angle: 1 + i / 1_000,
    }));
    expect(chordLabels(crowd, 200, (code) => code).map(({ code }) => code)).toEqual(['CC']);
    expect(chordLabels(layout.arcs, 200, (code) => code)).toHaveLength(4);
  });
});

describe('the arrow keys in the matrix', () => {
  it('lead to the next pair that is listed, as the reader reads', () => {
    expect(cellBeside(matrix, 'RU|UA', 'ArrowRight', false)).toBe('RU|US');
    expect(cellBeside(matrix, 'RU|US', 'ArrowLeft', false)).toBe('RU|UA');
    expect(cellBeside(matrix, 'RU|US', 'ArrowRight', true)).toBe('RU|UA');
    expect(cellBeside(matrix, 'RU|US', 'ArrowDown', false)).toBe('UA|US');
  });
  it('pass over what is not listed and stop at the edge', () => {
    // RU with EG is not listed.
    expect(cellBeside(matrix, 'RU|US', 'ArrowRight', false)).toBeNull();
    expect(cellBeside(matrix, 'RU|UA', 'ArrowUp', false)).toBeNull();
    expect(cellBeside(matrix, 'nobody', 'ArrowUp', false)).toBeNull();
    expect(cellBeside(matrix, 'RU|UA', 'Enter', false)).toBeNull();
  });
});

describe('the arrow keys in the circle', () => {
  const keys = ['a', 'b', 'c'];
  it.each([
    ['ArrowRight', false, 'c'],
    ['ArrowRight', true, 'a'],
    ['ArrowDown', true, 'c'],
    ['Home', false, 'a'],
    ['End', false, 'c'],
    ['x', false, null],
  ])('%s (right to left: %s) leads to %s', (pressed, rightToLeft, expected) => {
    expect(stepThrough(keys, 'b', pressed, rightToLeft)).toBe(expected);
  });
  it('stop at the ends', () => {
    expect(stepThrough(keys, 'c', 'ArrowDown', false)).toBeNull();
  });
});

describe('the words beside a country', () => {
  const word = (label: string) => ({ key: label, label, articles: 3 });
  it('are not its own name, in neither language', () => {
    const related = {
      keywords: [word('روسيا'), word('Ukraine'), word('grain'), word('Egypt')],
      countries: [],
    };
    const left = withoutOwnNames(related, { kind: 'country-pair', key: 'RU|UA' });
    expect(left.keywords.map(({ label }) => label)).toEqual(['grain', 'Egypt']);
    expect(withoutOwnNames(related, { kind: 'keyword', key: 'grain' })).toBe(related);
  });
});
