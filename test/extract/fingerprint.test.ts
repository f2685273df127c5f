import { describe, expect, it } from 'vitest';
import { extract } from '../../services/extract/extract.ts';
import { FINGERPRINT_BANDS, FINGERPRINT_BINS } from '../../services/extract/fingerprint.ts';

const TITLE = 'سد جديد على النهر الأزرق يثير قلق المزارعين';
const BODY = [
  'أثار بدء العمل في سد جديد على النهر الأزرق قلق المزارعين في القرى المجاورة، الذين يخشون تراجع منسوب المياه في موسم الري.',
  'وقالت نقابة المزارعين إن الخزان سيحتاج إلى ثلاث سنوات حتى يمتلئ، وإن القنوات القديمة لن تكفي خلال هذه المدة.',
  'وردت وزارة المياه بأن المشروع يشمل محطات ضخ إضافية، وأن لجنة مشتركة ستراقب المنسوب كل أسبوع.',
  'ويقع السد على بعد أربعين كيلومترا من المدينة، وتبلغ كلفته نحو تسعمئة مليون، ويموله مصرف التنمية.',
].join('\n');
const OTHER = [
  'فاز فريق الميناء بكأس السباحة للمرة الثالثة بعد نهائي مثير أمام جمهور ملأ المدرجات.',
  'وسجلت السباحة الشابة رقما قياسيا في سباق المئتي متر، فيما اكتفى صاحب اللقب بالمركز الرابع.',
].join('\n');

const story = (title: string, body: string): Buffer =>
  Buffer.from(extract({ title, body }, { seenAt: null })[0]!.story, 'base64url');

function sharedBins(a: Buffer, b: Buffer): number {
  return a.filter((value, bin) => value === b[bin]).length;
}

function sharedBands(a: Buffer, b: Buffer): number {
  const width = FINGERPRINT_BINS / FINGERPRINT_BANDS;
  return Array.from({ length: FINGERPRINT_BANDS }, (_, band) => band * width).filter((at) =>
    a.subarray(at, at + width).equals(b.subarray(at, at + width)),
  ).length;
}

describe('the fingerprint of a story', () => {
  const original = story(TITLE, BODY);

  it('is 126 bytes in base64url', () => {
    expect(original).toHaveLength(FINGERPRINT_BINS);
  });

  it.each([
    ['punctuation changed', TITLE, BODY.replace(/[،.]/g, ' -')],
    ['hamzas left out', TITLE, BODY.replace(/[أإ]/g, 'ا').replace(/ة/g, 'ه')],
    ['an agency put before', TITLE, `(وكالة الأنباء) - ${BODY}`],
    ['its tail cut', TITLE, BODY.slice(0, Math.floor(BODY.length * 0.75))],
    ['half of it gone', TITLE, BODY.slice(0, Math.floor(BODY.length * 0.6))],
    ['an urgent mark', `عاجل | ${TITLE}`, `عاجل: ${BODY}`],
    ['one sentence more', TITLE, `${BODY}\nوأضاف المصدر أن التمويل سيصرف على دفعتين خلال عامين.`],
    ['numbers in digits', TITLE, BODY.replace('أربعين', '40').replace('تسعمئة', '900')],
    ['its paragraphs turned round', TITLE, BODY.split('\n').reverse().join('\n')],
    ['another headline', 'قلق في القرى بسبب سد النهر الأزرق', BODY],
  ])('a copy with %s shares most bins', (_, title, body) => {
    const copy = story(title, body);
    expect(sharedBins(original, copy)).toBeGreaterThan(FINGERPRINT_BINS / 2);
    expect(sharedBands(original, copy)).toBeGreaterThan(3);
  });

  it.each([
    ['stretched letters', BODY.replace(/الم/g, 'المـ')],
    ['vowel marks', BODY.replace(/ن/g, 'نْ').replace(/م/g, 'مَ')],
    ['Persian letters', BODY.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک')],
    ['double blanks', BODY.replace(/ /g, '  ')],
    ['one line', BODY.replace(/\n/g, ' ')],
    ['the outlet asking to be followed', `${BODY}\nتابعونا على تويتر\nجميع الحقوق محفوظة`],
  ])('a copy with %s is the same', (_, body) => {
    expect(sharedBins(original, story(TITLE, body))).toBe(FINGERPRINT_BINS);
  });

  it('another story shares next to nothing', () => {
    const other = story('كأس السباحة لفريق الميناء', OTHER);
    expect(sharedBins(original, other)).toBeLessThan(12);
    expect(sharedBands(original, other)).toBe(0);
  });

  it('two headlines of the same subject are not the same story', () => {
    const one = story('Storm closes the northern harbour for a second day', '');
    const two = story('Harbour workers vote on a new contract this week', '');
    expect(sharedBands(one, two)).toBe(0);
  });
});
