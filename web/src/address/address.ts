import { WINDOWS, type Window } from '../../../shared/time.ts';
import type { Kind } from '../../../shared/trend.ts';
import type { Subject } from '../http/requests.ts';
import { LISTED_KINDS } from '../settings/kinds.ts';

/** All that a link to this page shows again elsewhere. */
export interface Place {
  kind: Kind;
  window: Window;
  lang: string | null;
  country: string | null;
  text: string;
  /** What is explained, or null. */
  subject: Subject | null;
}

/** More than this is no key and no search. */
const MAX_CHARS = 200;

/**
 * What an address asks for: `?kind=keyword&window=6h&lang=ar&country=EG&text=…&about=country:TR`. What is
 * missing, unknown or malformed is left out, so that the reader's own choice holds.
 */
export function placeIn(search: string): Partial<Place> {
  const asked = new URLSearchParams(search);
  const place: Partial<Place> = {};
  const kind = LISTED_KINDS.find((known) => known === asked.get('kind'));
  if (kind !== undefined) place.kind = kind;
  const window = WINDOWS.find((known) => known === asked.get('window'));
  if (window !== undefined) place.window = window;
  const lang = asked.get('lang') ?? '';
  if (/^[a-z]{2,3}$/.test(lang)) place.lang = lang;
  const country = asked.get('country') ?? '';
  if (/^[A-Z]{2}$/.test(country)) place.country = country;
  const text = asked.get('text') ?? '';
  if (text.trim() !== '' && text.length <= MAX_CHARS) place.text = text;
  const subject = subjectIn(asked.get('about') ?? '');
  if (subject !== null) place.subject = subject;
  return place;
}

function subjectIn(about: string): Subject | null {
  const colon = about.indexOf(':');
  const kind = LISTED_KINDS.find((known) => known === about.slice(0, colon));
  const key = about.slice(colon + 1);
  if (kind === undefined || key === '' || key.length > MAX_CHARS) return null;
  return { kind, key };
}

/** The query string of a place, in one order, so that equal places have equal addresses. */
export function addressOf(place: Place): string {
  const query = new URLSearchParams({ kind: place.kind, window: place.window });
  if (place.lang !== null) query.set('lang', place.lang);
  if (place.country !== null) query.set('country', place.country);
  if (place.text.trim() !== '') query.set('text', place.text.trim());
  if (place.subject !== null) query.set('about', `${place.subject.kind}:${place.subject.key}`);
  return `?${query.toString()}`;
}
