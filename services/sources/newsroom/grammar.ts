import type { Counted, Language } from './domain.ts';

/** The words of a story in one language, by slot, and which form the two speakers take. */
export interface Words {
  language: Language;
  slots: Readonly<Record<string, string>>;
  firstFeminine: boolean;
  secondFeminine: boolean;
}

type Part =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; name: string; afterLam: boolean }
  | { kind: 'choice'; second: boolean; masculine: string; feminine: string };

/** Compiled templates; as many as the newsroom has sentences, some nine hundred. */
const compiled = new Map<string, readonly Part[]>();

const TOKEN = /\{(\w+)\}|\[([^|\]]*)\|([^\]]*)\]|<([^|>]*)\|([^>]*)>/g;

function compile(template: string): readonly Part[] {
  const known = compiled.get(template);
  if (known) return known;
  const parts: Part[] = [];
  let at = 0;
  for (const match of template.matchAll(TOKEN)) {
    const before = template.slice(at, match.index);
    if (before) parts.push({ kind: 'text', text: before });
    at = match.index + match[0].length;
    const [, name, firstMan, firstWoman, secondMan, secondWoman] = match;
    if (name !== undefined) {
      parts.push({ kind: 'slot', name, afterLam: /(?:^|\s)ل$/.test(before) });
    } else {
      parts.push({
        kind: 'choice',
        second: firstMan === undefined,
        masculine: firstMan ?? secondMan ?? '',
        feminine: firstWoman ?? secondWoman ?? '',
      });
    }
  }
  if (at < template.length) parts.push({ kind: 'text', text: template.slice(at) });
  compiled.set(template, parts);
  return parts;
}

/**
 * Fills a template. Arabic ل before an article merges with it (ل + الأردن = للأردن); an English
 * sentence begins with a capital, whatever its first slot holds.
 *
 * @throws Error naming the slot and the template when a slot has no word
 */
export function render(template: string, words: Words): string {
  let text = '';
  for (const part of compile(template)) {
    if (part.kind === 'text') text += part.text;
    else if (part.kind === 'choice') {
      const feminine = part.second ? words.secondFeminine : words.firstFeminine;
      text += feminine ? part.feminine : part.masculine;
    } else {
      const word = words.slots[part.name];
      if (word === undefined) throw new Error(`no word for {${part.name}} in "${template}"`);
      text += part.afterLam && word.startsWith('ال') ? word.slice(1) : word;
    }
  }
  if (words.language === 'ar') return text;
  return /^[a-z]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** A number with its noun: `7 أشخاص`, `42 شخصاً`, `300 شخص`; `42 people`. From 3 on. */
export function count(amount: number, noun: Counted, language: Language): string {
  if (language === 'en') return `${amount} ${noun.en}`;
  const rest = amount % 100;
  const [plural, accusative, genitive] = noun.ar;
  const form = rest >= 3 && rest <= 10 ? plural : rest >= 11 ? accusative : genitive;
  return `${amount} ${form}`;
}
