/** The Arab world, Turkey, Iran, Israel; the columns are explained in ../countries-table.ts. */
export const ARAB_WORLD = `
AE|United Arab Emirates;UAE;U.A.E.;Emirates?|Emirati|Abu Dhabi;Dubai;Sharjah;Ajman;Fujairah;Ras Al Khaimah|الإمارات العربية المتحدة;الإمارات;دولة الإمارات|إماراتي|أبوظبي;أبو ظبي;دبي;الشارقة;عجمان;الفجيرة;رأس الخيمة;أم القيوين;العين??
BH|Bahrain;Bahrein|Bahraini|Manama|البحرين;مملكة البحرين|بحريني|المنامة
DJ|Djibouti|Djiboutian||جيبوتي|جيبوتي;جيبوتياني|
DZ|Algeria|Algerian|Algiers;Oran;Constantine??|الجزائر|جزائري|الجزائر العاصمة;وهران;تيزي وزو;باتنة;قسنطينة;عنابة
EG|Egypt;Arab Republic of Egypt|Egyptian|Cairo;Giza;Sharm el-Sheikh;Sharm el Sheikh;Suez;Luxor;Aswan;Hurghada;Sinai|مصر;جمهورية مصر العربية|مصري|القاهرة;الجيزة;الإسكندرية;شرم الشيخ;سيناء;قناة السويس;بورسعيد;بور سعيد;أسوان;قصر الاتحادية;الأقصر;طنطا;الغردقة
EH|Western Sahara|Sahrawi;=Sahrawis;Western Saharan|Laayoune;El Aaiún;El Aaiun|الصحراء الغربية;الجمهورية الصحراوية;الجمهورية العربية الصحراوية الديمقراطية|صحراوي??|العيون??
IL|Israel|Israeli|Tel Aviv;Haifa;Knesset|إسرائيل;دولة إسرائيل;اسرائیل;إسرائل|إسرائيلي|تل أبيب;تل ابيب;حيفا;الكنيست;إيلات
IQ|Iraq|Iraqi|Baghdad;Basra;Mosul;Kirkuk;Fallujah;Tikrit;Ramadi;Erbil;Najaf;Karbala;Kurdistan Region|العراق;جمهورية العراق;عراق|عراقي|بغداد;البصرة;الموصل;كركوك;الفلوجة;تكريت;الرمادي;أربيل;النجف;كربلاء;ديالى;نينوى;السليمانية;الأنبار;سامراء;دهوك;الناصرية;ذي قار;إقليم كردستان;كردستان العراق
IR|Iran;Islamic Republic of Iran|Iranian|Tehran;Teheran;Isfahan;Natanz;Mashhad;Shiraz;Fordow|إيران;الجمهورية الإسلامية الإيرانية;جمهورية إيران الإسلامية;الجمهورية الإيرانية|إيراني|طهران;أصفهان;تبريز;شيراز;نطنز;بندر عباس;مدينة قم;الأهواز;مدينة مشهد;فوردو
JO|Jordan?;Hashemite Kingdom of Jordan;Hashemite Kingdom|Jordanian|Amman;Aqaba;Zarqa|الأردن;المملكة الأردنية الهاشمية;المملكة الأردنية;أردن;المملكة الهاشمية|أردني|عمان;إربد;الزرقاء??;العقبة??;الرمثا
KM|Comoros;Union of the Comoros;Comoro Islands|Comorian;Comoran|Moroni|جزر القمر;اتحاد جزر القمر|قمري??|موروني
KW|Kuwait|Kuwaiti|Kuwait City|الكويت;دولة الكويت|كويتي|مدينة الكويت
LB|Lebanon|Lebanese|Beirut;Tripoli;Sidon|لبنان|لبناني|بيروت;طرابلس;صيدا;بعلبك;قصر بعبدا;النبطية;زحلة;الضاحية الجنوبية
LY|Libya|Libyan|Tripoli;Benghazi;Misrata;Sirte;Tobruk|ليبيا;ليبيه;الجماهيرية الليبية|ليبي|طرابلس;بنغازي;مصراتة;طبرق;درنة;سرت??;الكفرة
MA|Morocco|Moroccan|Rabat;Casablanca;Marrakesh;Marrakech;Tangier;Fez?;Agadir|المغرب;المملكة المغربية|مغربي;=مغاربة|الرباط;الدار البيضاء;مراكش;طنجة;أغادير;مدينة فاس;مكناس;تطوان
MR|Mauritania|Mauritanian|Nouakchott|موريتانيا;مورتانيا|موريتاني|نواكشوط;نواذيبو
OM|Oman;Sultanate of Oman|Omani|Muscat;Salalah|عمان;سلطنة عمان;عُمان|عماني|مسقط;صلالة;صحار;ظفار
PS|Palestine;State of Palestine;Palestinian Territories;Palestinian Authority|Palestinian|Ramallah;Gaza;Gaza Strip;West Bank;Nablus;Rafah;Khan Younis;Khan Yunis;Hebron;Qalqilya;Jabalia;Deir al-Balah|فلسطين;دولة فلسطين;الأراضي الفلسطينية;السلطة الفلسطينية;الأراضي المحتلة عام 1967|فلسطيني|رام الله;غزة;قطاع غزة;الضفة الغربية;نابلس;خان يونس;رفح;طولكرم;بيت لحم;مدينة الخليل;مخيم جنين;مدينة جنين;قلقيلية;بيرزيت;طوباس;سلفيت;أريحا;محافظة الخليل;محافظة جنين;مخيم بلاطة;جباليا;دير البلح;بيت لاهيا
QA|Qatar|Qatari|Doha|قطر;دولة قطر|قطري|الدوحة
SA|Saudi Arabia;Kingdom of Saudi Arabia;Saudi;KSA|Saudi;Saudi Arabian|Riyadh;Jeddah;Mecca;Medina??;Dammam;Taif;Neom|السعودية;المملكة العربية السعودية;العربية السعودية;المملكة السعودية;العربيه السعوديه|سعودي|الرياض;جدة?;مكة المكرمة;مكة;المدينة المنورة;الدمام;الظهران;جازان;نجران;تبوك;الطائف;أبها;القصيم;نيوم;بريدة;الجبيل
SD|Sudan;Republic of the Sudan|Sudanese|Khartoum;Darfur;Omdurman;Port Sudan;El Fasher|السودان;جمهورية السودان|سوداني|الخرطوم;دارفور;أم درمان;بورتسودان;بور سودان;الفاشر;كسلا;نيالا;ود مدني;كردفان
SO|Somalia|Somali;=Somalis;Somalian|Mogadishu;Kismayo|الصومال;صومالي لاند;جمهورية الصومال|صومالي|مقديشو;مقديشيو;كيسمايو;هرجيسا
SY|Syria;Syrian Arab Republic|Syrian|Damascus;Aleppo;Homs;Raqqa;Idlib;Latakia;Palmyra??;Daraa;Hama?;Deir ez-Zor;Tartus;Sweida|سوريا;سورية;الجمهورية العربية السورية|سوري|دمشق;حلب;حمص;إدلب;درعا;اللاذقية;دير الزور;مدينة الرقة;مدينة حماة;مدينة تدمر;القامشلي;الحسكة;السويداء;طرطوس;الرقة?;ريف حلب;كوباني;منبج
TN|Tunisia|Tunisian|Tunis;Sfax;Sousse|تونس|تونسي;=توانسة|تونس العاصمة;صفاقس;سوسة??;القيروان;قصر قرطاج;المنستير;قفصة;بنزرت
TR|Turkey;Türkiye;Turkiye;Republic of Turkey|Turkish;=Turk?;=Turks|Ankara;Istanbul;Izmir;Gaziantep;Antalya;Diyarbakir|تركيا;تركيه|تركي;=أتراك|أنقرة;إسطنبول;اسطنبول;إستانبول;استانبول;إستنبول;إزمير;أضنة;غازي عنتاب;ديار بكر;هاتاي;مرسين;أنطاليا;بورصة??
YE|Yemen;Republic of Yemen|Yemeni;=Yemenite;=Yemenites|Sanaa;Sana'a;Aden;Hodeidah;Taiz;Hadramawt;Saada;Marib|اليمن;الجمهورية اليمنية|يمني;=يمانيين|صنعاء;عدن;تعز;الحديدة;مأرب;حضرموت;المكلا;شبوة;زنجبار;صعدة;الضالع;لحج;ذمار;سقطرى
`;
