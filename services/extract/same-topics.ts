import { SAME_TOPICS } from './data/same-topics.ts';
import { readLexeme } from './lexicon.ts';

/** By the key of a name, the key under which its topic is counted. */
const topics = new Map<string, string>();

for (const line of SAME_TOPICS.split('\n')) {
  const [names, topic] = line.split(' = ');
  if (topic === undefined) continue;
  for (const name of names!.split(', ')) topics.set(keyOf(name), keyOf(topic));
}

function keyOf(name: string): string {
  const lang = /^[\u0621-\u064a]/.test(name) ? 'ar' : 'en';
  return name
    .split(' ')
    .map((word) => readLexeme(word, lang).key)
    .join(' ');
}

/** تنظيم داعش is داعش, the WHO the World Health Organization: the key under which a word or phrase is counted. */
export function topicKey(key: string): string {
  return topics.get(key) ?? key;
}
