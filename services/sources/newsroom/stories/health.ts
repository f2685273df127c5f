import type { Domain } from '../domain.ts';

const CARE = [
  ['مؤسسة عافية الصحية', 'the Afiya Health Foundation'],
  ['شبكة نبض للرعاية', 'the Nabd Care Network'],
  ['جامعة الريحان الطبية', 'Rayhan Medical University'],
] as const;
const DOCTORS = { ar: ['أطباء', 'طبيباً', 'طبيب'], en: 'doctors' } as const;
const CHILDREN = { ar: ['آلاف طفل', 'ألف طفل', 'ألف طفل'], en: 'thousand children' } as const;

/** Clinics, trials, campaigns. */
export const HEALTH: Domain = {
  ar: {
    quotes: [
      '[وقال|وقالت] {person}، [المتحدث|المتحدثة] باسم {org}، إن سلامة الناس تأتي قبل أي اعتبار آخر.',
      '«النتائج مشجعة، لكننا نمضي خطوة خطوة»، [شدد|شددت] {person} أمام وسائل الإعلام.',
      '[ونصح|ونصحت] {person} الأهالي بمراجعة أقرب عيادة وعدم الإصغاء إلى الشائعات.',
      '[وشكر|وشكرت] {person} الممرضات والمسعفين الذين عملوا في العطل والأعياد.',
    ],
    context: [
      'ويُنفق في {country} على الرعاية الأولية أكثر مما كان يُنفق قبل خمسة أعوام.',
      'ويرى <الطبيب|الطبيبة> {person2} أن الوقاية أقل كلفة بكثير من العلاج.',
      'وتشترك {city} مع {away} في برنامج لتدريب الكوادر الشابة.',
      'وكانت القرى البعيدة تضطر في الماضي إلى قطع مسافات طويلة طلباً للعلاج.',
    ],
    reactions: [
      'وعبّر أهال في {city2} عن رغبتهم في خدمة مماثلة قريبة منهم.',
      'ووصفت جمعيات المرضى الخبر بأنه بارقة أمل لعائلات كثيرة.',
      'وطرح أطباء مستقلون أسئلة عن المدى الطويل، ولقيت ترحيباً.',
      'وتطوع طلاب الطب للمساعدة في الاستقبال والإرشاد.',
    ],
    next: [
      'ويتوسع البرنامج ليشمل مناطق جديدة قبل نهاية السنة.',
      'وتُراجع البيانات لجنة مستقلة كل شهر.',
      'ويُفتح باب الحجز عبر الهاتف والإنترنت اعتباراً من الأحد.',
      'وتعرض الحصيلة في مؤتمر علمي تستضيفه {hostCity}.',
    ],
  },
  en: {
    quotes: [
      'Safety comes before everything else, said {person}, who represents {org}.',
      '"The results are encouraging, but we go step by step," {person} stressed to the media.',
      '{person} advised parents to ask their nearest clinic and to ignore rumours.',
      'Nurses and paramedics who had worked through holidays were thanked by {person}.',
    ],
    context: [
      '{country} spends more on primary care than it did five years ago.',
      'Physician {person2} argues that prevention costs far less than treatment.',
      '{city} and {away} share a scheme for training young staff.',
      'In the past, people in remote villages had to travel long distances for treatment.',
    ],
    reactions: [
      'Families in {city2} would like something similar closer to home.',
      'Patient groups called the news a ray of hope for many households.',
      'Independent doctors raised questions about the long term, which were welcomed.',
      'Medical students volunteered to receive people and show them the way.',
    ],
    next: [
      'Further districts will be added before the year is out.',
      'Every month an independent panel reviews the data.',
      'Bookings by telephone and online open on Sunday.',
      'Findings are to be presented at a conference in {hostCity}.',
    ],
  },
  stories: [
    {
      key: 'vaccine',
      names: [
        ['لقاح شمس', 'Shams vaccine'],
        ['لقاح ندى', 'Nada vaccine'],
        ['لقاح أورورا', 'Aurora vaccine'],
      ],
      orgs: CARE,
      n: { min: 12, max: 80, ...CHILDREN },
      m: { min: 3, max: 20, ar: ['مراكز', 'مركزاً', 'مركز'], en: 'centres' },
      ar: {
        titles: [
          'نتائج مشجعة لتجربة {name} ضد الملاريا في {city}',
          '{name}: باحثون من {country} و{country2} يعلنون نجاح المرحلة الأخيرة',
          'حملة تطعيم واسعة في {city} بجرعات من {name}',
          '{n} يتلقون {name} في {country}',
        ],
        leads: [
          'أظهرت تجربة أجريت في {city} أن {name} يوفر حماية جيدة من الملاريا لدى الأطفال.',
          'أعلن باحثون من {country} و{country2} يوم {day} نجاح المرحلة الأخيرة من اختبار {name}.',
          'بدأت في {city} حملة تطعيم مجانية تعتمد على {name} وتشرف عليها {org}.',
          'وصلت الدفعة الأولى من {name} إلى {country} استعداداً لتوزيعها على العيادات.',
        ],
        details: [
          'وشملت الدراسة {n} جرت متابعتهم في {m}.',
          'وانخفضت الإصابات {pct} بين من تلقوا الجرعتين، ولم تُسجل آثار جانبية خطرة.',
          'ويُحفظ اللقاح في ثلاجات عادية، وهذا يسهل نقله إلى {m} في الأرياف.',
          'ويُتوقع أن يصل البرنامج في عامه الأول إلى {n} بكلفة {money}.',
        ],
      },
      en: {
        titles: [
          'Encouraging results for {name} against malaria in {city}',
          '{name}: scientists of {country} and {country2} report success',
          'Wide vaccination campaign in {city} with the {name}',
          '{n} receive the {name} in {country}',
        ],
        leads: [
          'A trial carried out in {city} shows that the {name} protects children well against malaria.',
          'Scientists of {country} and {country2} reported on {day} that the last phase of testing the {name} had succeeded.',
          'A free campaign under the guidance of {org} began in {city}, relying on the {name}.',
          'The first batch of the {name} has reached {country}, ready to be distributed among clinics.',
        ],
        details: [
          'The study followed {n} at {m}.',
          'Cases fell {pct} among those given both doses, with no serious side effects.',
          'Ordinary refrigerators are enough to store it, which eases transport to {m} in the countryside.',
          'In its first year the scheme is to reach {n} at a cost of {money}.',
        ],
      },
    },
    {
      key: 'hospital',
      names: [
        ['مستشفى البلسم', 'Balsam Hospital'],
        ['مستشفى الضفة الخضراء', 'Green Bank Hospital'],
        ['مستشفى النسيم', 'Naseem Hospital'],
      ],
      orgs: CARE,
      n: { min: 120, max: 190, ...DOCTORS },
      m: { min: 220, max: 290, ar: ['أسرّة', 'سريراً', 'سرير'], en: 'beds' },
      ar: {
        titles: [
          'افتتاح {name} للأطفال في {city}',
          '{name} يستقبل أول مرضاه في {city} بعد عامين من البناء',
          '{country}: {name} يجري أول جراحة عن بعد',
          'خدمات مجانية في {name} لأهالي {city} و{city2}',
        ],
        leads: [
          'افتُتح في {city} يوم {day} {name} المتخصص في علاج الأطفال.',
          'استقبل {name} أول مرضاه في {city} بعد عامين من أعمال البناء والتجهيز.',
          'أجرى جراحون في {name} بمدينة {city} عملية دقيقة بتوجيه مباشر من زملاء في {away}.',
          'سيقدم {name} خدماته مجاناً لسكان {city} طوال الأشهر الأولى، بحسب {org}.',
        ],
        details: [
          'ويضم المبنى {m}، ويعمل فيه {n}.',
          'وزُود بالطاقة الشمسية، فلا تنقطع عنه الكهرباء في أي ظرف.',
          'وتكلف إنشاؤه {money} دُفع نصفها من تبرعات محلية.',
          'وخضع {n} لتدريب خاص قبل تشغيل {m} دفعة واحدة.',
        ],
      },
      en: {
        titles: [
          '{name} for children opens in {city}',
          '{name} receives first patients in {city} after two years of building',
          '{country}: {name} performs its first remote surgery',
          'Free care at {name} for people of {city} and {city2}',
        ],
        leads: [
          'Dedicated to treating children, {name} was opened in {city} on {day}.',
          'The first patients came to {name} in {city} after two years of construction and fitting out.',
          'Surgeons at {name} in {city} completed a delicate operation guided live by colleagues in {away}.',
          'Treatment at {name} will be free for residents of {city} in the opening months, according to {org}.',
        ],
        details: [
          'The building has {m} and a staff of {n}.',
          'Solar panels keep its power on whatever happens.',
          'Construction cost {money}, half of it donated locally.',
          'All {n} were specially trained before {m} came into use together.',
        ],
      },
    },
  ],
  routine: [
    {
      key: 'advice',
      names: [
        ['حملة خطوة', 'Step campaign'],
        ['حملة نوم هانئ', 'Sleep Well campaign'],
        ['حملة كأس ماء', 'Glass of Water campaign'],
      ],
      orgs: CARE,
      n: { min: 20, max: 90, ar: ['مدارس', 'مدرسة', 'مدرسة'], en: 'schools' },
      m: { min: 20, max: 45, ar: ['دقائق', 'دقيقة', 'دقيقة'], en: 'minutes' },
      ar: {
        titles: [
          '{name} في {city} تدعو إلى المشي {m} يومياً',
          'نصائح غذائية بسيطة من أطباء {city} للعائلات والطلاب',
          'عيادة متنقلة تجوب أحياء {city2} هذا الأسبوع',
        ],
        leads: [
          'تدعو {name} سكان {city} إلى المشي {m} كل يوم.',
          'قدم أطباء في {city} نصائح بسيطة عن الإفطار والنوم لطلاب {n}.',
          'تجوب عيادة متنقلة تديرها {org} أحياء {city2} لقياس الضغط والسكر.',
        ],
        details: [
          'ووُزعت ملصقات وكتيبات على {n}.',
          'ويستمر البرنامج حتى {day} من دون مقابل.',
          'ويقول الأطباء إن {m} من الحركة تكفي لتحسين المزاج.',
        ],
      },
      en: {
        titles: [
          '{name} in {city} asks people to walk {m} a day',
          'Simple food advice from doctors of {city} for families',
          'Mobile clinic tours districts of {city2} this week',
        ],
        leads: [
          'The {name} asks everyone in {city} to walk {m} each day.',
          'Doctors in {city} gave plain advice on breakfast and sleep to pupils of {n}.',
          'A mobile clinic run by {org} is touring {city2} to measure blood pressure and sugar.',
        ],
        details: [
          'Posters and booklets went to {n}.',
          'It goes on until {day} and costs nothing.',
          'Doctors say that {m} of movement are enough to lift the mood.',
        ],
      },
    },
  ],
};
