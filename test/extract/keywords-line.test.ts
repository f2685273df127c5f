import { describe, expect, it } from 'vitest';
import { namedInLine } from '../../services/extract/keyword-line.ts';
import { findKeywords } from '../../services/extract/keywords.ts';
import { tokenize, Tokens } from '../../services/extract/tokens.ts';
import { readWords, type Words } from '../../services/extract/words.ts';

function wordsOf(text: string, inTitle = false): Words {
  const tokens = new Tokens();
  tokenize(text, inTitle, 1, tokens, 'ar');
  return readWords(tokens, new Uint8Array(tokens.length));
}

describe('the keyword line of a page', () => {
  const terms = new Map([
    ['رئيس اركان', 1],
    ['بحر متوسط', 1],
    ['مناورات', 1],
    ['بحر', 1],
  ]);

  it('is split by the longest terms of the text, with and without separators', () => {
    const bare = namedInLine(wordsOf('رئيس الأركان البحر المتوسط مناورات صاروخية'), terms);
    expect([...bare]).toEqual(['رئيس اركان', 'بحر متوسط', 'مناورات']);
    const parted = namedInLine(wordsOf('رئيس، الأركان، البحر المتوسط'), terms);
    expect([...parted]).toEqual(['بحر متوسط']);
  });

  it('reads a bounded part of an endless line', () => {
    const line = wordsOf(`${'كلمة '.repeat(500)}مناورات`);
    expect(namedInLine(line, terms).size).toBe(0);
  });

  it('raises what it names and adds neither terms nor counts', () => {
    const body = wordsOf(
      'وصلت السفينة إلى الميناء. رست السفينة. ثم عادت السفينة. أجريت مناورات. ثم مناورات. انتهت مناورات الأسطول.',
    );
    const plain = findKeywords(body, 'ar');
    const hinted = findKeywords(body, 'ar', wordsOf('مناورات زلزال'));
    expect(hinted[0]!.key).toBe('مناورات');
    expect(hinted.map(({ key, count }) => `${key} ${count}`).sort()).toEqual(
      plain.map(({ key, count }) => `${key} ${count}`).sort(),
    );
  });
});
