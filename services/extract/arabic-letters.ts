/** Tashkeel (tanwin, short vowels, shadda, sukun, small Quranic signs), dagger alef and tatweel. */
const MARK = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/;

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
  for (let at = 0; at < text.length; at++) {
    // Some of these have no letters to stand for: normalized once, they fold as they are.
    if (isPresentationForm(text.charCodeAt(at))) return foldLetters(text.normalize('NFKC'));
  }
  return foldLetters(text);
}

function foldLetters(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST || unit > LAST) continue;
    const letter = letters[unit - FIRST] ?? null;
    if (letter === null) continue;
    folded += text.slice(from, at) + letter;
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

function isPresentationForm(unit: number): boolean {
  return unit >= 0xfb50 && (unit <= 0xfdff || (unit >= 0xfe70 && unit <= 0xfefc));
}

/** The span of units that fold, and what each becomes: null for itself, nothing for a mark. */
const FIRST = 0x610;
const LAST = 0x6ed;
const letters: readonly (string | null)[] = Array.from({ length: LAST - FIRST + 1 }, (_, index) => {
  const char = String.fromCharCode(FIRST + index);
  return MARK.test(char) ? '' : (FOLDED[char] ?? null);
});
