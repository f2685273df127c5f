import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../services/extract/documents.ts';
import { readPage } from '../../services/extract/page.ts';
import { readLine } from '../../services/extract/page-markers.ts';

const TITLE = 'فيضانات واسعة تغلق الطرق الساحلية في شمال البلاد';
const BODY = [
  'أغلقت السلطات الطرق الساحلية صباح الجمعة بعد أن غمرت مياه السيول عددا من الأحياء القريبة من الميناء، وأجلت فرق الإنقاذ عشرات الأسر.',
  'وقال مدير الدفاع المدني إن مستوى المياه بدأ ينخفض ببطء، وإن المدارس ستبقى مغلقة حتى مطلع الأسبوع المقبل في المناطق المتضررة.',
];
const OTHER_TITLE = 'افتتاح معرض الكتاب الدولي بمشاركة أربعين دولة';
const OTHER_BODY = [
  'افتتح وزير الثقافة مساء أمس معرض الكتاب الدولي في دورته الثلاثين بمشاركة دور نشر من أربعين دولة، ويستمر المعرض عشرة أيام.',
  'وتتضمن فعاليات المعرض ندوات وأمسيات شعرية وجناحا للأطفال، وتتوقع إدارة المعرض أن يتجاوز عدد الزوار مليون زائر هذا العام.',
];
const EN_TITLE = 'Ferry strike ends after nine days of talks';
const EN_BODY = [
  'The crews of the northern line went back to work on Friday, and the ferries sail again from the old pier, the union said after a long night of talks.',
  'Passengers had been stranded on both islands for more than a week while the company and the union argued over night shifts and pay.',
];
const EN_OTHER_TITLE = 'Museum opens its new hall of clocks';
const EN_OTHER_BODY = [
  'The maritime museum opened its new hall of clocks on Saturday, with four hundred pieces that were never shown to visitors before.',
  'The hall took three years to build and holds chronometers that sailed around the world, the director of the museum said.',
];

const page = (...lines: (string | readonly string[])[]): string => lines.flat().join('\n');

describe('the labels of a page', () => {
  it.each([
    ['المصدر: الوطن', 'source', 'الوطن'],
    ['المصدر : وكالة الأنباء', 'source', 'وكالة الأنباء'],
    ['• مصدر الخبر: الشروق', 'source', 'الشروق'],
    ['نقلا عن رويترز', 'source', 'رويترز'],
    ['المصدر', 'source', ''],
    ['Source: The Harbour Post', 'source', 'The Harbour Post'],
    ['كلمات دلالية: سيول ميناء', 'keywords', 'سيول ميناء'],
    ['كلمات دلالية سيول ميناء', 'keywords', 'سيول ميناء'],
    ['الكلمات المفتاحية: سيول، ميناء', 'keywords', 'سيول، ميناء'],
    ['وُسوم: سيول', 'keywords', 'سيول'],
    ['تاجات:', 'keywords', ''],
    ['Tags: floods, harbour', 'keywords', 'floods, harbour'],
    ['KEYWORDS | floods', 'keywords', 'floods'],
    ['Topics', 'keywords', ''],
    ['#سيول #ميناء_قديم', 'keywords', 'سيول ، ميناء_قديم'],
    ['تاريخ النشر: 6th, December 2024 GMT', 'date', '6th, December 2024 GMT'],
    ['نُشر في 6 ديسمبر 2024', 'date', '6 ديسمبر 2024'],
    ['الجمعة 06 ديسمبر 2024 | 10:15', 'date', 'الجمعة 06 ديسمبر 2024 | 10:15'],
    ['آخر تحديث: 06/12/2024 10:15 ص', 'updated', '06/12/2024 10:15 ص'],
    ['Published on December 6, 2024', 'date', 'December 6, 2024'],
    ['Updated: Dec 6, 2024', 'updated', 'Dec 6, 2024'],
    ['Posted 2 hours ago', 'date', '2 hours ago'],
    ['منذ ساعتين', 'date', 'منذ ساعتين'],
    ['إقرأ أيضاً:', 'related', ''],
    ['اقرأ أيضا', 'related', ''],
    ['إقرأ أيضًا..عنوان آخر', 'related', 'عنوان آخر'],
    ['اقرأ أيضا عنوان آخر في الصفحة', 'related', 'عنوان آخر في الصفحة'],
    ['>> شاهد أيضاً | عنوان آخر', 'related', 'عنوان آخر'],
    ['📌 قد يعجبك أيضا:', 'related', ''],
    ['مواضيع متعلقة', 'related', ''],
    ['أخبار ذات صلة', 'related', ''],
    ['Read more: Another headline', 'related', 'Another headline'],
    ['RELATED ARTICLES', 'related', ''],
    ['You may also like', 'related', ''],
    ['More from The Harbour Post:', 'related', ''],
    ['كتب: أحمد سالم', 'byline', 'أحمد سالم'],
    ['تحرير - منى فؤاد', 'byline', 'منى فؤاد'],
    ['By Jane Doe and John Roe', 'byline', 'Jane Doe and John Roe'],
  ])('%s', (line, kind, text) => {
    expect(readLine(line)).toEqual({ kind, text });
  });

  it.each([
    'المصدر الأمني قال إن العملية انتهت.',
    'وقال المصدر: إن الطريق مفتوح',
    'كتب الرئيس رسالة إلى نظيره',
    'نشر الجيش قواته على الحدود',
    'تاريخ البلاد حافل بالأحداث',
    'شاهد عيان يروي ما حدث',
    'المزيد من القوات تصل إلى الحدود',
    'تحديث الجيش يكلف مليارات',
    'علامات الساعة في كتاب جديد',
    'ديسمبر يحمل مفاجآت للسوق',
    '6 ديسمبر 2024 يوم حاسم للفريق',
    'By Tuesday the river had reached the bridge.',
    'Sources close to the talks said so',
    'Related companies fell on Friday',
    'Date palms suffer from the drought',
    'More than nine ferries sailed',
    'Tag rugby grows in schools',
    'Via ferrata opens in the hills',
    'Read the full ruling before you judge',
    'Posted workers protest in Brussels',
    'Updated vaccines arrive in May',
    'Published today in the journal, the study followed nine hundred sailors for years.',
    'التاريخ: ورطة الجغرافيا والماضي',
    'مصدر: الفريق يقترب من ضم المهاجم',
    'Source: nine sailors who worked on the northern line and left it in May after the strike',
  ])('are no labels in a sentence: %s', (line) => {
    expect(readLine(line).kind).toBe('text');
  });
});

