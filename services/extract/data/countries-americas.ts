/** The Americas, the Atlantic islands and Antarctica; the columns are explained in ../countries-table.ts. */
export const AMERICAS = `
AG|Antigua and Barbuda;Antigua & Barbuda;Antigua?|Antiguan;Barbudan|Saint John's??;St. John's??|أنتيغوا وبربودا;أنتيغوا وباربودا;أنتيجوا وبربودا|أنتيغوي;أنتيغواني|سانت جونز??
AI|Anguilla|Anguillan|The Valley??|أنغويلا;أنجويلا|أنغويلي|ذا فالي??
AQ|Antarctica|Antarctic?||أنتاركتيكا;القارة القطبية الجنوبية;انتاركتيكا||
AR|Argentina;Argentine Republic|Argentine;=Argentines;Argentinian;Argentinean|Buenos Aires;Patagonia;Rosario?|الأرجنتين;الارجنتين;أرجنتين|أرجنتيني|بوينس آيرس;بوينس أيرس;بوينوس آيرس;بوينوس ايرس;بيونس آيرس
AW|Aruba|Aruban|Oranjestad|أروبا|أروبي|أورانجستاد;أورانيستاد
BB|Barbados|Barbadian;Bajan|Bridgetown|باربادوس;بربادوس|باربادوسي;بربادوسي|بريدجتاون
BL|Saint Barthélemy;St. Barts;St Barts;St. Barthelemy|Barthélemois|Gustavia|سان بارتيليمي;سانت بارتيليمي;سان بارتليمي||غوستافيا;جوستافيا
BM|Bermuda|Bermudian;Bermudan|Hamilton??|برمودا;جزر برمودا|برمودي|هاميلتون??
BO|Bolivia;Plurinational State of Bolivia|Bolivian|La Paz?;Sucre?;Santa Cruz de la Sierra|بوليفيا|بوليفي|لاباز;لا باز;سوكري
BQ|Caribbean Netherlands;Bonaire;Bonaire, Sint Eustatius and Saba;Sint Eustatius|Bonairean|Kralendijk|الجزر الكاريبية الهولندية;هولندا الكاريبية;بونير;بونير وسانت يوستاتيوس وسابا|بونيري|كرالينديك
BR|Brazil;Brasil|Brazilian|Brasília;Brasilia;Rio de Janeiro;São Paulo;Sao Paulo;Salvador??;Manaus;Recife|البرازيل;برازيل|برازيلي|برازيليا;ريو دي جانيرو;ساو باولو
BS|Bahamas;The Bahamas;Commonwealth of the Bahamas|Bahamian|Nassau?|الباهاما;جزر الباهاما;جزر البهاما;البهاما;باهاماس|باهامي|ناساو;ناسو
BV|Bouvet Island|||جزيرة بوفيه;بوفيه||
BZ|Belize|Belizean|Belmopan|بليز;بيليز|بليزي;بيليزي|بلموبان;بيلموبان
CA|Canada;Dominion of Canada|Canadian|Ottawa;Toronto;Montreal;Montréal;Vancouver;Calgary;Winnipeg;Quebec;Québec;Ontario;Alberta?;Manitoba;Saskatchewan;Nova Scotia;New Brunswick?;Newfoundland;British Columbia;Edmonton|كندا;كنده|كندي|أوتاوا;تورونتو;مونتريال;مونريال;فانكوفر;كالغاري;كيبيك;كيبك;أونتاريو;ألبرتا;كولومبيا البريطانية;بريتيش كولومبيا;بريتش كولومبيا
CL|Chile|Chilean|Santiago?;Santiago de Chile;Valparaíso;Valparaiso;Concepción??|تشيلي;شيلي;التشيلي;الشيلي|تشيلي;شيلي;تشيلياني;تشيليني|سانتياغو;سانتياجو;سنتياغو
CO|Colombia|Colombian|Bogotá;Bogota;Medellín;Medellin;Cali??;Cartagena?|كولومبيا|كولومبي|بوغوتا;بوجوتا;ميديلين
CR|Costa Rica|Costa Rican|San José??;San Jose??|كوستاريكا;كوستا ريكا|كوستاريكي|سان خوسيه;سان خوسي
CU|Cuba|Cuban|Havana;Guantanamo;Guantánamo;Guantanamo Bay|كوبا|كوبي|هافانا;غوانتانامو;جوانتانامو
CW|Curaçao;Curacao|Curaçaoan;Curacaoan|Willemstad|كوراساو;كوراكاو|كوراساوي|ويلمستاد;فيلمستاد;ويليمستاد
DM|Dominica;Commonwealth of Dominica|Dominican|Roseau?|دومينيكا||روسو??
DO|Dominican Republic|Dominican|Santo Domingo;Punta Cana|جمهورية الدومينيكان;الدومينيكان;الدومنيكان;جمهورية الدومنيكان;الدومينكان;جمهورية الدومينيك;الدومينيكانية;جمهورية دومينيكان|دومينيكاني;دومينيكي;دومينكاني;دومنيكاني|سانتو دومينغو;سانتو دومينجو;سانتودومينغو
EC|Ecuador|Ecuadorian;Ecuadorean;Ecuadoran|Quito;Guayaquil|الإكوادور;الاكوادور;إكوادور;الأكوادور|إكوادوري;أكوادوري|كيتو?;غواياكيل
FK|Falkland Islands;Falklands;Malvinas|Falkland Islander;=Falkland Islanders|Stanley??;Port Stanley|جزر فوكلاند;فوكلاند;جزر المالفيناس;جزر مالفيناس|فوكلاندي|ستانلي??;بورت ستانلي
GD|Grenada|Grenadian|St. George's?;Saint George's?|غرينادا;جرينادا|غرينادي;جرينادي|سانت جورجز
GF|French Guiana|French Guianese|Cayenne?|غويانا الفرنسية;غيانا الفرنسية;جويانا الفرنسية|غويان|كايين
GL|Greenland|Greenlandic;=Greenlander;=Greenlanders|Nuuk|غرينلاند;جرينلاند;جرينلند|غرينلاندي;جرينلاندي|نوك
GP|Guadeloupe|Guadeloupean|Basse-Terre;Basse Terre;Pointe-à-Pitre|غوادلوب;جوادلوب;غواديلوب|غوادلوبي|باس تير
GS|South Georgia and the South Sandwich Islands;South Georgia;South Sandwich Islands||King Edward Point;Grytviken|جورجيا الجنوبية وجزر ساندويتش الجنوبية;جورجيا الجنوبية;جزر ساندويتش الجنوبية||غريتفيكن
GT|Guatemala|Guatemalan;Guatemaltecan|Guatemala City|غواتيمالا;جواتيمالا;غواتمالا|غواتيمالي;جواتيمالي|مدينة غواتيمالا;مدينة جواتيمالا
GY|Guyana|Guyanese|Georgetown??|غيانا;غويانا;جويانا;غايانا|غياني;غوياني|جورج تاون??;جورجتاون??
HN|Honduras|Honduran|Tegucigalpa|هندوراس;الهندوراس|هندوراسي|تيغوسيغالبا;تيجوسيجالبا
HT|Haiti|Haitian|Port-au-Prince;Port au Prince|هايتي;هاييتي|هايتي;هاييتي;هايتياني|بورت أو برنس;بورتو برنس;بور أو برنس;بورت أوبرنس
JM|Jamaica|Jamaican|Kingston??;Montego Bay|جامايكا;جمايكا;جاميكا|جامايكي;جمايكي|كينغستون;كينجستون;كنغستون
KN|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis;St. Kitts;St Kitts|Kittitian;Nevisian|Basseterre|سانت كيتس ونيفيس;سانت كيتس|كيتيسي|باستير;باسيتير
KY|Cayman Islands;Caymans;Grand Cayman|Caymanian|George Town??|جزر كايمان;جزر كيمان|كايماني|جورج تاون??
LC|Saint Lucia;St. Lucia;St Lucia|Saint Lucian;St. Lucian;St Lucian|Castries|سانت لوسيا;سانتا لوسيا|سانت لوسي|كاستريس;كاستري
MF|Saint Martin?;St. Martin?;Collectivity of Saint Martin|Saint-Martinois|Marigot?|سانت مارتن;سان مارتن??;سان مارتان||ماريغو
MQ|Martinique|Martinican;Martiniquais|Fort-de-France;Fort de France|مارتينيك;المارتينيك|مارتينيكي|فور دو فرانس;فور دي فرانس
MS|Montserrat?|Montserratian|Plymouth??;Brades|مونتسرات;مونتيسيرات|مونتسراتي|برادس
MX|Mexico;United Mexican States|Mexican|Mexico City;Guadalajara;Tijuana;Cancún;Cancun;Ciudad Juárez;Ciudad Juarez;Acapulco;Monterrey;Oaxaca;Sinaloa;Chiapas|المكسيك;مكسيك|مكسيكي|مكسيكو سيتي;مكسيكو;مدينة مكسيكو;تيخوانا;كانكون
NI|Nicaragua|Nicaraguan|Managua|نيكاراغوا;نيكاراجوا;نيكاراغوي|نيكاراغوي;نيكاراغواني;نيكاراجوي|ماناغوا;ماناجوا
PA|Panama|Panamanian|Panama City;Panama Canal|بنما;باناما;البنما|بنمي;بنماوي|بنما سيتي;قناة بنما
PE|Peru|Peruvian|Lima;Cusco;Cuzco;Arequipa|بيرو;البيرو|بيروفي;بيروي;بيروفياني|ليما
PM|Saint Pierre and Miquelon;St. Pierre and Miquelon;Saint-Pierre and Miquelon||Saint-Pierre??|سان بيير وميكلون;سانت بيير وميكلون;سان بيار وميكلون||سان بيير??
PR|Puerto Rico|Puerto Rican|San Juan??|بورتوريكو;بورتو ريكو;بويرتوريكو|بورتوريكي|سان خوان
PY|Paraguay|Paraguayan|Asunción;Asuncion|باراغواي;الباراغواي;باراجواي;بارغواي;البارغواي|باراغوياني;باراغواياني;باراغواني;باراجوياني;باراغوي;بارغواياني;باراغواي|أسونسيون;أسونثيون
SR|Suriname;Surinam|Surinamese|Paramaribo|سورينام|سورينامي|باراماريبو
SV|El Salvador|Salvadoran;Salvadorean;Salvadorian|San Salvador|السلفادور;إلسلفادور|سلفادوري|سان سلفادور
SX|Sint Maarten;St. Maarten;St Maarten||Philipsburg|سينت مارتن;سانت مارتن الهولندية;سينت مارتين||فيليبسبورغ;فيليبسبرغ
TC|Turks and Caicos Islands;Turks and Caicos;Turks & Caicos|Turks and Caicos Islander|Cockburn Town;Grand Turk|جزر توركس وكايكوس;جزر تركس وكايكوس;توركس وكايكوس;تركس وكايكوس||كوكبورن تاون;كوبرن تاون
TF|French Southern Territories;French Southern and Antarctic Lands;Kerguelen||Port-aux-Français;Port aux Francais|الأقاليم الجنوبية الفرنسية;أراض فرنسية جنوبية وأنتارتيكية;المقاطعات الفرنسية الجنوبية;جزر كيرغولن||بورت أو فرانسيه
TT|Trinidad and Tobago;Trinidad & Tobago;Trinidad?;Tobago|Trinidadian;Tobagonian;=Trini?|Port of Spain|ترينيداد وتوباغو;ترينداد وتوباغو;ترينيداد وتوباجو;ترينيداد|ترينيدادي;ترينداداي|بورت أوف سبين;بورت اوف سبين
US|United States of America;United States;USA;U.S.A.;U.S.;US;U.S;America|American;U.S.;=Yankee?|Washington;Washington D.C.;Washington, D.C.;Washington DC;White House;Pentagon;Capitol Hill;New York;New York City;Los Angeles;Chicago;San Francisco;Las Vegas;Philadelphia;Seattle;Wall Street;Silicon Valley;Miami;Houston;Boston?;Atlanta;Guantanamo Naval Base;Georgia Tech;University of Georgia;State of Georgia;Georgia voters;Georgia governor;Georgia Gov;Georgia senator;Georgia Senate;Georgia House;Georgia Supreme Court;Georgia Republican;Georgia Republicans;Georgia Democrat;Georgia Democrats;Georgia lawmakers;Georgia prosecutors;Georgia judge;Georgia runoff;Georgia election;Dallas;Denver;Detroit;Baltimore;Minneapolis;Brooklyn;Manhattan;New Orleans;Virginia?;Washington State;San Diego;Hollywood|الولايات المتحدة الأمريكية;الولايات المتحدة الأميركية;الولايات المتحدة;أمريكا;أميركا;اميريكا;أمريكة;أمريكا الولايات المتحدة;امريكيا;الولايات الأمريكية المتحدة;الولايات المتحده الأمريكيه|أمريكي;أميركي;=أمريكان;=أميركان|واشنطن;واشنطن العاصمة;البيت الأبيض;البنتاغون;البنتاجون;نيويورك;لوس أنجلوس;لوس أنجليس;لوس انجليس;شيكاغو;شيكاجو;سان فرانسيسكو;لاس فيغاس;لاس فيجاس;ميامي;هيوستن;بوسطن;فيلادلفيا;أتلانتا;ولاية جورجيا;ولاية واشنطن;وول ستريت;وادي السيليكون;دالاس;دنفر;ديترويت;بالتيمور;مانهاتن;بروكلين;هوليوود;سان دييغو
UY|Uruguay|Uruguayan|Montevideo|أوروغواي;الأوروغواي;أوروجواي;الأوروجواي;الأورغواي;أورغواي|أوروغوياني;أوروغواياني;أوروغواني;أوروجوياني;أورغوياني;أورغواياني;أوروغوي|مونتيفيديو
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent and the Grenadines;Saint Vincent?;Grenadines|Vincentian;Saint Vincentian|Kingstown|سانت فنسنت والغرينادين;سانت فينسنت والغرينادين;سانت فنسنت وجزر غرينادين;سانت فنسنت والجرينادين;سانت فينسنت وجزر غرينادين|فنسنتي|كينغستاون;كينجستاون
VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan|Caracas;Maracaibo|فنزويلا;فينزويلا|فنزويلي;فينزويلي;فنزويلاني|كاراكاس;كراكاس
VG|British Virgin Islands;BVI||Road Town;Tortola|جزر العذراء البريطانية;جزر فيرجن البريطانية;الجزر العذراء البريطانية||رود تاون
VI|U.S. Virgin Islands;US Virgin Islands;United States Virgin Islands;American Virgin Islands;Virgin Islands|=Virgin Islander;=Virgin Islanders|Charlotte Amalie|جزر العذراء الأمريكية;جزر فيرجن الأمريكية;جزر العذراء الأميركية;جزر فيرجن التابعة للولايات المتحدة;جزر العذراء||شارلوت أمالي
`;

