import { RUSSIAN_PHRASES } from './data/other-phrases.ts';
import { SAME_TOPICS } from './data/same-topics.ts';
import { readLexeme } from './lexicon.ts';
import { PEOPLE_FORMS } from './people-forms.ts';
import { keyOf } from './phrase-key.ts';

/** By the key of a name, the key under which its topic is counted. */
const topics = new Map<string, string>();

for (const line of SAME_TOPICS.split('\n')) {
  const [names, topic] = line.split(' = ');
  if (topic === undefined) continue;
  for (const name of names!.split(', ')) topics.set(keyOfName(name), keyOfName(topic));
}

for (const { name, standing } of PEOPLE_FORMS) {
  if (standing !== null) topics.set(keyOfName(name), keyOfName(standing));
}

/** Case forms of a Russian phrase stand below its nominative: each word begins like that of the first. */
let nominative: string[] = [];
for (const line of RUSSIAN_PHRASES.split('\n')) {
  const words = line.split(' ');
  const same = (word: string, at: number): boolean => word.startsWith(nominative[at]!.slice(0, 3));
  if (words.length > 1 && words.length === nominative.length && words.every(same)) {
    topics.set(keyOfName(line, 'ru'), keyOfName(nominative.join(' '), 'ru'));
  } else nominative = words;
}

function keyOfName(name: string, lang = /^[\u0621-\u064a]/.test(name) ? 'ar' : 'en'): string {
  return keyOf(name.split(' ').map((word) => readLexeme(word, lang)));
}

/** تنظيم داعش is داعش, شي جينبينغ is شي جين بينغ, the WHO the World Health Organization: the key under which a word or phrase is counted. */
export function topicKey(key: string): string {
  return topics.get(key) ?? key;
}
