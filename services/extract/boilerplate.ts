/** A headline shorter than this may stand in its body by chance. */
const MIN_REPEATED_TITLE = 20;

/**
 * What outlets append to or glue into every body: links back, share and subscription bars, picture
 * credits, bylines, the mark of a cut text. Own patterns; each ends at its line or after a bounded run.
 */
const PATTERNS: readonly RegExp[] = [
  /رابط الخبر[^\n]{0,80}?:[^\n]*/g,
  /(?:^|\n)\s*(?:[إا]قر[أا] أيضا?ً?ا?|شاهد أيضا?ً?ا?|تابعنا على|تابعونا على|لمتابعة|للمزيد)[^\n]{0,200}/g,
  /(?:^|\n)\s*(?:read (?:also|more)|also read|related)\s*:[^\n]{0,200}/gi,
  /\b(?:get|sign up)[^.\n]{0,120}(?:inbox|newsletter)[^.\n]{0,60}/gi,
  /\bclick here (?:to|for)[^.\n]{0,120}/gi,
  /\b(?:fox news flash )?top headlines are here\b[^.\n]{0,80}/gi,
  /\bcheck out what'?s clicking on\b[^.\n]{0,80}/gi,
  /\bimage copyright[^\n]{0,60}?(?:image caption|images)/gi,
  /\bfile (?:photo|image)\b/gi,
  /\[\+\d+ chars\]/g,
];
/** Cheap test that one of the patterns may match at all. */
const HINT =
  /رابط الخبر|قر[أا] أيض|شاهد أيض|تابعن|تابعون|لمتابعة|للمزيد|read also|also read|read more|related|inbox|newsletter|click|headlines|copyright|file (?:photo|image)|chars\]/i;

/**
 * The body without what is said of every article, and without repetitions of its own headline, which
 * would make every word of the headline look important.
 */
export function withoutBoilerplate(body: string, title: string): string {
  let text = body;
  if (HINT.test(text)) for (const pattern of PATTERNS) text = text.replace(pattern, ' . ');
  return title.length >= MIN_REPEATED_TITLE && text.includes(title)
    ? text.replaceAll(title, ' . ')
    : text;
}
