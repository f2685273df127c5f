import type { Day, Rule, RuleDraft, Severity } from '../../../shared/alert.ts';
import { HOUR_MS, MINUTE_MS, type Window } from '../../../shared/time.ts';
import type { Kind } from '../../../shared/trend.ts';
import { labelsOf, listOf, numberField, textOf, timeOf } from './typed-text.ts';

/** What a rule is about, as its author thinks of it. */
export const ABOUT = [
  'any',
  'words',
  'countries',
  'together',
  'wordCountry',
  'countryPair',
  'silence',
] as const;
export type About = (typeof ABOUT)[number];

/** A rule as the editor holds it: text as typed, times in the units people use. */
export interface RuleForm {
  name: string;
  about: About;
  /** Of `words`, `countries`: one a line or with commas between. */
  keys: string;
  /** The two of a pair; a word and the code of a country. */
  one: string;
  other: string;
  kind: Kind | '';
  window: Window;
  tier: '' | 'emerging' | 'trending';
  minStories: string;
  minOutlets: string;
  minRatio: string;
  isNew: boolean;
  silentMinutes: string;
  lang: string;
  inCountries: string;
  outlets: string;
  severity: Severity;
  forMinutes: string;
  keepMinutes: string;
  cooldownHours: string;
  maxPerDay: string;
  quietDays: Day[];
  quietFrom: string;
  quietTo: string;
  quietZone: string;
  /** `name=value`, one a line. */
  labels: string;
  /** Target ids; `*` for all. */
  targets: string[];
  enabled: boolean;
}

export function emptyForm(timeZone: string): RuleForm {
  return {
    name: '',
    about: 'words',
    keys: '',
    one: '',
    other: '',
    kind: '',
    window: '1h',
    tier: '',
    minStories: '5',
    minOutlets: '',
    minRatio: '',
    isNew: false,
    silentMinutes: '60',
    lang: '',
    inCountries: '',
    outlets: '',
    severity: 'info',
    forMinutes: '0',
    keepMinutes: '10',
    cooldownHours: '6',
    maxPerDay: '',
    quietDays: [],
    quietFrom: '',
    quietTo: '',
    quietZone: timeZone,
    labels: '',
    targets: ['*'],
    enabled: true,
  };
}

/** The rule that a form says; the server checks it and names what is wrong. */
export function draftOf(form: RuleForm): RuleDraft {
  return {
    name: form.name.trim(),
    enabled: form.enabled,
    when: whenOf(form),
    severity: form.severity,
    forMs: timeOf(form.forMinutes, MINUTE_MS),
    keepFiringMs: timeOf(form.keepMinutes, MINUTE_MS),
    cooldownMs: timeOf(form.cooldownHours, HOUR_MS),
    labels: labelsOf(form.labels),
    targets: form.targets,
    ...numberField('maxPerDay', form.maxPerDay),
    ...quietOf(form),
  };
}

function whenOf(form: RuleForm): RuleDraft['when'] {
  const { about, window } = form;
  if (about === 'silence') {
    const outlets = listOf(form.outlets);
    const silentForMs = timeOf(form.silentMinutes, MINUTE_MS);
    return { window, silentForMs, ...(outlets.length > 0 ? { outlets } : {}) };
  }
  const inCountries = listOf(about === 'wordCountry' ? form.other : form.inCountries);
  const outlets = listOf(form.outlets);
  return {
    window,
    ...subjectOf(form),
    ...(form.tier === '' ? {} : { tier: form.tier }),
    ...numberField('minStories', form.minStories),
    ...numberField('minOutlets', form.minOutlets),
    ...numberField('minRatio', form.minRatio),
    ...(form.isNew ? { new: true as const } : {}),
    ...(form.lang === '' ? {} : { lang: form.lang }),
    ...(inCountries.length > 0 ? { countries: inCountries.map((code) => code.toUpperCase()) } : {}),
    ...(outlets.length > 0 ? { outlets } : {}),
  };
}

function subjectOf(form: RuleForm): Partial<RuleDraft['when']> {
  const pair = `${form.one.trim()}|${form.other.trim()}`;
  switch (form.about) {
    case 'words':
      return { kind: 'keyword', keys: listOf(form.keys) };
    case 'countries':
      return { kind: 'country', keys: listOf(form.keys) };
    case 'together':
      return { kind: 'keyword-pair', keys: [pair] };
    case 'wordCountry':
      return { kind: 'keyword', keys: [form.one.trim()] };
    case 'countryPair':
      return { kind: 'country-pair', keys: [pair] };
    case 'any':
    case 'silence':
      return form.kind === '' ? {} : { kind: form.kind };
  }
}

/** A saved rule as a form, so that saving it unchanged saves the same rule. */
export function formOf(rule: Rule, timeZone: string): RuleForm {
  const { when } = rule;
  const quiet = rule.quiet?.[0];
  const about = aboutOf(rule);
  const [one = '', part = ''] = when.keys?.[0]?.split('|') ?? [];
  const other = about === 'wordCountry' ? when.countries![0]! : part;
  return {
    ...emptyForm(timeZone),
    name: rule.name,
    about,
    keys: (when.keys ?? []).join('\n'),
    one,
    other,
    kind: when.keys ? '' : (when.kind ?? ''),
    window: when.window,
    tier: when.tier ?? '',
    minStories: textOf(when.minStories),
    minOutlets: textOf(when.minOutlets),
    minRatio: textOf(when.minRatio),
    isNew: when.new === true,
    silentMinutes: textOf((when.silentForMs ?? HOUR_MS) / MINUTE_MS),
    lang: when.lang ?? '',
    inCountries: (when.countries ?? []).join(', '),
    outlets: (when.outlets ?? []).join('\n'),
    severity: rule.severity,
    forMinutes: textOf(rule.forMs / MINUTE_MS),
    keepMinutes: textOf(rule.keepFiringMs / MINUTE_MS),
    cooldownHours: textOf(rule.cooldownMs / HOUR_MS),
    maxPerDay: textOf(rule.maxPerDay),
    quietDays: quiet?.days ?? [],
    quietFrom: quiet?.from ?? '',
    quietTo: quiet?.to ?? '',
    quietZone: quiet?.timeZone ?? timeZone,
    labels: Object.entries(rule.labels)
      .map(([name, value]) => `${name}=${value}`)
      .join('\n'),
    targets: [...rule.targets],
    enabled: rule.enabled,
  };
}

/** Whether the editor can show all of a rule; one that was written elsewhere may say more. */
export function isEditable(rule: Rule): boolean {
  const about = aboutOf(rule);
  const pair = about === 'together' || about === 'countryPair';
  return (rule.quiet?.length ?? 0) <= 1 && !(pair && rule.when.keys?.length !== 1);
}

export function aboutOf({ when }: Pick<Rule, 'when'>): About {
  if (when.silentForMs !== undefined) return 'silence';
  if (when.keys === undefined) return 'any';
  if (when.kind === 'country') return 'countries';
  if (when.kind === 'keyword-pair') return 'together';
  if (when.kind === 'country-pair') return 'countryPair';
  return when.keys.length === 1 && when.countries?.length === 1 ? 'wordCountry' : 'words';
}

function quietOf(form: RuleForm): Pick<RuleDraft, 'quiet'> {
  if (form.quietFrom === '' || form.quietTo === '') return {};
  const days = form.quietDays.length > 0 ? { days: form.quietDays } : {};
  const { quietFrom: from, quietTo: to, quietZone: timeZone } = form;
  return { quiet: [{ ...days, from, to, timeZone }] };
}
