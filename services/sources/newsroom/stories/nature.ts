import type { Domain } from '../domain.ts';

const ORGS = [
  ['هيئة سماء للأرصاد', 'the Samaa Weather Authority'],
  ['شبكة راصد للمناخ', 'the Rasid Climate Network'],
  ['وحدة السلامة المدنية', 'the Civil Safety Unit'],
] as const;

const HOUSES = { ar: ['منازل', 'منزلاً', 'منزل'], en: 'houses' } as const;
const ROADS = { ar: ['طرق', 'طريقاً', 'طريق'], en: 'roads' } as const;

/** Weather, earth and wildlife. Nobody comes to lasting harm in these. */
export const NATURE: Domain = {
  ar: {
    quotes: [
      '[وقال|وقالت] {person}، [المتحدث|المتحدثة] باسم {org}، إن الفرق الميدانية انتشرت في الأحياء كلها وإن الوضع تحت السيطرة.',
      'ونقلت الإذاعة المحلية عن {person} [قوله|قولها] إن التحذير المبكر منح السكان وقتاً كافياً للاستعداد.',
      '[وأوضح|وأوضحت] {person} أن {org} تحدّث بياناتها كل ساعة وتنشرها للجميع من دون استثناء.',
      '«لم نسجل أي حالة حرجة، والناس متعاونون إلى أبعد حد»، هكذا [لخص|لخصت] {person} المشهد في حديث إلى الصحافيين.',
    ],
    context: [
      'وتقع {city} في منطقة عرفت ظواهر مشابهة قبل نحو عشر سنوات، لكنها كانت أقل شدة.',
      'ويرى <الباحث|الباحثة> {person2} أن تغير أنماط الطقس جعل مثل هذه الأحداث أكثر تكراراً في {country}.',
      'وكانت السلطات في {country} قد جهزت في الربيع خطة طوارئ تشمل المدارس والمستشفيات ومحطات النقل.',
      'وتشير سجلات المناخ القديمة إلى أن أقرب حدث مماثل دوّنه رحالة مروا من هنا قبل قرن كامل.',
    ],
    reactions: [
      'وفتح أصحاب المقاهي في {city2} أبوابهم لاستقبال العائلات، وقدم متطوعون الشاي والطعام الساخن.',
      'وعبّر سكان تحدثت إليهم الصحيفة عن ارتياحهم لسرعة الاستجابة، وإن طلبوا مزيداً من المعلومات.',
      'وتبادل الأهالي على مواقع التواصل صوراً من الشرفات والأسطح، ورافقتها دعوات إلى الهدوء.',
      'وأعلنت جمعيات أهلية من {city2} استعدادها لإرسال بطانيات ومواد غذائية عند الحاجة.',
    ],
    next: [
      'ومن المنتظر أن تجتمع لجنة المتابعة صباح الغد لتقييم الخطوات المقبلة.',
      'وتتوقع النماذج العددية تحسناً تدريجياً خلال اليومين المقبلين.',
      'ودعت البلدية من يحتاج إلى المساعدة إلى الاتصال بالخط المجاني على مدار الساعة.',
      'وسيُنشر تقرير مفصل في نهاية الأسبوع بعد انتهاء أعمال المسح.',
    ],
  },
  en: {
    quotes: [
      '{person}, who speaks for {org}, said field teams had reached every district and that matters were in hand.',
      '"The early warning gave families the hours they needed," {person} told a local radio station.',
      'According to {person}, {org} refreshes its readings hourly and publishes all of them without charge.',
      'Speaking to reporters outside the town hall, {person} described residents as calm and remarkably cooperative.',
    ],
    context: [
      '{city} lies in an area that went through something similar a decade ago, though on a smaller scale.',
      'Researcher {person2} believes shifting weather patterns have made such episodes more frequent across {country}.',
      'Officials in {country} drew up an emergency plan last spring that covers schools, hospitals and bus stations.',
      'Old climate records mention only one comparable event here, noted by travellers a full century earlier.',
    ],
    reactions: [
      'Cafe owners in {city2} opened their doors to families while volunteers handed out tea and hot meals.',
      'People interviewed on the main square praised the quick response but asked for clearer information.',
      'Pictures taken from balconies and rooftops filled social media, most with a plea to stay calm.',
      'Community groups from {city2} offered blankets and food parcels should they be required.',
    ],
    next: [
      'A follow-up committee is to meet tomorrow morning and decide on further steps.',
      'Computer models point to a gradual improvement over the coming two days.',
      'Anyone in need of help can ring a free telephone line that is staffed around the clock.',
      'A detailed report will be released at the end of the week once surveys are complete.',
    ],
  },
  stories: [
    {
      key: 'earthquake',
      names: [
        ['وادي السرو', 'Cypress Valley'],
        ['تلال العنبر', 'Amber Hills'],
        ['سهل الريحان', 'Basil Plain'],
      ],
      orgs: [
        ['الشبكة الوطنية لرصد الزلازل', 'the National Seismic Network'],
        ['هيئة رواسي الجيولوجية', 'the Rawasi Geological Authority'],
      ],
      n: { min: 12, max: 90, ...HOUSES },
      m: {
        min: 3,
        max: 30,
        ar: ['هزات ارتدادية', 'هزة ارتدادية', 'هزة ارتدادية'],
        en: 'aftershocks',
      },
      decimal: [3.9, 5.1],
      ar: {
        titles: [
          'زلزال بقوة {dec} درجة يهز {city} ولا أنباء عن ضحايا',
          'هزة أرضية تفزع سكان {city} فجراً وتدفعهم إلى الشوارع',
          '{country}: زلزال متوسط قرب {name} وأضرار طفيفة في المباني',
          'سكان {city} يمضون ليلتهم في الحدائق بعد زلزال {name}',
        ],
        leads: [
          'ضرب زلزال بلغت قوته {dec} درجة منطقة {name} القريبة من {city} يوم {day}، من دون أن ترد أنباء عن سقوط ضحايا.',
          'استيقظ سكان {city} في {country} على هزة أرضية قوية استمرت ثواني معدودة، وقد حُدد مركزها عند {name}.',
          'أفادت {org} بأن مراصدها سجلت زلزالاً شدته {dec} درجة تحت {name}، وبأن عمقه لم يتجاوز عشرة كيلومترات.',
          'خرج آلاف من أهالي {city} إلى الساحات المفتوحة بعدما اهتزت بيوتهم بفعل زلزال كان مركزه {name}.',
        ],
        details: [
          'وأظهر مسح أولي أن {n} تعرضت لتشققات بسيطة، فيما أحصى الخبراء {m} حتى الآن.',
          'وتوقفت حركة القطارات ساعة واحدة لفحص السكك، ثم عادت إلى طبيعتها، كما أُحصيت {m} لم يشعر بمعظمها أحد.',
          'وقدّر مهندسون عدد المباني التي تحتاج إلى ترميم خفيف بنحو {n}، أغلبها قديم ومبني بالحجر.',
          'وشعر بالزلزال سكان {city2} أيضاً، بحسب اتصالات تلقتها غرف الطوارئ التي سجلت أضراراً في {n}.',
        ],
      },
      en: {
        titles: [
          'Magnitude {dec} earthquake shakes {city}, no casualties reported',
          'Tremor sends {city} residents into the streets before dawn',
          '{country}: moderate earthquake near {name} causes light damage',
          'Families in {city} sleep in parks after {name} earthquake',
        ],
        leads: [
          'An earthquake of magnitude {dec} struck {name}, close to {city}, on {day}, and there were no reports of casualties.',
          'Residents of {city} in {country} were woken by a sharp tremor that lasted a few seconds and was centred on {name}.',
          'Instruments run by {org} recorded an earthquake measuring {dec} beneath {name} at a depth of less than ten kilometres.',
          'Thousands left their homes for open ground in {city} after the earth moved below {name}.',
        ],
        details: [
          'A first survey found small cracks in {n}, and experts have counted {m} so far.',
          'Trains stood still for an hour while tracks were inspected; since then {m} have followed, most too weak to be felt.',
          'Engineers put the number of buildings in need of light repair at about {n}, nearly all of them old stone structures.',
          'The shaking also reached {city2}, where emergency rooms took calls about damage to {n}.',
        ],
      },
    },
    {
      key: 'storm',
      names: [
        ['رند', 'Rand'],
        ['غيداء', 'Ghaida'],
        ['سنونو', 'Swallow'],
        ['مرجانة', 'Marjana'],
        ['إيلدا', 'Ilda'],
      ],
      orgs: ORGS,
      n: { min: 15, max: 80, ...ROADS },
      m: { min: 30, max: 90, ar: ['رحلات جوية', 'رحلة جوية', 'رحلة جوية'], en: 'flights' },
      decimal: [2.1, 5.8],
      ar: {
        titles: [
          'العاصفة «{name}» تقترب من سواحل {city} والموانئ تغلق أبوابها',
          'رياح «{name}» تعطل الدراسة والملاحة في {city} اليوم',
          'السلطات في {country} ترفع درجة التأهب مع وصول العاصفة «{name}»',
          'أمواج وأمطار غزيرة في {city} مع اشتداد العاصفة «{name}»',
        ],
        leads: [
          'أغلقت السلطات ميناء {city} يوم {day} مع اقتراب العاصفة «{name}» التي تحمل رياحاً شديدة وأمطاراً غزيرة.',
          'وصلت طلائع العاصفة «{name}» إلى {city} في {country}، فعُلقت الدراسة وتوقفت رحلات العبّارات.',
          'حذرت {org} من أن العاصفة «{name}» ستبلغ ذروتها قبالة {city} خلال الساعات القليلة المقبلة.',
          'تساقطت الأشجار وغمرت المياه شوارع منخفضة في {city} بعدما ضربت العاصفة «{name}» الساحل.',
        ],
        details: [
          'وقُطع {n} بسبب السيول، وأُلغيت {m} من مطار المدينة وإليه.',
          'وبلغ ارتفاع الموج {dec} متر في عرض البحر، بينما عملت الجرافات على إعادة فتح {n}.',
          'وأعادت شركات الطيران جدولة {m}، وطلبت من المسافرين متابعة تطبيقاتها قبل التوجه إلى المطار.',
          'وأُغلق احترازياً {n} بين {city} و{city2}، في حين بقيت المستشفيات تعمل كالمعتاد.',
        ],
      },
      en: {
        titles: [
          'Storm {name} closes in on {city} as ports shut',
          'Winds of storm {name} halt schools and ferries in {city}',
          '{country} raises alert level as storm {name} arrives',
          'High waves and heavy rain in {city} as storm {name} strengthens',
        ],
        leads: [
          'The port of {city} was closed on {day} as storm {name} drew near with fierce wind and heavy rain.',
          'The first squalls of storm {name} reached {city} in {country}, where classes were called off and ferries stayed in harbour.',
          'Forecasters at {org} warned that storm {name} would peak off {city} within a few hours.',
          'Trees came down and low streets filled with water in {city} when storm {name} hit the coast.',
        ],
        details: [
          'Flash floods cut {n}, and {m} to and from the city airport were cancelled.',
          'Waves offshore rose to {dec} metres while bulldozers worked to clear {n}.',
          'Airlines moved {m} to later dates and asked travellers to check before setting out.',
          'As a precaution {n} between {city} and {city2} were shut, but hospitals kept working normally.',
        ],
      },
    },
    {
      key: 'heatwave',
      names: [
        ['موجة الجمر', 'Ember spell'],
        ['موجة السموم', 'Samoom spell'],
        ['موجة النحاس', 'Copper spell'],
      ],
      orgs: ORGS,
      n: {
        min: 20,
        max: 90,
        ar: ['مراكز تبريد', 'مركز تبريد', 'مركز تبريد'],
        en: 'cooling centres',
      },
      m: {
        min: 41,
        max: 49,
        ar: ['درجات مئوية', 'درجة مئوية', 'درجة مئوية'],
        en: 'degrees Celsius',
      },
      ar: {
        titles: [
          'موجة حر قياسية في {city} والحرارة تبلغ {m}',
          '«{name}» تدفع {country} إلى تعديل ساعات العمل نهاراً',
          'حرارة {city} تسجل رقماً جديداً والسكان يلجؤون إلى البحر',
          'افتتاح {n} في {city} لمواجهة موجة الحر',
        ],
        leads: [
          'سجلت {city} يوم {day} حرارة بلغت {m}، في ذروة ما صار يُعرف بـ«{name}».',
          'قررت بلديات في {country} تقديم موعد العمل إلى الفجر بعدما اشتدت «{name}» على {city}.',
          'أعلنت {org} أن «{name}» هي الأطول في {city} منذ بدء القياسات الحديثة.',
          'امتلأت شواطئ {city} بالعائلات الهاربة من «{name}» مع تجاوز الحرارة المعدل الموسمي بفارق كبير.',
        ],
        details: [
          'وفُتح في المدينة {n} مجهزة بالمياه والمراوح، وتستقبل كبار السن طوال النهار.',
          'وارتفع استهلاك الكهرباء {pct} عن الأسبوع الماضي، إلا أن الشبكة حافظت على استقرارها.',
          'وطلبت المستشفيات من العاملين في الهواء الطلق شرب الماء كل نصف ساعة حين تقارب الحرارة {m}.',
          'وتراجعت حركة المتاجر نهاراً بنسبة {pct}، فيما انتعشت الأسواق الليلية في {city2}.',
        ],
      },
      en: {
        titles: [
          'Record heat in {city} as thermometers reach {m}',
          '"{name}" pushes {country} to change daytime working hours',
          '{city} sets new temperature record and residents head for sea',
          'Heat: {n} open in {city} for the elderly',
        ],
        leads: [
          'The temperature in {city} climbed to {m} on {day} at the height of what people now call the "{name}".',
          'Town councils in {country} moved the working day to dawn once the "{name}" tightened its grip on {city}.',
          'The "{name}" is the longest that {city} has seen since modern measurements began, {org} announced.',
          'Beaches around {city} filled with families fleeing the "{name}", which is far above the seasonal average.',
        ],
        details: [
          'The city has opened {n} with water and fans where older people can spend the day.',
          'Electricity demand rose {pct} on last week, yet the grid stayed stable.',
          'Hospitals advised outdoor workers to drink every half hour whenever readings come near {m}.',
          'Daytime trade in shops fell {pct}, while the night markets of {city2} did brisk business.',
        ],
      },
    },
    {
      key: 'whale',
      names: [
        ['لؤلؤة', 'Pearl'],
        ['نسمة', 'Nasma'],
        ['ميرو', 'Miro'],
      ],
      orgs: [
        ['جمعية أصدقاء البحر', 'the Friends of the Sea Society'],
        ['محطة الخليج الأزرق البحرية', 'the Blue Bay Marine Station'],
      ],
      n: { min: 20, max: 90, ar: ['متطوعين', 'متطوعاً', 'متطوع'], en: 'volunteers' },
      m: { min: 4, max: 9, ar: ['أمتار', 'متراً', 'متر'], en: 'metres' },
      ar: {
        titles: [
          'الحوت «{name}» يظهر قبالة {city} ويجذب آلاف الزوار',
          'متطوعون يعيدون الحوت «{name}» إلى المياه العميقة قرب {city}',
          'زيارة نادرة: الحوت «{name}» يسبح في خليج {city}',
          'سكان {city} يودعون الحوت «{name}» بعد عودته إلى البحر',
        ],
        leads: [
          'فوجئ الصيادون في {city} يوم {day} بظهور حوت نادر أطلقوا عليه اسم «{name}» على مسافة قريبة من الشاطئ.',
          'شارك {n} في إرشاد الحوت «{name}» نحو المياه العميقة بعدما اقترب كثيراً من ميناء {city} في {country}.',
          'أكدت {org} أن الحوت «{name}» بصحة جيدة وأنه تابع رحلته بعيداً عن سواحل {city}.',
          'تجمع محبو الطبيعة على أرصفة {city} لالتقاط صور الحوت «{name}» الذي يبلغ طوله نحو {m}.',
        ],
        details: [
          'ويُقدّر طول الحوت بنحو {m}، وهو من نوع لا يقترب عادة من هذه السواحل.',
          'واستخدم الفريق، وقوامه {n}، زوارق صغيرة وأصواتاً هادئة تحت الماء لتوجيهه.',
          'ومُنعت الزوارق السريعة من الاقتراب مسافة كيلومتر كامل حفاظاً على سلامته.',
          'وسجلت مكبرات صوت مغمورة نداءات الحوت، وسيدرسها علماء من جامعات في {country2}.',
        ],
      },
      en: {
        titles: [
          'Whale named {name} appears off {city} and draws thousands',
          'Volunteers guide whale {name} back to deep water near {city}',
          'Rare visit: whale {name} swims into the bay of {city}',
          '{city} says goodbye to whale {name} as it heads out',
        ],
        leads: [
          'Fishermen in {city} were astonished on {day} when a rare whale, soon named {name}, surfaced a short way from the beach.',
          'Helped by {n}, the whale {name} was led towards deeper water after it strayed near the harbour of {city} in {country}.',
          'The whale {name} is in good health and has resumed its journey away from {city}, {org} confirmed.',
          'Nature lovers lined the quays of {city} to photograph {name}, a whale about {m} long.',
        ],
        details: [
          'Its length is put at some {m}, and the species seldom comes anywhere near this coast.',
          'The team, which included {n}, relied on small boats and soft underwater sounds to steer it.',
          'Speedboats were kept a full kilometre away for the sake of its safety.',
          'Submerged microphones captured its calls, which scientists in {country2} are going to study.',
        ],
      },
    },
  ],
  routine: [
    {
      key: 'forecast',
      names: [
        ['الوادي', 'the valley'],
        ['الساحل', 'the coast'],
        ['المرتفعات', 'the highlands'],
      ],
      orgs: ORGS,
      n: {
        min: 14,
        max: 36,
        ar: ['درجات مئوية', 'درجة مئوية', 'درجة مئوية'],
        en: 'degrees Celsius',
      },
      m: { min: 15, max: 60, ar: ['كيلومترات', 'كيلومتراً', 'كيلومتر'], en: 'kilometres' },
      ar: {
        titles: [
          'طقس معتدل في {city} ورياح خفيفة حتى نهاية الأسبوع',
          'حالة الطقس في {country}: غيوم متفرقة وحرارة قرب {n}',
          'ضباب صباحي خفيف حول {city} يعقبه نهار مشمس',
        ],
        leads: [
          'يسود {city} اليوم طقس معتدل تبلغ فيه الحرارة نحو {n}، مع رياح لا تتجاوز سرعتها {m} في الساعة.',
          'تتوقع {org} نهاراً غائماً جزئياً في {city} وحرارة قريبة من {n}.',
          'ينقشع الضباب عن {name} قرب {city} قبل الظهر، وفق نشرة {org}.',
        ],
        details: [
          'أما في {city2} فتكون الأجواء ألطف مساءً، والبحر هادئ إلى خفيف الموج.',
          'وتصل سرعة الرياح إلى {m} في الساعة على المرتفعات المكشوفة.',
          'وتبقى الرطوبة قريبة من معدلها، ولا تغير يُذكر قبل {day}.',
        ],
      },
      en: {
        titles: [
          'Mild weather and light wind in {city} until the weekend',
          'Weather in {country}: scattered cloud and around {n}',
          'Thin morning mist around {city} before a sunny afternoon',
        ],
        leads: [
          'Mild air settles over {city} today with about {n} and a breeze of no more than {m} an hour.',
          'Partly cloudy skies and some {n} are what {org} expects for {city}.',
          'Mist will lift from {name} near {city} before noon, according to the bulletin of {org}.',
        ],
        details: [
          'The evening will be cooler in {city2}, with a calm sea.',
          'Gusts may reach {m} an hour on exposed heights.',
          'Humidity stays near its average and little is set to change before {day}.',
        ],
      },
    },
  ],
};
