import { describe, expect, it } from 'vitest';
import { englishKey } from '../../services/extract/english.ts';

describe('English keys', () => {
  it.each([
    ['refugees', 'refugee'],
    ['employees', 'employee'],
    ['movies', 'movie'],
    ['selfies', 'selfie'],
    ['shoes', 'shoe'],
    ['heroes', 'hero'],
    ['volcanoes', 'volcano'],
    ['headaches', 'headache'],
    ['beaches', 'beach'],
    ['crises', 'crisis'],
    ['buses', 'bus'],
    ['wives', 'wife'],
    ['Houthis', 'houthi'],
    ['Israelis', 'israeli'],
    ['clinics', 'clinic'],
    ['gunmen', 'gunman'],
    ['banks', 'bank'],
  ])('%s is a plural of %s', (word, key) => {
    expect(englishKey(word)).toBe(key);
  });

  it.each(
    `Mars Paris James Angeles Sanders Hughes gas bus Leeds Davos Lagos Charles Soros Hanks Abbas Qantas
    Siemens Massachusetts diabetes measles themselves Mercedes Reuters Emirates coronavirus Brussels
    Minneapolis Texas Yemen`.split(/\s+/),
  )('%s keeps its letters', (word) => {
    expect(englishKey(word)).toBe(word.toLowerCase());
  });

  it.each([
    ['naïve', 'naive'],
    ['Erdoğan', 'Erdogan'],
    ['São', 'Sao'],
    ['Łódź', 'Lodz'],
    ['Biden’s', 'Biden'],
    ['workers’', 'worker'],
    ['U.K.', 'UK'],
  ])('%s and %s are one key', (one, other) => {
    expect(englishKey(one)).toBe(englishKey(other));
  });
});