describe('a page with everything', () => {
  const raw = page(
    TITLE,
    'تاريخ النشر: 6th, December 2024 GMT',
    BODY,
    'المصدر: الوطن',
    'كلمات دلالية: سيول طرق ساحلية',
    'إقرأ أيضاً:',
    OTHER_TITLE,
    'الشروق نت/',
    OTHER_BODY,
  );
  const main = {
    title: TITLE,
    body: BODY.join('\n'),
    source: 'الوطن',
    date: '6th, December 2024 GMT',
    keywords: 'سيول طرق ساحلية',
  };
  const other = {
    title: OTHER_TITLE,
    body: OTHER_BODY.join('\n'),
    source: 'الشروق نت',
    date: null,
    keywords: null,
  };

  it.each([
    ['as it comes', raw],
    ['with CRLF', raw.replaceAll('\n', '\r\n')],
    ['with blank lines', raw.replaceAll('\n', '\n\n \u00a0\n')],
    [
      'with no-break spaces and marks of direction',
      raw.replaceAll(' ', '\u00a0').replaceAll('\n', '\n\u200f'),
    ],
    ['with line separators', raw.replaceAll('\n', '\u2028')],
    ['with labels glued to the text', raw.replace(/\n(?=المصدر|كلمات|إقرأ)/g, '')],
    [
      'with labels on lines of their own',
      raw.replace(/(المصدر|كلمات دلالية|تاريخ النشر): /g, '$1:\n'),
    ],
    ['without colons', raw.replace(/(كلمات دلالية|تاريخ النشر|أيضاً):/g, '$1')],
  ])('%s', (_, text) => {
    const found = readPage(text).map((article) => ({
      ...article,
      title: article.title.replaceAll('\u00a0', ' '),
      keywords: article.keywords?.replaceAll('، ', ' ') ?? null,
    }));
    expect(found).toEqual([main, other]);
  });

  it('on a single line: the articles are told apart, the second headline is not', () => {
    const [first, second, ...none] = readPage(raw.replaceAll('\n', ' '));
    expect(none).toEqual([]);
    expect(first).toEqual({ ...main, body: BODY.join(' ') });
    expect(second).toMatchObject({ title: '', source: null, date: null });
    expect(second!.body).toContain(OTHER_BODY[1]);
  });

  it('in English', () => {
    const english = page(
      EN_TITLE,
      'Published: December 6, 2024',
      'By Jane Doe',
      EN_BODY,
      'Source: The Harbour Post',
      'Tags: ferries, strike',
      'Related Articles',
      EN_OTHER_TITLE,
      'Posted: December 9, 2024',
      EN_OTHER_BODY,
    );
    expect(readPage(english)).toEqual([
      {
        title: EN_TITLE,
        body: EN_BODY.join('\n'),
        source: 'The Harbour Post',
        date: 'December 6, 2024',
        keywords: 'ferries, strike',
      },
      {
        title: EN_OTHER_TITLE,
        body: EN_OTHER_BODY.join('\n'),
        source: null,
        date: 'December 9, 2024',
        keywords: null,
      },
    ]);
  });
});

