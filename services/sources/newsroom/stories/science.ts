import type { Domain } from '../domain.ts';

const LABS = [
  ['وكالة مدار للفضاء', 'the Madar Space Agency'],
  ['جامعة الأقمار السبعة', 'Seven Moons University'],
  ['مؤسسة بيروني للأبحاث', 'the Biruni Research Foundation'],
] as const;
const SCIENTISTS = { ar: ['علماء', 'عالماً', 'عالم'], en: 'scientists' } as const;
const USERS = { ar: ['آلاف مستخدم', 'ألف مستخدم', 'ألف مستخدم'], en: 'thousand users' } as const;

/** Space, digging, machines, by invented institutions. */
export const SCIENCE: Domain = {
  ar: {
    quotes: [
      '[وقال|وقالت] {person}، [المتحدث|المتحدثة] باسم {org}، إن الفريق أعاد الفحص ثلاث مرات قبل الإعلان.',
      '«هذه بداية الطريق وليست نهايته»، [علق|علقت] {person} وسط تصفيق الحاضرين.',
      '[وشرح|وشرحت] {person} للطلاب أن الفكرة ولدت من سؤال بسيط طُرح في قاعة درس.',
      '[وبدا|وبدت] {person} [متأثراً|متأثرة] في لحظة انتظرها الزملاء أعواماً طويلة.',
    ],
    context: [
      'ويعمل باحثون من {country} و{country2} معاً على هذا البرنامج منذ أربعة أعوام.',
      'ويصف <العالم|العالمة> {person2} النتائج بأنها واعدة، لكنها تحتاج إلى تأكيد مستقل.',
      'وأنفقت {city} في العقد الأخير مبالغ كبيرة على المختبرات والتعليم التقني.',
      'ويأتي ذلك في سباق علمي تتشارك فيه مراكز صغيرة مع مؤسسات عريقة.',
    ],
    reactions: [
      'وتابع تلاميذ المدارس الحدث على شاشات نُصبت في ساحات {city2}.',
      'ووصلت برقيات التهنئة من مراكز أبحاث في قارات ثلاث.',
      'ودعا متخصصون إلى نشر البيانات الخام كي يراجعها الجميع.',
      'وصار الموضوع حديث الناس في الحافلات والمقاهي، وكثرت حوله الأسئلة.',
    ],
    next: [
      'وتُنشر الورقة العلمية كاملة في غضون أسابيع.',
      'وينطلق الاختبار التالي في الصيف إذا سمحت الظروف.',
      'ويفتح المركز أبوابه للزوار في عطلة نهاية الأسبوع.',
      'وتدرس اللجنة تمويل مرحلة ثانية تمتد عامين.',
    ],
  },
  en: {
    quotes: [
      'The team checked everything three times before going public, said {person} for {org}.',
      '"This is where the road begins, not where it ends," {person} told a cheering audience.',
      '{person} explained to students that the idea grew out of a simple question in a classroom.',
      'Visibly moved, {person} called it a moment that colleagues had awaited for many years.',
    ],
    context: [
      'Researchers from {country} and {country2} have worked on the programme side by side for four years.',
      'Fellow scientist {person2} finds the results promising but in need of independent confirmation.',
      'Over the past decade {city} has spent heavily on laboratories and technical schools.',
      'It comes in a scientific race in which small centres keep up with old institutions.',
    ],
    reactions: [
      'Schoolchildren followed the event on screens put up in the squares of {city2}.',
      'Congratulations arrived from research centres on three continents.',
      'Specialists called for the raw data to be opened so that anyone may verify it.',
      'The subject became the talk of buses and cafes, and questions multiplied.',
    ],
    next: [
      'A full paper is to appear within weeks.',
      'Another test follows in summer if conditions allow.',
      'Visitors can see the centre during an open weekend.',
      'A panel is considering money for a second stage of two years.',
    ],
  },
  stories: [
    {
      key: 'satellite',
      names: [
        ['قمر سهيل', 'Suhail satellite'],
        ['قمر الكروان', 'Curlew satellite'],
        ['قمر زرقاء', 'Zarqa satellite'],
        ['قمر السنونو', 'Martin satellite'],
      ],
      orgs: LABS,
      n: { min: 30, max: 90, ar: ['دقائق', 'دقيقة', 'دقيقة'], en: 'minutes' },
      m: { min: 120, max: 190, ar: ['كيلوغرامات', 'كيلوغراماً', 'كيلوغرام'], en: 'kilograms' },
      ar: {
        titles: [
          'إطلاق {name} بنجاح من قاعدة قرب {city}',
          '{name} يرسل أولى صوره من المدار إلى {city}',
          '{country} و{country2}: تعاون فضائي يثمر {name}',
          'عدّ تنازلي في {city} ثم انطلاق {name} إلى الفضاء',
        ],
        leads: [
          'انطلق {name} لرصد المحاصيل والمياه من قاعدة قريبة من {city} يوم {day}، وبلغ مداره كما خُطط له.',
          'تلقت المحطة الأرضية في {city} أولى الإشارات من {name} بعد {n} من الإطلاق.',
          'نجحت {org} في وضع {name} في مداره انطلاقاً من {country}.',
          'علت الهتافات في غرفة التحكم بمدينة {city} لحظة انفصال {name} عن الصاروخ.',
        ],
        details: [
          'ويزن القمر نحو {m}، ويحمل كاميرا تلتقط أدق التغيرات في لون التربة.',
          'واستغرقت الرحلة إلى المدار {n}، وشارك مهندسون من {country2} في بناء الهوائي.',
          'وستُتاح صوره مجاناً للمزارعين ولفرق الإغاثة في عشرات الدول.',
          'وجرى تقليص الوزن إلى {m} بفضل ألواح شمسية رقيقة صُنعت في {city2}.',
        ],
      },
      en: {
        titles: [
          '{name} launched successfully from base near {city}',
          '{name} sends first pictures from orbit to {city}',
          '{country} and {country2}: joint space work yields {name}',
          'Countdown in {city}, then {name} lifts off to space',
        ],
        leads: [
          'Built to watch crops and water, the {name} lifted off near {city} on {day} and reached orbit as planned.',
          'The ground station in {city} received the first signals of the {name} after {n} of flight.',
          'From a site in {country}, {org} has placed the {name} in orbit.',
          'Cheers filled the control room in {city} the moment the {name} left its rocket.',
        ],
        details: [
          'It weighs {m} and carries a camera that sees the slightest change in the colour of soil.',
          'The ride to orbit took {n}; engineers from {country2} helped to build the antenna.',
          'Pictures will be free to farmers and relief teams in dozens of nations.',
          'Thin solar panels made in {city2} brought the mass down to {m}.',
        ],
      },
    },
    {
      key: 'dig',
      names: [
        ['تل العقيق', 'Tell Aqiq'],
        ['خربة الياسمين', 'Khirbet Yasmin'],
        ['وادي المرايا', 'Mirror Wadi'],
      ],
      orgs: [
        ['بعثة ميراث للآثار', 'the Mirath Archaeological Mission'],
        ['جمعية الحفائر المفتوحة', 'the Open Digs Society'],
      ],
      n: { min: 120, max: 190, ar: ['قطع', 'قطعة', 'قطعة'], en: 'objects' },
      m: { min: 12, max: 30, ...SCIENTISTS },
      ar: {
        titles: [
          'اكتشاف مدينة قديمة تحت رمال {name} قرب {city}',
          'لقى أثرية نادرة في {name} تدهش العلماء',
          'بعثة {adj2}ة {adj}ة تكشف أسرار {name}',
          'فسيفساء ملونة تظهر في {name} بعد قرون من الصمت',
        ],
        leads: [
          'كشف منقبون في {name} قرب {city} بقايا مدينة تجارية قديمة لم تذكرها المصادر المعروفة.',
          'أعلنت {org} يوم {day} العثور على لقى نادرة في موقع {name} في {country}.',
          'عثر فريق مشترك من {country} و{country2} في {name} على أرضية من الفسيفساء الملونة بحالة سليمة.',
          'خرجت من تراب {name} على أطراف {city} جدران وأفران وأختام، فأثارت دهشة المتخصصين.',
        ],
        details: [
          'وأُحصيت {n}، بينها أختام وأوانٍ زجاجية، ويعكف على دراستها {m}.',
          'ويُرجح أن المكان كان محطة للقوافل قبل أكثر من ألفي عام.',
          'واستُخدم الرادار الأرضي لرسم خريطة الشوارع قبل رفع أي حجر.',
          'وسيُعرض جزء من {n} في متحف {city2} بعد الترميم.',
        ],
      },
      en: {
        titles: [
          'Ancient town discovered beneath sands of {name} near {city}',
          'Rare finds at {name} astonish archaeologists',
          '{adj} and {adj2} mission uncovers secrets of {name}',
          'Coloured mosaic appears at {name} after centuries of silence',
        ],
        leads: [
          'Diggers at {name}, not far from {city}, have exposed a trading town that no known source mentions.',
          'On {day}, {org} reported rare discoveries at {name} in {country}.',
          'A joint team of {country} and {country2} found an intact floor of coloured mosaic at {name}.',
          'Walls, ovens and seals came out of the soil of {name} on the edge of {city}, to the surprise of specialists.',
        ],
        details: [
          'So far {n} have been listed, seals and glassware among them, and {m} are studying them.',
          'The place was probably a stop for caravans more than two thousand years ago.',
          'Ground radar mapped the streets before a single stone was lifted.',
          'Some of {n} will go on show at the museum of {city2} after restoration.',
        ],
      },
    },
    {
      key: 'outage',
      names: [
        ['تطبيق مرسال', 'Mirsal app'],
        ['تطبيق حمام', 'Hamam app'],
        ['تطبيق سوقنا', 'Souqna app'],
        ['منصة وِرد', 'Wird platform'],
      ],
      orgs: [
        ['شركة خيوط الرقمية', 'Khuyut Digital'],
        ['شركة برج البيانات', 'Data Tower Company'],
      ],
      n: { min: 20, max: 90, ...USERS },
      m: { min: 15, max: 90, ar: ['دقائق', 'دقيقة', 'دقيقة'], en: 'minutes' },
      ar: {
        titles: [
          'عطل مفاجئ يصيب خدمة {name} في {country}',
          '{name}: العودة إلى العمل بعد انقطاع دام {m}',
          'شكاوى من توقف {name} في {city} و{away}',
          'ماذا حدث لخدمة {name}؟ الشركة توضح أسباب العطل',
        ],
        leads: [
          'توقفت خدمة {name} عن العمل في {city} ومدن أخرى من {country} مساء {day} بسبب عطل فني.',
          'عادت خدمة {name} تدريجياً بعد انقطاع دام {m} وأربك المستخدمين من {city} إلى {away}.',
          'قالت {org} إن خللاً في تحديث برمجي كان وراء توقف {name}، مستبعدة أي اختراق.',
          'غصت مواقع التواصل بنكات المستخدمين عندما اختفت رسائل {name} من الشاشات في {country}.',
        ],
        details: [
          'وأبلغ {n} عن صعوبات في الدخول خلال الذروة.',
          'وأعيد تشغيل الخوادم على مراحل استغرقت {m} في مركز البيانات.',
          'ولم تُفقد أي رسائل أو صور، بحسب بيان موجه إلى {n}.',
          'وعرضت الشركة شهراً مجانياً تعويضاً عن {m} من الانقطاع.',
        ],
      },
      en: {
        titles: [
          'Sudden fault takes {name} offline in {country}',
          '{name} back at work after outage of {m}',
          'Complaints as {name} stops in {city} and {away}',
          'What happened to the {name}? Company explains the outage',
        ],
        leads: [
          'The {name} stopped working in {city} and elsewhere in {country} on {day} evening because of a technical fault.',
          'Service on the {name} is coming back step by step after {m} that confused people from {city} to {away}.',
          'A bad software update, not an intrusion, lay behind the outage of the {name}, {org} said.',
          'Jokes filled social media when messages on the {name} vanished from screens in {country}.',
        ],
        details: [
          'At the peak {n} reported that they were unable to sign in.',
          'Restarting servers in the data centre took {m} and was done in stages.',
          'No messages or pictures were lost, a notice to {n} says.',
          'The company offered a free month in return for {m} of silence.',
        ],
      },
    },
  ],
  routine: [
    {
      key: 'lecture',
      names: [
        ['نادي النجوم', 'Star Club'],
        ['مقهى العلوم', 'Science Cafe'],
        ['ورشة الروبوت', 'Robot Workshop'],
      ],
      orgs: LABS,
      n: { min: 20, max: 90, ar: ['طلاب', 'طالباً', 'طالب'], en: 'students' },
      m: { min: 3, max: 9, ar: ['أسابيع', 'أسبوعاً', 'أسبوع'], en: 'weeks' },
      ar: {
        titles: [
          '{name} في {city} يفتح باب التسجيل للصغار',
          'محاضرة عامة في {city} عن مستقبل الطاقة والمواد',
          'طلاب من {city2} يعرضون اختراعاتهم في {name}',
        ],
        leads: [
          'فتح {name} في {city} باب المشاركة أمام {n} في برنامج يدوم {m}.',
          'استضافت {org} في {city} محاضرة عامة حضرها {n}.',
          'عرض {n} من {city2} نماذج صنعوها بأنفسهم في معرض صغير.',
        ],
        details: [
          'والدخول مجاني، ويكفي التسجيل في الموقع قبل {day}.',
          'ويتعلم المشاركون القياس والبرمجة والعمل في فريق.',
          'ويقام اللقاء المقبل بعد {m} في المكتبة العامة.',
        ],
      },
      en: {
        titles: [
          '{name} in {city} opens registration for the young',
          'Public lecture in {city} on energy and new materials',
          'Students from {city2} show inventions at the {name}',
        ],
        leads: [
          'The {name} in {city} has places for {n} in a programme of {m}.',
          'A public lecture of {org} in {city} drew {n}.',
          'In a small exhibition {n} from {city2} presented models of their own making.',
        ],
        details: [
          'Entry is free and signing up online before {day} is enough.',
          'They learn to measure, to program and to work as a team.',
          'Another meeting follows in {m} at the public library.',
        ],
      },
    },
  ],
};
