/** What a marker on a scraped page introduces. */
export type MarkerKind = 'date' | 'updated' | 'source' | 'keywords' | 'related' | 'byline';

/**
 * The labels by which pages mark what is not their text; a phrase a line. Letters are compared folded
 * (hamza, ة, tashkeel, case do not matter). Own list, from what news sites write.
 */
export const PAGE_MARKERS: Readonly<Record<MarkerKind, string>> = {
  date: `
    تاريخ النشر
    تاريخ ووقت النشر
    تاريخ نشر الخبر
    تاريخ الخبر
    تاريخ الإضافة
    نشر في
    نشر بتاريخ
    نشر يوم
    نشر
    نشرت في
    تم النشر
    تم النشر في
    تم النشر بتاريخ
    تم نشره في
    منشور في
    أضيف في
    أضيف بتاريخ
    التاريخ
    تاريخ
    تاریخ انتشار
    published
    published on
    published at
    first published
    first published on
    date published
    publication date
    publish date
    date
    posted
    posted on
    posted at
    publié le
    publicado el
    опубликовано`,
  updated: `
    آخر تحديث
    آخر تحديث للخبر
    تاريخ التحديث
    تم التحديث
    تم التحديث في
    تحديث
    حدث في
    updated
    updated on
    updated at
    last updated
    last updated on
    last update
    last modified
    modified
    mis à jour le
    actualizado`,
  source: `
    المصدر
    مصدر الخبر
    نقلا عن
    المصدر الأصلي
    source
    original source
    news source
    via
    publisher
    fuente`,
  keywords: `
    كلمات دلالية
    الكلمات الدلالية
    كلمات مفتاحية
    الكلمات المفتاحية
    كلمات البحث
    وسوم
    الوسوم
    وسوم الخبر
    وسوم المقال
    تاغات
    تاجات
    التاجات
    تاقات
    تاج
    هاشتاغ
    هاشتاق
    علامات
    العلامات
    الأوسمة
    أوسمة
    مواضيع الخبر
    مواضيع
    المواضيع
    برچسب ها
    برچسب‌ها
    کلیدواژه ها
    tags
    tag
    tagged
    article tags
    keywords
    keyword
    key words
    topics
    related topics
    hashtags
    filed under
    labels
    mots-clés
    palabras clave
    etiquetas
    теги`,
  related: `
    اقرأ أيضا
    اقرأ ايضا على
    اقرأ كذلك
    اقرئي أيضا
    اقرأ المزيد
    اقرأ المزيد عن
    اقرأ المزيد من
    اقرأ
    للمزيد اقرأ
    للمزيد
    طالع أيضا
    طالع المزيد
    طالع
    شاهد أيضا
    شاهد المزيد
    شاهد
    انظر أيضا
    تابع أيضا
    هل قرأت
    قد يهمك
    قد يهمك أيضا
    ربما يهمك
    ربما يهمك أيضا
    قد يعجبك
    قد يعجبك أيضا
    ربما يعجبك أيضا
    لا يفوتك
    لا تفوت
    مواضيع ذات صلة
    موضوعات ذات صلة
    أخبار ذات صلة
    مقالات ذات صلة
    روابط ذات صلة
    ذات صلة
    مواضيع ذات علاقة
    مقالات ذات علاقة
    مواضيع متعلقة
    موضوعات متعلقة
    أخبار متعلقة
    مقالات متعلقة
    مواضيع مشابهة
    أخبار مشابهة
    مواضيع مرتبطة
    أخبار مرتبطة
    مواضيع قد تهمك
    أخبار قد تهمك
    مقالات قد تهمك
    أخبار أخرى
    مواضيع أخرى
    رابط الخبر
    المزيد من الأخبار
    المزيد من
    المزيد
    الأكثر قراءة
    الأكثر مشاهدة
    بیشتر بخوانید
    مطالب مرتبط
    یہ بھی پڑھیں
    مزید پڑھیں
    read also
    also read
    read more
    read more on
    read more about
    read next
    read
    see also
    see more
    watch also
    related
    related article
    related articles
    related story
    related stories
    related news
    related posts
    related content
    related links
    related coverage
    you may also like
    you might also like
    you may like
    you might be interested in
    more from
    more on this story
    more news
    more stories
    more
    recommended
    recommended for you
    recommended stories
    recommended reading
    further reading
    don't miss
    don’t miss
    must read
    most read
    most popular
    trending now
    up next
    what to read next
    editor's picks
    editors' picks
    à lire aussi
    lire aussi
    voir aussi
    lea también
    te puede interesar
    читайте также`,
  byline: `
    كتب
    كتبت
    كتبه
    بقلم
    تحرير
    إعداد
    ترجمة
    تصوير
    المحرر
    الكاتب
    الكاتبة
    تقرير
    written by
    by
    author
    authors
    reporting by
    editing by
    edited by
    photo by
    photos by
    translated by`,
};

/**
 * Markers that open ordinary sentences and names too: they count only with a colon or the like behind
 * them, or alone on their line.
 */
export const NEEDS_COLON = `
    نشر
    تاريخ
    التاريخ
    تم النشر
    نشر يوم
    date
    published
    posted
    updated
    modified
    تحديث
    حدث في
    المصدر
    source
    via
    publisher
    تاج
    مواضيع
    المواضيع
    علامات
    العلامات
    أوسمة
    الأوسمة
    tag
    tags
    tagged
    topics
    labels
    keyword
    keywords
    اقرأ
    للمزيد
    طالع
    شاهد
    المزيد
    المزيد من
    ذات صلة
    أخبار أخرى
    مواضيع أخرى
    هل قرأت
    لا تفوت
    لا يفوتك
    الأكثر قراءة
    الأكثر مشاهدة
    قد يهمك
    قد يعجبك
    read
    read next
    related
    more
    more news
    more from
    recommended
    don't miss
    don’t miss
    must read
    most read
    most popular
    trending now
    see more`;
