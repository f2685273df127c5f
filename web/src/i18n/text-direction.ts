/** Hebrew, Arabic and their kin, with the forms of presentation. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;

/** By its first letter, as `dir="auto"` does, for what has to stand on the same side as a text. */
export function directionOfText(text: string): 'rtl' | 'ltr' {
  const first = LETTER.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}
