import type { Pair } from './domain.ts';

export type Culture =
  'arab' | 'turkic' | 'south-asian' | 'east-asian' | 'european' | 'latin' | 'african';

export interface Country {
  name: Pair;
  /** Arabic masculine without article (`سعودي`, feminine by ة), and English. */
  adjective: Pair;
  culture: Culture;
  cities: readonly Pair[];
}

function country(name: string, adjective: string, culture: Culture, cities: string): Country {
  return {
    name: pair(name),
    adjective: pair(adjective),
    culture,
    cities: cities.split(',').map(pair),
  };
}

function pair(text: string): Pair {
  const [ar, en] = text.split('|');
  return [ar!, en!];
}

/** Real countries and cities; what happens in them is invented. */
export const COUNTRIES: readonly Country[] = [
  country('السعودية|Saudi Arabia', 'سعودي|Saudi', 'arab', 'الرياض|Riyadh,جدة|Jeddah,أبها|Abha'),
  country('مصر|Egypt', 'مصري|Egyptian', 'arab', 'القاهرة|Cairo,الإسكندرية|Alexandria,أسوان|Aswan'),
  country(
    'الإمارات|the United Arab Emirates',
    'إماراتي|Emirati',
    'arab',
    'دبي|Dubai,أبوظبي|Abu Dhabi,الشارقة|Sharjah',
  ),
  country('الأردن|Jordan', 'أردني|Jordanian', 'arab', 'عمّان|Amman,إربد|Irbid,العقبة|Aqaba'),
  country('لبنان|Lebanon', 'لبناني|Lebanese', 'arab', 'بيروت|Beirut,طرابلس|Tripoli,صيدا|Sidon'),
  country('العراق|Iraq', 'عراقي|Iraqi', 'arab', 'بغداد|Baghdad,البصرة|Basra,الموصل|Mosul'),
  country('المغرب|Morocco', 'مغربي|Moroccan', 'arab', 'الرباط|Rabat,مراكش|Marrakesh,طنجة|Tangier'),
  country('تونس|Tunisia', 'تونسي|Tunisian', 'arab', 'صفاقس|Sfax,سوسة|Sousse,بنزرت|Bizerte'),
  country(
    'الجزائر|Algeria',
    'جزائري|Algerian',
    'arab',
    'وهران|Oran,قسنطينة|Constantine,عنابة|Annaba',
  ),
  country('سلطنة عُمان|Oman', 'عُماني|Omani', 'arab', 'مسقط|Muscat,صلالة|Salalah,صور|Sur'),
  country('الكويت|Kuwait', 'كويتي|Kuwaiti', 'arab', 'حولي|Hawalli,الجهراء|Jahra,السالمية|Salmiya'),
  country('قطر|Qatar', 'قطري|Qatari', 'arab', 'الدوحة|Doha,الوكرة|Al Wakrah,الخور|Al Khor'),
  country(
    'البحرين|Bahrain',
    'بحريني|Bahraini',
    'arab',
    'المنامة|Manama,المحرق|Muharraq,الرفاع|Riffa',
  ),
  country(
    'موريتانيا|Mauritania',
    'موريتاني|Mauritanian',
    'arab',
    'نواكشوط|Nouakchott,نواذيبو|Nouadhibou,أطار|Atar',
  ),
  country('تركيا|Turkey', 'تركي|Turkish', 'turkic', 'إسطنبول|Istanbul,إزمير|Izmir,أنطاليا|Antalya'),
  country(
    'أذربيجان|Azerbaijan',
    'أذربيجاني|Azerbaijani',
    'turkic',
    'باكو|Baku,غنجة|Ganja,لنكران|Lankaran',
  ),
  country(
    'كازاخستان|Kazakhstan',
    'كازاخستاني|Kazakh',
    'turkic',
    'أستانا|Astana,ألماتي|Almaty,أكتاو|Aktau',
  ),
  country(
    'باكستان|Pakistan',
    'باكستاني|Pakistani',
    'south-asian',
    'لاهور|Lahore,كراتشي|Karachi,إسلام آباد|Islamabad',
  ),
  country('الهند|India', 'هندي|Indian', 'south-asian', 'مومباي|Mumbai,تشيناي|Chennai,كوتشي|Kochi'),
  country(
    'إندونيسيا|Indonesia',
    'إندونيسي|Indonesian',
    'east-asian',
    'جاكرتا|Jakarta,باندونغ|Bandung,سورابايا|Surabaya',
  ),
  country(
    'ماليزيا|Malaysia',
    'ماليزي|Malaysian',
    'east-asian',
    'كوالالمبور|Kuala Lumpur,ملقا|Malacca,كوتشينغ|Kuching',
  ),
  country(
    'اليابان|Japan',
    'ياباني|Japanese',
    'east-asian',
    'أوساكا|Osaka,كوبي|Kobe,سابورو|Sapporo',
  ),
  country(
    'الصين|China',
    'صيني|Chinese',
    'east-asian',
    'شنغهاي|Shanghai,تشنغدو|Chengdu,شيامن|Xiamen',
  ),
  country(
    'فيتنام|Vietnam',
    'فيتنامي|Vietnamese',
    'east-asian',
    'هانوي|Hanoi,دا نانغ|Da Nang,هوي|Hue',
  ),
  country('فرنسا|France', 'فرنسي|French', 'european', 'ليون|Lyon,مرسيليا|Marseille,نانت|Nantes'),
  country(
    'ألمانيا|Germany',
    'ألماني|German',
    'european',
    'هامبورغ|Hamburg,ميونيخ|Munich,لايبزيغ|Leipzig',
  ),
  country(
    'إيطاليا|Italy',
    'إيطالي|Italian',
    'european',
    'نابولي|Naples,تورينو|Turin,باليرمو|Palermo',
  ),
  country(
    'إسبانيا|Spain',
    'إسباني|Spanish',
    'european',
    'إشبيلية|Seville,بلنسية|Valencia,ملقة|Malaga',
  ),
  country(
    'البرتغال|Portugal',
    'برتغالي|Portuguese',
    'latin',
    'لشبونة|Lisbon,بورتو|Porto,براغا|Braga',
  ),
  country(
    'بريطانيا|Britain',
    'بريطاني|British',
    'european',
    'ليفربول|Liverpool,بريستول|Bristol,ليدز|Leeds',
  ),
  country(
    'هولندا|the Netherlands',
    'هولندي|Dutch',
    'european',
    'روتردام|Rotterdam,أوتريخت|Utrecht,لاهاي|The Hague',
  ),
  country(
    'اليونان|Greece',
    'يوناني|Greek',
    'european',
    'أثينا|Athens,سالونيك|Thessaloniki,باتراس|Patras',
  ),
  country(
    'السويد|Sweden',
    'سويدي|Swedish',
    'european',
    'غوتنبرغ|Gothenburg,مالمو|Malmo,أوبسالا|Uppsala',
  ),
  country(
    'النرويج|Norway',
    'نرويجي|Norwegian',
    'european',
    'أوسلو|Oslo,بيرغن|Bergen,ترومسو|Tromso',
  ),
  country('بولندا|Poland', 'بولندي|Polish', 'european', 'كراكوف|Krakow,غدانسك|Gdansk,لودز|Lodz'),
  country(
    'كندا|Canada',
    'كندي|Canadian',
    'european',
    'تورونتو|Toronto,هاليفاكس|Halifax,كالغاري|Calgary',
  ),
  country(
    'المكسيك|Mexico',
    'مكسيكي|Mexican',
    'latin',
    'بويبلا|Puebla,ميريدا|Merida,تيخوانا|Tijuana',
  ),
  country(
    'البرازيل|Brazil',
    'برازيلي|Brazilian',
    'latin',
    'ريسيفي|Recife,سلفادور|Salvador,كوريتيبا|Curitiba',
  ),
  country(
    'الأرجنتين|Argentina',
    'أرجنتيني|Argentine',
    'latin',
    'روساريو|Rosario,ميندوزا|Mendoza,سالتا|Salta',
  ),
  country(
    'تشيلي|Chile',
    'تشيلي|Chilean',
    'latin',
    'فالبارايسو|Valparaiso,كونسبسيون|Concepcion,أريكا|Arica',
  ),
  country('كينيا|Kenya', 'كيني|Kenyan', 'african', 'نيروبي|Nairobi,مومباسا|Mombasa,كيسومو|Kisumu'),
  country(
    'السنغال|Senegal',
    'سنغالي|Senegalese',
    'african',
    'داكار|Dakar,تييس|Thies,سان لوي|Saint-Louis',
  ),
  country(
    'إثيوبيا|Ethiopia',
    'إثيوبي|Ethiopian',
    'african',
    'أديس أبابا|Addis Ababa,غوندر|Gondar,هرر|Harar',
  ),
  country(
    'تنزانيا|Tanzania',
    'تنزاني|Tanzanian',
    'african',
    'دار السلام|Dar es Salaam,أروشا|Arusha,دودوما|Dodoma',
  ),
  country(
    'أستراليا|Australia',
    'أسترالي|Australian',
    'european',
    'بيرث|Perth,أديلايد|Adelaide,هوبارت|Hobart',
  ),
];

