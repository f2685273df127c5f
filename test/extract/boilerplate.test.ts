import { describe, expect, it } from 'vitest';
import { withoutBoilerplate } from '../../services/extract/boilerplate.ts';

const TEXT =
  'أغلقت السلطات الطرق الساحلية صباح الجمعة بعد أن غمرت مياه السيول أحياء قريبة من الميناء.';
const ENGLISH =
  'The crews of the northern line went back to work on Friday after a long night of talks.';

describe('what outlets say in every article goes', () => {
  it.each([
    'تابعونا على تويتر',
    'تابعنا على فيسبوك وانستغرام ليصلك كل جديد.',
    'لمتابعة آخر الأخبار انضم إلى قناتنا على تليجرام',
    'اشترك في النشرة البريدية',
    'حمّل التطبيق الآن من متجر التطبيقات',
    'حمل تطبيق الجريدة لتصلك الأخبار أولا بأول',
    'جميع الحقوق محفوظة © 2024',
    'حقوق النشر والطبع محفوظة للجريدة 2024',
    'الرجاء تسجيل الدخول لإضافة تعليق',
    'المقالات المنشورة تعبر عن رأي كاتبها',
    'شارك على فيسبوك شارك على تويتر واتساب',
    'شارك هذا الخبر',
    'فيسبوك',
    'رابط الخبر بصحيفة المرفأ: سيول في الشمال',
    'كتب: أحمد سالم',
    'تحرير – منى فؤاد',
    'اقرأ أيضا: مباراة القمة تنتهي بالتعادل',
    'إقرأ أيضاً\nمباراة القمة تنتهي بالتعادل',
    'مواضيع متعلقة\nمباراة القمة تنتهي بالتعادل\nارتفاع أسعار القمح',
    'المصدر: وكالات',
    'كلمات دلالية: سيول طرق',
    'للمزيد من الأخبار تابعونا على قناة الواتساب',
    'اضغط هنا للاشتراك في خدمة الرسائل',
    'لقراءة المزيد اضغط هنا',
    'سجل في النشرة الإخبارية',
    'أضف تعليقك',
    'لا يوجد تعليقات',
    'التعليقات مغلقة',
    'إعلان',
    'نسخ الرابط',
    '© 2025 صدى المرفأ',
  ])('%s', (line) => {
    expect(withoutBoilerplate(`${TEXT}\n${line}`, '').trim()).toBe(TEXT);
    expect(withoutBoilerplate(`${TEXT}\n${line}\n\n${TEXT}`, '').replace(/\n+/g, '\n')).toBe(
      `${TEXT}\n${TEXT}`,
    );
  });

  it.each([
    'Follow us on Twitter and Facebook.',
    'Sign up for our newsletter.',
    'Get all the latest news delivered daily to your inbox.',
    'CLICK HERE TO GET THE APP',
    'Click here for more stories.',
    'Image copyrightGetty ImagesImage caption',
    'All rights reserved.',
    'Like this:',
    'Share this: Twitter Facebook',
    'Like this: Like Loading...',
    'Copyright 2024 The Harbour Post.',
    'This article was originally published on Harbour Post.',
    'Subscribe now for full access.',
    'Download our app for free.',
    'Log in to comment',
    'Story continues below advertisement',
    'Reporting by Jane Doe; Editing by John Roe',
    'The views expressed in this commentary are her own.',
    'We use cookies to give you the best experience.',
    'Share on Facebook',
    'By Jane Doe',
    'Read more: Another headline',
    'Related articles\nRare leopard seen in reserve',
    'READ MORE...',
    '© 2025 Harbour Post. All rights reserved.',
    'Leave a comment',
    'Comments are closed',
    'Read our privacy policy',
    'Photo: Jane Doe/Harbour Post',
    'Contact the author at jane@example.org',
    'Follow Jane Doe @harbourpost',
    'Print Email',
    'This story has been updated.',
    'Support independent journalism: donate today',
    'Our Standards: The Thomson Reuters Trust Principles.',
  ])('%s', (line) => {
    expect(withoutBoilerplate(`${ENGLISH}\n${line}`, '').trim()).toBe(ENGLISH);
  });

  it('in the middle of a line, as a sentence', () => {
    expect(withoutBoilerplate(`${ENGLISH} All rights reserved. ${ENGLISH}`, '')).toBe(
      `${ENGLISH} ${ENGLISH}`,
    );
    expect(withoutBoilerplate(`${ENGLISH} (FILE PHOTO) [+512 chars]`, '')).not.toMatch(
      /file|chars/i,
    );
  });

  it('the headline, where the body repeats it', () => {
    const title = 'سيول تغلق الطرق الساحلية في الشمال';
    expect(withoutBoilerplate(`${title}\n${TEXT}`, title)).not.toContain(title);
  });
});

