import { describe, expect, it } from 'vitest';
import { shownTarget } from '../../shared/shown-target.ts';
import { readTarget, type Target } from '../../shared/target.ts';
import { withSecretsOf } from '../../services/api/kept-secrets.ts';

const secrets = [`whsec_${Buffer.alloc(32, 7).toString('base64')}`];
const read = (fields: object): Target => {
  const found = readTarget({ id: 't', ...fields });
  if (!found.ok) throw new Error(found.message);
  return found.value;
};
const slack = (url: string): Target => read({ type: 'slack', url });

describe('an address is shown', () => {
  it.each([
    ['https://hooks.example/services/T0/B0/secret', 'https://hooks.example/…'],
    ['https://hooks.example/?token=secret', 'https://hooks.example/…'],
    ['https://hooks.example?token=secret', 'https://hooks.example/…'],
    ['https://hooks.example#secret', 'https://hooks.example/…'],
    ['https://hooks.example\\secret', 'https://hooks.example/…'],
    ['http://user:secret@10.0.0.1:9093/', 'http://10.0.0.1:9093/'],
    ['http://se/cret:secret@hooks.example', 'http://se/…'],
    ['http://[::1]:9093/secret', 'http://[::1]:9093/…'],
    ['https://hooks.example', 'https://hooks.example'],
  ])('%s as %j', (url, shown) => {
    const target = slack(url);
    expect(shownTarget(target).url).toBe(shown);
    expect(JSON.stringify(shownTarget(target))).not.toContain('secret');
  });

  it('and not taken for a whole one when a target is made of it', () => {
    expect(() => slack('https://hooks.example/…')).toThrow(/url: .*whole/);
  });
});

describe('a change', () => {
  const hook = read({ type: 'webhook', url: 'https://hooks.example/secret', secrets });
  const slackHook = slack('https://hooks.example/secret');
  const bot = read({ type: 'telegram', token: '12345:token-of-it', chatId: '-1' });
  const login = { user: 'desk', password: 'secret' };
  const place = { host: 'mail.example', from: 'a@example.org', to: ['b@example.org'] };
  const mail = read({ type: 'email', ...login, ...place });

  it.each([hook, slackHook, bot, mail])('of what is shown of a $type keeps the rest', (target) => {
    const kept = withSecretsOf(target, { ...shownTarget(target), name: 'another' });
    expect(readTarget(kept)).toMatchObject({ ok: true, value: { ...target, name: 'another' } });
  });

  it('of the address carries no secret to another place', () => {
    const elsewhere = { type: 'webhook', id: 't', url: 'https://elsewhere.example/' };
    expect(withSecretsOf(hook, elsewhere)).toEqual(elsewhere);
    const api = { type: 'telegram', id: 't', url: 'https://elsewhere.example/', chatId: '-1' };
    expect(withSecretsOf(bot, api)).toEqual(api);
    const server = { ...shownTarget(mail), host: 'elsewhere.example' };
    expect(withSecretsOf(mail, server)).not.toHaveProperty('password');
  });

  it('of the kind keeps nothing', () => {
    expect(withSecretsOf(hook, { type: 'slack', id: 't' })).toEqual({ type: 'slack', id: 't' });
  });
});
