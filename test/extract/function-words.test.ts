import { describe, expect, it } from 'vitest';
import { languageByFunctionWords } from '../../services/extract/function-words.ts';

describe('the language by function words alone', () => {
  it('is English from three words on that are two more than those of any other language', () => {
    expect(languageByFunctionWords('Storm over the harbour after warning')).toBe('en');
    expect(languageByFunctionWords('Storm over harbour after warning')).toBeNull();
    // `a` and `in` are words of many languages.
    expect(languageByFunctionWords('Storm in a harbour as a ferry sinks')).toBeNull();
  });

  it('is confirmed by few words and not set against what the outlet writes', () => {
    const headline = 'Storm over the harbour after warning';
    expect(languageByFunctionWords(headline, 'en')).toBe('en');
    expect(languageByFunctionWords(headline, 'nl')).toBeNull();
    expect(languageByFunctionWords(`${headline} that it would hit us and not them`, 'nl')).toBe(
      'en',
    );
  });
});
