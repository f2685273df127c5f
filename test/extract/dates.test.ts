import { describe, expect, it } from 'vitest';
import { hijriDay } from '../../services/extract/hijri.ts';
import { persianDay } from '../../services/extract/persian-calendar.ts';
import { readDate, readDates } from '../../services/extract/dates.ts';

const DAY = '2024-12-06T00:00:00Z';

describe('a date as a page writes it, to the day', () => {
  it.each([
    // English
    '6th, December 2024 GMT',
    'December 6, 2024',
    'Dec. 6, 2024',
    'Dec 6 2024',
    'Friday, December 6th, 2024',
    'the 6th of December, 2024',
    'Fri 06 Dec 2024',
    '06-Dec-2024',
    '2024-Dec-06',
    '2024 December 6',
    'Posted on 6 December, 2024 at 10:15',
    'December 6, 2024 | 10:15 am',
    'DECEMBER 6, 2024',
    // digits
    '2024-12-06',
    '2024/12/6',
    '2024.12.06',
    '20241206',
    '06/12/2024',
    '06.12.2024',
    '6 - 12 - 2024',
    '06/12/2024 10:15',
    '2024-12-06T10:15:00',
    '2024-12-06 10:15',
    '2024年12月6日',
    // Arabic: digits, months of Egypt, the Levant, the Maghreb, and both at once
    'الجمعة 6 ديسمبر 2024 - 10:30',
    'الجمعة 06 ديسمبر 2024 | 10:15',
    'الجمعة، 6 كانون الأول 2024',
    '٦ كانون الأول ٢٠٢٤',
    '٦ ديسمبر ٢٠٢٤م',
    '6 كانون أول 2024',
    '6 كانون الأول/ديسمبر 2024',
    '6 ديسمبر (كانون الأول) 2024',
    '6 ديسمبر/ كانون الأول 2024 10:15 ص',
    '6 دجنبر 2024',
    '6 دجمبر 2024',
    'ديسمبر 6, 2024',
    '6 من شهر ديسمبر 2024',
    '6 من ديسمبر عام 2024',
    'السادس من ديسمبر 2024',
    '\u200fالجمعة\u202b 6\u00a0ديسمبر\u00a02024',
    '٢٠٢٤/١٢/٠٦',
    '06-12-2024 01:20 م',
    '6ديسمبر2024',
    // Hijri and Persian
    '5 جمادى الآخرة 1446',
    '٥ جمادى الآخرة ١٤٤٦هـ',
    '05 جمادى الثانية 1446 هـ',
    '1446/06/05',
    '5/6/1446 هـ',
    '۱۶ آذر ۱۴۰۳',
    '1403/09/16',
    '16 قوس 1403',
    // both calendars: the Gregorian is the one that is published by
    'الجمعة 5 جمادى الآخرة 1446هـ - 06 ديسمبر 2024م',
    '1446/06/04 هـ الموافق 2024/12/06 م',
    'الجمعة 4-6-1446 هـ 6-12-2024 م',
    // others
    'vendredi 6 décembre 2024 à 10h15',
    '6 de diciembre de 2024',
    '6. Dezember 2024',
    '6 Aralık 2024 Cuma',
    '6 декабря 2024 г.',
    '6 דצמבר 2024',
    '6 בדצמבר 2024',
    '6 دسمبر 2024',
    // a weekday that contradicts is a slip of the pen
    'Monday, 6 December 2024',
    // the first of two
    'Published 6 December 2024, updated 8 December 2024',
  ])('%s', (text) => {
    expect(readDate(text)).toEqual({ publishedAt: DAY, precision: 'day' });
  });

  it.each([
    ['27 من شهر نوفمبر 2024', '2024-11-27T00:00:00Z'],
    ['6 أفريل 2024', '2024-04-06T00:00:00Z'],
    ['6 أغشت 2024', '2024-08-06T00:00:00Z'],
    ['6 غشت 2024', '2024-08-06T00:00:00Z'],
    ['6 أوت 2024', '2024-08-06T00:00:00Z'],
    ['6 جوان 2024', '2024-06-06T00:00:00Z'],
    ['6 جويلية 2024', '2024-07-06T00:00:00Z'],
    ['6 كانون ثاني 2024', '2024-01-06T00:00:00Z'],
    ['6 تشرين الثاني 2024', '2024-11-06T00:00:00Z'],
    ['6 آب 2024', '2024-08-06T00:00:00Z'],
    ['الحادي والثلاثين من أيار 2024', '2024-05-31T00:00:00Z'],
    ['12/25/2024', '2024-12-25T00:00:00Z'],
    ['12/06/2024', '2024-06-12T00:00:00Z'],
    ['29 February 2024', '2024-02-29T00:00:00Z'],
    ['1 محرم 1446', '2024-07-07T00:00:00Z'],
    ['1 Mar 2024', '2024-03-01T00:00:00Z'],
  ])('%s is %s', (text, publishedAt) => {
    expect(readDate(text)).toEqual({ publishedAt, precision: 'day' });
  });
});