/** How many of the countries, from the first, are Arab: the newsroom looks there first. */
export const ARAB_COUNTRIES = 14;

export interface Names {
  men: readonly Pair[];
  women: readonly Pair[];
  last: readonly Pair[];
}

function names(men: string, women: string, last: string): Names {
  const list = (text: string): Pair[] => text.split(',').map(pair);
  return { men: list(men), women: list(women), last: list(last) };
}

/** First and family names by culture; any likeness of a combination to someone alive is chance. */
export const NAMES: Readonly<Record<Culture, Names>> = {
  arab: names(
    'سامر|Samer,طارق|Tareq,وائل|Wael,نزار|Nizar,هيثم|Haitham,أنس|Anas,رائد|Raed,مازن|Mazen,عدنان|Adnan,زياد|Ziad,باسل|Basel,تميم|Tamim,جهاد|Jihad,حازم|Hazem,خلدون|Khaldoun,رامي|Rami,سهيل|Suhail,شادي|Shadi,صفوان|Safwan,ضياء|Diaa,عاصم|Asem,غسان|Ghassan,فارس|Fares,قصي|Qusai,كنان|Kinan,لؤي|Luay,معتز|Moataz,نبيل|Nabil,هاني|Hani,يزن|Yazan,إياد|Iyad,بلال|Bilal,جلال|Jalal,راشد|Rashed',
    'ليلى|Layla,هناء|Hanaa,رنا|Rana,سلمى|Salma,دينا|Dina,مها|Maha,نادين|Nadine,غادة|Ghada,ريم|Reem,لبنى|Lubna,أروى|Arwa,بثينة|Buthaina,تالا|Tala,ثريا|Thuraya,جمانة|Jumana,حنين|Haneen,دانة|Dana,رغد|Raghad,زهور|Zuhour,سوسن|Sawsan,شهد|Shahd,صبا|Saba,عبير|Abeer,فاتن|Faten,كوثر|Kawthar,لمى|Lama,منال|Manal,نهى|Nuha,هالة|Hala,وفاء|Wafaa,يارا|Yara,أسيل|Aseel,بسمة|Basma,رزان|Razan',
    'الدرويش|Al-Darwish,المرواني|Al-Marwani,الشعلان|Al-Shaalan,الصيرفي|Al-Sayrafi,الزيتوني|Al-Zaytuni,النقاش|Al-Naqqash,الكيالي|Al-Kayyali,الرفاعي|Al-Rifai,السروجي|Al-Saruji,العطار|Al-Attar,البيطار|Al-Bitar,الحلواني|Al-Halwani,السنديوني|Al-Sindiouni,القصبجي|Al-Qasabji,الأنباري|Al-Anbari,البزاز|Al-Bazzaz,التميمي|Al-Tamimi,الجوهري|Al-Jawhari,الحبال|Al-Habbal,الخياط|Al-Khayyat,الدباغ|Al-Dabbagh,الراوي|Al-Rawi,الزعفراني|Al-Zaafarani,السقاف|Al-Saqqaf,الشماع|Al-Shammaa,الصباغ|Al-Sabbagh,الطحان|Al-Tahhan,العقاد|Al-Aqqad,الغزالي|Al-Ghazali,الفاخوري|Al-Fakhouri,القباني|Al-Qabbani,الكتبي|Al-Kutbi,اللبان|Al-Labban,المنجد|Al-Munajjid,النجار|Al-Najjar,الهواري|Al-Hawari,الوراق|Al-Warraq,الياسري|Al-Yaseri,البرمكي|Al-Barmaki,الجزار|Al-Jazzar,الحداد|Al-Haddad,الخراط|Al-Kharrat,الرباط|Al-Rabbat,الساعاتي|Al-Saati,الشهابي|Al-Shihabi,الطرابيشي|Al-Tarabishi,العسلي|Al-Asali,الفحام|Al-Fahham,القطان|Al-Qattan,المسعودي|Al-Masoudi,النعماني|Al-Numani,الورداني|Al-Wardani,الزنبقي|Al-Zanbaqi,الكواكبي|Al-Kawakbi',
  ),
  turkic: names(
    'كمال|Kemal,أورهان|Orhan,تيمور|Timur,إلهام|Ilham,سليم|Selim,باتو|Batu,إمره|Emre,أيدن|Aydin',
    'عائشة|Ayse,إليف|Elif,دنيز|Deniz,سيفيل|Sevil,غولاي|Gulay,نسرين|Nesrin,زينو|Zeyno,إبرو|Ebru',
    'ديميرتاي|Demirtay,كاراسو|Karasu,يلدزلي|Yildizli,أوزباي|Ozbay,تاشكن|Tashkin,أرسلانوف|Arslanov,كايابيك|Kayabek,تومريس|Tomriz,سونغور|Sungur,أقتشاي|Akchay,دوغروول|Dogruol,بوزداغلي|Bozdagli',
  ),
  'south-asian': names(
    'أرجون|Arjun,فيكرام|Vikram,عمران|Imran,سانجاي|Sanjay,روهان|Rohan,عادل|Adil,كيران|Kiran,نافين|Naveen',
    'أنيتا|Anita,ميرا|Meera,فرح|Farah,كافيتا|Kavita,بريا|Priya,سنيتا|Sunita,لاتا|Lata,رابعة|Rabia',
    'ميهراني|Mehrani,باتوال|Patwal,رانديف|Randev,سوريال|Suryal,بهرادي|Bahradi,كوشالي|Koshali,ديوراني|Dewrani,تشاندوال|Chandwal,رافيشور|Ravishor,مالهارا|Malhara,تشودرام|Chaudram,ناياكان|Nayakan',
  ),
  'east-asian': names(
    'كينجي|Kenji,ويلي|Willy,هاروتو|Haruto,بوديمان|Budiman,تاكاشي|Takashi,مينه|Minh,أري|Ari,شين|Shin',
    'يوكي|Yuki,سيتي|Siti,ماي|Mai,ليانا|Liana,أكيكو|Akiko,ديوي|Dewi,لين|Linh,ساكورا|Sakura',
    'تاناموري|Tanamori,هارتاسا|Hartasa,موراتاني|Muratani,سوليهان|Sulihan,كاوابيشي|Kawabeshi,أوغاموري|Ogamori,سيتيادي|Setiadi,فونغتاي|Vongtai,هوشيدا|Hoshida,ناراتوم|Naratom,يامابورو|Yamaboro,لينتانغ|Lintang',
  ),
  european: names(
    'توماس|Thomas,لوكاس|Lukas,أنطون|Anton,هنريك|Henrik,ماركوس|Markus,فيليب|Philip,أوسكار|Oskar,جوليان|Julian,بيترو|Pietro,سيمون|Simon,إميل|Emil',
    'إلينا|Elena,كلارا|Clara,صوفيا|Sofia,إنغريد|Ingrid,جوليا|Julia,هيلغا|Helga,مارتا|Marta,أليس|Alice,نورا|Nora,آنا|Anna,بيانكا|Bianca',
    'هولمفيك|Holmvik,برينهارت|Brennhart,لافاليت|Lavallet,كوربينو|Corbino,ستراندال|Strandal,ويتكومب|Witcombe,مولندر|Molander,فالكنبري|Falkenbury,أوسترلوند|Osterlund,غرانديلي|Grandelli,هيليغارد|Hellegard,دوفاليير|Duvallier,كروسبين|Crosspen,ليندهورست|Lindhorst,باريسكو|Baresco,تورنفالد|Tornvald,أشكومب|Ashcombe,ريدفيلد|Redvelde,نوردستروم|Nordstrem,كاسترلين|Casterlin',
  ),
  latin: names(
    'دييغو|Diego,ماتيو|Mateo,برونو|Bruno,رافائيل|Rafael,هوغو|Hugo,إنزو|Enzo,تياغو|Tiago,غابرييل|Gabriel',
    'كاميلا|Camila,لوسيا|Lucia,بياتريز|Beatriz,ماريانا|Mariana,فالنتينا|Valentina,إيزابيل|Isabel,كارمن|Carmen,ريناتا|Renata',
    'فالديراس|Valderas,مونتاليغو|Montalego,كارفاليس|Carvales,ريبالدو|Ribaldo,أوليفار|Olivar,سانتيران|Santeran,بالديرون|Balderon,كويرال|Quiral,موريساو|Morisao,فيلانورا|Villanora,تشافاريل|Chavarel,أريندا|Arrenda',
  ),
  african: names(
    'كوامي|Kwame,جمعة|Juma,عمر|Omar,تيسفا|Tesfa,باراكا|Baraka,يوهانس|Yohannes,سيدو|Seydou,تندي|Tendai',
    'أمينة|Amina,زينب|Zainab,نياه|Niah,أديسا|Adisa,وانجيرو|Wanjeru,هيروت|Hirut,فاتو|Fatou,ثاندي|Thandi',
    'أوتيندي|Otiende,ديالونا|Diallona,مواكاسي|Mwakasi,تيكلاي|Teklay,كاماندو|Kamando,سارينا|Sarrina,نكوموتي|Nkomoti,باكويني|Bakweni,تاديسا|Tadessa,موتاندي|Mutande,كيبرونو|Kiprono,أوكارامي|Okarami',
  ),
};
