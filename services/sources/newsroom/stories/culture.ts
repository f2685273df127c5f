import type { Domain } from '../domain.ts';

const HOUSES = [
  ['دار قرطاس للثقافة', 'the Qirtas House of Culture'],
  ['مؤسسة رواق الفنون', 'the Riwaq Arts Foundation'],
  ['جمعية النول للتراث', 'the Loom Heritage Society'],
] as const;
const VISITORS = { ar: ['آلاف زائر', 'ألف زائر', 'ألف زائر'], en: 'thousand visitors' } as const;
const WORKS = { ar: ['أعمال', 'عملاً', 'عمل'], en: 'works' } as const;

/** Festivals, prizes, museums. */
export const CULTURE: Domain = {
  ar: {
    quotes: [
      '[وقال|وقالت] {person}، [المتحدث|المتحدثة] باسم {org}، إن الفن يجد دائماً طريقه إلى الناس.',
      '«أردنا أن يشعر كل زائر بأن البيت بيته»، بهذه الكلمات [افتتح|افتتحت] {person} اللقاء.',
      '[وذكّر|وذكّرت] {person} بأن أول دورة أقيمت في غرفتين ومن دون أي تمويل.',
      '[وأهدى|وأهدت] {person} النجاح إلى العاملين خلف الستار من فنيين ومترجمين.',
    ],
    context: [
      'وتعرف {city} بحياتها الثقافية النشطة وبمسارحها الصغيرة في الأحياء القديمة.',
      'ويلاحظ <الناقد|الناقدة> {person2} عودة الشباب إلى القراءة والعروض الحية.',
      'ويحل كتّاب من {country2} ضيوف شرف، ويضم جناحهم مخطوطات وآلات موسيقية نادرة.',
      'وكان الموعد قد تأجل العام الفائت بسبب أعمال ترميم في القاعة الرئيسة.',
    ],
    reactions: [
      'واصطف الجمهور منذ الصباح في طوابير طويلة، وامتلأت فنادق {city2}.',
      'وكتب نقاد أن البرنامج أجرأ من سابقيه وأقرب إلى ذائقة الناس.',
      'واقتنت مكتبات عدة نسخاً إضافية لتلبية الطلب المفاجئ.',
      'وأثنى فنانون مشاركون على دفء الاستقبال وحسن التنظيم.',
    ],
    next: [
      'ويتجول البرنامج بعد ذلك في القرى المجاورة على متن حافلة مجهزة.',
      'وتُعلن بقية الجوائز في سهرة الختام.',
      'ويمكن متابعة الفعاليات مجاناً عبر البث المباشر.',
      'وتصدر أعمال الدورة في كتاب بلغتين مع حلول الشتاء.',
    ],
  },
  en: {
    quotes: [
      'Art always finds its way to people, said {person}, speaking for {org}.',
      '"We wanted every guest to feel at home," were the words with which {person} opened the evening.',
      '{person} recalled that the very first edition filled two rooms and had no budget at all.',
      'Those behind the curtain, technicians and translators, deserve the credit, {person} insisted.',
    ],
    context: [
      '{city} is known for a lively cultural scene and small theatres in its old quarters.',
      'Critic {person2} observes that young people are coming back to books and live shows.',
      'As guest of honour {country2} brings rare manuscripts and musical instruments.',
      'Last year the date had to be moved because the main hall was being restored.',
    ],
    reactions: [
      'Long queues formed in the morning and hotels as far as {city2} were full.',
      'Reviewers found the programme bolder than before and closer to popular taste.',
      'Several bookshops ordered extra copies to satisfy the unexpected demand.',
      'Visiting artists praised the warmth of their welcome and the smooth organisation.',
    ],
    next: [
      'Afterwards it will tour nearby villages on board a converted bus.',
      'The remaining awards are to be announced on the closing night.',
      'All events can be followed without charge by live stream.',
      'A bilingual volume of the proceedings is to come out by winter.',
    ],
  },
  stories: [
    {
      key: 'festival',
      names: [
        ['مهرجان القمر الأخضر', 'Green Moon Festival'],
        ['مهرجان الحكايات', 'Festival of Tales'],
        ['مهرجان الفوانيس', 'Lantern Festival'],
        ['مهرجان الظلال', 'Shadows Festival'],
      ],
      orgs: HOUSES,
      n: { min: 20, max: 90, ...VISITORS },
      m: { min: 30, max: 90, ...WORKS },
      ar: {
        titles: [
          'انطلاق {name} في {city} بمشاركة فنانين من {country2}',
          '{name} يضيء ليالي {city} ويستقطب جمهوراً واسعاً',
          'أفلام وعروض من {country2} في افتتاح {name}',
          'إقبال كبير على {name} في {city} منذ يومه الأول',
        ],
        leads: [
          'انطلقت في {city} يوم {day} فعاليات {name} بحضور فنانين من {country} و{country2}.',
          'أضاءت عروض {name} ساحات {city} القديمة واستقبلت في ليلتها الأولى جمهوراً غفيراً.',
          'قدمت فرقة من {away} عرض الافتتاح في {name} الذي تنظمه {org}.',
          'تجاوز عدد زوار {name} في {country} كل الأرقام السابقة، بحسب المنظمين في {city}.',
        ],
        details: [
          'ويضم البرنامج {m} بين أفلام ومسرحيات ومعارض.',
          'وتوافد على الساحات {n} في اليوم الأول، أكثرهم من العائلات.',
          'ويُخصص يوم كامل لحكايات الأطفال، وفيه وحده عدد من أصل {m}.',
          'وبيعت التذاكر كلها سلفاً، فأُضيفت شاشات خارجية تتسع لنحو {n}.',
        ],
      },
      en: {
        titles: [
          '{name} begins in {city} with artists from {country2}',
          '{name} lights up nights of {city} and draws crowds',
          'Films and shows from {country2} open the {name}',
          'Strong attendance at {name} in {city} from day one',
        ],
        leads: [
          'The {name} got under way in {city} on {day} with artists from {country} and {country2}.',
          'Shows of the {name} lit up the old squares of {city}, which were packed on the first night.',
          'A troupe from {away} gave the opening performance at the {name}, organised by {org}.',
          'Attendance at the {name} in {country} has surpassed every earlier figure, according to organisers in {city}.',
        ],
        details: [
          'The bill features {m}: films, plays and exhibitions.',
          'On day one {n} came to the squares, most of them with family.',
          'A whole day is reserved for tales for children, drawn from {m}.',
          'Tickets sold out in advance, so outdoor screens were added for {n}.',
        ],
      },
    },
    {
      key: 'prize',
      names: [
        ['جائزة المحبرة', 'Inkwell Prize'],
        ['جائزة اليراع', 'Reed Pen Prize'],
        ['جائزة الدفتر الأزرق', 'Blue Notebook Prize'],
      ],
      orgs: HOUSES,
      n: { min: 120, max: 190, ar: ['روايات', 'رواية', 'رواية'], en: 'novels' },
      m: { min: 20, max: 80, ar: ['آلاف دولار', 'ألف دولار', 'ألف دولار'], en: 'thousand dollars' },
      ar: {
        titles: [
          '{person} [يفوز|تفوز] بمسابقة {name} للرواية في {hostCity}',
          '{name} تذهب إلى [كاتب|كاتبة] من {country}',
          'رواية من {country} تتوج بمسابقة {name} هذا العام',
          'أسماء كبيرة نافست {person} على {name} هذا العام',
        ],
        leads: [
          '[فاز|فازت] {person} من {country} بمسابقة {name} للرواية في حفل أقيم في {hostCity} يوم {day}.',
          'منحت لجنة التحكيم {name} لرواية تدور أحداثها في {city}، كتبها قلم جديد [يحمله|تحمله] {person}.',
          'توجت {name} هذا العام [كاتباً|كاتبة] من {country} بعد منافسة مع أسماء من {country2}.',
          'في قاعة امتلأت عن آخرها في {hostCity}، أعلنت {org} اسم {person} للحصول على {name}.',
        ],
        details: [
          'واختيرت الرواية من بين {n}، وتبلغ قيمة الجائزة {m}.',
          'وتحكي قصة ساعي بريد يجمع رسائل لم تصل إلى أصحابها في {city2}.',
          'وأشاد المحكمون بلغة صافية وبناء محكم ميّزاها عن {n}.',
          'وتترجم الرواية إلى خمس لغات، وقد خُصص لذلك جزء من {m}.',
        ],
      },
      en: {
        titles: [
          '{person} wins the {name} for fiction in {hostCity}',
          '{name} goes to writer from {country}',
          'Novel from {country} crowned with this year\u2019s {name}',
          'Who competed with {person} for the {name}?',
        ],
        leads: [
          '{person} of {country} won the {name} for fiction at a ceremony in {hostCity} on {day}.',
          'Judges gave the {name} to a story set in {city} and written by a fresh voice, {person}.',
          'A writer from {country} took the {name} this year ahead of names from {country2}.',
          'In a hall filled to the last seat in {hostCity}, {org} called out {person} for the {name}.',
        ],
        details: [
          'It was picked from {n} and comes with {m}.',
          'The tale follows a postman who collects undelivered letters in {city2}.',
          'Clear language and a tight structure set it apart from {n}, the jury felt.',
          'Translations into five languages are planned with part of {m}.',
        ],
      },
    },
    {
      key: 'museum',
      names: [
        ['متحف الرمل والزجاج', 'Museum of Sand and Glass'],
        ['متحف البوصلة', 'Compass Museum'],
        ['متحف الخطوط', 'Museum of Scripts'],
      ],
      orgs: HOUSES,
      n: { min: 120, max: 190, ...WORKS },
      m: { min: 11, max: 40, ar: ['قاعات', 'قاعة', 'قاعة'], en: 'galleries' },
      ar: {
        titles: [
          'افتتاح {name} في {city} بعد سنوات من الانتظار',
          '{name} يعرض كنوزاً من {country} و{country2}',
          'طوابير طويلة أمام {name} في أول أيامه',
          'مخطوطة نادرة تعود إلى {city} وتستقر في {name}',
        ],
        leads: [
          'فتح {name} في {city} أبوابه أمام الجمهور يوم {day} بعد أعوام من البناء.',
          'يعرض {name} الجديد في {country} مقتنيات نادرة أعارتها متاحف من {country2}.',
          'شهد {name} بمدينة {city} إقبالاً لافتاً، ونفدت تذاكر أسبوعه الأول.',
          'استقرت مخطوطة فلكية قديمة في {name} بعدما أعادتها أسرة من {away} إلى {city}.',
        ],
        details: [
          'ويتألف المبنى من {m} تعرض {n}.',
          'وصُممت الإضاءة بحيث تتغير مع ساعات النهار فوق {n}.',
          'ويمنح الدخول مجاناً للطلاب يوم {day} من كل أسبوع في {m}.',
          'وبلغت كلفة المشروع {money}، جاء نصفها من تبرعات الأهالي.',
        ],
      },
      en: {
        titles: [
          '{name} opens in {city} after years of waiting',
          '{name} displays treasures from {country} and {country2}',
          'Long queues outside the {name} in its first days',
          'Rare manuscript returns to {city} and settles in {name}',
        ],
        leads: [
          'After years of building the {name} in {city} opened to the public on {day}.',
          'Rare pieces on loan from museums in {country2} are on view at the new {name} in {country}.',
          'Tickets for the first week of the {name} in {city} are gone, such was the demand.',
          'An old manuscript on astronomy has found a home in the {name} since a family from {away} gave it back to {city}.',
        ],
        details: [
          'Inside, {m} present {n}.',
          'Lighting changes with the hours of the day above {n}.',
          'Students enter all {m} for nothing every {day}.',
          'It cost {money}, half of which residents donated.',
        ],
      },
    },
  ],
  routine: [
    {
      key: 'exhibition',
      names: [
        ['معرض الخزف', 'ceramics fair'],
        ['معرض الصورة', 'photography show'],
        ['سوق الكتب المستعملة', 'second-hand book market'],
      ],
      orgs: HOUSES,
      n: { min: 12, max: 60, ar: ['فنانين', 'فناناً', 'فنان'], en: 'artists' },
      m: { min: 3, max: 9, ar: ['أيام', 'يوماً', 'يوم'], en: 'days' },
      ar: {
        titles: [
          '{name} في {city} يستقبل الزوار حتى نهاية الأسبوع',
          'أمسية شعرية وموسيقية في {city2} تجمع أجيالاً مختلفة',
          '{n} يشاركون في {name} بمدينة {city}',
        ],
        leads: [
          'يستقبل {name} في {city} زواره طوال {m} بمشاركة {n}.',
          'جمعت أمسية في {city2} شعراء وعازفين أمام جمهور من الأعمار كلها.',
          'افتتحت {org} {name} السنوي في {city}.',
        ],
        details: [
          'ويخصص ريع المبيعات لترميم مكتبة الحي.',
          'ويشارك في الورش المفتوحة {n}.',
          'ويختتم البرنامج {day} بجولة في الأزقة القديمة.',
        ],
      },
      en: {
        titles: [
          'Annual {name} in {city} open until the weekend',
          'Evening of poems and music in {city2} joins generations',
          '{n} take part in {name} in {city}',
        ],
        leads: [
          'The {name} in {city} is open for {m} with {n}.',
          'Poets and players met an audience of every age on an evening in {city2}.',
          'The yearly {name} in {city} was opened by {org}.',
        ],
        details: [
          'Proceeds go to the restoration of the local library.',
          'Open workshops are led by {n}.',
          'It ends on {day} with a walk through the old lanes.',
        ],
      },
    },
  ],
};
