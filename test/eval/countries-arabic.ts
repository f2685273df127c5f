import { readFileSync } from 'node:fs';
import { countriesOf } from '../extract/countries-reading.ts';
import { scoreCountries, scoreLine, type LabelledText } from './country-score.ts';

const FOLDER = new URL('./sets/', import.meta.url);
const DEVELOPMENT = 'arabic-countries-dev.txt';
const HELD_OUT = 'arabic-countries-held.txt';
const LABELS = /^(?:-|\(?[A-Z]{2}\)?(?: \(?[A-Z]{2}\)?)*)$/;

/**
 * Precision, recall and F1 of the countries of single Arabic sentences. `--errors` lists the wrong
 * sentences of the development set only: rules that were mended by reading the held-out ones would
 * leave nothing to measure by.
 */
export async function run(): Promise<void> {
  for (const set of [DEVELOPMENT, HELD_OUT]) {
    const sentences = sentencesOf(set);
    const score = scoreCountries(sentences, (title, body) => countriesOf(title, body, 'ar'));
    console.log(
      `${set}: ${score.texts} sentences, ${score.countries} countries, ${scoreLine(score)}`,
    );
    if (set === DEVELOPMENT && process.argv.includes('--errors'))
      console.log(score.errors.join('\n'));
  }
  return Promise.resolve();
}

/** Lines `CODES | sentence`; the head of each file says what its labels mean. */
function sentencesOf(set: string): LabelledText[] {
  const lines = readFileSync(new URL(set, FOLDER), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const [labels = '', sentence = ''] = line.split(' | ');
    if (!LABELS.test(labels) || sentence === '')
      throw new Error(`${set}:${index + 1} is not a line of codes and a sentence`);
    const codes = labels === '-' ? [] : labels.split(' ');
    return {
      name: `${index + 1} ${sentence}`,
      title: '',
      body: sentence,
      countries: codes.filter((code) => !code.startsWith('(')),
      allowed: codes.filter((code) => code.startsWith('(')).map((code) => code.slice(1, 3)),
    };
  });
}
