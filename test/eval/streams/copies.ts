import { extract } from '../../../services/extract/extract.ts';
import { HOUR_MS, toIso } from '../../../shared/time.ts';
import { shuffled } from './random.ts';
import type { Text } from './recount.ts';
import type { Item } from './stream.ts';
import type { Written } from './texts.ts';

/** What other outlets make of one article, from the same text on to their own words. */
export const EDITS = {
  mirror: (text: Draft): Draft => text,
  agency: (text, edit) => ({ ...text, words: edit.changed(edit.cut(text.words), 0.08) }),
  update: (text, edit) => ({
    title: ['Update', ...text.title],
    words: [...edit.strange(12), ...text.words],
  }),
  retitled: (text, edit) => ({
    title: edit.retitled(text.title),
    words: edit.changed(edit.cut(text.words), 0.08),
  }),
  rewritten: (text, edit) => ({ title: edit.strange(8), words: edit.changed(text.words, 0.25) }),
} satisfies Record<string, (text: Draft, edit: Edit) => Draft>;
export type EditName = keyof typeof EDITS;

export const COPIES = [15, 30] as const;
const SPREAD_MS = 2 * HOUR_MS;
const LEAST_WORDS = 20;

interface Draft {
  title: string[];
  words: string[];
}

/** One text told by many outlets within two hours, with a made-up name that nothing else holds. */
export interface Syndicated {
  key: string;
  edit: EditName;
  copies: number;
  firstMs: number;
  endMs: number;
}

/** An article of such an event, as extraction reads it and as it was written. */
export interface Copy {
  key: string;
  item: Item;
  text: Text;
}

/**
 * `perCell` real articles for each edit and number of copies, each under a made-up name in headline
 * and text, and its copies from as many other outlets, read by our own extraction. A start of that
 * name is a start by syndication only.
 */
export function syndicate(
  texts: readonly Written[],
  outlets: readonly string[],
  perCell: number,
  random: () => number,
): { items: Copy[]; events: Syndicated[] } {
  const edit = new Edit(texts, random);
  const long = texts.filter(({ body }) => body.split(' ').length >= LEAST_WORDS);
  const items: Copy[] = [];
  const events: Syndicated[] = [];
  for (const name of Object.keys(EDITS) as EditName[]) {
    for (const copies of COPIES) {
      for (let i = 0; i < perCell; i++) {
        const original = long[Math.floor(random() * long.length)]!;
        const key = madeUpName(events.length);
        const chosen = shuffled(outlets, random).slice(0, copies + 1);
        const told = chosen.map((outlet, place) => {
          const atMs = original.atMs + (place === 0 ? 0 : random() * SPREAD_MS);
          const draft = place === 0 ? drafted(original) : EDITS[name](drafted(original), edit);
          return copyOf(draft, key, { outlet, atMs, lang: original.lang });
        });
        const times = told.map(({ item }) => item.publishedMs);
        // What extraction does not keep as a keyword can start nothing and would flatter.
        if (!told.every(({ item }) => item.mention.keywords.some((each) => each.key === key))) {
          i--;
          continue;
        }
        items.push(...told);
        const endMs = Math.max(...times);
        events.push({ key, edit: name, copies, firstMs: Math.min(...times), endMs });
      }
    }
  }
  return { items, events };
}

function drafted({ title, body }: Written): Draft {
  return { title: title.split(' '), words: body.split(/\s+/) };
}

function copyOf(
  { title, words }: Draft,
  key: string,
  { outlet, atMs, lang }: { outlet: string; atMs: number; lang: string },
): Copy {
  const name = `${key[0]!.toUpperCase()}${key.slice(1)}`;
  const publishedAt = toIso(Math.floor(atMs / 1_000) * 1_000);
  const article = {
    id: `${key} ${outlet}`,
    source: outlet,
    title: `${name}: ${title.join(' ')}`,
    body: `${words.slice(0, 6).join(' ')} ${name} ${words.slice(6).join(' ')}`,
    lang,
    publishedAt,
  };
  const [mention] = extract(article, { seenAt: publishedAt });
  const publishedMs = Date.parse(publishedAt);
  const item = { mention: mention!, publishedMs, seenMs: publishedMs };
  return { key, item, text: { ...article, atMs: publishedMs } };
}

const CONSONANTS = 'bdfgklmnprstvz';

/** Words like no other, of letters alone: vubobek, vudobek, … */
function madeUpName(number: number): string {
  const letter = (n: number): string => CONSONANTS[Math.floor(n) % CONSONANTS.length]!;
  const [first, second] = [letter(number), letter(number / CONSONANTS.length)];
  return `vu${first}o${second}a${letter(number / CONSONANTS.length ** 2)}ek`;
}

/** What an editor does to a text, with words out of other texts of the stream. */
class Edit {
  private readonly texts: readonly Written[];
  private readonly random: () => number;

  constructor(texts: readonly Written[], random: () => number) {
    this.texts = texts;
    this.random = random;
  }

  /** Three quarters of the words or more, from their start. */
  cut(words: readonly string[]): string[] {
    return words.slice(0, Math.ceil(words.length * (0.75 + this.random() / 4)));
  }

  changed(words: readonly string[], share: number): string[] {
    return words.map((word) => (this.random() < share ? this.strangeWord() : word));
  }

  /** Half of the words are others, and none stands where it stood. */
  retitled(words: readonly string[]): string[] {
    return shuffled(this.changed(words, 0.5), this.random);
  }

  strange(count: number): string[] {
    return Array.from({ length: count }, () => this.strangeWord());
  }

  private strangeWord(): string {
    const { body } = this.texts[Math.floor(this.random() * this.texts.length)]!;
    const words = body.split(/\s+/).filter((word) => /^[\p{Ll}]{3,}$/u.test(word));
    return words[Math.floor(this.random() * words.length)] ?? 'said';
  }
}
