import type { Domain } from '../domain.ts';

const BUILDERS = [
  ['هيئة دروب للنقل', 'the Durub Transport Authority'],
  ['شركة جسور وأنفاق', 'Jusur Works'],
  ['مؤسسة منارة للطاقة', 'the Manara Energy Corporation'],
] as const;
const PASSENGERS = {
  ar: ['آلاف راكب', 'ألف راكب', 'ألف راكب'],
  en: 'thousand passengers',
} as const;
const KILOMETRES = { ar: ['كيلومترات', 'كيلومتراً', 'كيلومتر'], en: 'kilometres' } as const;
const HOMES = { ar: ['آلاف منزل', 'ألف منزل', 'ألف منزل'], en: 'thousand homes' } as const;

/** Railways, ports, dams, plants. */
export const WORKS: Domain = {
  ar: {
    quotes: [
      '[وقال|وقالت] {person}، [المتحدث|المتحدثة] باسم {org}، إن العمل أُنجز قبل موعده ومن دون حوادث.',
      '«سيلمس السكان الفرق في حياتهم اليومية»، [وعد|وعدت] {person} خلال جولة في الموقع.',
      '[وأشار|وأشارت] {person} إلى أن نصف المهندسين من خريجي جامعات المنطقة.',
      '[وأقر|وأقرت] {person} بأن الضجيج أزعج الجيران، [مقدماً|مقدمة] لهم الشكر على صبرهم.',
    ],
    context: [
      'ويعود التصميم الأول إلى ثلاثين عاماً خلت، وقد عُدل مرات كثيرة.',
      'ويعتقد <المهندس|المهندسة> {person2} أن صيانة القديم لا تقل أهمية عن بناء الجديد.',
      'وتنمو {city} بسرعة، ويزداد الضغط على طرقها ومرافقها عاماً بعد عام.',
      'وشاركت شركات من {country2} في توريد المعدات وتدريب المشغلين.',
    ],
    reactions: [
      'وقال أصحاب محال في {city2} إنهم يتوقعون زبائن أكثر.',
      'وطالب ناشطون بمزيد من الأشجار وممرات الدراجات على الجانبين.',
      'والتقط المارة صوراً تذكارية، وجرّب الأطفال كل شيء قبل الكبار.',
      'ورحبت غرف الصناعة بما سيوفره ذلك من وقت ووقود.',
    ],
    next: [
      'ويبدأ تنفيذ الجزء الثاني في الربيع المقبل.',
      'وتُطبق تعرفة مخفضة خلال الشهر الأول.',
      'وتُجري فرق مستقلة فحصاً دورياً كل ثلاثة أشهر.',
      'وتُنشر خرائط المسارات الجديدة على موقع البلدية.',
    ],
  },
  en: {
    quotes: [
      'The job was done ahead of time and without accidents, said {person} on behalf of {org}.',
      '"People will feel the difference in daily life," {person} promised during a tour of the site.',
      '{person} pointed out that half of the engineers had studied at universities in the region.',
      'Noise had troubled the neighbours, {person} conceded, thanking them for being patient.',
    ],
    context: [
      'The first design is thirty years old and has been revised many times.',
      'Engineer {person2} holds that care for old structures matters as much as building new ones.',
      '{city} is growing quickly and its roads and services are under more strain each year.',
      'Firms from {country2} helped to supply equipment and to train operators.',
    ],
    reactions: [
      'Shop owners in {city2} said they were counting on more customers.',
      'Campaigners asked for additional trees and cycle paths on either side.',
      'Passers-by took souvenir pictures and children tried everything before the grown-ups.',
      'Industry associations were glad of the time and fuel it is going to save.',
    ],
    next: [
      'Construction of the second part begins next spring.',
      'A reduced fare applies for the first month.',
      'Independent teams will carry out an inspection every quarter.',
      'Maps of the new routes are to be posted on the municipal website.',
    ],
  },
  stories: [
    {
      key: 'railway',
      names: [
        ['قطار الشفق', 'Dusk Express'],
        ['قطار الهضاب', 'Highlands Line'],
        ['قطار المرجان', 'Coral Line'],
      ],
      orgs: BUILDERS,
      n: { min: 12, max: 80, ...PASSENGERS },
      m: { min: 120, max: 190, ...KILOMETRES },
      ar: {
        titles: [
          '{name} يربط {city} بمدينة {city2} في أولى رحلاته',
          'أول رحلة على متن {name} بين {city} و{city2}',
          '{country} و{country2}: خط سكة حديد جديد باسم {name}',
          'ركاب {name} يصلون إلى {city2} قبل الموعد',
        ],
        leads: [
          'انطلق {name} من محطة {city} يوم {day} في رحلته الأولى إلى {city2}.',
          'دشنت {org} خدمة {name} السريعة التي تصل {city} بمدينة {city2} في {country}.',
          'صفق الركاب عندما دخل {name} محطة {city2} قادماً من {city} قبل موعده بدقائق.',
          'بات السفر بين {city} و{city2} أقصر كثيراً بفضل {name} الذي موّلت جزءاً منه مصارف من {country2}.',
        ],
        details: [
          'ويبلغ طول الخط {m}، وينقل {n} في اليوم.',
          'وتحمل العربات {n} يومياً عند اكتمال التشغيل، وفيها مقاعد للكراسي المتحركة.',
          'وحُفرت ثلاثة أنفاق على امتداد {m} لتجنب المحميات الطبيعية.',
          'وبلغت التكلفة {money}، وتستغرق الرحلة نصف ما كانت تستغرقه بالحافلة.',
        ],
      },
      en: {
        titles: [
          '{name} links {city} with {city2} on its maiden journey',
          'First trip on the {name} between {city} and {city2}',
          '{country} and {country2}: new railway called the {name}',
          'Passengers of the {name} reach {city2} ahead of schedule',
        ],
        leads: [
          'The {name} left {city} station on {day} for its first journey to {city2}.',
          'Fast service on the {name}, connecting {city} and {city2} in {country}, was inaugurated by {org}.',
          'Passengers applauded as the {name} from {city} rolled into {city2} a few minutes early.',
          'Travel from {city} to {city2} has become much shorter with the {name}, partly financed by banks of {country2}.',
        ],
        details: [
          'The track is {m} long and serves {n} a day.',
          'Once in full operation its coaches will carry {n} daily, with room for wheelchairs.',
          'Three tunnels were dug along the {m} so as to spare nature reserves.',
          'It cost {money}, and the ride takes half as long as the bus did.',
        ],
      },
    },
    {
      key: 'port',
      names: [
        ['ميناء المرساة', 'Anchor Port'],
        ['ميناء الأصداف', 'Seashell Port'],
        ['ميناء النورس', 'Gull Port'],
      ],
      orgs: BUILDERS,
      n: { min: 11, max: 40, ar: ['سفن', 'سفينة', 'سفينة'], en: 'ships' },
      m: { min: 3, max: 9, ar: ['أرصفة', 'رصيفاً', 'رصيف'], en: 'berths' },
      ar: {
        titles: [
          'توسعة {name} في {city} تستقبل أولى السفن العملاقة',
          '{name}: خط بحري جديد بين {city} و{away}',
          'ازدحام في {name} والسلطات تضيف مناوبات ليلية',
          '{country} و{country2}: أول حاوية تعبر من {name}',
        ],
        leads: [
          'رست أولى السفن العملاقة في {name} بمدينة {city} بعد انتهاء أعمال التوسعة.',
          'افتُتح يوم {day} خط بحري يصل {name} في {country} بمدينة {away}.',
          'أضافت {org} مناوبات ليلية في {name} للتعامل مع ازدحام السفن قبالة {city}.',
          'عبرت {name} أول شحنة مبردة متجهة من {country} إلى {country2} وفق النظام الجديد.',
        ],
        details: [
          'وتنتظر الدور حالياً {n}، ويتوقع أن تفرغ حمولتها خلال يومين.',
          'وأضيفت {m} بعمق يسمح باستقبال أكبر الناقلات.',
          'وتعمل الرافعات بالكهرباء، ما خفض الانبعاثات {pct}.',
          'وتتسع الساحات الجديدة لحمولة {n} في وقت واحد عند {m}.',
        ],
      },
      en: {
        titles: [
          'Enlarged {name} in {city} receives first giant ships',
          '{name}: new sea route between {city} and {away}',
          'Congestion at {name} as night shifts are added',
          '{country} and {country2}: first container passes {name}',
        ],
        leads: [
          'The first giant vessels docked at {name} in {city} now that its enlargement is finished.',
          'A sea route joining {name} in {country} to {away} was opened on {day}.',
          'To deal with vessels waiting off {city}, {org} has put on night shifts at {name}.',
          'Under a new arrangement the first chilled cargo from {country} to {country2} went through {name}.',
        ],
        details: [
          'At present {n} are in the queue and should be unloaded in two days.',
          'There are {m} more, deep enough for the largest carriers.',
          'Cranes run on electricity, which has lowered emissions by {pct}.',
          'New yards can hold the cargo of {n} at once beside {m}.',
        ],
      },
    },
    {
      key: 'solar',
      names: [
        ['محطة الضحى', 'Duha Plant'],
        ['محطة قرص الشمس', 'Sun Disc Plant'],
        ['محطة الأفق الذهبي', 'Golden Horizon Plant'],
      ],
      orgs: BUILDERS,
      n: { min: 120, max: 190, ...HOMES },
      m: { min: 11, max: 30, ...KILOMETRES },
      ar: {
        titles: [
          'تشغيل {name} للطاقة الشمسية قرب {city}',
          '{name} تزود {n} بالكهرباء النظيفة',
          'فائض {name} في {country} يُصدَّر إلى {country2}',
          'مرايا {name} تضيء ليل {city} ببطاريات عملاقة',
        ],
        leads: [
          'دخلت {name} للطاقة الشمسية قرب {city} الخدمة يوم {day} بكامل قدرتها.',
          'بدأ تدفق الكهرباء من {name} في {country} إلى شبكة {country2} عبر خط جديد.',
          'أعلنت {org} نجاح تجربة تخزين الطاقة ليلاً في {name} الواقعة على أطراف {city}.',
          'صارت أحياء {city} تُضاء بعد الغروب من بطاريات {name}.',
        ],
        details: [
          'وتكفي الطاقة المنتجة لتزويد {n}، وتمتد الألواح على {m}.',
          'وتُنظف الألواح بروبوتات لا تستهلك الماء، وقد صُنعت في {city2}.',
          'وتراجعت فاتورة الكهرباء {pct} في القرى المجاورة.',
          'وكلف المشروع {money}، ويخدم {n} عند ذروة الاستهلاك.',
        ],
      },
      en: {
        titles: [
          'Solar power from {name} switched on near {city}',
          '{name} supplies clean electricity to {n}',
          '{country} sends surplus of {name} to {country2}',
          'Mirrors of {name} light {city} at night from giant batteries',
        ],
        leads: [
          'The solar {name} near {city} went into service at full capacity on {day}.',
          'Electricity has begun to flow from {name} in {country} to the grid of {country2} over a new line.',
          'Storing energy overnight at {name} on the edge of {city} has worked, {org} announced.',
          'After sunset, whole districts of {city} now run on batteries at {name}.',
        ],
        details: [
          'Output is sufficient for {n} and panels stretch over {m}.',
          'Robots made in {city2} clean the panels without using water.',
          'Power bills have come down {pct} in villages nearby.',
          'The project cost {money} and serves {n} at peak demand.',
        ],
      },
    },
  ],
  routine: [
    {
      key: 'roadworks',
      names: [
        ['شارع الحدائق', 'Gardens Street'],
        ['جسر الطاحونة', 'Mill Bridge'],
        ['ميدان النافورة', 'Fountain Square'],
      ],
      orgs: BUILDERS,
      n: { min: 11, max: 40, ar: ['حافلات', 'حافلة', 'حافلة'], en: 'buses' },
      m: { min: 3, max: 9, ar: ['أسابيع', 'أسبوعاً', 'أسبوع'], en: 'weeks' },
      ar: {
        titles: [
          'أعمال صيانة في {name} بمدينة {city} تستمر {m}',
          '{city} تضيف {n} كهربائية إلى شبكة النقل',
          'إعادة فتح {name} أمام المشاة بعد تجديد الإنارة',
        ],
        leads: [
          'تبدأ في {name} بمدينة {city} أعمال صيانة تستمر {m}.',
          'تسلمت {org} في {city} {n} كهربائية تنضم إلى الخدمة تباعاً.',
          'أعيد فتح {name} في {city} أمام المشاة بعد تجديد أرصفته وإنارته.',
        ],
        details: [
          'وتُحوَّل حركة السير إلى الطرق المجاورة حتى {day}.',
          'ويُستبدل بالمصابيح القديمة أخرى أقل استهلاكاً.',
          'وتنقل {n} الركاب مجاناً في ساعات الذروة طوال {m}.',
        ],
      },
      en: {
        titles: [
          'Repairs on {name} in {city} to last {m}',
          '{city} adds {n} on batteries to its network',
          '{name} open to walkers again after new lighting',
        ],
        leads: [
          'Repairs that will last {m} are starting on {name} in {city}.',
          'For {city}, {org} has taken delivery of {n} powered by batteries.',
          '{name} in {city} is open to walkers again with new pavements and lights.',
        ],
        details: [
          'Traffic is diverted to neighbouring roads until {day}.',
          'Old lamps make way for others that use less power.',
          'In rush hours {n} carry people without charge for {m}.',
        ],
      },
    },
  ],
};
