import { readFileSync } from 'node:fs';

/** One line of a table: its columns, split at ` | `, and its number in the file (from 1). */
export interface Row {
  line: number;
  columns: string[];
}

/** A page of a block table: its lines as scraped, and what is expected of it. */
export interface PageBlock {
  name: string;
  line: number;
  page: string;
  /** The lines after `> `, with their numbers in the file. */
  expectations: { line: number; text: string }[];
}

function linesOf(table: string): { line: number; text: string }[] {
  return readFileSync(new URL(table, import.meta.url), 'utf8')
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trimEnd() }))
    .filter(({ text }) => text !== '#' && !text.startsWith('# '));
}

/** The rows of a table of columns; blank lines and comments (`# …`) are none. `\n` in a column is a line break. */
export function readRows(table: string): Row[] {
  return linesOf(table)
    .filter(({ text }) => text !== '')
    .map(({ line, text }) => ({
      line,
      columns: text.split(' | ').map((column) => column.trim().replaceAll('\\n', '\n')),
    }));
}

/** The items of a column, parted by `;`; `-` stands for none. */
export function itemsOf(column: string | undefined): string[] {
  if (column === undefined || column === '-') return [];
  return column
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** The pages of a block table: `=== name`, the lines of the page, then `> …` for each expectation. */
export function readBlocks(table: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  const pages: string[][] = [];
  for (const { line, text } of linesOf(table)) {
    if (text.startsWith('=== ')) {
      blocks.push({ name: text.slice(4), line, page: '', expectations: [] });
      pages.push([]);
    } else if (text.startsWith('> ')) {
      blocks.at(-1)!.expectations.push({ line, text: text.slice(2) });
    } else {
      pages.at(-1)?.push(text);
    }
  }
  for (const [index, block] of blocks.entries()) block.page = pages[index]!.join('\n').trim();
  return blocks;
}
