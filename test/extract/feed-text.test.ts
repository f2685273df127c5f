import { describe, expect, it } from 'vitest';
import { withoutCutWords } from '../../services/extract/feed-text.ts';

const SENTENCE =
  'The crews of the northern line went back to work on Friday after a long night of talks about pay, rest and the state of the old bridges on the coast.';

describe('a word that a feed cut is no word', () => {
  it.each([
    [`${SENTENCE} The minis`, `${SENTENCE} The `],
    [`${SENTENCE} The minis…`, `${SENTENCE} The …`],
    ['A long night of tal... The crews came home.', 'A long night of … The crews came home.'],
    ['They said they wo’… Он', 'They said they … Он'],
    ['Переговоры о зарпла… Бригады', 'Переговоры о … Бригады'],
  ])('%s', (text, expected) => {
    expect(withoutCutWords(text)).toBe(expected);
  });

  it.each([
    SENTENCE,
    'A short line without an en',
    'He waited... and waited.',
    'Well … The end.',
    'وفي الختام... The end.',
  ])('%s stays', (text) => {
    expect(withoutCutWords(text)).toBe(text);
  });

  it('takes a text without a space in its stride, where a look back from every letter would take minutes', () => {
    const letters = 'a'.repeat(400_000);
    expect(withoutCutWords(`${letters}... ${letters}1… ${letters}`)).toBe(
      `${letters}... ${letters}1… `,
    );
  });
});