describe('a date with a clock and its zone', () => {
  it.each([
    ['2024-12-06T10:15:00Z', '2024-12-06T10:15:00Z', 'second'],
    ['2024-12-06T10:15:00+03:00', '2024-12-06T07:15:00Z', 'second'],
    ['2024-12-06 10:15:00 +0300', '2024-12-06T07:15:00Z', 'second'],
    ['2024-12-06T10:15Z', '2024-12-06T10:15:00Z', 'minute'],
    ['Fri, 06 Dec 2024 10:15:00 GMT', '2024-12-06T10:15:00Z', 'second'],
    ['Fri, 6 Dec 2024 10:15:00 +0200', '2024-12-06T08:15:00Z', 'second'],
    ['Fri Dec 06 2024 10:15:00 GMT+0300 (Arabian Standard Time)', '2024-12-06T07:15:00Z', 'second'],
    ['Fri Dec  6 10:15:00 UTC 2024', '2024-12-06T10:15:00Z', 'second'],
    ['Dec. 6, 2024 10:15 a.m. EST', '2024-12-06T15:15:00Z', 'minute'],
    ['Updated 10:15 PM ET, Fri December 6, 2024', '2024-12-07T03:15:00Z', 'minute'],
    ['July 4, 2024, 10:15 p.m. ET', '2024-07-05T02:15:00Z', 'minute'],
    ['6 December 2024 12:05 am GMT', '2024-12-06T00:05:00Z', 'minute'],
    ['6 December 2024, 10.15pm GMT', '2024-12-06T22:15:00Z', 'minute'],
    ['6 ديسمبر 2024 - 10:15 بتوقيت غرينتش', '2024-12-06T10:15:00Z', 'minute'],
    ['6 ديسمبر 2024 - 01:15 م بتوقيت مكة', '2024-12-06T10:15:00Z', 'minute'],
    ['06/12/2024 - 13:15 (GMT+3)', '2024-12-06T10:15:00Z', 'minute'],
    ['٠٦/١٢/٢٠٢٤ ١٠:١٥ صباحاً (GMT)', '2024-12-06T10:15:00Z', 'minute'],
  ])('%s is %s to the %s', (text, publishedAt, precision) => {
    expect(readDate(text)).toEqual({ publishedAt, precision });
  });

  it.each(['December 6, 2024 10 a.m. EST', '6 December 2024 25:15 GMT', '6 Dec 2024 10:15 IST'])(
    '%s: the day, when the clock is not exact, does not exist or has several zones',
    (text) => expect(readDate(text)).toEqual({ publishedAt: DAY, precision: 'day' }),
  );
});

describe('what is no date', () => {
  it.each([
    '',
    'soon',
    'Date: invalid',
    '1446',
    '2024',
    'December 2024',
    'ديسمبر 2024',
    '6 December',
    '06/12/24',
    '30 February 2024',
    '30 فبراير 2024',
    '29 February 2023',
    '31/04/2024',
    '13/13/2024',
    '2024-13-45',
    '0000-00-00',
    '0000-01-01T00:00:00Z',
    '9999-12-31',
    '9999-12-31T23:59:59Z',
    '1000000000',
    '1733480100',
    '1733480100000',
    '1e9',
    'NaN',
    '31 ذو الحجة 1446',
    '1446/13/01',
    'اليوم',
    'أمس',
    'yesterday',
    'منذ يومين',
    '2 hours ago',
    `${'6 '.repeat(5_000)}December`,
    '\0\ud800',
  ])('%j', (text) => {
    expect(readDate(text)).toEqual({ publishedAt: null, precision: 'none' });
  });
});

describe('relative words', () => {
  it.each([
    ['أمس', '2024-12-05T00:00:00Z'],
    ['أول أمس', '2024-12-04T00:00:00Z'],
    ['اليوم', DAY],
    ['منذ يومين', '2024-12-04T00:00:00Z'],
    ['قبل 3 أيام', '2024-12-03T00:00:00Z'],
    ['منذ ٣ ساعات', DAY],
    ['yesterday', '2024-12-05T00:00:00Z'],
    ['2 days ago', '2024-12-04T00:00:00Z'],
    ['an hour ago', DAY],
    ['أمس الخميس', '2024-12-05T00:00:00Z'],
  ])('%s is told from the date of the page', (text, publishedAt) => {
    const page = '6 ديسمبر 2024';
    expect(readDates([text, page])).toEqual({ publishedAt, precision: 'day' });
  });

  it('a clock tells the hours before midnight', () => {
    expect(readDates(['12 hours ago', '2024-12-06T10:15:00Z']).publishedAt).toBe(
      '2024-12-05T00:00:00Z',
    );
  });

  it.each(['اليوم الاثنين', 'منذ شهر', '3 weeks ago', 'خبر'])('%s: the date itself', (text) => {
    expect(readDates([text, '2024-12-06']).publishedAt).toBe(DAY);
  });

  it('is nothing without a date to tell it from', () => {
    expect(readDates(['أمس', null, 'soon']).precision).toBe('none');
    expect(readDates([]).precision).toBe('none');
  });

  it('the first date of several counts', () => {
    expect(readDates([null, 'soon', '2024-12-06', '2024-12-08']).publishedAt).toBe(DAY);
  });
});

describe('the other calendars', () => {
  it('of Umm al-Qura has the days that ICU has, one after another', () => {
    const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    for (let year = 1390; year <= 1490; year += 10) {
      for (let month = 1; month <= 12; month++) {
        const ms = hijriDay(year, month, 29)!;
        expect(calendar.format(new Date(ms))).toContain(`${month}/29/${year}`);
      }
    }
    expect(hijriDay(1355, 1, 1)).toBeNull();
    expect(hijriDay(1501, 1, 1)).toBeNull();
  });

  it('of Persia begins at the equinox', () => {
    expect(persianDay(1399, 12, 30)).toBe(Date.UTC(2021, 2, 20));
    expect(persianDay(1400, 1, 1)).toBe(Date.UTC(2021, 2, 21));
    expect(persianDay(1400, 12, 30)).toBeNull();
    expect(persianDay(1404, 1, 1)).toBe(Date.UTC(2025, 2, 21));
    expect(persianDay(1357, 11, 22)).toBe(Date.UTC(1979, 1, 11));
  });
});
