import type { Article } from '../../shared/article.ts';
import { MENTION_VERSION, type Mention } from '../../shared/mention.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { withoutByline } from './byline.ts';
import { cleanText, loadClean } from './clean.ts';
import { readCountries } from './countries.ts';
import { readDate, readDates } from './dates.ts';
import { withoutCopy, withoutCutWords } from './feed-text.ts';
import { fingerprint } from './fingerprint.ts';
import { identify } from './identity.ts';
import { findKeywords } from './keywords.ts';
import { detectLanguage } from './language.ts';
import { readDocuments, type Document } from './documents.ts';
import { outletLanguages } from './outlet-language.ts';
import { withoutOutlet } from './outlet-tail.ts';
import { withoutQuotedPapers } from './quoted-paper.ts';
import { TextUnits } from './text-units.ts';
import { tokenize, Tokens } from './tokens.ts';
import { makeRoom } from './seen-words.ts';
import { readWords, type Words } from './words.ts';

export interface ExtractContext {
  /** When the article was accepted (ISO 8601); null when nobody knows. */
  seenAt: string | null;
  /** The outlet's usual language, when known; else its address may tell it. */
  usualLang?: string;
}

/** The head of the body is enough to tell the language. */
const LANGUAGE_CHARS = 300;

/**
 * What an article says: one Mention, or several for a page with further articles glued on (the ids
 * are then `id`, `id#2`, …). Pure and deterministic; never throws on what `readArticle` accepts.
 * At most 30,000 characters of a body are read; what it costs is printed by `npm run bench -- text`.
 */
export function extract(article: Article, context: ExtractContext): Mention[] {
  const id = identify(article);
  const { publishedAt: seenAt } = readDate(context.seenAt);
  return readDocuments(article).map((document, index) =>
    readMention(article, document, context, seenAt, index === 0 ? id : `${id}#${index + 1}`),
  );
}

function readMention(
  article: Article,
  document: Document,
  context: ExtractContext,
  seenAt: string | null,
  id: string,
): Mention {
  const title = oneLine(loadClean(document.title, loadedTitle).text);
  const text = withoutQuotedPapers(document.body);
  const body = withoutCutWords(
    withoutCopy(withoutByline(withoutBoilerplate(loadClean(text, loaded).text, title, loaded))),
  );
  const lang = detectLanguage(
    `${title}\n${body.slice(0, LANGUAGE_CHARS)}`,
    article.lang,
    context.usualLang ?? outletLanguages(document.url, document.source),
  );
  makeRoom();
  tokens.clear();
  const named = withoutQuotedPapers(withoutOutlet(title, document.source));
  tokenize(named, true, 0, tokens, lang, loadedTitle);
  const titleLength = tokens.length;
  tokenize(body, false, 1, tokens, lang, loaded);
  const { countries, covered } = readCountries(tokens, lang);
  const words = readWords(tokens, covered);
  return {
    v: MENTION_VERSION,
    id,
    url: document.url,
    source: document.source,
    title,
    lang,
    ...readDates(document.dates),
    seenAt,
    keywords: findKeywords(words, lang, readKeywordLine(document.keywords, lang)),
    countries,
    story: fingerprint(tokens.hashes, tokens.length, titleLength),
  };
}

/** A space for every run of spaces and line breaks. */
function oneLine(text: string): string {
  return /[^\S ]|\s\s|^\s|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** The words of the page's own line of keywords, or null. */
function readKeywordLine(line: string | null, lang: string): Words | null {
  if (line === null) return null;
  lineTokens.clear();
  tokenize(cleanText(line.slice(0, MAX_LINE_CHARS)), false, 1, lineTokens, lang);
  return readWords(lineTokens, new Uint8Array(lineTokens.length));
}

/** Used up by each article before the next is read. */
const tokens = new Tokens();
const loadedTitle = new TextUnits();
const loaded = new TextUnits();
const lineTokens = new Tokens();
/** Some pages list a thousand tags. */
const MAX_LINE_CHARS = 4_000;
