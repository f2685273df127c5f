import { describe, expect, it } from 'vitest';
import { withoutByline } from '../../services/extract/byline.ts';
import { extract } from '../../services/extract/extract.ts';

const flat = (body: string): string => withoutByline(body).replace(/\s+/g, ' ').trim();

describe('the author before an Arabic text', () => {
  it.each([
    ['أحمد علي – جدة\nافتتح الأمير المعرض.', 'جدة افتتح الأمير المعرض.'],
    ['عبدالله السالم - الدمام\nقال المتحدث.', 'الدمام قال المتحدث.'],
    ['محمد الأحمدي - المدينة المنورة: ضبطت الشرطة', 'المدينة المنورة: ضبطت الشرطة'],
    ['سبق- الرياض: أعلنت الوزارة', 'الرياض: أعلنت الوزارة'],
    ['واس - مكة المكرمة: وصل الوفد', 'مكة المكرمة: وصل الوفد'],
    ['وكالات - عواصم: ارتفع النفط', 'عواصم: ارتفع النفط'],
    ['عين اليوم – الرياض: كشف', 'الرياض: كشف'],
    ['Next Previous افتتح المعرض', 'افتتح المعرض'],
  ])('%j goes, the place stays', (body, expected) => {
    expect(flat(body)).toBe(expected);
  });

  it.each([
    'الرياض: أعلنت الوزارة',
    'قال الوزير: لن نتراجع',
    'محمد صلاح: سأعود قريبا',
    'فوز الهلال - النصر: مباراة',
    'قمة الرياض - نتائج: أعلن',
    'خالد: ذهبت - ثم عدت',
    'Riyadh - Ali: the text',
    '',
  ])('%j stays whole', (body) => {
    expect(withoutByline(body)).toBe(body);
  });

  it('is no keyword of the article', () => {
    const body = 'أحمد علي – جدة\nافتتح الأمير معرض الكتاب، ويضم معرض الكتاب ألف دار.';
    const [mention] = extract({ title: 'افتتاح معرض الكتاب', body }, { seenAt: null });
    const keys = mention!.keywords.map(({ key }) => key);
    expect(keys).toContain('معرض كتاب');
    expect(keys).not.toContain('احمد علي');
  });
});
