/** One text with the countries asked of it, and those that are neither right nor wrong in it. */
export interface LabelledText {
  name: string;
  title: string;
  body: string;
  countries: readonly string[];
  allowed: readonly string[];
}

export interface CountryScore {
  texts: number;
  /** Countries asked for over all texts. */
  countries: number;
  precision: number;
  recall: number;
  f1: number;
  /** One line a text that was read wrongly: `name +invented -missed`. */
  errors: string[];
}

/** Precision, recall and F1 (0…1), micro over text × country. */
export function scoreCountries(
  texts: readonly LabelledText[],
  read: (title: string, body: string) => readonly string[],
): CountryScore {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  const errors: string[] = [];
  for (const { name, title, body, countries, allowed } of texts) {
    const found = new Set(read(title, body));
    const extra = [...found].filter((code) => !countries.includes(code) && !allowed.includes(code));
    const absent = countries.filter((code) => !found.has(code));
    right += countries.length - absent.length;
    wrong += extra.length;
    missed += absent.length;
    if (extra.length + absent.length > 0)
      errors.push(`  ${name} +${extra.join(',')} -${absent.join(',')}`);
  }
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return { texts: texts.length, countries: right + missed, precision, recall, f1, errors };
}

/** `P … R … F1 …` with three digits. */
export function scoreLine({ precision, recall, f1 }: CountryScore): string {
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
}
