/**
 * Names of institutions, places and things that are one topic wherever they stand, even around a word
 * that would break a phrase (`New York`, `World Health Organization`). One a line; own list (SOURCES.md).
 */
export const KNOWN_PHRASES = `
الملا عمر
الملا منصور
الحرب الأهلية
عيد الأضحى
درجة الحرارة
الطيران والفضاء
مشروع قانون
SARS-CoV-2
Dark Matter
Disease Control and Prevention
Centers for Disease Control and Prevention
Centres for Disease Control and Prevention
Seine-Saint-Denis
Stay-at-home
Death toll
Aged care
Long-term care
Intensive care
Intensive care unit
Social care
Child care
Primary care
Staff nurse
Stem cell
Blood clot
Blood plasma
Blood pressure
Blood sugar
Blood donor
Blood test
Convalescent plasma
Plasma therapy
Hay fever
Meteor shower
Cruise ship
Cargo ship
Coral reef
Air travel
Air strike
Grocery store
Liquor store
Liquor shop
Nail salon
Hair salon
Immunity passport
Security law
National security law
Security guard
Mental illness
Cardiac arrest
Swimming pool
Food bank
Health insurance
Mutual fund
Car crash
Plane crash
Train crash
Transfer window
Free agency
Free agent
Free kick
Ozone hole
Ozone layer
Wet market
Housing market
Labour market
Job market
Armed robbery
Murder hornet
Gene therapy
Gas leak
Oil spill
Oil market
Primary school
Secondary school
Elementary school
Law school
Medical school
School board
Tracing app
Contact tracer
Police custody
Dark web
Crime scene
Civil rights
Voting rights
Bank holiday
Free speech
Credit card
Cash flow
Exchange rate
Unemployment rate
Death row
Power plant
Power outage
Nuclear plant
Nuclear power plant
Solar eclipse
Solar power
Solar panel
Lunar eclipse
Sea level
Sea ice
Milky Way
Radio burst
Domestic abuse
Child abuse
Drug trial
Vaccine trial
Human trial
Test kit
Testing kit
Face covering
Face shield
Protective equipment
Personal protective equipment
Parallel universe
Board game
Reality show
Talk show
Box office
Movie theater
Press secretary
Press briefing
Press conference
White House press secretary
Executive order
Relief bill
Relief package
Travel ban
Travel bubble
Flight attendant
Ice cream
Fast food
Sports betting
Tax cut
Tax return
Migrant worker
Migrant labourer
Essential worker
Health worker
Key worker
Finance minister
Health minister
Health ministry
Office for National Statistics
Office of National Statistics
Securities and Exchange Board of India
Securities and Exchange Commission
Ministry of Health and Family Welfare
Ministry of Home Affairs
Good Omens
Dead Sea Scrolls
Queen Elizabeth Hospital
My Chemical Romance
SARS-CoV
هيئة الأمر بالمعروف والنهي عن المنكر
الأمر بالمعروف والنهي عن المنكر
الأمر بالمعروف
قوات الطوارئ الخاصة
قوة الطوارئ الخاصة
حالة الطوارئ
كبار السن
صغار السن
البنية التحتية
الرضاعة الطبيعية
محطة الفضاء الدولية
رواد الفضاء
رائد فضاء
كأس ولي العهد
كأس الاتحاد الآسيوي
دوري عبداللطيف جميل
مطار الملك عبدالعزيز الدولي
مطار الملك خالد الدولي
مطار الملك فهد الدولي
جامعة الملك عبدالعزيز
جامعة الملك سعود
جامعة الملك خالد
جامعة الملك فهد للبترول والمعادن
بلاد الحرمين
قطار الحرمين
قطار الحرمين السريع
الاتفاق النووي الإيراني
البرنامج النووي الإيراني
الملف النووي الإيراني
بنك الدم
بنوك الدم
تصريف مياه الأمطار
الضباب الدخاني
غسيل الأموال
جرائم الحرب
حبوب الكبتاجون
World Health Organisation
Good Morning Britain
High Court
Court of Protection
Reserve Bank of India
Reserve Bank of Australia
Death rate
Infection rate
Life expectancy
Long Island
Long Beach
Staten Island
Public Health Wales
Public Health Scotland
Cabinet Office
Post Office
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
قمر صناعي
دوري الدرجة الأولى
اللجنة الأولمبية الدولية
الحزب الاشتراكي
كرة الطاولة
الاتحاد الوطني الكردستاني
ديوان المراقبة العامة
دورة الألعاب الآسيوية
خور مكسر
Good Morning America
Post Malone
Star Academy
New Zealand First
هيئة السوق المالية
السوق المالية
منظمة الأمن والتعاون
مركز الخليج للأبحاث
الخطوط السعودية
الخطوط الجوية العربية السعودية
الصليب الأحمر
الهلال الأحمر
أبو ظبي
رياض الخبراء
حسن الجوار
دي ميستورا
دي مستورا
الاحتياجات الخاصة
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
هجوم انتحاري
تفجير انتحاري
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
منظمة الصحة العالمية
صندوق النقد الدولي
مجموعة البنك الدولي
المحكمة الجنائية الدولية
محكمة العدل الدولية
محكمة العدل الأوروبية
الوكالة الدولية للطاقة الذرية
وكالة الطاقة الذرية
منظمة التعاون الإسلامي
منظمة التجارة العالمية
منظمة العفو الدولية
منظمة شنغهاي
هيومن رايتس ووتش
أطباء بلا حدود
الصليب الأحمر
الهلال الأحمر
برنامج الأغذية العالمي
برنامج الغذاء العالمي
المفوضية الأوروبية
المفوضية السامية
المجلس الأوروبي
البرلمان الأوروبي
البرلمان العربي
الاتحاد الأفريقي
الاتحاد الإفريقي
الاتحاد السوفيتي
الاتحاد السوفييتي
البنك المركزي الأوروبي
الاحتياطي الفيدرالي
البنك الإسلامي للتنمية
صندوق الاستثمارات العامة
مجلس التعاون الخليجي
مجلس التعاون لدول الخليج العربية
مجلس حقوق الإنسان
مجلس الدولة
مجلس الأمة
مجلس الدوما
مجلس العموم
مجلس اللوردات
المجلس الوطني
المجلس الانتقالي
المجلس الانتقالي الجنوبي
المجلس الرئاسي
مجلس القيادة الرئاسي
مجلس السيادة
المجلس الوزاري
المجلس العسكري
الجمعية الوطنية
خادم الحرمين الشريفين
ولي العهد
ولي ولي العهد
الأسرة المالكة
الديوان الملكي
المدينة المنورة
مكة المكرمة
المشاعر المقدسة
القدس الشرقية
القدس المحتلة
المسجد الإبراهيمي
كنيسة القيامة
عيد الفطر
عيد الأضحى
عيد الميلاد
رأس السنة
شهر رمضان
الهيئة العامة للترفيه
هيئة كبار العلماء
هيئة الأمر بالمعروف
النيابة العامة
النائب العام
المدعي العام
الادعاء العام
المحكمة العليا
المحكمة الدستورية
المحكمة الاتحادية
المجلس الأعلى للقضاء
الدفاع المدني
الحماية المدنية
خفر السواحل
حرس الحدود
الحرس الوطني
الحرس الجمهوري
الحشد الشعبي
قوات سوريا الديمقراطية
قوات الدعم السريع
الدعم السريع
الجيش الحر
الجيش الوطني
جبهة النصرة
هيئة تحرير الشام
حركة حماس
حركة فتح
حركة طالبان
حركة الشباب
حركة النهضة
الجهاد الإسلامي
كتائب القسام
سرايا القدس
منظمة التحرير
منظمة التحرير الفلسطينية
السلطة الفلسطينية
جماعة الإخوان
الإخوان المسلمين
الإخوان المسلمون
بوكو حرام
تنظيم القاعدة
تنظيم داعش
حزب العمال الكردستاني
حزب العدالة والتنمية
حزب الشعب الجمهوري
حزب الليكود
الحزب الشيوعي
الحزب الجمهوري
الحزب الديمقراطي
حزب المحافظين
حزب العمال
وحدات حماية الشعب
التحالف الدولي
التحالف العربي
المقاومة الشعبية
المقاومة الإسلامية
الضاحية الجنوبية
الخط الأخضر
الخط الأزرق
هضبة الجولان
مرتفعات الجولان
شبه جزيرة القرم
شبه الجزيرة
إقليم كردستان
كردستان العراق
جنوب لبنان
شمال أفريقيا
جنوب شرق آسيا
أمريكا اللاتينية
أميركا اللاتينية
أمريكا الشمالية
أميركا الشمالية
البحر الأسود
بحر الصين الجنوبي
بحر قزوين
بحر العرب
المحيط الهادئ
المحيط الهندي
المحيط الأطلسي
خليج عدن
خليج عمان
خليج المكسيك
الخليج الفارسي
مضيق باب المندب
مضيق البوسفور
نهر النيل
نهر الفرات
سد النهضة
السد العالي
برج خليفة
برج إيفل
العاصمة الإدارية
العاصمة المقدسة
سيلاند أرينا
تل أبيب
رام الله
خان يونس
دير الزور
دير البلح
بيت لحم
بيت لاهيا
بيت حانون
كفر الشيخ
شرم الشيخ
حفر الباطن
رأس الخيمة
أم القيوين
خميس مشيط
لوس أنجلوس
سان فرانسيسكو
سان بطرسبورغ
هونغ كونغ
هونج كونج
كيب تاون
ريو دي جانيرو
ساو باولو
نيو أورليانز
نيو جيرسي
نيو مكسيكو
الكونغرس الأمريكي
وادي السيليكون
وول ستريت
داوننغ ستريت
الانتخابات الرئاسية
الانتخابات البرلمانية
الانتخابات التشريعية
الانتخابات البلدية
الانتخابات النيابية
الحرب العالمية
الحرب العالمية الثانية
الحرب العالمية الأولى
الحرب الباردة
الحرب الأهلية
الحرب التجارية
الربيع العربي
القضية الفلسطينية
حل الدولتين
عملية السلام
مبادرة السلام العربية
اتفاق السلام
اتفاق باريس
اتفاق أوسلو
اتفاق الطائف
اتفاقية جنيف
اتفاقيات جنيف
معاهدة السلام
الحزام والطريق
رؤية 2030
رؤية المملكة
أسعار النفط
أسعار الفائدة
سعر الفائدة
أسعار الذهب
النفط الخام
خام برنت
سوق الأسهم
أسواق المال
البورصة المصرية
الموازنة العامة
الميزانية العامة
الناتج المحلي
الناتج المحلي الإجمالي
القطاع الخاص
القيمة المضافة
ضريبة القيمة المضافة
غسل الأموال
تمويل الإرهاب
مكافحة الإرهاب
مكافحة الفساد
مكافحة المخدرات
حقوق المرأة
حرية التعبير
حرية الصحافة
الأمن السيبراني
الأمن الغذائي
الأمن المائي
الاحتباس الحراري
الطاقة المتجددة
الطاقة الشمسية
الطاقة النووية
الغاز الطبيعي
الغاز المسال
السيارات الكهربائية
العملات الرقمية
وسائل التواصل الاجتماعي
مواقع التواصل الاجتماعي
مواقع التواصل
وسائل التواصل
التواصل الاجتماعي
تيك توك
سبيس إكس
فيروس كورونا
كوفيد 19
جدري القردة
حمى الضنك
شلل الأطفال
مرض السكري
سرطان الثدي
النووي الإيراني
الملف النووي
البرنامج النووي
أسلحة كيماوية
الأسلحة الكيميائية
الأسلحة الكيماوية
أسلحة الدمار الشامل
القبة الحديدية
صواريخ باليستية
الصواريخ الباليستية
طائرة مسيرة
طائرات مسيرة
الطائرات المسيرة
تبادل الأسرى
المساعدات الإنسانية
مساعدات إنسانية
مخيمات اللاجئين
معبر رفح
معبر كرم أبو سالم
مخيم جنين
جدار الفصل
دوري أبطال أوروبا
دوري أبطال آسيا
دوري أبطال أفريقيا
دوري أبطال
دوري المحترفين
دوري روشن
دوري جميل
دوري نجوم قطر
الدوري السعودي
الدوري المصري
الدوري الإنجليزي
الدوري الإسباني
الدوري الإيطالي
الدوري الألماني
الدوري الفرنسي
كأس الملك
كأس السوبر
كأس الخليج
كأس أمم أفريقيا
كأس الأمم الأفريقية
كأس الأمم الأوروبية
كأس العرب
كأس العالم للأندية
كأس الاتحاد
كوبا أمريكا
أمم أوروبا
كرة القدم
كرة السلة
كرة اليد
الكرة الطائرة
كرة المضرب
سباق السيارات
فورمولا 1
فورمولا وان
الألعاب الأولمبية
دورة الألعاب
الأولمبياد الشتوي
ألعاب القوى
مانشستر سيتي
مانشستر يونايتد
أتلتيكو مدريد
بايرن ميونيخ
بايرن ميونخ
بوروسيا دورتموند
باريس سان جيرمان
سان جيرمان
إنتر ميلان
إيه سي ميلان
الترجي التونسي
الوداد البيضاوي
الرجاء البيضاوي
الأهلي المصري
برج العرب
ستاد القاهرة
الكرة الذهبية
جائزة نوبل
جوائز الأوسكار
مهرجان كان
موسم الرياض
البحر الميت
عاصفة الحزم
إعادة الأمل
طوفان الأقصى
باراك أوباما
هيلاري كلينتون
إيمانويل مكرون
آل الشيخ
آل نهيان
آل مكتوم
آل ثاني
أرامكو السعودية
سوق العمل
التعليم العالي
الرعاية الصحية
الحج والعمرة
الشؤون الإسلامية
الشؤون البلدية
الشؤون الاجتماعية
الشؤون الخارجية
التجارة الإلكترونية
الجيل الخامس
المجتمع الدولي
المجتمع المدني
الرأي العام
القانون الدولي
القطاع المصرفي
رجال الأعمال
رجال الأمن
قوات الأمن
قوات الاحتلال
قوات التحالف
جيش الاحتلال
سلطات الاحتلال
الجيش الإسرائيلي
الأجهزة الأمنية
الأرصاد الجوية
الرياح السطحية
درجات الحرارة
درجة الحرارة
القطب الشمالي
القطب الجنوبي
نيو أورلينز
مرج عيون
طرابلس الغرب
الخرطوم بحري
واد مدني
النيل الأزرق
النيل الأبيض
جنوب كردفان
شمال كردفان
غرب كردفان
شمال دارفور
جنوب دارفور
غرب دارفور
وسط دارفور
شرق دارفور
شمال سيناء
جنوب سيناء
جبل الشيخ
جبل لبنان
وادي عربة
وادي النيل
وادي حضرموت
مضيق تايوان
آسيا الوسطى
شرق آسيا
جنوب آسيا
أوروبا الشرقية
أوروبا الغربية
أمريكا الجنوبية
أميركا الجنوبية
أمريكا الوسطى
الساحل الأفريقي
الساحل الإفريقي
الساحل السوري
شرق المتوسط
شرق الفرات
بحر إيجه
بحر البلطيق
بحر اليابان
مجموعة السبع
مجموعة بريكس
أوبك بلس
الاتحاد الدولي لكرة القدم
الاتحاد الأوروبي لكرة القدم
الاتحاد الآسيوي لكرة القدم
الاتحاد الأفريقي لكرة القدم
الاتحاد السعودي لكرة القدم
سعر الصرف
أسعار الصرف
اتفاقيات إبراهيم
الاتفاقيات الإبراهيمية
وزارة التربية والتعليم
وزارة الحج والعمرة
وزارة الصحة والسكان
وزارة الشباب والرياضة
وزارة التجارة والصناعة
وزارة الثقافة والإعلام
وزارة البيئة والمياه والزراعة
وزارة الموارد البشرية والتنمية الاجتماعية
وزارة النقل والخدمات اللوجستية
وزارة الأوقاف والشؤون الإسلامية
وزارة الشؤون الإسلامية
وزير الصحة والسكان
وزير التربية والتعليم
البحث العلمي
البحث والإنقاذ
حزب التجمع اليمني للإصلاح
الهيئة العليا للانتخابات
المفوضية العليا للانتخابات
المجلس الأعلى للدولة
المجلس الأعلى للقوات المسلحة
القوات الجوية
القوات البحرية
القوات البرية
الفيلق الأفريقي
مجموعة فاغنر
قوات فاغنر
كتائب عز الدين القسام
كتيبة جنين
لواء القدس
فيلق القدس
حركة أمل
القوات اللبنانية
التيار الوطني الحر
التيار الصدري
الإطار التنسيقي
كتائب حزب الله
عصائب أهل الحق
جبهة البوليساريو
الصحراء الغربية
المسيرة الخضراء
مؤتمر الحوار الوطني
صندوق الثروة السيادي
مجلس الأمن القومي
المتحف المصري الكبير
United Arab Emirates
UN Security Council
UN General Assembly
International Atomic Energy Agency
International Court of Justice
Red Cross
Amnesty International
Human Rights Watch
African Union
Arab League
Soviet Union
European Parliament
European Court of Justice
Bank of England
Bank of Japan
House of Lords
House Speaker
Senate Majority Leader
Oval Office
State Department
Justice Department
Defense Department
Treasury Department
Homeland Security
National Guard
National Security Agency
National Security Adviser
National Security Council
Federal Bureau of Investigation
Central Intelligence Agency
Centers for Disease Control and Prevention
Centers for Disease Control
Food and Drug Administration
National Institutes of Health
Public Health England
National Health Service
Environmental Protection Agency
Department of Justice
Department of Defense
Department of Health
Ministry of Health
Ministry of Defence
Ministry of Foreign Affairs
Home Office
Foreign Office
Scotland Yard
Downing Street
Buckingham Palace
Capitol Hill
Electoral College
Republican Party
Democratic Party
Labour Party
Conservative Party
Communist Party
Tea Party
Supreme Court Justice
Court of Appeal
Chief Justice
Special Counsel
Vice President
Deputy Prime Minister
Secretary General
Iron Dome
Boko Haram
Muslim Brotherhood
Revolutionary Guard
Revolutionary Guards
Gaza City
Tel Aviv
Golan Heights
Persian Gulf
Strait of Hormuz
Suez Canal
Panama Canal
Horn of Africa
Sub-Saharan Africa
Latin America
Central America
Southeast Asia
Eastern Europe
Western Europe
Pacific Ocean
Atlantic Ocean
Indian Ocean
Arctic Ocean
Mediterranean Sea
Caspian Sea
Gulf of Mexico
Great Lakes
Great Barrier Reef
Amazon rainforest
New York State
New York Stock Exchange
New South Wales
New England
Las Vegas
San Diego
San Antonio
San Jose
Salt Lake City
St. Louis
Rio de Janeiro
Sao Paulo
Buenos Aires
Mexico City
Kuala Lumpur
Abu Dhabi
Cape Town
Saudi Aramco
West Virginia
Rhode Island
North Dakota
South Dakota
Northern Territory
Western Australia
South Australia
British Columbia
Nova Scotia
Uttar Pradesh
Madhya Pradesh
Andhra Pradesh
Tamil Nadu
West Bengal
Himachal Pradesh
Jammu and Kashmir
Lok Sabha
Rajya Sabha
Narendra Modi
Rahul Gandhi
Belt and Road
Paris Agreement
Kyoto Protocol
Green New Deal
Nuclear Deal
Nuclear Weapon
Trade War
Cold War
Civil War
World War II
World War
Civil Right
Gun Control
Death Penalty
Hate Speech
Fake News
Hate Crime
Police Brutality
Money Laundering
Human Trafficking
Domestic Violence
Sexual Assault
Sexual Harassment
Sexual Abuse
Drug Trafficking
Mass Shooting
Cyber Attack
Data Breach
Machine Learning
Self-Driving Car
Electric Vehicle
Electric Car
Renewable Energy
Solar Energy
Natural Gas
Crude Oil
Oil Price
Stock Market
Real Estate
Mental Health
Public Health
Health Care
Public Transport
Nursing Home
Care Home
Face Mask
Hand Sanitizer
Lockdown Measure
Contact Tracing
Herd Immunity
Clinical Trial
Stimulus Package
Stimulus Check
Unemployment Benefit
Supply Chain
Small Business
Inflation Rate
Minimum Wage
Income Tax
Trade Deal
Coronavirus Pandemic
Coronavirus Outbreak
Coronavirus Vaccine
Coronavirus Lockdown
Breast Cancer
Lung Cancer
Prostate Cancer
Heart Disease
Heart Attack
High School
Middle School
Solar System
Black Hole
Climate Crisis
Fossil Fuel
Carbon Emission
Air Quality
Air Pollution
Plastic Waste
Wildlife Trade
Social Worker
Police Officer
Law Enforcement
Grand Jury
Video Game
Artificial Sweetener
Nintendo Switch
Apple Watch
Google Maps
Microsoft Teams
Amazon Prime
Disney Plus
Star Wars
Game of Thrones
Grand Theft Auto
Call of Duty
Animal Crossing
Xbox Series X
World Series
Super League
Europa League
Grand Slam
Grand Prix
French Open
US Open
Australian Open
Tour de France
Ryder Cup
Stanley Cup
Olympic Committee
Tokyo Olympics
Commonwealth Games
La Liga
Serie A
Ligue 1
Atletico Madrid
Bayern Munich
Borussia Dortmund
Paris Saint-Germain
Inter Milan
AC Milan
West Ham
Aston Villa
Crystal Palace
Tottenham Hotspur
Newcastle United
Leeds United
Premier Division
Black Friday
Memorial Day
Independence Day
Mother's Day
Father's Day
Veterans Day
Labor Day
New Year's Eve
Easter Sunday
General Motors
General Electric
Goldman Sachs
Morgan Stanley
Bank of America
Wells Fargo
Berkshire Hathaway
JPMorgan Chase
Credit Suisse
Deutsche Bank
Warner Bros
Johnson & Johnson
Procter & Gamble
British Airways
American Airlines
United Airlines
Virgin Atlantic
Air India
Air France
Anthony Fauci
Barack Obama
Hillary Clinton
Bernie Sanders
Mike Pence
Nancy Pelosi
Andrew Cuomo
Vladimir Putin
Volodymyr Zelensky
Xi Jinping
Emmanuel Macron
Angela Merkel
Justin Trudeau
Benjamin Netanyahu
Kamala Harris
Elon Musk
Bill Gates
Mark Zuckerberg
Jeff Bezos
Prince Harry
Prince William
Prince Charles
Prince Philip
Queen Elizabeth
Meghan Markle
Kate Middleton
`;
/**
 * Papers, agencies, stations and forms of address: they are no topic of the news, so their words are taken by
 * these phrases and none is a keyword.
 */
