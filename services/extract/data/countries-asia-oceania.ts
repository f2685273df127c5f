/** Asia east of Iran, the Caucasus, Oceania; the columns are explained in ../countries-table.ts. */
export const ASIA_OCEANIA = `
AF|Afghanistan|Afghan;=Afghani?;=Afghans|Kabul;Kandahar;Helmand;Kunduz;Herat;Jalalabad;Mazar-i-Sharif|أفغانستان;الأفغانستان|أفغاني;=أفغان;أفغانستاني|كابول;كابل?;قندهار;قندوز;هلمند
AM|Armenia|Armenian|Yerevan|أرمينيا;ارمنيا|أرميني;أرمني;=أرمن|يريفان
AZ|Azerbaijan|Azerbaijani;Azeri|Baku|أذربيجان;اذربيجان;آذربيجان|أذربيجاني;أذري;=أذريون|باكو
BD|Bangladesh|Bangladeshi|Dhaka;Chittagong;Cox's Bazar;Sylhet|بنغلاديش;بنجلاديش;بنغلادش;بنجلادش|بنغلاديشي;بنجلاديشي;بنغالي;بنغلادشي;بنجلادشي;بنجالي|دكا;داكا
BN|Brunei;Brunei Darussalam|Bruneian|Bandar Seri Begawan|بروناي;بروناي دار السلام|بروناوي;برونايي|بندر سري بيغاوان;بندر سري بكاوان;بندر سيري بيغاوان
BT|Bhutan|Bhutanese|Thimphu|بوتان;بهوتان|بوتاني;بهوتاني|تيمفو;ثيمفو
CN|China;People's Republic of China;PRC;Mainland China|Chinese;=Chinaman|Beijing;People's Liberation Army;Shanghai;Wuhan;Guangzhou;Shenzhen;Chongqing;Tianjin;Xinjiang;Tibet;Inner Mongolia;Chengdu;Nanjing;Hubei;Guangdong;Sichuan;Hunan|الصين;جمهورية الصين الشعبية;الصين الشعبية;بر الصين الرئيسي;الصين القارية|صيني|بكين;بيجين;بيجينغ;شنغهاي;شانغهاي;ووهان;غوانغتشو;غوانزو;شنتشن;شينزين;تيانجين;شينجيانغ;التبت;تشنغدو;سيتشوان
GE|Georgia??;Republic of Georgia|Georgian|Tbilisi;Batumi;South Ossetia;Abkhazia|جورجيا?;جمهورية جورجيا|جورجي|تبليسي;تفليس;باتومي;أبخازيا;أوسيتيا الجنوبية
HK|Hong Kong;Hongkong|Hongkonger;Hong Konger||هونغ كونغ;هونج كونج;هونغكونغ;هونكونغ|هونغ كونغي|
ID|Indonesia|Indonesian|Jakarta;Bali;Sumatra;Surabaya;Bandung;Aceh|إندونيسيا;أندونيسيا|إندونيسي;أندونيسي|جاكرتا;سومطرة;سورابايا;آتشيه;جزيرة بالي
IN|India;Republic of India|Indian|New Delhi;Delhi;Mumbai;Bombay;Kolkata;Calcutta;Chennai;Bangalore;Bengaluru;Hyderabad?;Gujarat;Kerala;Punjab?;Assam;Bihar;Uttar Pradesh;Maharashtra;Rajasthan;Tamil Nadu;Karnataka;Ahmedabad;Pune;Lucknow;Jaipur;West Bengal;Goa?;Madhya Pradesh;Haryana;Odisha;Telangana;Andhra Pradesh|الهند|هندي;=هنود|نيودلهي;نيو دلهي;دلهي;مومباي;بومباي;كلكتا;بنغالور;بنجالور;غوجارات;كيرالا;تشيناي;أوتار براديش;ماهاراشترا;بيهار;آسام
JP|Japan|Japanese|Tokyo;Osaka;Kyoto;Hiroshima;Nagasaki;Fukushima;Okinawa;Sapporo;Nagoya;Yokohama|اليابان|ياباني|طوكيو;أوساكا;كيوتو;هيروشيما;ناغازاكي;فوكوشيما;أوكيناوا
KG|Kyrgyzstan;Kirghizia;Kyrgyz Republic|Kyrgyz;Kyrgyzstani;Kirghiz|Bishkek|قيرغيزستان;قرغيزستان;قيرغيزيا;قرغيزيا|قيرغيزي;قرغيزي;قيرغيزستاني;=قرغيز;=قيرغيز;قرغيزستاني|بيشكيك;بشكيك
KH|Cambodia;Kampuchea|Cambodian;=Khmer Rouge|Phnom Penh|كمبوديا;كامبوديا|كمبودي;كامبودي|بنوم بنه;بنوم بين;بنوم بنة
KP|North Korea;Korea;Koreas;DPRK;N Korea;N. Korea;Democratic People's Republic of Korea|North Korean;Korean;N Korean;N. Korean|Pyongyang|كوريا الشمالية;كوريا;الكوريتين;الكوريتان;كوريا الديمقراطية;جمهورية كوريا الديمقراطية الشعبية|كوري شمالي;كوري|بيونغ يانغ;بيونغيانغ;بيونج يانج;بيونجيانج
KR|South Korea;Korea;Koreas;Republic of Korea;S Korea;S. Korea|South Korean;Korean;S Korean;S. Korean|Seoul;Busan;Pusan;Incheon|كوريا الجنوبية;كوريا;الكوريتين;الكوريتان;جمهورية كوريا|كوري جنوبي;كوري|سول;سيول??;سيئول;بوسان
KZ|Kazakhstan|Kazakh;Kazakhstani;=Kazakhs|Astana;Almaty;Nur-Sultan|كازاخستان;كازاخستان;قازاقستان;كازخستان|كازاخستاني;كازاخي;كازاخ;قازاقي;كازخي|أستانا;آستانة;نور سلطان;ألماتي
LA|Laos;Lao PDR;Lao People's Democratic Republic|Laotian;Lao?|Vientiane|لاوس|لاوسي|فينتيان;فيينتيان
LK|Sri Lanka;Ceylon|Sri Lankan|Colombo;Kandy?;Jaffna;Galle??|سريلانكا;سري لانكا;سيريلانكا|سريلانكي;سري لانكي;سيريلانكي|كولومبو
MM|Myanmar;Burma|Burmese;Myanmarese|Naypyidaw;Naypyitaw;Nay Pyi Taw;Yangon;Rangoon;Rakhine;Mandalay|ميانمار;بورما;بورما ميانمار;مينمار;ماينمار;مانيمار|ميانماري;بورمي|نايبيداو;نايبيتاو;نيبيداو;رانغون;يانغون
MN|Mongolia|Mongolian|Ulaanbaatar;Ulan Bator|منغوليا;مونغوليا|منغولي;مونغولي|أولان باتور;أولان باتار;أولانباتار
MO|Macau;Macao|Macanese||ماكاو;مكاو|ماكاوي|
MV|Maldives;Maldive Islands|Maldivian|Malé??|المالديف;جزر المالديف;مالديف|مالديفي|ماليه??
MY|Malaysia|Malaysian|Kuala Lumpur;Penang;Sarawak;Putrajaya|ماليزيا|ماليزي|كوالالمبور;كوالا لمبور;كوالا لامبور;كوالالامبور;بوتراجايا;بينانغ
NP|Nepal|Nepalese;Nepali|Kathmandu|نيبال;النيبال|نيبالي|كاتماندو;كاتمندو;كاثماندو
PH|Philippines;the Philippines|Filipino;=Filipinos;=Filipina;=Filipinas;Philippine|Manila;Mindanao;Cebu;Davao|الفلبين;الفليبين;فلبين;الفيليبين;جمهورية الفلبين|فلبيني;فليبيني;فيليبيني|مانيلا;مينداناو
PK|Pakistan|Pakistani|Islamabad;Karachi;Lahore;Peshawar;Rawalpindi;Quetta;Balochistan;Faisalabad;Multan;Sindh|باكستان;الباكستان|باكستاني|إسلام أباد;إسلام آباد;إسلامآباد;اسلاماباد;كراتشي;لاهور;بيشاور;روالبندي;بلوشستان;السند??
SG|Singapore|Singaporean||سنغافورة;سنغافوره;سنغافورا;سنجافورة;سنقافورة|سنغافوري;سنجافوري|
TH|Thailand|Thai;=Thais|Bangkok;Phuket;Chiang Mai;Pattaya;Koh Samui|تايلاند;تايلند;تايلندا;تايلاندا;تايلاندة;التايلاند|تايلاندي;تايلندي|بانكوك;جزيرة بوكيت
TJ|Tajikistan|Tajik;Tajikistani;=Tajiks|Dushanbe|طاجيكستان;طاجكستان;طاجاكستان|طاجيكي;طاجيكستاني;طاجكستاني;=طاجيك|دوشنبه;دوشنبي;دوشانبي
TL|Timor-Leste;East Timor;Timor Leste|Timorese;East Timorese|Dili|تيمور الشرقية;تيمور ليشتي;تيمور لشتي|تيموري;تيموري شرقي|ديلي??
TM|Turkmenistan|Turkmen?;=Turkmens;Turkmenistani|Ashgabat|تركمانستان;تركمنستان|تركمانستاني;تركمنستاني|عشق أباد;عشق آباد;عشقاباد
TW|Taiwan;Republic of China;Chinese Taipei|Taiwanese|Taipei|تايوان;التايوان|تايواني|تايبيه;تايبه;تايبي
UZ|Uzbekistan|Uzbek;=Uzbeks;Uzbekistani|Tashkent;Samarkand;Bukhara|أوزبكستان;أوزباكستان;اوزبكستان;أزبكستان;اوزبكيستان|أوزبكي;أوزبكستاني;=أوزبك;أزبكي|طشقند;طاشقند;تاشكند;سمرقند;مدينة بخارى
VN|Vietnam;Viet Nam|Vietnamese|Hanoi;Ho Chi Minh City;Saigon;Da Nang|فيتنام;فييتنام;الفيتنام;فيتنام الشمالية;فيتنام الجنوبية;الفييتنام|فيتنامي;فييتنامي|هانوي;سايغون;هو تشي منه
AS|American Samoa|American Samoan|Pago Pago|ساموا الأمريكية;ساموا الأميركية|ساموي أمريكي|باغو باغو;باجو باجو
AU|Australia;Commonwealth of Australia|Australian;=Aussie;=Aussies|Canberra;Sydney;Melbourne;Brisbane;Perth?;Adelaide;Queensland;New South Wales;Tasmania|أستراليا;استراليا;أوستراليا|أسترالي;أوسترالي|كانبرا;كانبيرا;سيدني;ملبورن;ميلبورن;بريزبن;بريزبين;تسمانيا
CC|Cocos Islands;Keeling Islands;Cocos (Keeling) Islands|Cocos Islander|West Island??|جزر كوكوس;جزر كيلينغ||ويست آيلاند??
CK|Cook Islands|Cook Islander;=Cook Islanders|Avarua|جزر كوك||أفاروا
CX|Christmas Island|Christmas Islander|Flying Fish Cove|جزيرة كريسماس;جزيرة الكريسماس;جزيرة عيد الميلاد||فلاينغ فيش كوف
FJ|Fiji;Fiji Islands|Fijian|Suva|فيجي;جزر فيجي|فيجي|سوفا
FM|Micronesia;Federated States of Micronesia|Micronesian|Palikir|ميكرونيزيا;ولايات ميكرونيزيا المتحدة;ميكرونيسيا|ميكرونيزي;ميكرونيسي|باليكير
GU|Guam|Guamanian|Hagåtña;Hagatna|غوام;جوام|غوامي|هاغاتنا;هاغاتنيا
HM|Heard Island and McDonald Islands;Heard and McDonald Islands;Heard Island|||جزيرة هيرد وجزر ماكدونالد;جزيرة هيرد;جزر هيرد وماكدونالد||
IO|British Indian Ocean Territory;Chagos Islands;Chagos Archipelago|Chagossian|Diego Garcia|إقليم المحيط الهندي البريطاني;أرخبيل تشاغوس;جزر تشاغوس|تشاغوسي|دييغو غارسيا;دييغو جارسيا
KI|Kiribati|I-Kiribati|South Tarawa;Tarawa|كيريباتي;كيريباس|كيريباتي|تاراوا;جنوب تاراوا
MH|Marshall Islands|Marshallese|Majuro|جزر مارشال;جزر المارشال|مارشالي|ماجورو
MP|Northern Mariana Islands;Northern Marianas||Saipan|جزر ماريانا الشمالية;ماريانا الشمالية||سايبان
NC|New Caledonia|New Caledonian|Nouméa;Noumea|كاليدونيا الجديدة;كالدونيا الجديدة|كاليدوني|نوميا
NF|Norfolk Island|Norfolk Islander|Kingston??|جزيرة نورفولك||
NR|Nauru|Nauruan|Yaren|ناورو|ناوروي|يارين
NU|Niue|Niuean|Alofi|نيوي;نييوي|نيوي|ألوفي
NZ|New Zealand;Aotearoa|=New Zealander;=New Zealanders;New Zealand;=Kiwi?;=Kiwis?|Wellington?;Auckland;Christchurch|نيوزيلندا;نيوزلندا;نيوزيلاندا;نيوزيلنده;نيوزيلندة;نيو زيلندا;نيوزيلاند|نيوزيلندي;نيوزلندي;نيوزيلاندي|ويلينغتون;ولنغتون;ويلنجتون;أوكلاند?;كرايستشيرش;كرايستشرش
PF|French Polynesia|French Polynesian|Papeete;Tahiti|بولينيزيا الفرنسية|بولينيزي|بابيتي;تاهيتي
PG|Papua New Guinea;PNG|Papua New Guinean;Papuan?|Port Moresby|بابوا غينيا الجديدة;بابوا نيو غينيا|بابوي|بورت مورسبي;بورت موريسبي
PN|Pitcairn Islands;Pitcairn;Pitcairn Island|Pitcairn Islander|Adamstown|جزر بيتكيرن;بيتكيرن;جزر بيتكيرن||آدمز تاون;آدامزتاون;آدمزتاون
PW|Palau|Palauan|Ngerulmud;Koror|بالاو|بالاوي|نجيرولمود;نغيرولمود
SB|Solomon Islands;Solomons|Solomon Islander;=Solomon Islanders|Honiara|جزر سليمان;جزر سولومون||هونيارا
TK|Tokelau|Tokelauan|Nukunonu|توكيلاو;توكلو|توكيلاوي|نوكونونو
TO|Tonga|Tongan|Nuku'alofa;Nukualofa|تونغا;تونجا|تونغي;تونغاني|نوكو ألوفا;نوكوالوفا
TV|Tuvalu|Tuvaluan|Funafuti|توفالو|توفالي|فونافوتي
UM|U.S. Minor Outlying Islands;US Minor Outlying Islands;United States Minor Outlying Islands;Wake Island;Midway Atoll|||جزر الولايات المتحدة الصغيرة النائية;جزر الولايات المتحدة البعيدة الصغيرة;جزر الولايات المتحدة النائية;جزيرة ويك||
VU|Vanuatu|Vanuatuan;Ni-Vanuatu|Port Vila|فانواتو|فانواتي|بورت فيلا
WF|Wallis and Futuna|Wallisian;Futunan|Mata-Utu;Mata Utu|واليس وفوتونا;والس وفوتونا||ماتا أوتو
WS|Samoa;Western Samoa|Samoan|Apia|ساموا;ساموا الغربية|ساموي|آبيا;أبيا
`;
