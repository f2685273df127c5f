/** The same words in the two languages of the newsroom. */
export interface Bilingual {
  ar: string;
  en: string;
}

/** `[ar, en]`, as the tables write it. */
export type Pair = readonly [ar: string, en: string];

/**
 * How a thing is counted in a text. Arabic has three forms beside a number: with 3–10 (plural),
 * with 11–99 (singular accusative), with whole hundreds and thousands (singular genitive).
 */
export interface Counted {
  min: number;
  max: number;
  ar: readonly [plural: string, accusative: string, genitive: string];
  en: string;
}

/** Four ways to say each part of a report; report number k of a story takes another way in each. */
export interface ReportTexts {
  titles: readonly string[];
  leads: readonly string[];
  details: readonly string[];
}

/** What any story of a domain may add to a report, four ways each. */
export interface DomainTexts {
  quotes: readonly string[];
  context: readonly string[];
  reactions: readonly string[];
  next: readonly string[];
}

/**
 * A kind of event. Templates hold slots `{city}` and choices by the gender of the two people who
 * speak: `[he|she]` for the first, `<he|she>` for the second. Organisations are feminine nouns in
 * Arabic, so that one verb form fits all.
 */
export interface Archetype {
  key: string;
  /** Invented names of the event's own: a storm, a cup, a dam. */
  names: readonly Pair[];
  orgs: readonly Pair[];
  n: Counted;
  m: Counted;
  /** A decimal figure, lowest and highest. */
  decimal?: readonly [number, number];
  ar: ReportTexts;
  en: ReportTexts;
}

export interface Domain {
  ar: DomainTexts;
  en: DomainTexts;
  /** What breaks, spreads and fades. */
  stories: readonly Archetype[];
  /** What is reported once, every day. */
  routine: readonly Archetype[];
}

export type Language = keyof Bilingual;
