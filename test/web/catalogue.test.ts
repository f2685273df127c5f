import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ar } from '../../web/src/i18n/ar.ts';
import { en } from '../../web/src/i18n/en.ts';
import type { Message } from '../../web/src/i18n/message.ts';

const folder = resolve(import.meta.dirname, '../../web/src');
const pageSources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path) && !/^i18n[\\/](ar|en)\.ts$/.test(path))
  .map((path) => readFileSync(join(folder, path), 'utf8'))
  .join('\n');

function forms(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}
function parameters(message: Message): string[] {
  const found = forms(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []);
  return [...new Set(found)].sort();
}
const keys = Object.keys(en) as (keyof typeof en)[];

describe('the catalogue', () => {
  it('has every sentence in both languages', () => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
    for (const key of keys) {
      for (const message of [ar[key], en[key]]) {
        expect(
          forms(message).every((form) => form.trim().length > 0),
          key,
        ).toBe(true);
      }
    }
  });

  it('names the same parameters in both', () => {
    for (const key of keys) expect(parameters(ar[key]), key).toEqual(parameters(en[key]));
  });

  it('has all six Arabic forms wherever English has a plural', () => {
    const six = ['few', 'many', 'one', 'other', 'two', 'zero'];
    for (const key of keys) {
      if (typeof en[key] !== 'string') expect(Object.keys(ar[key]).sort(), key).toEqual(six);
    }
  });

  it('says nothing that the page does not use', () => {
    const unused = keys.filter((key) => !pageSources.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });
});
