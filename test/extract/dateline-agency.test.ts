import { describe, expect, it } from 'vitest';
import { withoutDatelineAgency } from '../../services/extract/dateline-agency.ts';
import { extract } from '../../services/extract/extract.ts';

describe('the agency in a dateline', () => {
  it.each([
    ['PORTLAND, Ore. (KPTV) - Police said', 'PORTLAND, Ore. - Police said'],
    ['LOS ANGELES, April 5, 2018 (Globe Wire) — Shares', 'LOS ANGELES, April 5, 2018 — Shares'],
    ['Delhi, Apr 18 (ANI): The minister', 'Delhi, Apr 18 : The minister'],
    ['Hanoi (VNA) – “We will', 'Hanoi – “We will'],
    ['عمان (بترا) - افتتح', 'عمان - افتتح'],
    ['عمان، (بترا): افتتح', 'عمان : افتتح'],
    ['سان فرانسيسكو 20 يوليو تموز (وكالة) - ظل', 'سان فرانسيسكو 20 يوليو تموز - ظل'],
  ])('%j goes, the place and the date stay', (body, expected) => {
    expect(withoutDatelineAgency(body)).toBe(expected);
  });

  it.each([
    'BENGHAZI (Libya) - Fighters left',
    'بنغازي (ليبيا): غادر',
    'Bitcoin (BTC): The coin fell',
    'Bitcoin (BTC) - the coin fell',
    'The ministry said (again) - Nobody listened',
    'قالت إدارة الطيران والفضاء الأمريكية (ناسا): أطلقت',
    'مرّ والدهم في الحي (أبو أحمد) – وسلم',
    'City 2 (2-1): Late goal',
    'Police (KPTV) said - nothing',
    'PORTLAND. Police came. (KPTV) Nobody',
    `${'A'.repeat(58)}$ (KPTV) - Nobody waits for a long word`,
    '',
  ])('%j stays whole', (body) => {
    expect(withoutDatelineAgency(body)).toBe(body);
  });

  it('is no keyword of the article', () => {
    const body = 'PORTLAND, Ore. (KPTV) - Police said a man was hurt in a crash in Portland.';
    const [mention] = extract({ title: 'Man hurt in crash', body, lang: 'en' }, { seenAt: null });
    const keys = mention!.keywords.map(({ key }) => key);
    expect(keys).toContain('portland');
    expect(keys).not.toContain('kptv');
  });
});
