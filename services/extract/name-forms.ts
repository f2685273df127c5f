import { MAX_SPANS, type Phrase } from './phrases.ts';
import type { Words } from './words.ts';

/**
 * `Comedian Amy Schumer` at the start of a sentence is `Amy Schumer` if she stands elsewhere, and فيصل بن
 * ثامر is the فيصل بن ثامر بن عبدالعزيز of the same article.
 */
export function withoutForms(words: Words, phrases: Phrase[]): Phrase[] {
  return withoutShortNames(withoutShortBodies(words, phrases));
}

/** الوكالة العالمية is the الوكالة العالمية لمكافحة المنشطات of the same article; مؤسسة النقد is called so by itself. */
function withoutShortBodies(words: Words, phrases: Phrase[]): Phrase[] {
  const bodies = phrases.filter(({ evidence }) => evidence === 'body');
  if (bodies.length < 2) return phrases;
  return phrases.filter((phrase) => {
    if (phrase.evidence !== 'body') return true;
    const [from, to] = phrase.spans[0]!;
    const whole = bodies.find(({ key, spans }) => {
      return beginsInWord(key, phrase.key) && words.prefixed(spans[0]![0] + to - from + 1);
    });
    if (whole === undefined) return true;
    join(whole, phrase);
    return false;
  });
}

function withoutShortNames(phrases: Phrase[]): Phrase[] {
  const names = phrases.filter(({ evidence }) => evidence === 'name');
  if (names.length < 2) return phrases;
  return phrases.filter((phrase) => {
    if (phrase.evidence !== 'name') return true;
    const bare =
      names.find(({ key }) => endsInWord(phrase.key, key)) ??
      names.find(({ key }) => beginsInWord(key, phrase.key)) ??
      names.find(({ key }) => isShortForm(phrase.key, key)) ??
      formInScript(phrase, names);
    if (bare === undefined) return true;
    join(bare, phrase);
    return false;
  });
}

function join(name: Phrase, form: Phrase): void {
  name.count += form.count;
  name.spans = [...name.spans, ...form.spans.map(([from, to]) => shortened(from, to, name))]
    .sort((a, b) => a[0] - b[0])
    .slice(0, MAX_SPANS);
}

/** The name of which a phrase is an Arabic or Cyrillic form; Latin letters end here. */
function formInScript({ key, spans }: Phrase, names: readonly Phrase[]): Phrase | undefined {
  if (key.charCodeAt(0) < FIRST_CYRILLIC) return undefined;
  if (CYRILLIC.test(key)) {
    return names.find((name) => name.spans[0]![0] < spans[0]![0] && isDeclined(key, name.key));
  }
  // الشيخ طلال is the طلال الفهد of the same article.
  const ruler = RULER.exec(key)?.[1];
  return ruler === undefined ? undefined : names.find((name) => beginsInWord(name.key, ruler));
}

const RULER = /^(?:شيخ|شيخه|امير|اميره) (.+)$/;
const FIRST_CYRILLIC = 0x400;

/** Гарри Поттера and Гарри Поттере: each word but for its last letters. */
function isDeclined(one: string, other: string): boolean {
  const words = one.split(' ');
  const others = other.split(' ');
  return words.length === others.length && words.every((word, at) => sharesStem(word, others[at]!));
}

const CYRILLIC = /^\p{Script=Cyrillic}/u;
const MAX_CASE_ENDING = 3;

function sharesStem(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= MAX_CASE_ENDING && Math.max(one.length, other.length) - same <= MAX_CASE_ENDING;
}

/** A space and `end` end the key. */
function endsInWord(key: string, end: string): boolean {
  const at = key.length - end.length - 1;
  return at >= 0 && key.charCodeAt(at) === SPACE && key.endsWith(end);
}

/** `begin` and a space begin the key. */
function beginsInWord(key: string, begin: string): boolean {
  const at = begin.length;
  return at < key.length && key.charCodeAt(at) === SPACE && key.startsWith(begin);
}

const SPACE = 0x20;

/** تركي السديري is the تركي بن عبدالله السديري of the same article. */
function isShortForm(short: string, long: string): boolean {
  if (short.length >= long.length || short.charCodeAt(0) !== long.charCodeAt(0)) return false;
  const space = short.indexOf(' ');
  if (space === -1 || short.includes(' ', space + 1)) return false;
  return long.startsWith(short.slice(0, space + 1)) && long.endsWith(short.slice(space));
}

/** The end of a span, as long as the name's own. */
function shortened(from: number, to: number, name: Phrase): [number, number] {
  const [first, last] = name.spans[0]!;
  return [Math.max(from, to - (last - first)), to];
}
