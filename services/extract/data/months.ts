/**
 * Names of the months, January first, `_` for a space: Arabic of Egypt and the Gulf, of the Levant, of
 * Algeria and Tunisia, of Morocco and Mauritania (as CLDR lists them under ar-EG, ar-SY, ar-DZ, ar-MA,
 * ar-MR), English, French, Spanish, German, Turkish, Russian (genitive), Persian spellings. Own list.
 */
export const MONTHS: readonly string[] = [
  'يناير كانون_الثاني جانفي january jan janvier enero januar ocak января ژانویه',
  'فبراير شباط فيفري february feb février febrero februar şubat февраля فوریه',
  'مارس آذار اذار march mar mars marzo märz mart марта',
  'أبريل إبريل ابريل نيسان أفريل april apr avril abril nisan апреля آوریل',
  'مايو أيار ايار ماي may mai mayo mayıs мая مه مي',
  'يونيو يونيه حزيران جوان june jun juin junio juni haziran июня ژوئن',
  'يوليو يوليه تموز جويلية يوليوز july jul juillet julio juli temmuz июля ژوئیه',
  'أغسطس اغسطس آب اب أوت غشت august aug août agosto ağustos августа اوت',
  'سبتمبر أيلول ايلول شتنبر شتمبر september sept sep septembre septiembre eylül сентября',
  'أكتوبر اكتوبر تشرين_الأول october oct octobre octubre oktober ekim октября اکتبر',
  'نوفمبر تشرين_الثاني نونبر نوفنبر november nov novembre noviembre kasım ноября نوامبر',
  'ديسمبر كانون_الأول دجنبر دجمبر دسمبر december dec décembre diciembre dezember aralık декабря دسامبر',
];
