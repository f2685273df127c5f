/** `auto`: as the reader's own region writes them. */
export const DIGITS = ['auto', 'latn', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];

export function isDigits(value: string | null): value is Digits {
  return DIGITS.some((known) => known === value);
}