describe('a page that lacks something', () => {
  it.each([
    ['title', page(BODY.join(' '), 'المصدر: الوطن'), { title: '', source: 'الوطن' }],
    ['date', page(TITLE, BODY, 'المصدر: الوطن'), { title: TITLE, date: null }],
    ['source', page(TITLE, '6 ديسمبر 2024', BODY), { source: null, date: '6 ديسمبر 2024' }],
    ['text', page(TITLE, '6 ديسمبر 2024'), { title: TITLE, body: '', date: '6 ديسمبر 2024' }],
    ['all but a title', TITLE, { title: TITLE, body: '' }],
  ])('no %s', (_, raw, expected) => {
    const articles = readPage(raw);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ keywords: null, ...expected });
  });

  it('nothing but labels is no article', () => {
    expect(readPage('المصدر: الوطن\nكلمات دلالية:')).toEqual([]);
    expect(readPage(' \n\u200f\n•\n')).toEqual([]);
  });
});

describe('where the date may stand', () => {
  it.each([
    ['before the title', page('الجمعة 06 ديسمبر 2024 | 10:15', TITLE, BODY)],
    [
      'with a breadcrumb and a section above',
      page('الرئيسية > أخبار', 'محليات', TITLE, '06/12/2024', BODY),
    ],
    ['below the label', page(TITLE, 'تاريخ النشر', '6 ديسمبر 2024', BODY)],
    ['in the dateline', page(TITLE, `القاهرة – 6 ديسمبر 2024 – ${BODY[0]!}`, BODY[1]!)],
    ['in brackets', page(TITLE, `الرياض (6 ديسمبر 2024): ${BODY[0]!}`, BODY[1]!)],
    [
      'beside the update, which comes later',
      page(TITLE, 'آخر تحديث: 8 ديسمبر 2024', 'نشر في: 6 ديسمبر 2024', BODY),
    ],
  ])('%s', (_, raw) => {
    const [article, ...none] = readPage(raw);
    expect(none).toEqual([]);
    expect(article!.title).toBe(TITLE);
    expect(article!.date).toMatch(/0?6[ /](?:ديسمبر|12)[ /]2024/);
  });

  it('a date in the middle of a sentence is none of the page', () => {
    expect(
      readPage(page(TITLE, `${BODY[0]!} وكان ذلك في 6 ديسمبر 2024 بحسب البيان.`))[0]!.date,
    ).toBeNull();
  });
});

