/** {الشرق الأوسط}, لـ«الرياض»: in such marks, alone, the paper and not the place. */
const QUOTED =
  /[«{]\s?(?:ال)?(?:شرق الأوسط|رياض|عكاظ|وطن|سبق|حياة|يوم|مدينة|مصري اليوم|وئام|اقتصادية)\s?[»}]/gu;

/** The text without papers that speak of themselves in it. */
export function withoutQuotedPapers(text: string): string {
  return text.includes('«') || text.includes('{') ? text.replace(QUOTED, ' ') : text;
}
