/**
 * Names of the months, the first month first, `_` for a space. Own lists, checked against CLDR (`Intl`)
 * for ar-EG, ar-SY, ar-DZ, ar-MA, ar-MR. Letters are folded when the lists are read, so spellings that
 * differ in hamza alone stand here once.
 */

/**
 * Gregorian: Arabic of Egypt and the Gulf, of the Levant and Iraq, of Algeria and Tunisia, of Morocco
 * and Mauritania; English, French, Spanish, Portuguese, Italian, German, Dutch, Turkish, Indonesian,
 * Russian and Ukrainian (as in dates), Persian, Urdu, Hebrew.
 */
export const MONTHS: readonly string[] = [
  'يناير كانون_الثاني كانون_ثاني جانفي january jan janvier janv enero ene janeiro gennaio januar januari ocak января январь січня ژانویه جنوری ינואר',
  'فبراير شباط فيفري فيفيري february feb février fevrier févr febrero fevereiro febbraio februar februari şubat февраля февраль лютого فوریه فروری פברואר',
  'مارس آذار march mar mars marzo março märz maart maret mart марта март березня مارچ מרץ מרס',
  'أبريل نيسان أفريل april apr avril avr abril aprile nisan апреля апрель квітня آوریل اپریل אפריל',
  'مايو أيار ماي مايس may mai mayo maio maggio mei mayıs мая май травня مه مي مئی מאי',
  'يونيو يونيه حزيران جوان june jun juin junio junho giugno juni haziran июня июнь червня ژوئن جون יוני',
  'يوليو يوليه تموز جويلية يوليوز july jul juillet juil julio julho luglio juli temmuz июля июль липня ژوئیه جولای جولائی יולי',
  'أغسطس آب أوت غشت أغشت august aug août aout agosto augustus agustus ağustos августа август серпня اوت اگست אוגוסט',
  'سبتمبر أيلول شتنبر شتمبر september sept sep septembre septiembre setembro settembre eylül сентября сентябрь вересня سپتامبر ستمبر ספטמבר',
  'أكتوبر تشرين_الأول تشرين_أول october oct octobre octubre outubro ottobre oktober okt ekim октября октябрь жовтня اکتبر אוקטובר',
  'نوفمبر تشرين_الثاني تشرين_ثاني نونبر نوفنبر november nov novembre noviembre novembro kasım ноября ноябрь листопада نوامبر نومبر נובמבר',
  'ديسمبر كانون_الأول كانون_أول دجنبر دجمبر دسمبر december dec décembre decembre déc diciembre dezembro dicembre dezember desember aralık декабря декабрь грудня دسامبر דצמבר',
];

/** Of the Hijri year, Muharram first, as the press spells them. */
export const HIJRI_MONTHS: readonly string[] = [
  'محرم المحرم محرم_الحرام',
  'صفر صفر_الخير',
  'ربيع_الأول ربيع_أول',
  'ربيع_الآخر ربيع_الثاني ربيع_ثاني ربيع_آخر',
  'جمادى_الأولى جمادى_الأول جماد_الأول جماد_أول جمادى_أولى',
  'جمادى_الآخرة جمادى_الثانية جمادى_الآخر جمادى_الثاني جماد_الثاني جماد_ثاني جماد_الآخر جمادى_آخرة',
  'رجب رجب_الفرد',
  'شعبان',
  'رمضان رمضان_المبارك',
  'شوال',
  'ذو_القعدة ذي_القعدة ذوالقعدة ذيالقعدة ذي_قعدة',
  'ذو_الحجة ذي_الحجة ذوالحجة ذيالحجة ذي_حجة',
];

/** Of the Persian solar year, Farvardin first, with the names used in Afghanistan. */
export const PERSIAN_MONTHS: readonly string[] = [
  'فروردین حمل',
  'اردیبهشت ثور',
  'خرداد جوزا',
  'تیر سرطان',
  'مرداد اسد',
  'شهریور سنبله',
  'مهر میزان',
  'آبان عقرب',
  'آذر قوس',
  'دی جدی',
  'بهمن دلو',
  'اسفند حوت',
];
