import type { Alert } from '../../shared/alert.ts';
import { WORDS } from './message-words.ts';

export interface Message {
  title: string;
  /** How much, how far above usual, where. */
  facts: string[];
  /** All below the title: the facts, up to three headlines, the link. */
  lines: string[];
}

/** Right-to-left and left-to-right isolates keep a label or an address in one piece in either script. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** An alert in words: what, how far above usual, where, up to three headlines, and a link. */
export function messageOf(alert: Alert, lang: 'ar' | 'en'): Message {
  const words = WORDS[lang];
  const label = isolated(oneLine(nameOf(alert, lang)));
  const over = alert.state === 'resolved';
  const silent = alert.kind === 'outlet' || alert.kind === 'stream';
  const facts: string[] = [];
  if (!silent) {
    const { stories, window, expected } = alert;
    // What the rule asked about comes first; what is usual is known of the key alone.
    const counted = alert.counted ?? alert;
    facts.push(words.counts(counted.stories, counted.outlets, window));
    // While nothing is known of what is usual no multiple of it is claimed.
    if (expected > 0 && !over && alert.warming !== true && alert.counted === undefined) {
      facts.push(words.usual(ratio(stories, expected)));
    }
    const most = alert.counted?.expectedAtMost;
    if (most !== undefined && !over && counted.stories >= 2 * most) {
      facts.push(words.usualAtLeast(ratio(counted.stories, most)));
    }
    if (alert.countries.length > 0) facts.push(words.countries(countryNames(alert, lang)));
  }
  if (alert.headlines.some(({ demo }) => demo === true)) facts.push(words.demo);
  const lines = [...facts];
  for (const { title, source } of alert.headlines) {
    const by = source === null ? '' : ` (${isolated(oneLine(source))})`;
    lines.push(`• ${isolated(oneLine(title))}${by}`);
  }
  if (alert.viewUrl.startsWith('http')) lines.push(alert.viewUrl);
  return { title: title(alert, label, over), facts, lines };

  function title({ kind }: Alert, what: string, ended: boolean): string {
    if (kind === 'stream') return ended ? words.streamBack : words.streamSilent;
    if (kind === 'outlet') return ended ? words.back(what) : words.silence(what);
    return ended ? words.over(what) : words.rising(what);
  }
}

/** A country by its name in the language of the message; a pair by both. */
function nameOf({ kind, key, label }: Alert, lang: 'ar' | 'en'): string {
  if (kind === 'country') return countryName(key, lang);
  if (kind === 'country-pair') {
    return key
      .split('|')
      .map((code) => countryName(code, lang))
      .join(WORDS[lang].and);
  }
  return kind === 'keyword-pair' ? label.replace('|', WORDS[lang].and) : label;
}

/** What an outlet writes must not be able to begin a line, a header or a command of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function ratio(stories: number, expected: number): string {
  const times = stories / expected;
  return times >= 10 ? String(Math.round(times)) : times.toFixed(1);
}

const regionNames = {
  ar: new Intl.DisplayNames('ar', { type: 'region', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
};

function countryName(code: string, lang: 'ar' | 'en'): string {
  // `of` throws for what is no code at all.
  return /^[A-Z]{2}$/.test(code) ? (regionNames[lang].of(code) ?? code) : code;
}

function countryNames({ countries }: Alert, lang: 'ar' | 'en'): string {
  return countries.map((code) => countryName(code, lang)).join(lang === 'ar' ? '، ' : ', ');
}
