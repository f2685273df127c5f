/** Writes the table of settings into README.md, from the one place where they are declared. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from './build-stamp.js';

await import('./build-if-stale.js');
const { settingRows } = await import('../dist/services/config.js');

const START = '<!-- settings: made from services/config.ts by npm run docs -->';
const END = '<!-- /settings -->';

export async function withSettings(readme) {
  const from = readme.indexOf(START) + START.length;
  const to = readme.indexOf(END);
  const table = settingsTable(settingRows());
  const text = `${readme.slice(0, from)}\n\n${table}\n\n${readme.slice(to)}`;
  return format(text, { parser: 'markdown', printWidth: 100, singleQuote: true });
}

function settingsTable(rows) {
  const cell = (text) => text.replaceAll('|', '\\|');
  const lines = rows.map(({ name, default: fallback, doc, allowed }) => {
    const shown = fallback === '' ? '' : `\`${fallback}\``;
    const values = allowed.includes(' | ') ? ` (${allowed})` : '';
    return `| \`${name}\` | ${shown} | ${cell(doc + values)} |`;
  });
  return ['| setting | default | what |', '| --- | --- | --- |', ...lines].join('\n');
}

const path = join(root, 'README.md');
if (process.argv[1] === import.meta.filename) {
  writeFileSync(path, await withSettings(readFileSync(path, 'utf8')));
}
