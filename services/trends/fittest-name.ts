/** A key that an event may be called by, with the stories that are known of it. */
export interface Name {
  key: string;
  stories: number;
  /** Of these, those that have it in a headline. */
  headlined: number;
}

/** Of keys ranked about as high a phrase may lead, for half a name is no name. */
const ABOUT_AS_HIGH = 3;
/** How far down another name is looked for. */
const LOOKED_AT = 6;
/** Below this part of its stories a key stands in their texts: who was asked about it, where it was said. */
const RARELY = 0.3;
const MOSTLY = 0.5;

/**
 * The place of the name that an event is shown under, of its keys, best ranked first (at least one). The
 * first leads, or of the next two a phrase that it is a part of or that headlines have as much. Where
 * headlines rarely have that one, it gives way to a name that is in most headlines of its own stories and
 * in headlines of more than half as many stories as tell of it: to a phrase, or to a word if it is one
 * itself or is in no headline at all.
 */
export function fittestName(names: readonly Name[]): number {
  const first = names[0]!;
  const phrase = names
    .slice(1, ABOUT_AS_HIGH)
    .findIndex((name) => isPhrase(name) && (holds(name, first) || isAsMuchTold(name, first)));
  const usual = isPhrase(first) ? 0 : phrase + 1;
  const known = names[usual]!;
  if (share(known) >= RARELY) return usual;
  const told = names
    .slice(0, LOOKED_AT)
    .map((name, place) => ({ ...name, place }))
    .filter((name) => share(name) >= MOSTLY && name.headlined > MOSTLY * known.stories);
  const mayBeWord = !isPhrase(known) || known.headlined === 0;
  return (told.find(isPhrase) ?? (mayBeWord ? told[0] : undefined))?.place ?? usual;
}

function isPhrase({ key }: Name): boolean {
  return key.includes(' ');
}

function holds(phrase: Name, part: Name): boolean {
  return ` ${phrase.key} `.includes(` ${part.key} `);
}

function isAsMuchTold(name: Name, other: Name): boolean {
  return name.headlined >= other.headlined && share(name) >= share(other);
}

function share({ headlined, stories }: Name): number {
  return stories === 0 ? 0 : headlined / stories;
}
