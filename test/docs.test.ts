import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { settingRows } from '../services/config.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

it('the README names every setting with its default, as config.ts declares them', () => {
  const rows = readme.split('\n').filter((line) => /^\| `(MARSAD_|KAFKA_|PORT)/.test(line));
  expect(rows).toHaveLength(settingRows().length);
  settingRows().forEach(({ name, default: fallback }, i) => {
    expect(rows[i]).toContain(`\`${name}\``);
    if (fallback !== '') expect(rows[i]).toContain(`\`${fallback}\``);
  });
});

it('every npm script that the documents name exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const texts = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].map((name) =>
    readFileSync(join(root, name), 'utf8'),
  );
  const named = texts.join('\n').matchAll(/npm run (?:--silent )?([\w:]+)/g);
  for (const [, name] of named) expect(Object.keys(scripts)).toContain(name);
});

it('every file that the documents link to is there', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: root }).toString().split('\n');
  for (const document of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']) {
    const text = readFileSync(join(root, document), 'utf8');
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(tracked, `${document} links to ${target}`).toContain(target);
    }
  }
});
