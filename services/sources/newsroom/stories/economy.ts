import type { Domain } from '../domain.ts';

const FIRMS = [
  ['شركة نخلة المتحدة', 'Nakhla United'],
  ['مجموعة أرجوان القابضة', 'Arjuwan Holding'],
  ['شركة سدرة للصناعات', 'Sidra Industries'],
  ['شركة نورثمير', 'Northmere Company'],
] as const;
const WORKERS = { ar: ['آلاف عامل', 'ألف عامل', 'ألف عامل'], en: 'thousand workers' } as const;
const TONNES = { ar: ['آلاف طن', 'ألف طن', 'ألف طن'], en: 'thousand tonnes' } as const;

/** Invented companies, harvests and plants in real places. */
export const ECONOMY: Domain = {
  ar: {
    quotes: [
      '[وقال|وقالت] {person}، [المتحدث|المتحدثة] باسم {org}، إن الأرقام تعكس عملاً طويلاً لا ضربة حظ.',
      '«هدفنا نمو هادئ يستفيد منه الجميع»، [أضاف|أضافت] {person} في لقاء مع المستثمرين.',
      '[وأكد|وأكدت] {person} أن رواتب الموظفين وحقوقهم مصونة في الأحوال كلها.',
      '[ورفض|ورفضت] {person} الخوض في تفاصيل مالية، [مكتفياً|مكتفية] بالقول إن النتائج ستُعلن في موعدها.',
    ],
    context: [
      'ويشكل القطاع نحو عُشر الناتج في {country}، وتتركز أنشطته حول {city}.',
      'ويقول <الخبير|الخبيرة> الاقتصادي<|ة> {person2} إن أسعار الشحن المعتدلة ساعدت المنتجين هذا العام.',
      'وشهدت أسواق المنطقة تقلبات محدودة في الربع الماضي بعد عامين من الركود.',
      'وتسعى {city} إلى أن تصبح مركزاً لوجستياً يخدم جيرانها.',
    ],
    reactions: [
      'وارتفع سهم الشركة في التعاملات المبكرة، ثم استقر مع نهاية الجلسة.',
      'وقال تجار في {city2} إنهم ينتظرون أثر ذلك في أسعار التجزئة.',
      'وأبدى اتحاد العمال ارتياحه، لكنه طلب ضمانات مكتوبة.',
      'ووصف محللون الخطوة بأنها متوقعة، وإن جاءت أسرع مما ظنوا.',
    ],
    next: [
      'ويُعقد اجتماع المساهمين في الشهر المقبل لإقرار الخطة.',
      'وتبدأ المرحلة التالية فور صدور التراخيص البلدية.',
      'وستنشر غرفة التجارة دراسة وافية عن أثر المشروع في الوظائف.',
      'ويتوقع أن تظهر النتائج الأولى في بيانات الفصل القادم.',
    ],
  },
  en: {
    quotes: [
      '"These figures reflect long work, not luck," said {person}, who speaks for {org}.',
      'Meeting investors, {person} named calm growth that benefits everyone as the goal.',
      '{person} gave assurances that wages and rights of employees were safe in every case.',
      'Declining to discuss finances, {person} would only say that results were due on schedule.',
    ],
    context: [
      'The sector makes up about a tenth of output in {country}, much of it around {city}.',
      'Economist {person2} notes that moderate freight prices have helped producers this year.',
      'Regional markets saw limited swings last quarter after two flat years.',
      '{city} wants to become a logistics centre that serves its neighbours.',
    ],
    reactions: [
      'Shares went up in early trading and steadied by the end of the session.',
      'Traders in {city2} said they were waiting to see what it would do to retail prices.',
      'The labour federation was pleased but asked for guarantees in writing.',
      'Analysts called the step expected, although it came sooner than they had thought.',
    ],
    next: [
      'Shareholders are to vote on the plan at a meeting next month.',
      'The following phase starts as soon as municipal permits are granted.',
      'The chamber of commerce will issue a full study of the effect on jobs.',
      'First results ought to show in the data for the coming quarter.',
    ],
  },
  stories: [
    {
      key: 'strike',
      names: [
        ['مصانع أرز الجبل', 'Mountain Cedar Works'],
        ['ناقلات السهم الأزرق', 'Blue Arrow Transport'],
        ['مخابز السنبلة الذهبية', 'Golden Spike Bakeries'],
      ],
      orgs: [
        ['نقابة عمال المصانع المتحدين', 'the United Plant Workers Union'],
        ['رابطة المهن الحرة', 'the Free Trades Association'],
      ],
      n: { min: 3, max: 12, ...WORKERS },
      m: { min: 3, max: 19, ar: ['مواقع', 'موقعاً', 'موقع'], en: 'sites' },
      ar: {
        titles: [
          'إضراب في {name} بمدينة {city} يوقف العمل',
          'عمال {name} يضربون عن العمل مطالبين برفع الأجور',
          'اتفاق قريب ينهي إضراب {name} في {country}',
          'إضراب {name}: المفاوضات تتواصل حتى الفجر في {city}',
        ],
        leads: [
          'بدأ عمال {name} في {city} يوم {day} إضراباً مفتوحاً للمطالبة بأجور أفضل.',
          'توقف الإنتاج في {name} بمدينة {city} بعدما دعت {org} إلى الإضراب.',
          'جلست إدارة {name} وممثلو العمال إلى طاولة التفاوض في {city} لإنهاء الإضراب.',
          'خلت ساحات {name} في {country} من الشاحنات مع دخول الإضراب ساعاته الأولى.',
        ],
        details: [
          'ويشارك في التحرك {n} موزعون على {m}.',
          'وتطالب النقابة بزيادة قدرها {pct} وبإجازة أطول للآباء الجدد.',
          'وعرضت الإدارة زيادة أقل من المطلوب، فطلب ممثلو {n} مهلة للتشاور.',
          'وبقيت الخدمات الأساسية تعمل في {m} بموجب اتفاق بين الجانبين.',
        ],
      },
      en: {
        titles: [
          'Strike at {name} in {city} brings work to a halt',
          'Employees of {name} walk out to demand higher wages',
          'Deal near to end strike at {name} in {country}',
          'Strike at {name}: negotiators talk until dawn in {city}',
        ],
        leads: [
          'Employees of {name} in {city} began an open-ended strike for better wages on {day}.',
          'Production at {name} in {city} came to a stop when {org} called a strike.',
          'Managers of {name} and labour representatives sat down in {city} to bring the strike to an end.',
          'Yards of {name} in {country} were empty of lorries in the first hours of the strike.',
        ],
        details: [
          'Some {n} at {m} have joined the action.',
          'The union demands a rise of {pct} and longer leave for new parents.',
          'Management offered less than that, and delegates of {n} asked for time to consult.',
          'Essential services continue at {m} under an arrangement between both parties.',
        ],
      },
    },
    {
      key: 'harvest',
      names: [
        ['تمر الياقوت', 'Yaqout dates'],
        ['زيتون الفضة', 'Silver olives'],
        ['قمح الشروق', 'Sunrise wheat'],
        ['رمان الشفق', 'Dusk pomegranates'],
      ],
      orgs: [
        ['تعاونية الأرض الطيبة', 'the Good Earth Cooperative'],
        ['جمعية مزارعي السهول', 'the Plains Farmers Association'],
      ],
      n: { min: 20, max: 90, ...TONNES },
      m: { min: 11, max: 40, ar: ['أسواق', 'سوقاً', 'سوق'], en: 'markets' },
      ar: {
        titles: [
          'موسم قياسي لمحصول {name} في {city}',
          'مزارعو {city} يحتفلون بأوفر موسم من {name}',
          'محصول {name} يغمر أسواق {country} وأسعاره تنخفض',
          'مستوردون من {country2} يطلبون شحنات إضافية من {name}',
        ],
        leads: [
          'جمع مزارعو {city} في {country} هذا الموسم {n} من {name}، وهي كمية لم تُسجل من قبل.',
          'احتفلت {city} يوم {day} بختام موسم {name} الأوفر منذ عقود.',
          'أعلنت {org} أن محصول {name} فاق التقديرات، وأن الفائض سيصدر إلى {country2}.',
          'انخفضت أسعار {name} في {country} بعد وصول محصول وفير من حقول {city}.',
        ],
        details: [
          'وبلغ الإنتاج {n}، بزيادة {pct} على الموسم السابق.',
          'وساعدت أمطار الخريف المبكرة وشبكات الري الجديدة في رفع الغلة إلى {n}.',
          'ويصل المنتج إلى {m} داخل البلاد وخارجها، أكثرها بعداً في {away}.',
          'وتبلغ قيمة عقود التصدير {money}، وستوزع على {m}.',
        ],
      },
      en: {
        titles: [
          'Record season for {name} in {city}',
          'Farmers of {city} celebrate richest season of {name}',
          'Harvest of {name} floods {country} markets as prices ease',
          'Buyers in {country2} ask for extra shipments of {name}',
        ],
        leads: [
          'Farmers around {city} in {country} have brought in {n} of {name} this season, more than ever before.',
          '{city} on {day} celebrated the end of the most abundant {name} season for decades.',
          'The crop of {name} exceeded estimates and the surplus will go to {country2}, {org} announced.',
          'Prices of {name} eased in {country} after a generous crop arrived from the fields of {city}.',
        ],
        details: [
          'Output reached {n}, an increase of {pct} on the previous season.',
          'Early autumn rain and new irrigation networks lifted the yield to {n}.',
          'It is sold in {m} at home and abroad, the farthest of them in {away}.',
          'Export contracts are worth {money} and will be spread over {m}.',
        ],
      },
    },
    {
      key: 'merger',
      names: [
        ['أوركيدا للاتصالات', 'Orkida Telecom'],
        ['بلوط للتجزئة', 'Ballut Retail'],
        ['زمردة للطيران', 'Zumurruda Air'],
      ],
      orgs: FIRMS,
      n: { min: 4, max: 20, ...WORKERS },
      m: { min: 11, max: 30, ar: ['فروع', 'فرعاً', 'فرع'], en: 'branches' },
      ar: {
        titles: [
          '{org} تستحوذ على {name} بصفقة قيمتها {money}',
          'صفقة {name} تهز أسواق {city} وتغير خريطة القطاع',
          'اندماج كبير في {country}: {name} تنضم إلى {org}',
          'المساهمون يوافقون على اندماج {name} مع {org}',
        ],
        leads: [
          'أعلنت {org} يوم {day} أنها ستستحوذ على {name} في صفقة تبلغ قيمتها {money}.',
          'وافق المساهمون في {city} على اندماج {name} مع {org}، في أكبر صفقة يشهدها القطاع.',
          'تتحول {name}، ومقرها {city} في {country}، إلى وحدة تابعة بعدما اشترتها {org}.',
          'فاجأت صفقة {name} المتعاملين في بورصة {city} عند الافتتاح.',
        ],
        details: [
          'ويعمل في الكيان الجديد {n}، وتتوزع خدماته على {m}.',
          'ويُسدد نصف المبلغ، أي ما يقارب نصف {money}، نقداً والباقي أسهماً.',
          'ولن تُغلق أي من {m}، وفق وثيقة أُرسلت إلى البورصة.',
          'وتتوقع الإدارة وفورات قدرها {pct} خلال ثلاثة أعوام من دون المساس بوظائف {n}.',
        ],
      },
      en: {
        titles: [
          '{org} to acquire {name} in deal worth {money}',
          'Deal for {name} stirs {city} markets and redraws the sector',
          'Big merger in {country}: {name} joins {org}',
          'Shareholders approve merger of {name} with {org}',
        ],
        leads: [
          '{org} announced on {day} that it would acquire {name} in a transaction worth {money}.',
          'Shareholders in {city} approved the merger of {name} with {org}, the largest the sector has seen.',
          'Based in {city} in {country}, {name} becomes a subsidiary now that {org} has bought it.',
          'The deal for {name} took brokers in {city} by surprise at the opening bell.',
        ],
        details: [
          'The combined business employs {n} and serves customers through {m}.',
          'Half of the {money} is paid in cash and the rest in stock.',
          'None of {m} will close, a filing with the exchange says.',
          'Savings of {pct} are expected within three years without touching the jobs of {n}.',
        ],
      },
    },
  ],
  routine: [
    {
      key: 'market',
      names: [
        ['مؤشر الميناء', 'Harbour index'],
        ['مؤشر الواحة', 'Oasis index'],
        ['مؤشر القلعة', 'Citadel index'],
      ],
      orgs: FIRMS,
      n: { min: 11, max: 60, ar: ['شركات', 'شركة', 'شركة'], en: 'companies' },
      m: { min: 11, max: 50, ar: ['نقاط', 'نقطة', 'نقطة'], en: 'index points' },
      ar: {
        titles: [
          '{name} في {city} يغلق مرتفعاً بدعم من المصارف',
          'تداولات هادئة في بورصة {city} و{name} يتراجع قليلاً',
          'أسهم {org} تقود مكاسب محدودة في سوق {country}',
        ],
        leads: [
          'أغلق {name} في {city} على ارتفاع قدره {m} في تعاملات متوسطة.',
          'تراجع {name} قليلاً في جلسة هادئة ببورصة {city}، وفقد {m}.',
          'قادت أسهم {org} مكاسب متواضعة للسوق في {country}.',
        ],
        details: [
          'وارتفعت أسهم {n} وانخفضت أسهم أخرى بنسب طفيفة.',
          'وبلغت قيمة التداول {money}.',
          'ويترقب المتعاملون بيانات التجارة التي تصدر {day}.',
        ],
      },
      en: {
        titles: [
          '{name} in {city} closes higher with help from banks',
          'Quiet trading on {city} exchange as {name} slips a little',
          'Shares of {org} lead modest gains in {country}',
        ],
        leads: [
          'The {name} in {city} closed {m} higher in moderate trading.',
          'The {name} gave up {m} in a quiet session on the {city} exchange.',
          'Shares of {org} led the market in {country} to modest gains.',
        ],
        details: [
          'The stock of {n} rose and others fell slightly.',
          'Turnover came to {money}.',
          'Dealers are waiting for trade data due on {day}.',
        ],
      },
    },
  ],
};
