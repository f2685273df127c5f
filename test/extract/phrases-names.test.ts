import { describe, expect, it } from 'vitest';
import { ARABIC_PEOPLE } from '../../services/extract/data/arabic-people.ts';
import { extract } from '../../services/extract/extract.ts';

function keywordsOf(title: string, body = '', lang?: string) {
  return extract({ title, body, ...(lang === undefined ? {} : { lang }) }, { seenAt: null })[0]!
    .keywords;
}
const keysOf = (title: string, body = '', lang?: string): string[] =>
  keywordsOf(title, body, lang).map(({ key }) => key);

describe('names of people in Arabic text', () => {
  it.each([
    ['التقى وزير الخارجية الأمريكي جون كيري نظراءه في جدة', 'جون كيري'],
    ['أشاد الدكتور عماد بن صالح القرشي بالمبادرة', 'عماد بن صالح قرشي'],
    ['وصل عبد الله بن زايد إلى الرياض', 'عبدالله بن زايد'],
    ['وصل عبدالله بن زايد إلى الرياض', 'عبدالله بن زايد'],
    ['قال المتحدث سامي أبو زهري إن الوفد غادر', 'سامي ابو زهري'],
    ['كشف المهندس حامد سبيه عن المشروع', 'حامد سبيه'],
    ['استقبل البابا فرنسيس الوفد في روما', 'بابا فرنسيس'],
    ['انتقد الرئيس الأمريكي باراك أوباما القرار', 'باراك اوباما'],
    ['هنأ اللواء خالد بن قرار الحربي رجاله', 'خالد بن قرار حربي'],
    ['كتب محمد علي جعفري مقالا', 'محمد علي جعفري'],
  ])('%s', (body, name) => {
    expect(keysOf('', body, 'ar')).toContain(name);
  });

  it('are read whole and labelled as written, all that are listed', () => {
    for (const name of ARABIC_PEOPLE.trim().split(/[\n;=]/)) {
      const found = keywordsOf('جلسة حول التجارة', `عقدت الجلسة وحضر ${name} اللقاء.`, 'ar');
      expect(found.map(({ label }) => label)).toContain(name);
    }
  });

  it('have one key in all their forms', () => {
    for (const [form, other] of [
      ['شي جين بينغ', 'شي جينبينغ'],
      ['دونالد ترامب', 'دونالد ترمب'],
      ['حسن نصر الله', 'حسن نصرالله'],
      ['الملك سلمان', 'الملك سلمان بن عبدالعزيز'],
      ['عبد الفتاح البرهان', 'عبدالفتاح البرهان'],
      ['ترمب', 'ترامب'],
    ] as const) {
      const [one, two] = [form, other].map((name) => keysOf(`${name} يزور الرباط`, '', 'ar')[0]);
      expect(two).toBe(one);
    }
  });

  it('ends before an office, a verb, a common word and at a comma', () => {
    expect(keysOf('', 'زار فيصل بن خالد أمير المنطقة المعرض', 'ar')).toContain('فيصل بن خالد');
    expect(keysOf('', 'غادر سمير جعجع أمس', 'ar')).toContain('سمير جعجع');
    expect(keysOf('', 'اجتمع طارق الهاشمي، وفد الحزب', 'ar')).toContain('طارق هاشمي');
  });

  it('counts the family name alone to its owner, and leaves no part beside the whole', () => {
    const body = 'قال فاليري جيراسيموف إن التدريبات مستمرة. وأضاف جيراسيموف أن الأسطول جاهز.';
    const found = keywordsOf('جيراسيموف يتفقد الأسطول', body, 'ar');
    const name = found.find(({ key }) => key === 'فاليري جيراسيموف');
    expect(name).toMatchObject({ count: 3, inTitle: true });
    expect(found.map(({ key }) => key)).not.toContain('جيراسيموف');
    expect(found.map(({ key }) => key)).not.toContain('فاليري');
  });

  it('takes no given name alone and no formula for a name', () => {
    expect(keysOf('', 'حضر محمد الحفل بفضل الله ثم بجهود الجميع', 'ar')).not.toContain('محمد');
    expect(keysOf('', 'جلس على التوالي في المكان', 'ar').join()).not.toContain('توالي');
  });
});

describe('names that capitals show', () => {
  it.each([
    ['Police arrested Gary Mackay-Steven in Leeds on Monday', 'gary mackay steven'],
    ['The bill of Sen. Elizabeth Warren was rejected', 'elizabeth warren'],
    ['The firm sued Robert F. Kennedy Jr. last year', 'robert f kennedy'],
    ['Former coach Jürgen Klinsmann resigned', 'jurgen klinsmann'],
    ['Lawyers for Special Counsel Robert Mueller declined', 'robert mueller'],
    ['A letter by Prince William was sold', 'prince william'],
  ])('%s', (body, name) => {
    const keys = keysOf('', body, 'en');
    expect(keys.some((key) => key.startsWith(name))).toBe(true);
    expect(keys).not.toContain(name.split(' ')[0]);
  });

  it('counts a family name to its owner, but a word in small letters to nobody', () => {
    const body =
      'Helen Frost won the race. Frost thanked her team. Morning frost delayed the start.';
    const found = keywordsOf('', `${body} A frost warning was out.`, 'en');
    expect(found.find(({ key }) => key === 'helen frost')?.count).toBe(1);
    const other = keywordsOf('', 'Helen Zhukova won. Zhukova thanked her team.', 'en');
    expect(other.find(({ key }) => key === 'helen zhukova')?.count).toBe(2);
  });
});

describe('bodies and what is no topic', () => {
  it.each([
    ['أعلنت جامعة الملك سعود فتح باب التسجيل', 'جامعه ملك سعود'],
    ['هبطت الطائرة في مطار هيثرو', 'مطار هيثرو'],
    ['حذرت وزارة الشؤون الإسلامية من المخالفات', 'شوون اسلاميه'],
    ['زار الوفد مستشفى الولادة أمس', 'مستشفي ولاده'],
  ])('%s', (body, key) => {
    const keys = keysOf('', body, 'ar').map((found) => found.replaceAll('ؤ', 'و'));
    expect(keys.some((found) => found.includes(key))).toBe(true);
  });

  it.each([
    'انطلقت وأقفلوا تستضيف سيلتقون واستشهدوا',
    'بلاده ومنزلها ومحصولهم ولقائه',
    'قديما أيضا اليوم وقالت كبير كبيرة',
  ])('no keyword in %s', (body) => {
    expect(keysOf('', body, 'ar')).toEqual([]);
  });

  it('keeps nouns that look like verbs', () => {
    const keys = keysOf('استقلال وانتخابات واستفتاء واقتصاد', '', 'ar');
    expect(keys).toEqual(expect.arrayContaining(['استقلال', 'انتخابات', 'استفتاء', 'اقتصاد']));
  });

  it('leaves papers and agencies out', () => {
    expect(keysOf('', 'He told Fox News and the New York Times about it.', 'en')).toEqual([]);
  });

  it('tells a known phrase from the same words in another order of articles', () => {
    expect(keysOf('', 'حالة البحر متوسط الموج. حالة البحر متوسط الموج.', 'ar')).not.toContain(
      'بحر متوسط',
    );
  });
});
