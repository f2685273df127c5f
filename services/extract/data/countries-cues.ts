/** Words beside a country's word that decide whether it is one. Arabic words are folded when read. */

/** Before a weak name: it is a place. */
export const LOCATIVES = `in to from at near visit visits visited visiting toward towards left leave leaves across into outside inside capital`;
export const LOCATIVES_ARABIC = `في إلى دولة جمهورية شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط العاصمة عاصمة مدينة رئيس حكومة جيش داخل زار زارت يزور تزور وصل وصلت غادر نحو باتجاه سفارة حدود رئيسة شعب أراضي مع من ميناء مطار محافظة`;

/** Before or after a demonym: it is a language. */
export const LANGUAGE_BEFORE = `speak speaks spoke spoken speaking fluent learn learns learned learning taught teach teaches translated`;
export const LANGUAGE_AFTER = `language languages literature speaker speakers subtitles grammar teacher teachers dictionary translation alphabet proficiency`;
export const LANGUAGE_ARABIC = `زبان اللغة لغة اللغتين اللغات لغات لغته لغتها لغتين لغتان اللغتان اللهجة لهجة اللهجات لهجته لهجتها لكنة الأبجدية`;

/** Tongues that are named by the bare feminine: بالإنجليزية is "in English". */
export const TONGUES_ARABIC = `الإنجليزية الإنكليزية الانجليزية الفرنسية الروسية الإسبانية الأسبانية الألمانية التركية الصينية اليابانية الإيطالية البرتغالية الهولندية الكورية الهندية الفارسية السويدية البولندية اليونانية الأوكرانية البنغالية الرومانية التشيكية المجرية الدنماركية النرويجية الفنلندية الإندونيسية الصومالية`;

/** Before such a tongue with no noun between: translated into it or from it. */
export const INTO_TONGUE_ARABIC = `إلى عن`;

/** The same of other languages, folded: before a small adjective, and after it. */
export const TONGUE_OR_MONEY_BEFORE = `en langue langues parle parler parlent parlait idioma idiomas lengua lenguas habla hablar hablan lingua lingue parla parlano parlare em fala falar falam sprache spricht sprechen שפה השפה בשפה dollar dollars dolar dolares dolari livre livres libra libras rouble roubles rublo rublos rubli peso pesos franc francs franco francos franchi`;
export const TONGUE_OR_MONEY_AFTER = `язык языка языке языком языки языков мова мови мову мовою dili dilinde dilini dilinin dilleri доллар доллара долларов доллары рубль рубля рублей рубли рублеи рублях долара доларів lirası lirasi lira dolari doları rublesi`;

/** After or before a demonym: money. */
export const MONEY = `dollar dollars pound pounds yen yuan ruble rubles rouble roubles rupee rupees lira liras franc francs peso pesos riyal riyals dinar dinars dirham dirhams krona kronor krone won baht ringgit naira shilling shillings`;
export const MONEY_ARABIC = `دولار الدولار دولارات الدولارات دولارا الدولارين دولارين جنيه الجنيه جنيها جنيهات الجنيهات جنيهين ريال الريال ريالا ريالات الريالات ريالين ليرة الليرة ليرات الليرات روبل الروبل روبلا درهم الدرهم درهما دراهم الدراهم دينار الدينار دينارا دنانير الدنانير يوان اليوان ين الين فرنك الفرنك فرنكا فرنكات روبية الروبية روبيات بيزو البيزو كرونة الكرونة كرونا كرون كرونات زلوتي الزلوتي وون الوون البات تومان التومان شيكل الشيكل شيقل الشيقل شيكلا فورنت الفورنت راند الراند نايرا النايرا رينغيت الرينغيت شلن الشلن عملة العملة هريفنيا الهريفنيا بيسو البيسو`;

/** Before a demonym: a dish, a drink, a plant, a breed. */
export const CUISINE_ARABIC = `القهوة قهوة المطبخ مطبخ الكباب كباب الفلفل فلفل التوت توت الجبن جبن الجبنة جبنة الأكلات أكلات المأكولات مأكولات الأطباق أطباق المعكرونة معكرونة البيتزا الكاري السجق الديك ديك الكلب كلب الخنزير خنزير خنازير البطاطا البطاطس الصلصة صلصة البشاميل الشوربة شوربة الحساء حساء`;

