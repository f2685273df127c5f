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
};

describe('the address', () => {
  it('leads back to the place it was written for', () => {
    expect(placeIn(addressOf(PLACE))).toEqual(PLACE);
    const bare: Place = { ...PLACE, lang: null, country: null, text: ' ', subject: null };
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
