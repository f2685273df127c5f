import type { Domain } from '../domain.ts';

const BODIES = [
  ['لجنة الحوار الإقليمي', 'the Regional Dialogue Committee'],
  ['أمانة منتدى الضفتين', 'the Two Shores Forum Secretariat'],
  ['مجموعة الجوار الحسن', 'the Good Neighbours Group'],
] as const;
const POINTS = { ar: ['بنود', 'بنداً', 'بند'], en: 'points' } as const;
const PROJECTS = { ar: ['مشروعات', 'مشروعاً', 'مشروع'], en: 'projects' } as const;
const GUESTS = { ar: ['وفود', 'وفداً', 'وفد'], en: 'delegations' } as const;

/** Meetings, agreements, votes: friendly ones, of invented bodies, between real countries. */
export const DIPLOMACY: Domain = {
  ar: {
    quotes: [
      '[وقال|وقالت] {person}، [المتحدث|المتحدثة] باسم {org}، إن الأجواء كانت ودية وإن الأبواب مفتوحة أمام أفكار جديدة.',
      '«الخلافات صغيرة ويمكن حلها بالصبر»، [أكد|أكدت] {person} في تصريح مقتضب.',
      '[ووصف|ووصفت] {person} النقاشات بأنها صريحة وبناءة، من دون الخوض في التفاصيل.',
      '[وكشف|وكشفت] {person} للصحافيين أن نص البيان المشترك كُتب في جلسة واحدة.',
    ],
    context: [
      'وتربط {country} و{country2} علاقات تجارية قديمة تعود إلى طرق القوافل والمرافئ.',
      'وتعد {hostCity} مكاناً مألوفاً لمثل هذه اللقاءات لما تتمتع به من فنادق ومراكز مؤتمرات.',
      'ويرى <الأكاديمي|الأكاديمية> {person2} أن الملفات الاقتصادية باتت تتقدم على ما سواها في المنطقة.',
      'وسبق أن التقى خبراء من الطرفين ثلاث مرات هذا العام بعيداً عن الأضواء.',
    ],
    reactions: [
      'ورحبت غرف التجارة في {city} بالخطوة، ورأت فيها فرصة للمصدّرين الصغار.',
      'ولقي الإعلان أصداء إيجابية في صحف {away} التي أفردت له صفحاتها الأولى.',
      'وأبدى طلاب ومثقفون أملهم في أن يشمل التقارب برامج التبادل الجامعي.',
      'ونوهت هيئات إقليمية بالدور الذي أدته البلاد المضيفة في تقريب وجهات النظر.',
    ],
    next: [
      'ويعود الخبراء إلى الاجتماع بعد أسبوعين لصياغة الملاحق الفنية.',
      'وتُستكمل الاتصالات عبر الفيديو إلى حين تحديد موعد جديد.',
      'ومن المقرر أن يُعرض النص على المجالس المختصة قبل نهاية الفصل.',
      'ويزور وفد مصغر {away} في مطلع الشهر لمتابعة التنفيذ.',
    ],
  },
  en: {
    quotes: [
      '{person}, speaking for {org}, called the atmosphere friendly and the door open to fresh ideas.',
      '"The differences are small and patience will resolve them," {person} said in a short statement.',
      'The discussions were frank and constructive, according to {person}, who declined to go into detail.',
      '{person} revealed to journalists that the joint text had been written in a single sitting.',
    ],
    context: [
      'Trade between {country} and {country2} goes back to the days of caravans and sailing ships.',
      '{hostCity} is a familiar setting for such gatherings thanks to its hotels and conference halls.',
      'Academic {person2} thinks economic files now come before all others in the region.',
      'Experts from either side have met three times this year, always away from the cameras.',
    ],
    reactions: [
      'Chambers of commerce in {city} welcomed the move and saw in it a chance for small exporters.',
      'Newspapers in {away} gave the announcement their front pages and a warm reception.',
      'Students and writers hoped that closer ties would extend to university exchanges.',
      'Regional organisations commended the hosts for bringing opinions nearer to each other.',
    ],
    next: [
      'Specialists return to the table in a fortnight to draft the technical annexes.',
      'Contacts will go on by video until a new date has been fixed.',
      'Before the quarter ends the document goes to the councils concerned.',
      'A smaller party is to visit {away} early next month and review progress.',
    ],
  },
  stories: [
    {
      key: 'talks',
      names: [
        ['محادثات المياه', 'water talks'],
        ['محادثات الملاحة', 'shipping talks'],
        ['محادثات المعابر', 'border-crossing talks'],
        ['محادثات الطيران', 'aviation talks'],
      ],
      orgs: BODIES,
      n: { min: 5, max: 24, ...POINTS },
      m: { min: 3, max: 9, ar: ['ساعات', 'ساعة', 'ساعة'], en: 'hours' },
      ar: {
        titles: [
          '{country} و{country2}: جولة جديدة من {name} في {hostCity}',
          '{hostCity} تستضيف {name} بين {country} و{country2}',
          'تقدم في {name} بين {country} و{country2} بوساطة من {host}',
          'وفدا {country} و{country2} يتفقان على {n} خلال {name}',
        ],
        leads: [
          'انطلقت في {hostCity} يوم {day} جولة جديدة من {name} بين {country} و{country2}، بحضور وسطاء من {host}.',
          'أحرز مفاوضون من {country} و{country2} تقدماً ملموساً في {name} الجارية بمدينة {hostCity}.',
          'التقى وزيران من {country} و{country2} حول طاولة واحدة في {hostCity} لدفع {name} إلى الأمام.',
          'أعلنت {org} أن {name} بين {country} و{country2} دخلت مرحلة الصياغة في {hostCity}.',
        ],
        details: [
          'واستمرت الجلسة الأولى {m}، وتناولت وثيقة من {n}.',
          'واتفق الجانبان على {n}، وأُرجئت بقية المسائل إلى لقاء لاحق.',
          'وتبادل الوفدان هدايا رمزية قبل جلسة مغلقة دامت {m}.',
          'وتشمل الورقة المطروحة {n} تمتد من تبادل البيانات إلى خط اتصال مباشر.',
        ],
      },
      en: {
        titles: [
          '{country} and {country2} open new round of {name} in {hostCity}',
          '{hostCity} hosts {name} between {country} and {country2}',
          'Progress in {name} between {country} and {country2}, mediated by {host}',
          'Delegates of {country} and {country2} agree on {n} at {name}',
        ],
        leads: [
          'A new round of {name} between {country} and {country2} began in {hostCity} on {day} in the presence of mediators from {host}.',
          'Negotiators from {country} and {country2} made tangible headway in the {name} under way in {hostCity}.',
          'Ministers of {country} and {country2} sat down together in {hostCity} to push the {name} forward.',
          'The {name} between {country} and {country2} have reached the drafting stage in {hostCity}, {org} announced.',
        ],
        details: [
          'The opening session ran for {m} and dealt with a document of {n}.',
          'They settled {n} and left what remains for a later meeting.',
          'Small gifts were exchanged before a closed session that lasted {m}.',
          'The paper under discussion has {n}, from sharing data to a direct telephone line.',
        ],
      },
    },
    {
      key: 'trade-agreement',
      names: [
        ['اتفاقية السنابل', 'Wheat Ears Agreement'],
        ['اتفاقية المرافئ', 'Harbours Agreement'],
        ['اتفاقية الواحات', 'Oases Agreement'],
      ],
      orgs: BODIES,
      n: { min: 12, max: 60, ar: ['سلع', 'سلعة', 'سلعة'], en: 'products' },
      m: { min: 5, max: 20, ...PROJECTS },
      ar: {
        titles: [
          'وزيرا {country} و{country2} يوقعان {name} للتجارة',
          '{name} تخفض الرسوم بين {country} و{country2}',
          'توقيع {name} في {city} بحضور وفد {adj2}',
          'التبادل بين {country} و{country2} يدخل عهد {name}',
        ],
        leads: [
          'وقع وزيرا التجارة في {country} و{country2} في {city} يوم {day} ما يعرف باسم {name}.',
          'تدخل {name} بين {country} و{country2} حيز التنفيذ مطلع العام المقبل، وتشمل {n}.',
          'اختتمت مفاوضات دامت عامين بتوقيع {name} في {city} بين مسؤولين من {country} ونظرائهم من {country2}.',
          'يأمل تجار {city} و{away} في انتعاش أعمالهم بعد إبرام {name}.',
        ],
        details: [
          'وتلغى بموجبها الرسوم على {n}، من التمور إلى قطع الغيار.',
          'وتتضمن الحزمة {m} مشتركة تصل قيمتها إلى {money}.',
          'وقُدر حجم التبادل العام الماضي بنحو {money}، ويراد له أن يزيد {pct}.',
          'وتنص على لجنة تحكيم مستقلة وعلى تمويل {m} في الموانئ والطرق.',
        ],
      },
      en: {
        titles: [
          '{country} and {country2} sign the {name} on trade',
          '{name} lowers tariffs between {country} and {country2}',
          '{name} signed in {city} with {adj2} delegation present',
          'Commerce between {country} and {country2} enters era of {name}',
        ],
        leads: [
          'Trade ministers of {country} and {country2} put their names to the {name} in {city} on {day}.',
          'Covering {n}, the {name} between {country} and {country2} takes effect at the start of next year.',
          'Two years of bargaining ended with the {name}, signed in {city} by officials from {country} and {country2}.',
          'Merchants of {city} and {away} hope the {name} will revive their business.',
        ],
        details: [
          'It abolishes duties on {n}, from dates to spare parts.',
          'The package contains {m} to be run jointly and worth {money}.',
          'Exchanges last year came to roughly {money}; the aim is growth of {pct}.',
          'An independent arbitration panel is provided for, and funds for {m} in ports and roads.',
        ],
      },
    },
    {
      key: 'election',
      names: [
        ['مجلس البحّارة الدولي', 'World Sailors Council'],
        ['اتحاد المكتبات المفتوحة', 'Open Libraries Union'],
        ['مجلس أنهار العالم', 'World Rivers Council'],
      ],
      orgs: BODIES,
      n: { min: 40, max: 90, ar: ['أصوات', 'صوتاً', 'صوت'], en: 'votes' },
      m: { min: 60, max: 99, ...GUESTS },
      ar: {
        titles: [
          'انتخاب {person} من {country} لرئاسة {name}',
          '{name}: [مرشح|مرشحة] {country} [يفوز|تفوز] بالرئاسة في {hostCity}',
          'فرز الأصوات في {hostCity} لاختيار قيادة {name}',
          '[مرشح|مرشحة] {country} [ينال|تنال] رئاسة {name} بعد تصويت متقارب مع {country2}',
        ],
        leads: [
          '[انتُخب|انتُخبت] {person} من {country} [رئيساً|رئيسة] لمنظمة «{name}» في تصويت جرى بمدينة {hostCity}.',
          'بفارق ضئيل عن مرشح {country2} [فاز|فازت] {person} برئاسة منظمة «{name}» لأربع سنوات.',
          'أعلنت {org} من {hostCity} نتائج الاقتراع الخاص بمنظمة «{name}» يوم {day}.',
          'بعد جولتين من التصويت في {hostCity}، آلت رئاسة منظمة «{name}» إلى {person}.',
        ],
        details: [
          '[وحصل|وحصلت] {last} على {n} في الجولة الثانية، بمشاركة {m}.',
          'وهنأ المرشح المنافس من {country2} [الفائز|الفائزة] داعياً إلى العمل معاً.',
          '[وتعهد|وتعهدت] {last} بنشر ميزانية المنظمة كاملة كل ستة أشهر أمام {m}.',
          'وأُعيد العد مرة واحدة بطلب من المندوبين، فثبت الرقم عند {n}.',
        ],
      },
      en: {
        titles: [
          '{person} of {country} elected to head the {name}',
          '{name}: candidate from {country} wins presidency in {hostCity}',
          'Ballots counted in {hostCity} to choose leaders of {name}',
          '{country} gains {name} presidency after close vote with {country2}',
        ],
        leads: [
          '{person} from {country} was elected president of the {name} in a ballot held in {hostCity}.',
          'Narrowly ahead of the nominee from {country2}, {person} won four years at the head of the {name}.',
          'From {hostCity}, {org} published the outcome of voting at the {name} on {day}.',
          'It took two rounds in {hostCity} before the presidency of the {name} went to {person}.',
        ],
        details: [
          '{last} received {n} in the second round, in which {m} took part.',
          'The rival from {country2} offered congratulations and called for common work.',
          'A promise by {last} to publish the full budget twice a year was cheered by {m}.',
          'Delegates asked for one recount, which confirmed the figure of {n}.',
        ],
      },
    },
  ],
  routine: [
    {
      key: 'visit',
      names: [
        ['أسبوع الصداقة', 'Friendship Week'],
        ['ملتقى المدن', 'Cities Meeting'],
        ['منتدى الشباب', 'Youth Forum'],
      ],
      orgs: BODIES,
      n: { min: 12, max: 60, ar: ['مشاركين', 'مشاركاً', 'مشارك'], en: 'participants' },
      m: { min: 3, max: 9, ar: ['أيام', 'يوماً', 'يوم'], en: 'days' },
      ar: {
        titles: [
          'وفد بلدي من {country2} يزور {city} ضمن {name}',
          '{city} تستقبل مشاركين من {country2} في {name}',
          'برنامج ثقافي {adj} {adj2} يفتتح {name} في {city}',
        ],
        leads: [
          'وصل إلى {city} وفد من {away} للمشاركة في {name} الذي يستمر {m}.',
          'استقبلت بلدية {city} في {country} نحو {n} قدموا من {country2} ضمن {name}.',
          'افتُتح {name} في {city} بلقاءات جمعت شباناً من {country} و{country2}.',
        ],
        details: [
          'ويتضمن البرنامج زيارة للمتحف وسوق الحرف وجولة في {city2}.',
          'ويشارك في الورش {n} يقيمون لدى عائلات من المدينة.',
          'ويختتم اللقاء {day} بأمسية موسيقية مفتوحة للجميع.',
        ],
      },
      en: {
        titles: [
          'Town delegation from {country2} visits {city} for {name}',
          '{city} welcomes guests from {country2} to its {name}',
          '{adj} and {adj2} cultural programme opens {name} in {city}',
        ],
        leads: [
          'A delegation from {away} has arrived in {city} to take part in the {name}, which lasts {m}.',
          'The town hall of {city} in {country} received {n} from {country2} for the {name}.',
          'Meetings between young people of {country} and {country2} opened the {name} in {city}.',
        ],
        details: [
          'The programme has a museum visit, the craft market and a tour of {city2}.',
          'Workshops are attended by {n}, who stay with local families.',
          'It ends on {day} with an evening of music open to all.',
        ],
      },
    },
  ],
};