/** States of the USA other than Georgia: each names the United States and tells homonyms of foreign cities apart. */
export const US_STATES = `Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;West Virginia;Wisconsin;Wyoming;New England`;
export const US_STATES_ARABIC = `ألاباما;ألاسكا;أريزونا;أركنساس;كاليفورنيا;كولورادو;كونيتيكت;فلوريدا;هاواي;إلينوي;إنديانا;كنتاكي;لويزيانا;ماساتشوستس;ميشيغان;ميشيجان;مينيسوتا;ميسيسيبي;ميزوري;نبراسكا;نيفادا;نيوهامبشير;نيو جيرسي;نيوجيرسي;نيو مكسيكو;كارولاينا;كارولينا الشمالية;كارولينا الجنوبية;أوهايو;أوكلاهوما;أوريغون;بنسلفانيا;تينيسي;تكساس;يوتا;فيرمونت;فيرجينيا;فرجينيا;ويسكونسن;وايومنغ;وايومينغ;آلاباما;أركنسو;أركانساس;ديلاوير;رود آيلاند;نيو هامبشاير;نيو هامبشر;داكوتا الشمالية;داكوتا الجنوبية;نورث داكوتا;ساوث داكوتا;أيوا;آيوا;مونتانا;أيداهو;آيداهو;كنساس;كانساس;ميريلاند;ماريلاند;نورث كارولاينا;ساوث كارولاينا;كارولاينا الشمالية;كارولاينا الجنوبية;نورث كارولينا;ساوث كارولينا;فرجينيا الغربية;ويست فرجينيا;وست فرجينيا;ميسوري;مسيسيبي;المسيسيبي;يوتاه;ماساشوستس;ماساتشوسيتس;كونيكتيكت;كناتيكت;إيلينوي;ولاية مين;نيو مكسيكو;تكساس;تنيسي;مشيغان;ميتشيغان;ميتشغان;ولاية نيويورك;بنسيلفانيا;ويسكنسن;أوريجون`;