/** Before a nisba that stands alone: a person speaks. */
export const SAYING_ARABIC = `قال أضاف أكد أوضح تابع أشار ذكر صرح شدد اعتبر كشف لفت بين نوه استطرد ختم أردف رأى يقول يضيف يؤكد يوضح دعا نفى طالب`;

/** Before المالي when it is of Mali; behind other nouns it is of money. */
export const MALIAN_ARABIC = `الجيش الجنود جنود جنديا جندي الجندي القوات الشعب الأراضي العاصمة الشمال الصحراء العسكري العسكريين المهاجرين مهاجرين الطوارق اللاجئين لاجئين لاجئا المغني المنتخب اللاعب لاعب المهاجم مهاجم المدافع مدافع الانقلابيين الخارجية الدفاع المتمردين المدنيين الرئيس الحكومة`;
export const OF_A_FIRM_ARABIC = `التنفيذي للشركة للبنك للمجموعة لشركة لبنك لمجموعة`;

/** After سيول when it is floods and not Seoul. */
export const FLOODS_ARABIC = `جارفة عارمة وفيضانات مفاجئة قوية غزيرة كبيرة شديدة عنيفة مدمرة`;

/** After قطر when it is a diameter and not Qatar; a number says the same. */
export const DIAMETER_ARABIC = `متر أمتار سنتيمتر مترا كيلومتر ملم سم الدائرة دائرة الفوهة الحفرة حفرة الأنبوب الأنابيب أنابيب الكرة كرة الأرض القمر الشمس الكوكب الكويكب النيزك الثقب ثقب الماسورة مواسير الجذع جذع الشجرة العدسة عدسة المرآة مرآة الشريان القرص قرص العجلة عجلة الإطار البئر النفق القبة القطعة المقذوف الرصاصة التلسكوب الورم الكتلة الحصوة الجسم الغيمة المدار الدرن البيضة الحدقة الخط الصاروخ`;
/** A name of a country is feminine: يبلغ قطر is no Qatar. */
export const BEFORE_DIAMETER_ARABIC = `نصف أنصاف يبلغ بلغ يتجاوز تجاوز يزيد يقل يتراوح متوسط طول زيادة قياس`;

/** Before a town whose name is a common word too: the town is meant. */
export const PLACE_NOUNS_ARABIC = `مدينة محافظة ولاية بلدة قرية ميناء مطار إقليم منطقة مقاطعة قضاء جزيرة بلدية إمارة ريف مخيم أهالي`;

/** What stands after a city of the same name in North America: London, Ontario; Paris, Tenn. */
export const STATE_ABBREVIATIONS = `ala ariz ark calif colo conn del fla ga georgia ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo n.y n.j n.h n.c s.c n.d s.d r.i w.va n.m al ak az ar ca co ct de fl hi id il in ia ks ky me ma mi mn ms mt ne nv nh nj nm ny nc nd oh ok pa ri sc sd tn tx ut vt va wa wv wi wy ont ontario quebec alberta manitoba virginia carolina dakota`;

/** After a name: a town, county or street of North America that was named for the foreign place. */
export const MUNICIPAL = `County Counties Township Road Rd Street Avenue Ave Lane Drive Boulevard Parish High Elementary Independent Junior`;
/** Before a city: another town (New London, St. Paris). */
export const TOWN_PREFIXES = `New St Saint Fort Little`;

/** After a demonym: a cuisine. */
export const CUISINE = `restaurant restaurants food foods cuisine pub pubs bakery sausage sausages grill cooking takeaway dishes immersion meatball meatballs dumplings curry noodles pastries stew soup`;

/** After the possessive of a weak name: what a country has and a person has not (Jordan's King). */
export const STATE_NOUNS = `king queen president prime foreign parliament government ruling army military opposition interior finance defence defense constitutional monarchy lower`;
