import type { Alert } from '../../shared/alert.ts';

export interface Message {
  title: string;
  lines: string[];
}

/** Right-to-left and left-to-right isolates keep a label or an address in one piece in either script. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** An alert in words: what, how far above usual, where, up to three headlines, and a link. */
export function messageOf(alert: Alert, lang: 'ar' | 'en'): Message {
  const words = WORDS[lang];
  const label = isolated(alert.label);
  const over = alert.state === 'resolved';
  const silent = alert.kind === 'outlet' || alert.kind === 'stream';
  const lines: string[] = [];
  if (!silent) {
    const { stories, outlets, window, expected } = alert;
    lines.push(words.counts(stories, outlets, window));
    if (expected > 0 && !over) lines.push(words.usual(ratio(stories, expected)));
    if (alert.countries.length > 0) lines.push(words.countries(countryNames(alert, lang)));
  }
  for (const { title, source } of alert.headlines) {
    lines.push(`• ${isolated(title)}${source === null ? '' : ` (${isolated(source)})`}`);
  }
  if (alert.viewUrl.startsWith('http')) lines.push(alert.viewUrl);
  const said = silent ? words.silence : words.rising;
  return { title: over ? words.over(label) : said(label), lines };
}

const WORDS = {
  en: {
    rising: (label: string) => `Rising: ${label}`,
    silence: (label: string) => `Silent: ${label}`,
    over: (label: string) => `Over: ${label}`,
    counts: (stories: number, outlets: number, window: string) =>
      `stories: ${stories}, outlets: ${outlets}, window: ${window}`,
    usual: (times: string) => `${times} times what is usual`,
    countries: (names: string) => `countries: ${names}`,
  },
  ar: {
    rising: (label: string) => `صاعد: ${label}`,
    silence: (label: string) => `صامت: ${label}`,
    over: (label: string) => `انتهى: ${label}`,
    counts: (stories: number, outlets: number, window: string) =>
      `القصص: ${stories}، المصادر: ${outlets}، النافذة: ${isolated(window)}`,
    usual: (times: string) => `${times} ضعف المعتاد`,
    countries: (names: string) => `الدول: ${names}`,
  },
};

function ratio(stories: number, expected: number): string {
  const times = stories / expected;
  return times >= 10 ? String(Math.round(times)) : times.toFixed(1);
}

function countryNames({ countries }: Alert, lang: 'ar' | 'en'): string {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' });
  return countries.map((code) => names.of(code) ?? code).join(lang === 'ar' ? '، ' : ', ');
}
