import { describe, expect, it } from 'vitest';
import { addressOf, placeIn, type Place } from '../../web/src/address/address.ts';
import { matches } from '../../web/src/filter/matches.ts';

const PLACE: Place = {
  kind: 'keyword-pair',
  window: '6h',
  lang: 'ar',
  country: 'EG',
  text: 'إعصار & rain',
  subject: { kind: 'keyword', key: 'كوفيد-19:x|y' },
  pins: [
    { kind: 'country', key: 'TR' },
    { kind: 'keyword', key: 'قمح & خبز' },
  ],
  range: { startMs: Date.UTC(2026, 10, 27, 3), endMs: Date.UTC(2026, 10, 27, 4, 30, 5) },
  tab: 'time',
  health: true,
  wall: true,
};

describe('the address', () => {
  it('leads back to the place it was written for', () => {
    expect(placeIn(addressOf(PLACE))).toEqual(PLACE);
    const bare: Place = {
      ...{ kind: PLACE.kind, window: PLACE.window, tab: 'rising', health: false, wall: false },
      ...{ lang: null, country: null, text: ' ', subject: null, pins: [], range: null },
    };
    expect(placeIn(addressOf(bare))).toEqual({ kind: 'keyword-pair', window: '6h' });
  });

  it.each([
    '',
    '?kind=planet&window=2h',
    '?lang=xx-yy&country=egypt',
    '?about=keyword',
    '?about=planet:mars',
    '?about=country:',
    `?text=${'x'.repeat(201)}&about=keyword:${'x'.repeat(201)}`,
    '?pin=planet:mars&pin=&tab=moon&panel=none&wall=yes',
    '?from=2026-11-27T04:00:00Z&to=2026-11-27T03:00:00Z',
    '?from=yesterday&to=now',
    '?kind=%E0%A4%A',
  ])('leaves out what is no place: %s', (search) => {
    expect(placeIn(search)).toEqual({});
  });
});

describe('the search in the list', () => {
  it.each([
    ['إسطنبول', 'اسطنبول', true],
    ['الأمم المتحدة', 'متحده امم', true],
    ['مُحَمَّد', 'محمد', true],
    ['White House', 'house', true],
    ['لبنان', 'لبن', true],
    ['لبنان', 'ليبيا', false],
    ['anything', '  ', true],
  ])('%s with %s: %s', (name, wanted, found) => {
    expect(matches(name, wanted)).toBe(found);
  });
});
