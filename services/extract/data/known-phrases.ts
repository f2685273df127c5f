/**
 * Names of institutions, places and things that are one topic wherever they stand, even around a word
 * that would break a phrase (`New York`, `World Health Organization`). One a line; own list (SOURCES.md).
 */
export const KNOWN_PHRASES = `
الأمم المتحدة
مجلس الأمن
الجمعية العامة
البيت الأبيض
الشرق الأوسط
حلف الناتو
حلف شمال الأطلسي
الاتحاد الأوروبي
الجامعة العربية
جامعة الدول العربية
مجلس التعاون
مجلس الوزراء
مجلس الشورى
مجلس النواب
مجلس الشيوخ
صندوق النقد
البنك الدولي
البنك المركزي
منظمة الصحة
محكمة العدل
الجنائية الدولية
حقوق الإنسان
حزب الله
أنصار الله
قطاع غزة
الضفة الغربية
البحر الأحمر
البحر المتوسط
الخليج العربي
القرن الأفريقي
كأس العالم
كأس آسيا
دوري الأبطال
ريال مدريد
مجموعة العشرين
قناة السويس
مضيق هرمز
باب المندب
المسجد الأقصى
المسجد الحرام
المسجد النبوي
الملك سلمان
محمد بن سلمان
محمد بن نايف
خادم الحرمين
الحرمين الشريفين
الحرس الثوري
الدولة الإسلامية
تنظيم الدولة
الاتفاق النووي
الذكاء الاصطناعي
التغير المناخي
تغير المناخ
وقف إطلاق النار
إطلاق النار
رئيس الوزراء
رئيس الأركان
وزير الخارجية
وزير الدفاع
وزارة الدفاع
وزارة الخارجية
وزارة الداخلية
وزارة الصحة
القوات المسلحة
الأمن القومي
الأسلحة النووية
الطاقة الذرية
نيويورك تايمز
واشنطن بوست
United Nations
Security Council
General Assembly
White House
Supreme Court
European Union
European Commission
European Central Bank
Federal Reserve
World Bank
World Health Organization
World Trade Organization
International Monetary Fund
International Criminal Court
International Space Station
Middle East
Wall Street
Silicon Valley
New York
New York City
New York Times
New Jersey
New Orleans
New Delhi
New Mexico
New Hampshire
Los Angeles
San Francisco
Hong Kong
North Carolina
South Carolina
Prime Minister
Foreign Minister
Attorney General
Secretary of State
House of Representatives
House of Commons
Red Sea
Black Sea
West Bank
Gaza Strip
South China Sea
Climate Change
Global Warming
Artificial Intelligence
Social Media
World Cup
Champions League
Premier League
Olympic Games
Formula One
Super Bowl
Real Madrid
Manchester United
Manchester City
Wall Street Journal
Washington Post
Black Lives Matter
George Floyd
Donald Trump
Joe Biden
Boris Johnson
Kim Jong Un
Prime Video
Social Distancing
Stay at Home
Human Rights
Islamic State
State of Emergency
Interest Rate
Air Force
Central Bank
Supreme Leader
Nobel Prize
`;
