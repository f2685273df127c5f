/** What the JSON-LD of a page (schema.org) says of its article. */
export interface StatedArticle {
  titles: string[];
  sources: string[];
  dates: string[];
  keywords: string[];
  body: string | null;
}

const MAX_BLOCKS = 8;
const MAX_BLOCK_CHARS = 200_000;
const MAX_NODES = 500;
const MAX_DEPTH = 6;
const MAX_KEYWORDS = 40;
const ARTICLE = /(?:Article|BlogPosting|LiveBlog|Report)\b/;

type Node = Readonly<Record<string, unknown>>;

/**
 * The first article among the blocks of JSON-LD, by its headline, dates, publisher, keywords and text.
 * Blocks that are no JSON are passed over, as browsers do. Depth, number and size are bounded, and
 * only own properties are read: a `__proto__` in the data is a name like any other.
 */
export function readJsonLd(blocks: readonly string[]): StatedArticle {
  const stated: StatedArticle = { titles: [], sources: [], dates: [], keywords: [], body: null };
  for (const block of blocks.slice(0, MAX_BLOCKS)) {
    const article = block.length <= MAX_BLOCK_CHARS ? articleIn(parse(block)) : null;
    if (article === null) continue;
    stated.titles.push(...texts(own(article, 'headline') ?? own(article, 'name')));
    stated.dates.push(...texts(own(article, 'datePublished')));
    const publisher = own(article, 'publisher');
    stated.sources.push(...texts(isNode(publisher) ? own(publisher, 'name') : publisher));
    stated.keywords.push(...texts(own(article, 'keywords')).slice(0, MAX_KEYWORDS));
    stated.body = texts(own(article, 'articleBody'))[0] ?? null;
    return stated;
  }
  return stated;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON: a template that was never filled in, or a cut page. Nothing is stated then.
    return null;
  }
}

/** Breadth first, so that the page's own article comes before what it refers to. */
function articleIn(root: unknown): Node | null {
  let level: unknown[] = [root];
  let nodes = 0;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const below: unknown[] = [];
    for (const value of level) {
      if (++nodes > MAX_NODES) return null;
      if (Array.isArray(value)) {
        below.push(...(value as unknown[]).slice(0, MAX_NODES));
      } else if (isNode(value)) {
        if (texts(own(value, '@type')).some((type) => ARTICLE.test(type))) return value;
        below.push(own(value, '@graph'), own(value, 'mainEntity'), own(value, 'mainEntityOfPage'));
      }
    }
    level = below;
  }
  return null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(node: Node, name: string): unknown {
  return Object.hasOwn(node, name) ? node[name] : undefined;
}

function texts(value: unknown): string[] {
  const values = Array.isArray(value) ? (value as unknown[]).slice(0, MAX_NODES) : [value];
  return values
    .filter((item): item is string => typeof item === 'string')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
