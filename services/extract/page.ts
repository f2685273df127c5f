/** One article of a raw page: its text, and what its own lines say of it. */
export interface PageArticle {
  title: string;
  body: string;
  /** As written after `المصدر:` or at the head of the body, or null. */
  source: string | null;
  /** The date line as written, or null. */
  date: string | null;
  /** The line of keywords, which often has no separators, or null. */
  keywords: string | null;
}

const DATE_LINE =
  /^(?:تاريخ النشر|نشر في|نشر بتاريخ|التاريخ|آخر تحديث|published(?: on| at)?|date|posted on|last updated)\s*[:：]\s*(.{4,80})$/i;
const SOURCE_LINE = /^(?:المصدر|مصدر الخبر|source)\s*[:：]\s*(.{1,120})$/i;
const KEYWORD_LINE =
  /^(?:كلمات دلالية|الكلمات الدلالية|كلمات مفتاحية|الكلمات المفتاحية|وسوم|الوسوم|keywords?|tags?)\s*[:：]\s*(.*)$/i;
const RELATED =
  /^(?:[إاأ]قر[أا](?:ي)? أيضا?ً?ا?|قد يهمك(?: أيضا?ً?ا?)?|مواضيع ذات صلة|أخبار ذات صلة|read also|also read|read more|related(?: articles?| stories| news)?|see also)\s*[:：]\s*(.*)$/i;
/** `الثورة نت/` alone on a line: the agency or paper that signs a body. */
const SIGNATURE = /^([^/،.:]{2,40})\s*\/$/;
/** A body is more than this; a lone headline after "read also" is a link. */
const MIN_BODY_CHARS = 120;
const MAX_TITLE_CHARS = 300;
/** More glued articles than this are a list of links. */
const MAX_ARTICLES = 10;

/**
 * The articles of a raw scraped page. The first line is the title; lines that state date, source and
 * keywords are taken out; a line that only names another article (`اقرأ أيضاً: …`) is dropped alone,
 * and when the marker stands by itself and a body follows, a further article begins, which inherits
 * nothing: no date, no source.
 */
export function readPage(raw: string): PageArticle[] {
  const lines = raw
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim());
  const parts: string[][] = [[]];
  lines.forEach((line, index) => {
    const related = RELATED.exec(unmarked(line));
    if (related === null) {
      parts.at(-1)!.push(line);
      return;
    }
    const rest = lines.slice(index + 1).join('\n');
    const beginsArticle =
      related[1] === '' && rest.length >= MIN_BODY_CHARS && parts.length < MAX_ARTICLES;
    if (beginsArticle) parts.push([]);
  });
  return parts.map(readPart).filter((part) => part.title !== '' || part.body !== '');
}

/** Without the controls and list marks that pages put before a label. */
function unmarked(line: string): string {
  return line.replace(/^[\u200e\u200f\u202a-\u202e\ufeff\s•*·\-–»«]+/, '');
}

function readPart(lines: readonly string[]): PageArticle {
  const article: PageArticle = { title: '', body: '', source: null, date: null, keywords: null };
  const body: string[] = [];
  for (const written of lines) {
    const line = unmarked(written);
    if (line === '') continue;
    const date = DATE_LINE.exec(line);
    const source = SOURCE_LINE.exec(line);
    const keywords = KEYWORD_LINE.exec(line);
    if (date !== null) article.date ??= date[1]!.trim();
    else if (source !== null) article.source = source[1]!.replace(/[/.\s]+$/, '');
    else if (keywords !== null) article.keywords ??= keywords[1]!.trim();
    else if (article.title === '' && body.length === 0 && written.length <= MAX_TITLE_CHARS) {
      article.title = written;
    } else {
      const signature: RegExpExecArray | null = body.length === 0 ? SIGNATURE.exec(line) : null;
      if (signature === null) body.push(written);
      else article.source ??= signature[1]!.trim();
    }
  }
  article.body = body.join('\n');
  return article;
}
