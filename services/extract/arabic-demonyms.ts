import { foldArabic } from './arabic-letters.ts';

/**
 * What may follow the stem of a nisba (روس): masculine, feminine, accusative, and the sound duals and
 * plurals. After folding ة is ه, so the feminine is written here as it is compared.
 */
const NISBA_ENDINGS = ['ي', 'يه', 'يا', 'يين', 'يون', 'يان', 'يتين', 'يتان', 'يات'];

/**
 * All folded forms of an Arabic demonym, each with and without the article: 18 of a one-word nisba.
 *
 * | base          | forms (some)                          |                                           |
 * |---------------|---------------------------------------|-------------------------------------------|
 * | `روسي`        | روسي، الروسيه، روسيين، الروسيات       | one nisba                                 |
 * | `كوري شمالي`  | كوري شمالي، الكوريين الشماليين        | two nisbas agree in ending and article    |
 * | `جنوب أفريقي` | جنوب افريقيه، الجنوب افريقي           | a fixed first word: only the last inflects |
 * | `=أتراك`      | اتراك، الاتراك                        | a broken plural, taken as written         |
 */
export function arabicDemonymForms(base: string): string[] {
  if (base.startsWith('=')) {
    const form = foldArabic(base.slice(1));
    return [form, `ال${form}`];
  }
  const words = foldArabic(base).split(' ');
  const last = words.at(-1)!;
  if (words.length === 1) return inflections(last).flatMap((form) => [form, `ال${form}`]);
  const first = words.slice(0, -1);
  if (first.every((word) => word.endsWith('ي'))) {
    return NISBA_ENDINGS.flatMap((ending) => {
      const agreed = words.map((word) => word.slice(0, -1) + ending);
      return [agreed.join(' '), agreed.map((word) => `ال${word}`).join(' ')];
    });
  }
  return inflections(last).flatMap((form) => [
    [...first, form].join(' '),
    [...first, `ال${form}`].join(' '),
    `ال${[...first, form].join(' ')}`,
  ]);
}

function inflections(nisba: string): string[] {
  if (!nisba.endsWith('ي')) return [nisba];
  const stem = nisba.slice(0, -1);
  return NISBA_ENDINGS.map((ending) => stem + ending);
}
