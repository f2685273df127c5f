/** Tashkeel (tanwin, short vowels, shadda, sukun, small Quranic signs), dagger alef and tatweel. */
const MARKS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;
const NEEDS_FOLDING =
  /[\u0610-\u061a\u0622\u0623\u0625\u0629\u0640\u0649\u064b-\u065f\u0670-\u0673\u0675\u06a9\u06aa\u06c0-\u06c3\u06cc\u06d2\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ed\ufb50-\ufdff\ufe70-\ufefc]/;
const PRESENTATION_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/;
const LETTERS =
  /[\u0622\u0623\u0625\u0629\u0649\u0671-\u0673\u0675\u06a9\u06aa\u06c0-\u06c3\u06cc\u06d2\u06d3\u06d5]/g;

const FOLDED: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ٵ: 'ا',
  ة: 'ه',
  ۃ: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ۂ: 'ه',
  ە: 'ه',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ۓ: 'ي',
  ک: 'ك',
  ڪ: 'ك',
};

/**
 * The spelling under which Arabic words are compared: presentation forms as letters, no tashkeel and
 * no tatweel, every alef bare, ى as ي, ة as ه, Persian and Urdu ی ک ہ as their Arabic fellows.
 * Hamza on و and ي stays (it tells words apart more often than it is left out), as in Lucene's
 * ArabicNormalizer. Idempotent; text in other scripts comes back as it is, at the cost of one scan.
 */
export function foldArabic(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text;
  const letters = PRESENTATION_FORMS.test(text) ? text.normalize('NFKC') : text;
  return letters.replace(MARKS, '').replace(LETTERS, (letter) => FOLDED[letter] ?? letter);
}
