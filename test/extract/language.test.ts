import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../services/extract/language.ts';
import { outletLanguages } from '../../services/extract/outlet-language.ts';

describe('the language of a text', () => {
  it.each([
    ['وزير الصحة ينفي نقص الأدوية', 'ar'],
    ['دي ماريا يطرق أبواب سان جرمان', 'ar'],
    ['وزیر الخارجیة یصل الى القاهرة فی زیارة رسمیة', 'ar'],
    ['زلزله بوشهر را لرزاند', 'fa'],
    ['عمران خان کی درخواست ضمانت مسترد', 'ur'],
    ['بارانێکی بەهێز شارەکەی داپۆشی', 'ckb'],
    ['د افغانستان حکومت نوې پالیسي اعلان کړه', 'ps'],
    ['У LADA Vesta SW Cross появится конкурент?', 'ru'],
    ['У Харкові пролунали вибухи', 'uk'],
    ['Звезда боља од Партизана у дербију', 'sr'],
    ['東京で震度四の地震', 'ja'],
    ['円相場、一時百五十円台', 'ja'],
    ['北京今日迎来初雪', 'zh'],
    ['香港機場取消多個航班', 'zh'],
    ['Korban tewas bertambah menjadi tujuh', 'id'],
    ['Kerajaan bantah dakwaan bahawa harga minyak naik kerana cukai', 'ms'],
    ['Novak Djokovic withdraws from Paris Masters', 'en'],
    ['Trump', 'en'],
    ['Benzin fiyatına indirim', 'tr'],
    ['!? 2024 — 12:30', 'und'],
    ['', 'und'],
  ])('%s is %s', (text, expected) => {
    expect(detectLanguage(text)).toBe(expected);
  });

  it.each([
    ['رئيس', 'fas', 'fa'],
    ['Paris', 'FR-fr', 'fr'],
    ['שלום', 'iw', 'he'],
    ['Berita hari ini', 'in', 'id'],
    ['Talks resume in Geneva on Monday', 'und', 'en'],
    ['Talks resume in Geneva on Monday', '__proto__', 'en'],
    ['Talks resume in Geneva on Monday', 'zh', 'en'],
  ])('%s with the stated %s is %s', (text, given, expected) => {
    expect(detectLanguage(text, given)).toBe(expected);
  });

  it.each([
    ['https://www.lemonde.fr/sport/1', 'Le Monde', 'Real Madrid', 'fr'],
    [null, 'www.spiegel.de', 'Bayern Dortmund 2:1', 'de'],
    ['https://akhbar.example.ma/x', null, 'الرباط', 'ar'],
    ['https://info.example.ma/x', null, 'Casablanca Rabat', 'fr'],
    ['https://news.example.jp/x', null, '首相辞任', 'ja'],
    ['https://lemonde.fr', null, 'The prime minister said on Friday that talks would resume', 'en'],
  ])('too short to tell is what the outlet writes: %s, %s, %s is %s', (url, source, text, lang) => {
    expect(detectLanguage(text, null, outletLanguages(url, source))).toBe(lang);
  });

  it.each([
    'not a url',
    'https://',
    'http://[::1]/',
    '__proto__',
    'a.constructor',
    'x'.repeat(9_000),
  ])('an address that tells nothing tells nothing: %.40s', (address) => {
    expect(outletLanguages(address, address)).toEqual([]);
  });
});
