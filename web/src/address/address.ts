import { WINDOWS, type Window } from '../../../shared/time.ts';
import type { Kind } from '../../../shared/trend.ts';
import { MAX_PINS } from '../charts/pins.svelte.ts';
import type { TimeRange } from '../charts/time-range.ts';
import { TABS, type Tab } from '../header/tab.ts';
import { subjectId, type Subject } from '../http/subject.ts';
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
  /** What is kept in the chart to compare it. */
  pins: readonly Subject[];
  /** The part of the chart's time in sight; null for all of it. */
  range: TimeRange | null;
  /** Which part a narrow screen shows. */
  tab: Tab;
  /** The state of the stream is open. */
  health: boolean;
  wall: boolean;
}

/** More than this is no key and no search. */
const MAX_CHARS = 200;

/**
 * What an address asks for: `?kind=keyword&window=6h&lang=ar&country=EG&text=…&about=country:TR&pin=…`,
 * `from=` and `to=` as ISO 8601. What is missing, unknown or malformed is left out, so that the
 * reader's own choice holds.
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
  const pins = asked
    .getAll('pin')
    .map(subjectIn)
    .filter((pin) => pin !== null);
  if (pins.length > 0) place.pins = pins.slice(0, MAX_PINS);
  const range = rangeIn(asked.get('from'), asked.get('to'));
  if (range !== null) place.range = range;
  const tab = TABS.find((known) => known === asked.get('tab'));
  if (tab !== undefined) place.tab = tab;
  if (asked.get('panel') === 'health') place.health = true;
  if (asked.get('wall') === '1') place.wall = true;
  return place;
}

function subjectIn(about: string): Subject | null {
  const colon = about.indexOf(':');
  const kind = LISTED_KINDS.find((known) => known === about.slice(0, colon));
  const key = about.slice(colon + 1);
  if (kind === undefined || key === '' || key.length > MAX_CHARS) return null;
  return { kind, key };
}

function rangeIn(from: string | null, to: string | null): TimeRange | null {
  const [startMs, endMs] = [Date.parse(from ?? ''), Date.parse(to ?? '')];
  return startMs < endMs ? { startMs, endMs } : null;
}

/** The query string of a place, in one order, so that equal places have equal addresses. */
export function addressOf(place: Place): string {
  const query = new URLSearchParams({ kind: place.kind, window: place.window });
  if (place.lang !== null) query.set('lang', place.lang);
  if (place.country !== null) query.set('country', place.country);
  if (place.text.trim() !== '') query.set('text', place.text.trim());
  if (place.subject !== null) query.set('about', subjectId(place.subject));
  for (const pin of place.pins) query.append('pin', subjectId(pin));
  if (place.range !== null) {
    query.set('from', isoSecond(place.range.startMs));
    query.set('to', isoSecond(place.range.endMs));
  }
  if (place.tab !== 'rising') query.set('tab', place.tab);
  if (place.health) query.set('panel', 'health');
  if (place.wall) query.set('wall', '1');
  return `?${query.toString()}`;
}

function isoSecond(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 19)}Z`;
}