export const OUTLETS = `
الأمين العام
المدير العام
بسم الله الرحمن الرحيم
وكالة الصحافة الفرنسية
وكالة الصحافة
المتحدث الرسمي
المتحدث الإعلامي
الناطق الرسمي
الناطق الإعلامي
Fox Friends
Sydney Morning Herald
جوجل بلس
قوقل بلس
غوغل بلس
Google Plus
صاحب السمو الملكي
صاحب السمو
السمو الملكي
نيويورك تايمز
واشنطن بوست
وول ستريت جورنال
فايننشال تايمز
ديلي تلغراف
ديلي ميل
سكاي نيوز
سكاي نيوز عربية
سي إن إن
بي بي سي
فوكس نيوز
فرانس برس
أسوشيتد برس
روسيا اليوم
عين اليوم
وكالة الأنباء السعودية
وكالة الأنباء
الشرق القطرية
اليوم السابع
المصري اليوم
العربي الجديد
القدس العربي
الجزيرة نت
العربية نت
Fox News
Fox Business
BBC News
BBC World Service
BBC Sport
CNN Business
CBS News
NBC News
ABC News
Sky News
Al Jazeera
New York Times
New York Post
Washington Post
Wall Street Journal
Financial Times
Los Angeles Times
USA Today
Daily Mail
Daily Telegraph
Daily Express
Daily Mirror
Evening Standard
Business Insider
Associated Press
Agence France-Presse
Press Association
Press Trust of India
Times of India
Hindustan Times
Economic Times
Jakarta Post
Jerusalem Post
South China Morning Post
Getty Images
Google News
Yahoo News
Russia Today
RIA Novosti
`;