describe('other articles', () => {
  it.each([
    'اقرأ أيضاً: افتتاح معرض الكتاب',
    'اقرأ أيضا\nافتتاح معرض الكتاب',
    'شاهد أيضا:\nافتتاح معرض الكتاب\nمباراة القمة تنتهي بالتعادل',
    '>> قد يهمك | افتتاح معرض الكتاب',
  ])('named in mid-text are dropped, the text goes on: %j', (link) => {
    expect(readPage(page(TITLE, BODY[0]!, link, BODY[1]!))).toEqual([
      { title: TITLE, body: BODY.join('\n'), source: null, date: null, keywords: null },
    ]);
  });

  it.each([
    ['مواضيع متعلقة', 'افتتاح معرض الكتاب', 'مباراة القمة تنتهي بالتعادل', 'ارتفاع أسعار القمح'],
    [
      'كلمات دلالية: سيول',
      'اقرأ أيضا',
      'افتتاح معرض الكتاب',
      'ارتفاع أسعار القمح',
      'الأكثر قراءة',
      'طقس الغد',
    ],
    ['You may also like', 'Museum opens its new hall', 'Storm nears the coast'],
  ])('listed at the end are dropped: %s', (...links) => {
    const [article, ...none] = readPage(page(TITLE, BODY, links));
    expect(none).toEqual([]);
    expect(article).toMatchObject({ title: TITLE, body: BODY.join('\n') });
  });

  it('are read when they stand there whole, several of them, each with its own date', () => {
    const raw = page(
      TITLE,
      '6 ديسمبر 2024',
      BODY,
      'المصدر: الوطن',
      'اقرأ أيضا:',
      OTHER_TITLE,
      'تاريخ النشر: 9 ديسمبر 2024',
      OTHER_BODY,
      'المصدر: الشروق',
      'اقرأ أيضا:',
      EN_TITLE,
      EN_BODY,
    );
    expect(readPage(raw).map(({ title, date, source }) => [title, date, source])).toEqual([
      [TITLE, '6 ديسمبر 2024', 'الوطن'],
      [OTHER_TITLE, '9 ديسمبر 2024', 'الشروق'],
      [EN_TITLE, null, null],
    ]);
  });

  it('are read without an end of the first when their text is about their headline', () => {
    const raw = page(TITLE, BODY, 'اقرأ أيضا:', OTHER_TITLE, OTHER_BODY);
    expect(readPage(raw).map(({ title }) => title)).toEqual([TITLE, OTHER_TITLE]);
  });

  it('are links, where source and keywords stand above the text', () => {
    const raw = page(
      TITLE,
      'المصدر: الوطن',
      'وسوم: سيول',
      BODY[0]!,
      'اقرأ أيضا:',
      OTHER_TITLE,
      BODY[1]!,
    );
    expect(readPage(raw)).toMatchObject([{ body: BODY.join('\n'), source: 'الوطن' }]);
  });

  it('keep a headline that trails off', () => {
    const title = `${OTHER_TITLE}..`;
    const raw = page(TITLE, BODY, 'المصدر: الوطن', 'اقرأ أيضا:', title, OTHER_BODY);
    expect(readPage(raw)[1]).toMatchObject({ title, body: OTHER_BODY.join('\n') });
  });

  it('more than ten are a list', () => {
    const one = page('المصدر: الوطن', 'اقرأ أيضا:', OTHER_TITLE, OTHER_BODY);
    expect(readPage(page(TITLE, BODY, Array(40).fill(one) as string[]))).toHaveLength(10);
  });
});

describe('a page sent in other fields', () => {
  const page1 = page(
    BODY,
    'المصدر: الوطن',
    'كلمات دلالية: سيول',
    'اقرأ أيضا:',
    OTHER_TITLE,
    OTHER_BODY,
  );

  it('is read as a page when it comes as a body', () => {
    expect(readDocuments({ title: TITLE, body: page1, source: 'مرفأ' })).toMatchObject([
      { title: TITLE, body: BODY.join('\n'), source: 'مرفأ', keywords: 'سيول' },
      { title: OTHER_TITLE, body: OTHER_BODY.join('\n'), source: null, keywords: null },
    ]);
  });

  it('keeps its first line as text when the title is known', () => {
    const [document] = readDocuments({ title: TITLE, raw: page(BODY) });
    expect(document).toMatchObject({ title: TITLE, body: BODY.join('\n') });
  });

  it('a body without labels is a body', () => {
    const body = page(BODY, 'قال المصدر: إن الطريق مفتوح.');
    expect(readDocuments({ title: TITLE, body })).toMatchObject([{ body, keywords: null }]);
  });
});

describe('a headline that begins like a label', () => {
  it.each([
    'شاهد.. لحظة انهيار الجسر القديم على النهر',
    'مصدر: الفريق يقترب من ضم المهاجم',
    'Source: striker to leave the club in June',
    'Sources: Striker agrees to new deal',
  ])('%s', (title) => {
    expect(readPage(page(title, '6 ديسمبر 2024', BODY))).toMatchObject([
      { title, body: BODY.join('\n'), source: null },
    ]);
  });
});

describe('bad input', () => {
  it.each([
    ['NULs', '\0'.repeat(1_000)],
    ['lone surrogates', '\ud800\n'.repeat(1_000)],
    ['combining marks', `ا${'\u064b'.repeat(100_000)}\nالمصدر${'\u064b'.repeat(10_000)}: س`],
    ['marks of direction', '\u202e\u2066'.repeat(10_000)],
    ['markers alone', 'اقرأ أيضاً:\n'.repeat(5_000)],
    ['markers glued', 'المصدر: '.repeat(10_000)],
    ['colons', ':'.repeat(50_000)],
    ['one line', 'نص طويل '.repeat(20_000)],
  ])('%s', (_, raw) => {
    expect(() => readPage(raw)).not.toThrow();
  });
});