describe('a date before the text goes alone', () => {
  it.each([`Publié le 3 mai 2020 à 2h00 par A.B. ${ENGLISH}`, `Updated: May 3, 2020 ${ENGLISH}`])(
    '%s',
    (line) => {
      const text = withoutBoilerplate(`${ENGLISH}\n${line}`, '');
      expect(text).not.toContain('2020');
      expect(text.split('\n')[1]).toContain(ENGLISH);
    },
  );

  it('a hashtag is a topic', () => {
    expect(withoutBoilerplate(`${TEXT}\n#سيول_الشمال`, '')).toContain('سيول_الشمال');
  });
});

describe('what an article says stays, letter for letter', () => {
  it.each([
    TEXT,
    ENGLISH,
    'تابع الجمهور المباراة عبر قناة رياضية.',
    'أعلن تويتر عن خدمة جديدة للمشتركين.',
    'حمل الوزير الحكومة مسؤولية تأخر تطبيق القانون، وقال إن الوقت ينفد أمام الجميع.',
    'كتب الرئيس رسالة إلى نظيره.',
    'قال المصدر: إن الطريق مفتوح.',
    'دافعت المحامية عن حقوق النشر في المحكمة.',
    'شارك الآلاف في المسيرة.',
    'شاركت الممثلة صورة على إنستغرام.',
    'تعبر السفن القناة كل يوم.',
    'سجل اللاعب هدفين في مجموعة فريقه.',
    'انضم اللاعب إلى مجموعة من النجوم في القائمة.',
    'سجل المنتخب في النشرة الثانية هدفا.',
    'اضغط المصنعون على الحكومة لخفض الرسوم.',
    'ترك الوزير تعليقا على الصورة أثار الجدل.',
    'إعلان دستوري يحدد مدة الرئاسة.',
    'BY THE NUMBERS',
    'Photos of the storm: a gallery of a hundred pictures opened at the harbour. It closes in May.',
    'Contact the mines had with the port was lost.',
    'This story has been told for a thousand years.',
    'Support for the press fell, and firms donate less to reporting.',
    'The comments are closed to no one, the mayor said.',
    'Email and print sales fell by a fifth.',
    'Sites that store cookies without consent face fines.',
    'By Tuesday the river had reached the bridge.',
    'Facebook said on Friday it would close the app.',
    'The company copied the app, the court found.',
    'He signed up for the army in May.',
    'The newspaper was first published in 1881.',
    'Click beetles are common in the valley.',
    'Subscribers of the ferry line were refunded.',
    'Related firms fell on Friday.',
    'The image was taken by a sailor.',
    'Parties must register voters by June, the court said.',
  ])('%s', (text) => {
    expect(withoutBoilerplate(text, '')).toBe(text);
    expect(withoutBoilerplate(`${text}\n${TEXT}`, '')).toBe(`${text}\n${TEXT}`);
  });
});

describe('bad input', () => {
  it.each([
    ['one word for ever', 'ا'.repeat(100_000)],
    ['combining marks', `ا${'\u064b'.repeat(100_000)}`],
    ['trigger words', 'copyright '.repeat(10_000)],
    ['share words', 'facebook '.repeat(10_000)],
    ['lines of markers', 'اقرأ أيضا:\n'.repeat(10_000)],
    ['full stops', '. '.repeat(50_000)],
    ['lone surrogates', '\ud800'.repeat(10_000)],
  ])('%s', (_, text) => {
    expect(() => withoutBoilerplate(text, '')).not.toThrow();
  });
});
