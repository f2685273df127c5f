import { describe, expect, it } from 'vitest';
import { ruleSchema, type RuleDraft } from '../../shared/alert.ts';
import { matchersIn } from '../../web/src/alerts/matchers.ts';
import { draftOf, emptyForm, formOf, isEditable } from '../../web/src/alerts/rule-form.ts';
import { listOf } from '../../web/src/alerts/typed-text.ts';
import { readTarget } from '../../shared/target.ts';
import { shownTarget } from '../../shared/shown-target.ts';
import { withSecretsOf } from '../../services/api/kept-secrets.ts';
import type { ShownTarget } from '../../web/src/alerts/alert-requests.ts';
import { changeOf, formOfTarget } from '../../web/src/alerts/target-form.ts';
import { isWebAddress } from '../../web/src/alerts/web-address.ts';

const rule = (draft: RuleDraft) => ruleSchema.parse({ id: 'r', ...draft });

describe('the editor of rules', () => {
  it.each<[string, RuleDraft]>([
    ['anything', { when: { window: '6h', tier: 'trending' }, maxPerDay: 3 }],
    [
      'words, filters and times',
      {
        name: 'quakes',
        when: {
          kind: 'keyword',
          keys: ['زلزال', 'earthquake'],
          window: '1h',
          minStories: 5,
          minOutlets: 3,
          minRatio: 2.5,
          new: true,
          lang: 'ar',
          countries: ['TR', 'SY'],
          outlets: ['one', 'two'],
        },
        severity: 'critical',
        forMs: 120_000,
        keepFiringMs: 0,
        cooldownMs: 5_400_000,
        labels: { team: 'north', note: 'a=b' },
        targets: ['desk'],
        quiet: [{ days: ['fri'], from: '22:00', to: '06:00', timeZone: 'Africa/Cairo' }],
        enabled: false,
      },
    ],
    ['a pair', { when: { kind: 'country-pair', keys: ['RU|UA'], window: '24h', minStories: 9 } }],
    [
      'a word and a country',
      {
        when: { kind: 'keyword', keys: ['فيضان'], countries: ['SD'], window: '6h', minStories: 3 },
      },
    ],
    ['silence of outlets', { when: { window: '1h', silentForMs: 1_800_000, outlets: ['one'] } }],
    ['silence of the stream', { when: { window: '1h', silentForMs: 3_600_000 } }],
  ])('saves %s unchanged as it was', (_name, draft) => {
    const saved = rule(draft);
    expect(isEditable(saved)).toBe(true);
    expect(rule(draftOf(formOf(saved, 'UTC')))).toEqual(saved);
  });

  it('leaves rules alone that say more than it shows', () => {
    const quiet = { from: '01:00', to: '02:00', timeZone: 'UTC' };
    expect(isEditable(rule({ when: { window: '1h' }, quiet: [quiet, quiet] }))).toBe(false);
    const keys = ['RU|UA', 'SY|TR'];
    const pairs = rule({ when: { kind: 'country-pair', keys, window: '1h' } });
    expect(isEditable(pairs)).toBe(false);
  });

  it('takes Arabic digits and commas, and leaves what is no number to the server to name', () => {
    const typed = { ...emptyForm('UTC'), keys: 'زلزال، فيضان', minStories: '١٢', minRatio: '٢٫٥' };
    expect(draftOf(typed).when).toMatchObject({
      keys: ['زلزال', 'فيضان'],
      minStories: 12,
      minRatio: 2.5,
    });
    expect(draftOf({ ...typed, minStories: 'many' }).when.minStories).toBeNaN();
    expect(listOf(' a,\n,b ')).toEqual(['a', 'b']);
  });
});

describe('the form of a target', () => {
  const url = 'https://hooks.example/secret';
  it.each([
    { type: 'webhook', url, secrets: [`whsec_${Buffer.alloc(32).toString('base64')}`] },
    { type: 'slack', url, allowPrivate: true, lang: 'ar' },
    { type: 'alertmanager', url },
    { type: 'telegram', url, token: '12345:token-of-it', chatId: '-1', allowPrivate: true },
    {
      type: 'email',
      host: 'mail.example',
      port: 465,
      tls: 'implicit',
      ca: '-----BEGIN CERTIFICATE-----',
      user: 'desk',
      password: 'secret',
      from: 'a@example.org',
      to: ['b@example.org', 'Night desk <c@example.org>'],
    },
    { type: 'kafka', topic: 'told' },
  ])('saved as it is shown, a $type keeps what is not shown', (fields) => {
    const target = readTarget({ id: 't', name: 'desk', ...fields });
    if (!target.ok) throw new Error(target.message);
    const shown = shownTarget(target.value) as unknown as ShownTarget;
    const sent: unknown = JSON.parse(JSON.stringify(changeOf(formOfTarget(shown), shown)));
    const changed = readTarget({ id: 't', ...(withSecretsOf(target.value, sent) as object) });
    expect(changed).toEqual(target);
  });
});

it('reads matchers as Alertmanager writes them', () => {
  expect(matchersIn('severity="info"\n\nteam != north\nempty=\nx=a=b')).toEqual([
    { name: 'severity', value: 'info', isEqual: true },
    { name: 'team', value: 'north', isEqual: false },
    { name: 'empty', value: '', isEqual: true },
    { name: 'x', value: 'a=b', isEqual: true },
  ]);
});

it.each([
  ['https://n.example.org/1', true],
  ['https://paper.example/1', false],
  ['javascript:alert(1)', false],
  ['', false],
  [null, false],
])('%s leads to the web: %s', (url, leads) => {
  expect(isWebAddress(url)).toBe(leads);
});
