/**
 * One letter for the letters that Arabic writers exchange (أ إ آ ا، ى ي، ة ه) and one case for
 * Latin ones. Each UTF-16 unit stays one unit, so places in the folded text are places in the text.
 */
export function fold(text: string): string {
  return text.replace(/[A-ZÀ-Þأإآٱىة]/g, (letter) => FOLDED[letter] ?? letter.toLowerCase());
}

const FOLDED: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
};
