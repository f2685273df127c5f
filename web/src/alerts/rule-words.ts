import type { Alert, Rule } from '../../../shared/alert.ts';
import { HOUR_MS, MINUTE_MS, WINDOW_MS, type Window } from '../../../shared/time.ts';
import type { MessageKey } from '../i18n/en.ts';
import type { Parameters } from '../i18n/message.ts';
import { aboutOf, type About } from './rule-form.ts';

type T = (key: MessageKey, parameters?: Parameters) => string;

export const ABOUT_WORDS: Readonly<Record<About, MessageKey>> = {
  any: 'ruleAny',
  words: 'ruleWords',
  countries: 'ruleCountries',
  together: 'ruleTogether',
  wordCountry: 'ruleWordCountry',
  countryPair: 'ruleCountryPair',
  silence: 'ruleSilence',
};

/** What a rule watches and when it tells, as parts of one line. */
export function ruleWords(
  { when, ...rule }: Rule,
  t: T,
  words: {
    count: (value: number) => string;
    window: (window: Window) => string;
    minutes: (ms: number) => string;
  },
): string[] {
  const about = aboutOf({ when });
  const parts: string[] = [];
  if (about === 'silence') {
    const whose = when.outlets?.join('، ') ?? t('ruleWholeStream');
    return [`${t('ruleSilence')}: ${whose}`, words.minutes(when.silentForMs ?? 0)];
  }
  const keys = when.keys?.map((key) => key.replace('|', ' + ')).join(' · ');
  parts.push(keys === undefined ? t('ruleAny') : `${t(ABOUT_WORDS[about])}: ${keys}`);
  parts.push(words.window(when.window));
  if (when.tier !== undefined)
    parts.push(t(when.tier === 'trending' ? 'tierTrending' : 'tierEmerging'));
  if (when.minStories !== undefined)
    parts.push(t('ruleAtLeastStories', { count: when.minStories }));
  if (when.minOutlets !== undefined)
    parts.push(t('ruleAtLeastOutlets', { count: when.minOutlets }));
  if (when.minRatio !== undefined) parts.push(`×${words.count(when.minRatio)}`);
  if (when.new) parts.push(t('newKey'));
  if (when.lang !== undefined) parts.push(when.lang);
  if (when.countries !== undefined) parts.push(when.countries.join(' '));
  if (when.outlets !== undefined) parts.push(when.outlets.join(' · '));
  if (!rule.enabled) parts.push(t('ruleOff'));
  return parts;
}

/** `6 h`, `15 min`. */
export function windowWords(window: Window, tag: string): string {
  return durationWords(WINDOW_MS[window], tag);
}

export function durationWords(ms: number, tag: string): string {
  const inHours = ms >= HOUR_MS && ms % HOUR_MS === 0;
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: inHours ? 'hour' : 'minute',
    unitDisplay: 'short',
  }).format(ms / (inHours ? HOUR_MS : MINUTE_MS));
}

export function isSilence({ kind }: Pick<Alert, 'kind'>): boolean {
  return kind === 'outlet' || kind === 'stream';
}

/** A rule that was removed has no name any more. */
export function ruleName(rule: Pick<Rule, 'name'> | undefined, id: string): string {
  return rule === undefined || rule.name === '' ? id : rule.name;
}
