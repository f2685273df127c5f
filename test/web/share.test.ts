import { describe, expect, it } from 'vitest';
import { toCsv } from '../../web/src/share/csv.ts';
import { listJson, listTable } from '../../web/src/share/list-export.ts';
import { fileName } from '../../web/src/share/save-file.ts';
import { snapshot, trend } from './trends.ts';

describe('a table as CSV', () => {
  it('quotes what needs it and ends lines as the standard says', () => {
    expect(
      toCsv([
        ['a', 1.5, null],
        ['say "so", he', 'b\nc', ''],
      ]),
    ).toBe('\uFEFFa,1.5,\r\n"say ""so"", he","b\nc",\r\n');
  });
  it('lets no spreadsheet run a headline', () => {
    expect(toCsv([['=1+1', '-2', '@x', -2]])).toBe("\uFEFF'=1+1,'-2,'@x,-2\r\n");
  });
});

describe('the list as a table', () => {
  const items = [
    trend('الزلزال', { tier: 'trending', stories: 61, expected: 6.5, countries: ['TR', 'SY'] }),
    trend('new', { tier: 'emerging', stories: 3, expected: 0.001, also: ['a', 'b'] }),
    trend('warm', { tier: 'warming' }),
  ];
  const list = snapshot(items, { atMs: Date.UTC(2026, 10, 27, 4) });
  const [head, ...rows] = listTable(list, items, ({ key }) => `name of ${key}`);
  const cell = (row: number, column: string) => rows[row]?.[head?.indexOf(column) ?? -1];

  it('has a column for each figure, in plain numbers', () => {
    expect(rows.every((row) => row.length === head?.length)).toBe(true);
    expect(cell(0, 'times_usual')).toBe(9.38);
    expect(cell(0, 'countries')).toBe('TR SY');
    expect(cell(0, 'name')).toBe('name of الزلزال');
    expect(cell(1, 'also')).toBe('a; b');
    expect(cell(0, 'as_of')).toBe('2026-11-27T04:00:00Z');
  });
  it('claims no more than the page does', () => {
    expect(cell(1, 'times_usual')).toBeNull();
    for (const column of ['expected_stories', 'times_usual', 'p', 'z']) {
      expect(cell(2, column), column).toBeNull();
    }
  });
  it('says as JSON where it can be seen again', () => {
    const json = JSON.parse(listJson(list, items.slice(0, 1), 'http://here/?a')) as object;
    expect(json).toMatchObject({ address: 'http://here/?a', epoch: 'first', view: list.view });
  });
});

describe('the name of a file', () => {
  it('sorts by time and is a name on any system', () => {
    const name = fileName(['keyword', '1h'], Date.UTC(2026, 10, 27, 3, 46, 9), 'csv');
    expect(name).toBe('marsad-keyword-1h-2026-11-27T03-46.csv');
  });
});
