/** Europe; the columns are explained in ../countries-table.ts, the origin in SOURCES.md. */
export const EUROPE = `
AD|Andorra|Andorran|Andorra la Vella|أندورا|أندوري|أندورا لا فيلا
AL|Albania|Albanian|Tirana|ألبانيا|ألباني|تيرانا
AT|Austria|Austrian|Vienna;Salzburg;Innsbruck;Graz;Tyrol|النمسا|نمساوي|فيينا;سالزبورغ
AX|Åland Islands;Aland Islands;Åland|Ålandic;Ålander|Mariehamn|جزر أولاند;جزر آلاند;أولاند|أولاندي|ماريهامن
BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia|Bosnian;Herzegovinian|Sarajevo;Srebrenica;Mostar|البوسنة والهرسك;البوسنة;البوسنه والهرسك;البوسنة و الهرسك;جمهورية البوسنة|بوسني;=بوسنويين;=بوشناق;هرسكي;بوسنوي|سراييفو;سربرنيتسا
BE|Belgium|Belgian|Brussels;Antwerp;Ghent|بلجيكا|بلجيكي;=بلجيك|بروكسل;بروكسيل;أنتويرب
BG|Bulgaria|Bulgarian|Sofia?;Plovdiv|بلغاريا;بولغاريا|بلغاري;=بلغار|صوفيا
BY|Belarus;Belorussia;Byelorussia|Belarusian;Belarussian;Belorussian|Minsk|بيلاروسيا;روسيا البيضاء;بيلاروس;بلاروسيا;بيلوروسيا;بيلارسيا|بيلاروسي;بيلوروسي;=بيلاروس;بلاروسي|مينسك
CH|Switzerland;Swiss Confederation|Swiss|Bern;Berne;Geneva;Zurich;Zürich;Lausanne;Basel;Davos|سويسرا;الاتحاد السويسري|سويسري|برن;بيرن?;جنيف;زيورخ;زيوريخ;لوزان;دافوس
CY|Cyprus|Cypriot;=Cypriots|Nicosia;Limassol;Larnaca|قبرص|قبرصي;=قبارصة|نيقوسيا;ليماسول;ليما سول
CZ|Czech Republic;Czechia;Czech Rep|Czech;=Czechs|Prague;Brno|التشيك;جمهورية التشيك;تشيكيا;الجمهورية التشيكية;تشيك|تشيكي;=تشيك;=تشيكيون|براغ;براج
DE|Germany;Federal Republic of Germany;West Germany;East Germany|German;=Germans|Berlin;Munich;Hamburg;Frankfurt;Cologne;Stuttgart;Dusseldorf;Düsseldorf;Leipzig;Dresden;Bavaria;Nuremberg;Hanover??|ألمانيا;المانيا الاتحادية;جمهورية ألمانيا الاتحادية;ألمانيا الاتحادية;ألمانيا الغربية;ألمانيا الشرقية|ألماني;=ألمان|برلين;ميونخ;ميونيخ;هامبورغ;فرانكفورت;شتوتغارت;دوسلدورف;بافاريا;نورمبرغ
DK|Denmark|Danish;=Dane?;=Danes|Copenhagen;Aarhus|الدنمارك;الدانمارك;الدنمرك;الدانمرك;دنمارك;دانمارك;مملكة الدنمارك|دنماركي;دانماركي;دنمركي;دانمركي|كوبنهاغن;كوبنهاجن
EE|Estonia|Estonian|Tallinn|إستونيا|إستوني|تالين
ES|Spain;Kingdom of Spain|Spanish;=Spaniard;=Spaniards|Madrid;Barcelona?;Seville;Bilbao;Catalonia;Andalusia;Valencia??;Canary Islands;Mallorca;Ibiza|إسبانيا;أسبانيا;مملكة إسبانيا|إسباني;أسباني;=إسبان;=أسبان|مدريد;برشلونة?;إشبيلية;كتالونيا;كاتالونيا;الأندلس??
FI|Finland|Finnish;=Finn?;=Finns|Helsinki|فنلندا;فنلنده|فنلندي|هلسنكي
FO|Faroe Islands;Faeroe Islands;Faroes|Faroese|Tórshavn;Torshavn|جزر فارو;جزر الفارو|فاروي;فارويزي|تورشافن;تورسهافن
FR|France;French Republic|French;=Frenchman;=Frenchmen;=Frenchwoman|Paris;Marseille;Marseilles;Lyon;Toulouse;Strasbourg;Bordeaux;Élysée Palace;Elysee;Quai d'Orsay;Normandy;Corsica|فرنسا;فرنسه;الجمهورية الفرنسية|فرنسي;فرنساوي|باريس;مرسيليا;تولوز;ستراسبورغ;بوردو;قصر الإليزيه;الإليزيه;الاليزيه;نورماندي;كورسيكا
GB|United Kingdom;UK;U.K.;Great Britain;Britain;England;Scotland;Wales;Northern Ireland|British;=Briton;=Britons;=Brit?;=Brits;English;=Englishman;=Englishmen;Scottish;=Scots;=Scotsman;Welsh;=Welshman;Northern Irish|London;Manchester?;Edinburgh;Glasgow;Cardiff;Belfast;Liverpool?;Downing Street;Buckingham Palace;Whitehall;Leeds;Sheffield;Yorkshire|المملكة المتحدة;بريطانيا;بريطانيا العظمى;إنجلترا;إنكلترا;انجلترا;اسكتلندا;إسكتلندا;اسكوتلندا;ويلز;أيرلندا الشمالية;إيرلندا الشمالية;بريطانية العظمى;المملكة المتحدة لبريطانيا العظمى;سكوتلندا;سكتلندا;أسكتلندا;أسكوتلندا;إنجلترة;إنكلترة|بريطاني;إنجليزي;إنكليزي;اسكتلندي;اسكوتلندي;ويلزي;=إنجليز;=إنكليز;=إنجليزيون;سكتلندي;سكوتلندي;أسكتلندي;أسكوتلندي;إسكتلندي;إيرلندي شمالي;أيرلندي شمالي|لندن;مانشستر?;ليفربول?;أدنبرة;إدنبرة;غلاسكو;جلاسجو;بلفاست;برمنغهام;برمنجهام;داونينغ ستريت;داوننغ ستريت;داونينج ستريت;قصر باكنغهام;قصر بكنغهام;ليدز
GG|Guernsey||St. Peter Port;Saint Peter Port|غيرنزي;جيرنزي;غيرنسي||سانت بيتر بورت
GI|Gibraltar|Gibraltarian||جبل طارق||
GR|Greece;Hellenic Republic|Greek;=Greeks|Athens;Thessaloniki;Piraeus|اليونان|يوناني;إغريقي??|أثينا;سالونيك;تسالونيكي
HR|Croatia|Croatian;=Croat;=Croats|Zagreb;Dubrovnik|كرواتيا|كرواتي;=كروات|زغرب;زاغرب
HU|Hungary|Hungarian|Budapest|المجر;هنغاريا;هنجاريا|مجري;هنغاري;هنجاري|بودابست
IE|Ireland;Republic of Ireland|Irish;=Irishman;=Irishmen|Dublin|أيرلندا;إيرلندا;جمهورية أيرلندا;إيرلاندا;أيرلاندا;جمهورية إيرلندا|أيرلندي;إيرلندي;إيرلاندي|دبلن
IM|Isle of Man|Manx|Douglas??|جزيرة مان||
IS|Iceland|Icelandic;=Icelander;=Icelanders|Reykjavik;Reykjavík|آيسلندا;أيسلندا;إيسلندا;ايسلاندا;أيسلاندا;آيسلاندا;ايسلندة|آيسلندي;أيسلندي;إيسلندي;آيسلاندي|ريكيافيك
IT|Italy|Italian|Rome;Milan;Naples;Venice;Turin;Lampedusa;Sicily;Bologna;Palermo;Lombardy;Sardinia;Tuscany|إيطاليا|إيطالي;=طليان|روما;ميلانو;نابولي;تورينو;لامبيدوزا;صقلية;بولونيا الإيطالية;باليرمو;سردينيا
JE|Jersey?;Bailiwick of Jersey||Saint Helier;St. Helier;St Helier|جزيرة جيرسي;جيرسي??||سانت هيلير;سانت هيلييه
LI|Liechtenstein|Liechtensteiner|Vaduz|ليختنشتاين;ليشتنشتاين;لختنشتاين|ليختنشتايني;ليشتنشتايني|فادوز
LT|Lithuania|Lithuanian|Vilnius|ليتوانيا|ليتواني;ليتوني|فيلنيوس
LU|Luxembourg;Luxemburg|Luxembourgish;=Luxembourger;=Luxembourgers||لوكسمبورغ;لوكسمبورج;لوكسمبرج;لكسمبورغ|لوكسمبورغي;لوكسمبورجي;لوكسمبرغي;لكسمبورغي|
LV|Latvia|Latvian|Riga|لاتفيا;لاتيفيا|لاتفي|ريغا;ريجا
MC|Monaco|Monégasque;Monegasque;Monacan|Monte Carlo|موناكو;إمارة موناكو|موناكي;موناكوي|مونت كارلو
MD|Moldova;Moldavia|Moldovan;Moldavian|Chisinau;Chișinău|مولدوفا;مولدافيا;مولدافا|مولدوفي;مولدافي|كيشيناو;تشيسيناو;كيشينيف
ME|Montenegro|Montenegrin;=Montenegrins|Podgorica|الجبل الأسود;مونتينيغرو;مونتنيغرو;مونتينيجرو;مونتنيجرو|مونتينيغري;مونتنيغري|بودغوريتسا;بودجوريتسا
MK|North Macedonia;Macedonia;Republic of Macedonia;Republic of North Macedonia|Macedonian;North Macedonian|Skopje|مقدونيا الشمالية;مقدونيا;شمال مقدونيا|مقدوني|سكوبيه;سكوبي??;سكوبيي
MT|Malta|Maltese|Valletta|مالطا;مالطة;جزيرة مالطا|مالطي|فاليتا
NL|Netherlands;The Netherlands;Holland|Dutch;=Dutchman;=Dutchmen;=Netherlander;=Netherlanders|Amsterdam;Rotterdam;The Hague;Hague|هولندا;هولاندا;هولنده;الأراضي المنخفضة;مملكة هولندا;نيذرلاندز|هولندي|أمستردام;روتردام;لاهاي
NO|Norway|Norwegian|Oslo;Bergen?;Trondheim|النرويج|نرويجي|أوسلو
PL|Poland|Polish;=Pole?;=Poles?|Warsaw;Krakow;Kraków;Gdansk;Wroclaw;Poznan|بولندا;بولنده;بولونيا??|بولندي;بولوني??|وارسو;كراكوف
PT|Portugal|Portuguese|Lisbon;Porto?|البرتغال|برتغالي|لشبونة
RO|Romania;Rumania|Romanian|Bucharest|رومانيا|روماني|بوخارست
RS|Serbia|Serbian;=Serb;=Serbs|Belgrade|صربيا;جمهورية صربيا|صربي;=صرب|بلغراد;بلجراد
RU|Russia;Russian Federation|Russian|Moscow;Kremlin;St. Petersburg;St Petersburg?;Saint Petersburg;Vladivostok;Chechnya;Sochi;Kursk;Belgorod;Grozny;Dagestan;Siberia|روسيا;روسيا الاتحادية;الاتحاد الروسي;روسيا الإتحادية;الإتحاد الروسي;الفيدرالية الروسية;روسيا الفدرالية;الاتحاد الفيدرالي الروسي|روسي;=روس|موسكو;موسكفا;الكرملين;سان بطرسبرغ;سانت بطرسبرغ;سان بطرسبورغ;سوتشي;الشيشان;كورسك;بيلغورود;غروزني;داغستان;سيبيريا
SE|Sweden|Swedish;=Swede;=Swedes|Stockholm;Malmö;Malmo;Gothenburg|السويد|سويدي|ستوكهولم;استوكهولم;مالمو
SI|Slovenia|Slovenian;Slovene;=Slovenes|Ljubljana|سلوفينيا|سلوفيني|ليوبليانا;لوبليانا
SJ|Svalbard and Jan Mayen;Svalbard||Longyearbyen|سفالبارد ويان ماين;سفالبارد;سفالبارد وجان ماين||لونغياربين
SK|Slovakia;Slovak Republic|Slovak;=Slovaks;Slovakian|Bratislava|سلوفاكيا|سلوفاكي|براتيسلافا
SM|San Marino|Sammarinese|City of San Marino|سان مارينو|سان ماريني|
UA|Ukraine|Ukrainian|Kyiv;Kiev;Kharkiv;Kharkov;Odessa?;Odesa;Lviv;Mariupol;Donetsk;Luhansk;Donbas;Donbass;Zaporizhzhia;Kherson;Chernobyl;Bakhmut;Dnipro;Crimea??|أوكرانيا;أكرانيا;الأوكرانيا;أوكرايينا|أوكراني;=أوكران|كييف;خاركيف;خاركوف;أوديسا;مدينة لفيف;لفيف??;ماريوبول;دونيتسك;لوغانسك;لوهانسك;دونباس;زابوريجيا;زابوروجيا;خيرسون;تشيرنوبيل;تشرنوبيل;باخموت;أفدييفكا;بوكروفسك;دنيبرو;شبه جزيرة القرم??
VA|Vatican City;Vatican;Holy See||Vatican City|الفاتيكان;دولة الفاتيكان;مدينة الفاتيكان;الكرسي الرسولي|فاتيكاني|
XK|Kosovo|Kosovar;=Kosovars;Kosovan|Pristina;Prishtina|كوسوفو;كوسوفا|كوسوفي;كوسوفاري|بريشتينا;بريشتينة
`;
