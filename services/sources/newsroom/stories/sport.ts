import type { Domain } from '../domain.ts';

const FANS = { ar: ['آلاف متفرج', 'ألف متفرج', 'ألف متفرج'], en: 'thousand spectators' } as const;
const TEAMS = { ar: ['منتخبات', 'منتخباً', 'منتخب'], en: 'teams' } as const;
const MINUTES = { ar: ['دقائق', 'دقيقة', 'دقيقة'], en: 'minutes' } as const;
const FEDERATIONS = [
  ['رابطة النجوم الرياضية', 'the Stars Sports League'],
  ['لجنة الألعاب المفتوحة', 'the Open Games Committee'],
] as const;

/** Invented cups and leagues, between teams of real countries. */
export const SPORT: Domain = {
  ar: {
    quotes: [
      '[وقال|وقالت] {person}، [المتحدث|المتحدثة] باسم {org}، إن الحضور الجماهيري فاق كل التوقعات.',
      '«قدم الفريقان درساً في الروح الرياضية»، [صرح|صرحت] {person} عقب صافرة النهاية.',
      '[وأشاد|وأشادت] {person} بتنظيم البطولة، [معتبراً|معتبرة] أن {city} أثبتت جدارتها باستضافة الأحداث الكبرى.',
      'وفي المؤتمر الصحافي [شكر|شكرت] {person} الجماهير التي سافرت ساعات طويلة لمساندة اللاعبين.',
    ],
    context: [
      'وتقام البطولة للمرة السابعة، وقد فازت بنسختها الأخيرة فرق لم تكن مرشحة للقب.',
      'ويعود آخر لقاء بين الطرفين إلى ثلاثة أعوام مضت، وانتهى يومها بالتعادل السلبي.',
      'واستعدت {city} للموعد بتجديد ملاعبها وتوسيع خطوط الحافلات المؤدية إليها.',
      'ويقول محللون رياضيون في الإذاعة إن خطة اللعب الهجومية غيرت شكل المنافسة هذا الموسم.',
    ],
    reactions: [
      'واحتفل المشجعون في ساحات {city2} حتى ساعة متأخرة من الليل في أجواء عائلية.',
      'وتصدر وسم البطولة مواقع التواصل، وانهالت رسائل التهنئة على اللاعبين من كل مكان.',
      'ورأى معلقون أن الحارس كان نجم الأمسية بلا منازع بعد تصدياته الحاسمة.',
      'وامتلأت المقاهي بالمتابعين من الجنسيتين، وتبادلوا القمصان والصور التذكارية.',
    ],
    next: [
      'ويستأنف الفريق تدريباته بعد يومين من الراحة استعداداً للاستحقاق المقبل.',
      'وتُسحب قرعة الموسم الجديد الشهر المقبل في حفل يُنقل مباشرة.',
      'وتطرح تذاكر المباريات التالية إلكترونياً ابتداء من صباح الأحد.',
      'وسيعود الوفد إلى بلاده في رحلة خاصة يستقبله في ختامها تلاميذ المدارس.',
    ],
  },
  en: {
    quotes: [
      'The turnout beat all expectations, said {person}, who speaks for {org}.',
      '"Both sides gave a lesson in sportsmanship," {person} remarked after the closing whistle.',
      '{person} praised the organisers and argued that {city} had earned its place among hosts of major events.',
      'At the news conference {person} thanked supporters who had travelled for many hours to be there.',
    ],
    context: [
      'It is the seventh edition of the tournament, whose recent winners were rarely the favourites.',
      'The two last met three years ago in a match that ended without goals.',
      '{city} had prepared by renovating its grounds and adding bus routes to them.',
      'Radio analysts say an attacking style of play has changed the contest this season.',
    ],
    reactions: [
      'Supporters celebrated in the squares of {city2} late into the night, many with their children.',
      'The tournament led social media trends and messages of congratulation poured in from everywhere.',
      'Commentators named the goalkeeper star of the evening for a string of decisive saves.',
      'Cafes were packed with fans from both countries, who swapped shirts and took pictures together.',
    ],
    next: [
      'Training resumes after two days of rest with the following fixture in mind.',
      'The draw for the new season takes place next month at a televised ceremony.',
      'Tickets for later matches go on sale online from Sunday morning.',
      'The delegation flies home on a special plane and will be met by schoolchildren.',
    ],
  },
  stories: [
    {
      key: 'cup-final',
      names: [
        ['كأس اللؤلؤ', 'Pearl Cup'],
        ['كأس القوافل', 'Caravan Cup'],
        ['كأس المنارات', 'Lighthouse Cup'],
        ['كأس السنديان', 'Oak Cup'],
      ],
      orgs: FEDERATIONS,
      n: { min: 20, max: 70, ...FANS },
      m: { min: 61, max: 89, ...MINUTES },
      ar: {
        titles: [
          'المنتخب ال{adj} يتوج بلقب {name} على حساب نظيره ال{adj2}',
          '{name}: هدف متأخر يمنح منتخب {country} اللقب في {hostCity}',
          'نهائي {name} في {hostCity} يجمع {country} و{country2}',
          'ليلة لا تُنسى في {hostCity}: {name} من نصيب {country}',
        ],
        leads: [
          'أحرز المنتخب ال{adj} لقب {name} لكرة القدم بفوزه على نظيره ال{adj2} بهدفين لهدف في النهائي الذي أقيم في {hostCity}.',
          'انتظر جمهور {country} حتى الدقائق الأخيرة ليحتفل بهدف الفوز على {country2} وبالتتويج بلقب {name}.',
          'أسدل الستار يوم {day} على {name} في {hostCity} بتتويج {country} إثر مباراة مثيرة أمام {country2}.',
          'رفع قائد المنتخب ال{adj} كأس البطولة عالياً في {hostCity}، بعد نهائي {name} الذي حبس الأنفاس أمام المنتخب ال{adj2}.',
        ],
        details: [
          'وحضر اللقاء {n}، وجاء الهدف الحاسم بعد مرور {m} من البداية.',
          'وتقدم المنتخب ال{adj2} أولاً من ركلة ركنية، قبل أن يقلب أصحاب اللقب النتيجة في الشوط الثاني.',
          'وأهدر الطرفان فرصاً عدة في الشوط الأول، ثم انفتح اللعب أمام مدرجات ضمت {n}.',
          'واختير لاعب وسط {country} أفضل لاعبي الدورة بعدما صنع هدفي فريقه أمام {n}.',
        ],
      },
      en: {
        titles: [
          '{adj} team lifts {name} after beating {adj2} side',
          '{name}: late goal gives {country} the title in {hostCity}',
          '{country} and {country2} meet in {name} final in {hostCity}',
          'A night to remember in {hostCity}: {country} win the {name}',
        ],
        leads: [
          'The {adj} football team won the {name} by defeating its {adj2} rival two goals to one in the final in {hostCity}.',
          'Supporters of {country} waited until the dying minutes to celebrate victory over {country2} and the {name} title.',
          'The {name} came to a close in {hostCity} on {day} with {country} crowned after a thrilling match against {country2}.',
          'The {adj} captain raised the trophy high above {hostCity} following a breathless {name} final with the {adj2} eleven.',
        ],
        details: [
          'Watched by {n}, the decisive goal arrived after {m} of play.',
          'The {adj2} players led first from a corner kick, and the eventual champions turned things round after the break.',
          'Chances were wasted at either end early on, then the game opened up before {n}.',
          'A {country} midfielder who created both goals in front of {n} was voted best player.',
        ],
      },
    },
    {
      key: 'marathon',
      names: [
        ['ماراثون الجسور', 'Bridges Marathon'],
        ['ماراثون الواحات', 'Oases Marathon'],
        ['ماراثون المرافئ', 'Harbours Marathon'],
      ],
      orgs: FEDERATIONS,
      n: { min: 6, max: 40, ar: ['آلاف عداء', 'ألف عداء', 'ألف عداء'], en: 'thousand runners' },
      m: { min: 20, max: 60, ar: ['دول', 'دولة', 'دولة'], en: 'countries' },
      ar: {
        titles: [
          'رقم قياسي جديد في {name} بمدينة {city}',
          'العداءة ال{adj2}ة تخطف الأضواء في {name} بشوارع {city}',
          '{city} تغلق شوارعها أمام السيارات من أجل {name}',
          'عداؤون من {m} يشاركون في {name}',
        ],
        leads: [
          'شهد {name} في {city} يوم {day} تحطيم الرقم القياسي للسباق بفارق ثوانٍ قليلة.',
          'قطعت عداءة {adj2}ة شابة خط نهاية {name} في {city} أولى، وسط تصفيق حار من الجمهور.',
          'تحولت شوارع {city} إلى مضمار كبير مع انطلاق {name} الذي أشرفت عليه {org}.',
          'سجل {name} في {country} أكبر مشاركة في تاريخه، إذ جاء المتسابقون من {m}.',
        ],
        details: [
          'وشارك في السباق {n} من مختلف الأعمار، بينهم عداؤون على كراسٍ متحركة.',
          'وخُصص جزء من رسوم التسجيل لدعم مكتبات الأطفال في {city2}.',
          'ومر المسار بالسوق القديمة والكورنيش قبل أن ينتهي في الحديقة الكبرى.',
          'وتوزعت على الطريق محطات للمياه والفواكه، وسهر على سلامة {n} أطباء ومسعفون.',
        ],
      },
      en: {
        titles: [
          'New course record set at the {name} in {city}',
          '{adj2} runner steals the show at {name} in {city}',
          '{city} closes its streets to cars for the {name}',
          'Runners from {m} take part in {name}',
        ],
        leads: [
          'The course record fell by a few seconds at the {name} in {city} on {day}.',
          'A young {adj2} woman crossed the line of the {name} first to loud applause in {city}.',
          'Streets all over {city} turned into a running track as {org} sent off the {name}.',
          'The {name} in {country} had its largest field ever, with entrants from {m}.',
        ],
        details: [
          'The field of {n} covered every age and included athletes in wheelchairs.',
          'Part of the entry fees will support libraries for children in {city2}.',
          'The route took in the old market and the seafront before ending in the great park.',
          'Stands with water and fruit lined the way and doctors looked after {n}.',
        ],
      },
    },
    {
      key: 'chess',
      names: [
        ['بطولة الرخ الذهبي', 'Golden Rook Championship'],
        ['دورة الحصان الأبيض', 'White Knight Tournament'],
        ['بطولة القلعة', 'Castle Championship'],
      ],
      orgs: [
        ['رابطة الشطرنج المفتوحة', 'the Open Chess League'],
        ['جمعية رقعة للشطرنج', 'the Ruqa Chess Society'],
      ],
      n: { min: 31, max: 96, ar: ['نقلات', 'نقلة', 'نقلة'], en: 'moves' },
      m: { min: 16, max: 64, ar: ['لاعبين', 'لاعباً', 'لاعب'], en: 'players' },
      ar: {
        titles: [
          'شطرنج: مفاجأة {adj}ة في {name} بمدينة {hostCity}',
          '[لاعب|لاعبة] من {country} [يحسم|تحسم] {name} بعد مباراة ماراثونية',
          '{person} [يتصدر|تتصدر] {name} للشطرنج في {hostCity}',
          'نهاية مثيرة لمسابقة {name} بين {country} و{country2}',
        ],
        leads: [
          '[فاز|فازت] {person} من {country} بلقب {name} للشطرنج المقامة في {hostCity}، في أكبر مفاجآت الموسم.',
          'بعد مباراة امتدت {n}، [حسم|حسمت] {person} {name} أمام منافس من {country2}.',
          'أعلنت {org} تتويج {person} بلقب {name} في ختام جولات {hostCity} يوم {day}.',
          'صفق الحضور طويلاً في {hostCity} حين مد اللاعب ال{adj2} يده مهنئاً {person} بالفوز في {name}.',
        ],
        details: [
          'وضمت المسابقة {m}، وحُسم اللقب في الجولة الأخيرة بعد {n}.',
          'وتابع المباراة الفاصلة على الإنترنت جمهور غير مسبوق، وشرحها معلقون بلغات عدة.',
          'وكانت التضحية بالوزير في منتصف اللعب نقطة التحول في المواجهة.',
          'وحصل أصغر المشاركين، وهو في الثانية عشرة، على جائزة أجمل مباراة بين {m}.',
        ],
      },
      en: {
        titles: [
          'Chess: {adj} surprise at the {name} in {hostCity}',
          'Player from {country} settles {name} in a marathon game',
          '{person} leads {name} of chess in {hostCity}',
          'Thrilling end to {name} between {country} and {country2}',
        ],
        leads: [
          '{person} of {country} won the chess title at the {name} in {hostCity}, the biggest surprise of the season.',
          'It took {n} for {person} to settle the {name} against an opponent from {country2}.',
          'At the close of play in {hostCity} on {day}, {org} declared {person} winner of the {name}.',
          'Long applause filled the hall in {hostCity} when the {adj2} player reached out to congratulate {person} on the {name}.',
        ],
        details: [
          'The event brought together {m}, and the title was only decided in the last round after {n}.',
          'A record audience followed the deciding game online, explained in several languages.',
          'A queen sacrifice in the middle game proved to be the turning point.',
          'The youngest of {m}, aged twelve, received the prize for the most beautiful game.',
        ],
      },
    },
  ],
  routine: [
    {
      key: 'league-round',
      names: [
        ['دوري الأحياء', 'Quarters League'],
        ['دوري الضفاف', 'Riverside League'],
        ['دوري الهواة', 'Amateur League'],
      ],
      orgs: FEDERATIONS,
      n: { min: 3, max: 18, ...FANS },
      m: { min: 8, max: 20, ...TEAMS },
      ar: {
        titles: [
          '{name}: تعادل مثير في {city} وصدارة بلا تغيير',
          'فريق {city} يفوز خارج أرضه في {name} بهدف وحيد',
          'جولة هادئة في {name} وحضور جيد في ملاعب {country}',
        ],
        leads: [
          'انتهت مباراة القمة في {name} بمدينة {city} بالتعادل بهدفين لمثلهما.',
          'عاد فريق {city} بثلاث نقاط ثمينة من {city2} ضمن مباريات {name}.',
          'أقيمت في {country} جولة جديدة من {name} لم تشهد مفاجآت تُذكر.',
        ],
        details: [
          'وتابع اللقاء {n} في أجواء لطيفة.',
          'وسجل الهدف لاعب ناشئ شارك أساسياً للمرة الأولى.',
          'وبقي ترتيب المقدمة على حاله قبل الجولة المقررة {day}.',
        ],
      },
      en: {
        titles: [
          '{name}: exciting draw in {city} leaves the top unchanged',
          '{city} win away from home in {name} by a single goal',
          'Quiet round in {name} with good crowds across {country}',
        ],
        leads: [
          'The leading match of the {name} in {city} ended level at two goals each.',
          '{city} came back from {city2} with three valuable points in the {name}.',
          'A new round of the {name} was played in {country} without notable surprises.',
        ],
        details: [
          'It was watched by {n} in pleasant weather.',
          'The goal fell to a junior who started for the first time.',
          'The leading places stay as they were ahead of the round on {day}.',
        ],
      },
    },
  ],
};
