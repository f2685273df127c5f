/** One thing that outlets say in every article. */
export interface BoilerplateRule {
  /** Words, folded and in lower case, without one of which the rule is not tried; rare ones. */
  on: string;
  /** Tried on one sentence, or on a line that ends without a full stop. */
  pattern: RegExp;
  /** Whether the whole sentence goes, or only what matched. */
  whole: boolean;
}

const NETWORKS =
  'twitter|facebook|instagram|whatsapp|telegram|youtube|linkedin|tiktok|snapchat|google news|apple news|flipboard';
const ARABIC_NETWORKS =
  'تويتر|إكس|فيسبوك|فيس بوك|فايسبوك|إنستغرام|انستغرام|انستجرام|إنستجرام|واتساب|واتس ?[اآ]ب|تليجرام|تلغرام|تيليجرام|تيليغرام|يوتيوب|تيك توك|سناب ?شات|[جغ]و[جغ]ل ?نيوز|أخبار جوجل|صفحتنا|صفحاتنا|قناتنا|قنواتنا|حسابنا|حساباتنا|تطبيقنا|منصاتنا';

/** Own list: subscription, sharing, rights, log-in, apps, credits, marks of a cut text, cookies. */
export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  {
    on: 'تابعونا تابعنا تابعوا تابع لمتابعة لمتابعتنا وتابعونا ولمتابعة',
    pattern: new RegExp(
      `^[^\\p{L}\\p{N}]*(?:للمزيد[^]{0,30}\\s)?و?(?:تابع(?:ونا|نا|وا)?|لمتابع(?:ة|تنا))[^]{0,160}(?:${ARABIC_NETWORKS}|${NETWORKS})`,
      'iu',
    ),
    whole: true,
  },
  {
    on: 'اشترك اشتركوا للاشتراك اشتراك انضم انضموا',
    pattern: new RegExp(
      `^[^\\p{L}\\p{N}]*(?:اشترك(?:وا)?|للاشتراك|اشتراك|انضم(?:وا)?)[^]{0,120}(?:نشرتنا|النشرة|نشرة (?:الأخبار|بريدية)|القائمة البريدية|خدمة (?:الأخبار|الرسائل|الإشعارات)|${ARABIC_NETWORKS})`,
      'iu',
    ),
    whole: true,
  },
  {
    on: 'تطبيق تطبيقنا التطبيق',
    pattern:
      /^[^\p{L}\p{N}]*(?:حمل|حمّل|حملوا|نزل|نزّل|نزلوا|لتحميل|لتنزيل|قم بتحميل|قم بتنزيل) (?:الآن )?(?:ال)?تطبيق/u,
    whole: true,
  },
  {
    on: 'اضغط اضغطوا انقر انقروا',
    pattern: /^[^\p{L}\p{N}]*(?:[^]{1,40} )?(?:اضغط|انقر)(?:وا)? (?:هنا|على (?:الرابط|الصورة))/u,
    whole: true,
  },
  {
    on: 'النشرة نشرتنا',
    pattern:
      /^[^\p{L}\p{N}]*(?:سجل|سجلوا) [^]{0,20}(?:نشرتنا|النشرة (?:البريدية|الإخبارية|اليومية|الأسبوعية))/u,
    whole: true,
  },
  {
    on: 'تعليق تعليقا تعليقك تعليقات التعليقات',
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:أضف|اضف|اترك|اكتب) (?:ال)?تعليق(?:ا|اً|ك)?(?: جديد)?|التعليقات مغلقة|لا (?:ت|ي)وجد تعليقات)[^\p{L}\p{N}]*$/u,
    whole: true,
  },
  {
    on: 'إعلان اعلان',
    pattern: /^[^\p{L}\p{N}]*[إا]علان[^\p{L}\p{N}]*$/u,
    whole: true,
  },
  {
    on: 'محفوظة المحفوظة',
    pattern: /(?:الحقوق|حقوق (?:النشر|الطبع|الملكية|التأليف|الموقع)[^]{0,40}) محفوظة/u,
    whole: true,
  },
  {
    on: 'الدخول دخول',
    pattern:
      /^[^\p{L}\p{N}]*(?:الرجاء|يرجى|يجب|قم ب|عليك|من فضلك|سجل|لا بد من)[^]{0,30}(?:تسجيل ال?دخول|الدخول)[^]{0,60}$/u,
    whole: true,
  },
  {
    on: 'تعبر يعبر',
    pattern: /(?:تعبر|يعبر) (?:إلا )?عن (?:رأي|وجهة نظر|آراء) (?:كاتب|كتاب|صاحب|أصحاب)/u,
    whole: true,
  },
  {
    on: 'شارك شاركها شاركه مشاركة شاركنا شاركوا فيسبوك تويتر واتساب طباعة نسخ facebook twitter whatsapp share tweet print email',
    pattern:
      /^(?:[^\p{L}\p{N}]*(?:شارك(?:ها|ه|نا|وا)?|مشاركة|انشر|أرسل|إرسال|ارسال|طباعة|نسخ|الرابط|رابط|على|عبر|هذا|هذه|مع|أصدقائك|الخبر|المقال|المقالة|الصفحة|فيسبوك|فيس|بوك|تويتر|إكس|اكس|واتساب|واتس|اب|آب|تليجرام|تلغرام|تيليجرام|تيلقرام|لينكد|لينكدإن|إن|ان|ماسنجر|بينتيريست|البريد|الإلكتروني|بريد|إلكتروني|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|messenger|email|e-mail|mail|share|tweet|print|copy|link|this|the|article|story|page|post|on|via|with|your|friends|by|to|and)(?![\p{L}\p{N}]))+[^\p{L}\p{N}]*$/iu,
    whole: true,
  },
  {
    on: 'inbox newsletter newsletters',
    pattern:
      /\b(?:get|sign up|subscribe|want|join|delivered|receive)\b[^]{0,140}\b(?:inbox|newsletters?)\b/iu,
    whole: true,
  },
  {
    on: 'click tap',
    pattern:
      /^[^\p{L}\p{N}]*(?:click|tap)\b[^]{0,30}\b(?:here|to (?:subscribe|read|watch|listen|see|sign|view|open|follow|get)|for (?:more|the))\b|\bclick here (?:to|for)\b/iu,
    whole: true,
  },
  {
    on: 'headlines clicking',
    pattern: /\btop headlines are here\b|\bcheck out what['’]?s clicking on\b/iu,
    whole: true,
  },
  {
    on: 'image media caption',
    pattern: /^[^\p{L}\p{N}]*(?:image|media) ?(?:copyright|playback|source)[^]{0,60}$/iu,
    whole: true,
  },
  {
    on: 'image caption copyright',
    pattern: /\bimage ?(?:copyright|source)[^]{0,60}?image caption|\b(?:image|media) caption\b/giu,
    whole: false,
  },
  {
    // WordPress: Share this: Twitter Facebook Like this: Like Loading...
    on: 'loading',
    pattern: /\blike this:?\s*(?:like\s*)?loading\b|^[^\p{L}]*like loading\b/iu,
    whole: true,
  },
  {
    on: 'like share',
    pattern: /^[^\p{L}\p{N}]*(?:like|share) this:?(?: (?:on )?(?:twitter|facebook|email|print|more|whatsapp|telegram|reddit|pinterest|linkedin|tumblr))*[^\p{L}\p{N}]*$/iu,
    whole: true,
  },
  {
    // Tyrone Siu / Reuters, LI XUEREN / XINHUA / AP
    on: 'ap afp sipa reuters xinhua epa maxppp getty bestimage keystone belga ansa',
    pattern:
      /(?:\p{Lu}[\p{L}’'.-]*\s+){1,3}\p{Lu}[\p{L}’'.-]*\s*\/\s*(?:AP|AFP|SIPA|REUTERS|Reuters|XINHUA|Xinhua|EPA|MAXPPP|Getty|Bestimage|KEYSTONE|Keystone|BELGA|Belga|ANSA)\b(?:\s*\/\s*(?:\p{Lu}{2,}\b))*/gu,
    whole: false,
  },
  {
    on: 'reserved',
    pattern: /\ball rights reserved\b/iu,
    whole: true,
  },
  {
    on: 'copyright',
    pattern: /^[^\p{L}\p{N}]*(?:copyright\b|content copyright|©)[^]{0,120}$/iu,
    whole: true,
  },
  {
    on: 'comment comments',
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:leave|post|add|write|view|read|show) (?:a |your |all |the )?comments?|comments are closed)[^\p{L}\p{N}]*$/iu,
    whole: true,
  },
  {
    on: 'policy',
    pattern: /^[^\p{L}\p{N}]*(?:read|see|view) our (?:privacy|cookie)[^]{0,30} policy\b/iu,
    whole: true,
  },
  {
    on: 'follow',
    pattern: /^[^\p{L}\p{N}]*follow (?:[\p{L}’'.-]+ ){0,4}@\w+[^]{0,40}$/iu,
    whole: true,
  },
  {
    on: 'photo image picture',
    pattern: /^[^\p{L}\p{N}]*(?:photo|image|picture)s?(?: credit)?:\s*[^.]{2,60}$/iu,
    whole: true,
  },
  {
    on: 'contact',
    pattern:
      /^[^\p{L}\p{N}]*contact (?:the )?(?:author|authors|reporter|writer|editor|us|me)\b[^]{0,60}@/iu,
    whole: true,
  },
  {
    on: 'updated corrected',
    pattern:
      /^[^\p{L}\p{N}]*this (?:article|story|post|report) (?:has been|was) (?:last )?(?:updated|corrected|amended)\b/iu,
    whole: true,
  },
  {
    on: 'donate contribute',
    pattern:
      /^[^\p{L}\p{N}]*(?:please )?support\b[^]{0,60}\b(?:journalism|reporting|newsroom)\b[^]{0,60}\b(?:donate|contribute)\b/iu,
    whole: true,
  },
  {
    on: 'principles',
    pattern: /\bthomson reuters trust principles\b/iu,
    whole: true,
  },
  {
    on: 'originally first',
    pattern:
      /^[^\p{L}\p{N}]*(?:this|the) (?:article|story|post|piece|column|report|essay|interview)\b[^]{0,60}\b(?:originally|first) (?:appeared|published|posted|aired|ran)\b/iu,
    whole: true,
  },
  {
    on: 'twitter facebook instagram whatsapp telegram youtube flipboard',
    pattern: new RegExp(
      `^[^\\p{L}\\p{N}]*(?:you can )?(?:also )?(?:follow|like|join|find|connect with|chat with)\\b[^]{0,80}\\b(?:on|in|our)\\b[^]{0,30}\\b(?:${NETWORKS})\\b`,
      'iu',
    ),
    whole: true,
  },
  {
    on: 'subscribe subscriber',
    pattern:
      /^[^\p{L}\p{N}]*(?:please )?subscribe (?:now|today|to|for|here|and)\b[^]{0,120}$|^[^\p{L}\p{N}]*(?:already |become |not )?a (?:subscriber|member)\b[^]{0,60}$/iu,
    whole: true,
  },
  {
    on: 'app apps',
    pattern: /^[^\p{L}\p{N}]*(?:download|get|install) (?:the|our)\b[^]{0,40}\bapps?\b/iu,
    whole: true,
  },
  {
    on: 'log login sign register',
    pattern: /^[^\p{L}\p{N}]*(?:please )?(?:log ?in|sign ?in|sign up|register)\b[^]{0,80}$/iu,
    whole: true,
  },
  {
    // (AP Photo/Rui Vieira), ERIC PIERMONT / AFP
    on: 'afp ap reuters getty epa',
    pattern:
      /\((?:AP|AFP|EPA|Reuters|Getty)\b[^()]{0,60}\)|(?:\p{Lu}[\p{Lu}.’'-]+\s){1,4}\/\s?(?:AFP|AP|REUTERS|Reuters|EPA|GETTY IMAGES|Getty Images)\b/gu,
    whole: false,
  },
  {
    // Publié le 4 mai 2020 à 10h45 par J.-G.D.
    on: 'publié',
    pattern: /\bPublié le \d[^.\n]{5,30}? par (?:[\p{Lu}][\p{L}]{0,2}\.-?){1,4}(?=\s|$)/gu,
    whole: false,
  },
  {
    // Tesla (NASDAQ:TSLA)
    on: 'nasdaq nyse',
    pattern: /\(?\b(?:NASDAQ|NYSE|NYSEARCA|OTC)\s?:\s?[A-Z.]{1,6}\)?/gu,
    whole: false,
  },
  {
    on: 'file',
    pattern: /\(?\bfile (?:photo|image|picture|pic)s?\b\)?:?/giu,
    whole: false,
  },
  {
    on: 'chars',
    pattern: /\[\+\d+ chars\]/gu,
    whole: false,
  },
  {
    on: 'advertisement advertising ad reading scroll',
    pattern:
      /^[^\p{L}\p{N}]*(?:advertisement|advertising|story continues|article continues|continue reading|scroll (?:down|to continue)|skip ad)[^]{0,40}$/iu,
    whole: true,
  },
  {
    on: 'reporting editing',
    pattern:
      /^[^\p{L}\p{N}]*(?:additional |with )?(?:reporting|editing|writing|compiled) by\b[^]{0,300}$|;\s*editing by\b/iu,
    whole: true,
  },
  {
    on: 'expressed',
    pattern: /^[^\p{L}\p{N}]*(?:the )?(?:views|opinions)\b[^]{0,40}\bexpressed\b/iu,
    whole: true,
  },
  {
    on: 'cookies cookie',
    pattern:
      /\b(?:we|site|website|partners)\b[^]{0,40}\buses?\b[^]{0,40}\bcookies?\b|\b(?:agree|consent|accept)\b[^]{0,60}\bcookies?\b/iu,
    whole: true,
  },
  {
    on: 'javascript',
    pattern: /\b(?:enable|turn on|requires?) javascript\b/iu,
    whole: true,
  },
];
