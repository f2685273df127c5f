/** Words beside a country's word that decide whether it is one. Arabic words are folded when read. */

/** Before a weak name: it is a place. */
export const LOCATIVES = `in to from at near visit visits visited visiting toward towards left leave leaves across into outside inside capital`;
export const LOCATIVES_ARABIC = `في إلى دولة جمهورية شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط العاصمة عاصمة مدينة رئيس حكومة جيش داخل زار زارت يزور تزور وصل وصلت غادر نحو باتجاه سفارة حدود رئيسة شعب أراضي مع من ميناء مطار محافظة`;

/** Before or after a demonym: it is a language. */
export const LANGUAGE_BEFORE = `speak speaks spoke spoken speaking fluent learn learns learned learning taught teach teaches translated`;
export const LANGUAGE_AFTER = `language languages literature speaker speakers subtitles grammar teacher teachers dictionary translation alphabet proficiency`;
export const LANGUAGE_BEFORE_ARABIC = `اللغة لغة اللغتين اللغات بلغة لغته لغتها باللغة للغة واللغة باللغتين واللغتين للغتين`;

/** Tongues that are named by the bare feminine: بالإنجليزية is "in English". */
export const TONGUES_ARABIC = `الإنجليزية الإنكليزية الانجليزية الفرنسية الروسية الإسبانية الأسبانية الألمانية التركية الصينية اليابانية الإيطالية البرتغالية الهولندية الكورية الهندية`;

/** After or before a demonym: money. */
export const MONEY = `dollar dollars pound pounds yen yuan ruble rubles rouble roubles rupee rupees lira liras franc francs peso pesos riyal riyals dinar dinars dirham dirhams krona kronor krone won baht ringgit naira shilling shillings`;
export const MONEY_ARABIC = `دولار الدولار دولارات الدولارات دولارا جنيه الجنيه جنيها جنيهات ريال الريال ريالا ريالات ليرة الليرة ليرات روبل الروبل درهم الدرهم درهما دراهم دينار الدينار دينارا دنانير يوان اليوان ين الين فرنك الفرنك روبية الروبية بيزو البيزو للدولار بالدولار للجنيه لليرة والدولار والليرة والجنيه والدينار والريال والدرهم`;

/** After سيول when it is floods and not Seoul. */
export const FLOODS_ARABIC = `جارفة عارمة وفيضانات مفاجئة قوية غزيرة كبيرة شديدة عنيفة مدمرة`;

/** After قطر when it is a diameter and not Qatar; a number says the same. */
export const DIAMETER_ARABIC = `متر أمتار سنتيمتر مترا كيلومتر ملم سم الدائرة`;
export const BEFORE_DIAMETER_ARABIC = `نصف بنصف ونصف`;

/** Before a town whose name is a common word too: the town is meant. */
export const PLACE_NOUNS_ARABIC = `مدينة محافظة ولاية بلدة قرية ميناء مطار إقليم منطقة مقاطعة قضاء جزيرة بلدية إمارة ريف مخيم أهالي`;

/** What stands after a city of the same name in North America: London, Ontario; Paris, Tenn. */
export const STATE_ABBREVIATIONS = `ala ariz ark calif colo conn del fla ga georgia ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo n.y n.j n.h n.c s.c n.d s.d r.i w.va n.m al ak az ar ca co ct de fl hi id il in ia ks ky me ma mi mn ms mt ne nv nh nj nm ny nc nd oh ok pa ri sc sd tn tx ut vt va wa wv wi wy ont ontario quebec alberta manitoba virginia carolina dakota`;

/** After a name: a town, county or street of North America that was named for the foreign place. */
export const MUNICIPAL = `County Counties Township Road Rd Street Avenue Ave Lane Drive Boulevard Parish High Elementary Independent Junior`;
/** Before a city: another town (New London, St. Paris). */
export const TOWN_PREFIXES = `New St Saint Fort Little`;

/** After a demonym: a cuisine. */
export const CUISINE = `restaurant restaurants food foods cuisine pub pubs bakery sausage sausages grill cooking takeaway dishes immersion`;

/** After the possessive of a weak name: what a country has and a person has not (Jordan's King). */
export const STATE_NOUNS = `king queen president prime foreign parliament government ruling army military opposition interior finance defence defense constitutional monarchy lower`;
