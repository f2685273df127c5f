import { cleanText } from '../../services/extract/clean.ts';
import { readCountries } from '../../services/extract/countries.ts';
import { tokenize, Tokens } from '../../services/extract/tokens.ts';

export function tokensOf(title: string, body: string, lang: string): Tokens {
  const tokens = new Tokens();
  tokenize(cleanText(title), true, 0, tokens, lang);
  tokenize(cleanText(body), false, 1, tokens, lang);
  return tokens;
}

export function countriesOf(title: string, body: string, lang: string): string[] {
  return readCountries(tokensOf(title, body, lang), lang).countries.map(({ code }) => code);
}

/** Lines `codes | sentence` as cases; `-` stands for no country. */
export function casesOf(table: string): { sentence: string; codes: string }[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [codes = '', sentence = ''] = line.split(' | ');
      return { sentence, codes: codes === '-' ? '' : codes.split(' ').sort().join(' ') };
    });
}
