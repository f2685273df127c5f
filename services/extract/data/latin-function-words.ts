/**
 * Function words of languages in Latin letters, for telling the language of running text; an own list
 * (SOURCES.md). A word of several languages stands under each of them. Enough are there that nearly every
 * second word of running text is one; no names, no news words.
 */
export const LATIN_FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in is that for was with said has have had from by on it he she his her their they be been are were will would could should as at an this which who what when where not but or if than then there after before about into over more most one new its also out up all because while during against between under`,
  fr: `le la les des du de et est une un dans pour que qui sur au aux avec ce cette ces il elle ils sont pas par plus se sa son ses leur leurs mais ou où été était ont a être fait comme selon après avant entre sans sous depuis contre chez nous vous je on ne en`,
  es: `el la los las de del que y en un una por con para su sus al lo se es no como más pero fue ha han este esta estos son ser entre sobre desde hasta sin también cuando según tras años ya muy está están había`,
  pt: `o a os as de do da dos das que e em um uma por com para no na nos nas ao aos à se é não como mais mas foi são ser entre sobre até sem também quando segundo após já muito está seu sua pelo pela isso`,
  it: `il lo la i gli le di del della dei delle dello che e in un una per con non si è sono nel nella nei alla al dal dalla come più ma ha hanno anche suo sua sui sul sulla tra fra dopo questo questa essere stato stata ed da`,
  de: `der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einen einem einer als auch es an werden aus er hat dass sie nach wird bei um am sind noch wie über vor zum zur war haben durch gegen unter wurde nur so`,
  nl: `de het een en van in is op te dat die voor met zijn niet aan er om ook als bij naar dan maar nog uit door over hij ze zij wordt worden was waren heeft hebben had kan meer geen al na tegen tot deze dit wel`,
  tr: `ve bir bu için ile de da olarak daha çok gibi sonra kadar en ancak olan olduğu ise ya ne var yok göre dedi üzerine tarafından karşı arasında her hem yeni eden ettiği etti oldu`,
  id: `yang dan di ke dari untuk dengan pada ini itu adalah dalam tidak akan oleh juga sebagai telah ada bisa karena mereka kami para lebih sudah saat hingga menjadi tersebut bahwa atau secara seorang`,
  sv: `och att det som en på är av för med den till inte om ett har de i från var kan men så han hon sig vid efter under mot över ska skulle också vi`,
  pl: `i w na z do się nie że to jest o jak po od za przez dla przy ale oraz tym tego który która które być są był była było będzie może jego jej ich już tylko także podczas`,
};
