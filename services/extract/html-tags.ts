/** A tag longer than this, quotes and all, is taken for text. */
const MAX_TAG_CHARS = 20_000;

/**
 * The place behind the `>` that ends a tag, quoted attributes passed over; where another `<` comes
 * first, its place; -1 when there is no end in reach. Over a whole page the cost stays linear.
 */
export function tagEnd(html: string, from: number): number {
  const limit = Math.min(html.length, from + MAX_TAG_CHARS);
  let at = from;
  while (at < limit) {
    const unit = html.charCodeAt(at);
    if (unit === GREATER) return at + 1;
    if (unit === LESS) return at;
    if ((unit === DOUBLE || unit === SINGLE) && html.charCodeAt(at - 1) === EQUALS) {
      const close = html.indexOf(unit === DOUBLE ? '"' : "'", at + 1);
      // An attribute that is never closed ends where the tag seems to.
      at = close === -1 || close > limit ? at + 1 : close + 1;
    } else {
      at++;
    }
  }
  return -1;
}

const GREATER = 0x3e;
const LESS = 0x3c;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const EQUALS = 0x3d;

const ATTRIBUTE = /([a-zA-Z][\w:.-]{0,60})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g;

/** The attributes of a tag, names in lower case; the first of a name counts. */
export function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const key = name!.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  return attributes;
}

/** Elements that HTML closes by itself: a page full of them is not deep. */
const CLOSES_ITSELF =
  /^(?:p|li|dt|dd|tr|td|th|option|br|img|hr|meta|link|input|source|area|col|embed|wbr)$/i;

/** How many elements a page opens, and how deep they stand at most; reading ends at `maxElements`. */
export function measureTags(
  html: string,
  maxElements: number,
): { elements: number; depth: number } {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z\d-]{0,30})/gi)) {
    if (slash === '' && ++elements > maxElements) break;
    if (CLOSES_ITSELF.test(name!)) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return { elements, depth: deepest };
}
