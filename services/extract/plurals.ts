/**
 * Singular and plural of a French or Spanish noun under one key, by endings that are nearly always a
 * plural. Irregular plurals keep their own key.
 */
export function singular(word: string, lang: string): string {
  if (word.length < 5 || !word.endsWith('s')) return lang === 'fr' ? withoutX(word) : word;
  if (lang === 'fr')
    return FRENCH_PLURAL.test(word) && !FRENCH_KEPT.test(word) ? word.slice(0, -1) : word;
  if (SPANISH_KEPT.test(word)) return word;
  if (word.endsWith('ciones') || word.endsWith('siones')) return `${word.slice(0, -4)}ón`;
  if (/[aeiouáéó](?:l|r|d)es$/.test(word) && !/(?:l|tr|dr|br)les$/.test(word))
    return word.slice(0, -2);
  return /[aeo]s$/.test(word) ? word.slice(0, -1) : word;
}

/** -es, -és and consonants; words in -is, -us, -ais, -ois are mostly singular. */
const FRENCH_PLURAL = /(?:[eéa-z]e|é|[nrtdlgcmk])s$/;
const FRENCH_KEPT =
  /^(?:corps|temps|printemps|cours|parcours|discours|recours|secours|concours|univers|encens|remords|velours|travers|revers|jusques|athènes|bruxelles|londres|versailles|nantes|rennes|cannes|tours|antilles|vosges|landes|ardennes|cévennes|flandres|pyrénées|alpes|asturies|reims|amiens|orléans|limoges|bourges|troyes|vannes|valenciennes|chartres|nîmes|béziers|angers|poitiers|thiers|gers|charles|jacques|georges|gilles|yves|jules|hughes|hermès|mercedes|sens|contresens|non-sens|fonds|encours|decours|palmarès|williams|adams|rogers|peters|times|news|sports|jeux-sports|heures|obsèques|fiançailles|ténèbres|volontiers|boris|gaulles|boeings|texas|kansas|vegas|los|angeles|games|windows|facebook-s|series|séries-s|galles|seychelles|maldives|philippines|comores|bermudes|bahamas|malouines|canaries|baléares|hébrides|caraïbes|honduras|ailleurs|plusieurs|envers|vers|divers)$/;

function withoutX(word: string): string {
  return word.length > 6 && word.endsWith('eaux') && word !== 'bordeaux' && word !== 'meaux'
    ? word.slice(0, -1)
    : word;
}

const SPANISH_KEPT =
  /^(?:.*(?:sis|itis)|crisis|virus|coronavirus|país|lunes|martes|miércoles|jueves|viernes|honduras|caracas|burgos|dolores|mercedes|buenos|aires|estados|unidos|naciones|unidas|emiratos|países|bajos|ángeles|angeles|londres|bruselas|atenas|nápoles|texas|kansas|vegas|carlos|marcos|lucas|nicolás|tomás|andrés|jesús|moisés|torres|flores|reyes|morales|robles|corrales|casas|rojas|vargas|salinas|ríos|santos|campos|palacios|olmos|barrios|iglesias|cuevas|rosas|canarias|baleares|asturias|filipinas|malvinas|seychelles|maldivas|bahamas|gales|tras|demás|atlas|cosmos|caos|paraguas|paracaídas|fuentes|tres|antes)$/;
