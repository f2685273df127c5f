/**
 * Words by which short texts of one script are told apart, by language: frequent in headlines and
 * foreign to most of the others (SOURCES.md). A word of several languages speaks for each of them.
 */
export const LATIN_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in for on with at by from as is are was be after over says say said new his her its their will who how why what this that against amid into up out off us not an or you your we has have it's live latest first year episode may could would more than about`,
  fr: `le la les des du de et en un une au aux pour sur dans par avec est sont à ce cette ses son sa qui que contre après plus pas ne se il elle leur entre vers d'un d'une veut fait où très chez été voici pourquoi comment`,
  es: `y frente el la los las de del y en un una por para con se que al su sus es son más tras sin sobre no lo le como ha han desde hasta contra muere entre está cómo qué ante ser fue`,
  pt: `o a os as de da do das dos e em no na nos nas um uma por para com se que ao à é são mais não após sobre sem seu sua foi diz contra pelo pela até entre como`,
  it: `il lo la i gli le di del della dei delle e in un una per con su che è sono al alla nel nella da dal dalla più non si ha dopo contro tra ma come ai agli sul sulla dell' nell' l' chi anche`,
  ro: `și în la de pe cu din un o pentru că nu a fost este sunt mai după ale lui care ar al fi fără lângă despre între`,
  ca: `el la els les de del i en un una per amb que al és són dels a més no ha després sobre contra va seva seu aquest aquesta tot`,
  de: `der die das und in von mit den dem des ein eine einen für auf ist sind nach bei im zu zum zur nicht aus über gegen wie will wird vor an am um sich auch es als bis unter`,
  nl: `de het een van en in op met voor is zijn naar bij niet te aan door uit over na tegen om dat die er als nog wil wordt moet tot geen ook plat opnieuw vanwege`,
  sv: `och i av på för med till en ett den det är som att från efter inte om vid har mot kan ska nya får mellan två`,
  da: `og i af på for med til en et den det er som at fra efter ikke om ved har mod kan skal nye får mellem to vil sig`,
  no: `og i av på for med til en et den det er som at fra etter ikke om ved har mot kan skal nye får mellom to vil seg`,
  fi: `ja on ei että se oli ovat kuin mutta myös jo vuoden sen hän nyt tämä ensi sekä voi yli noin`,
  tr: `ve bir bu için ile da de mi mı mu mü ne var yok gibi daha çok sonra en son yeni olarak kadar kaç nasıl oldu dakika geldi etti göre`,
  pl: `i w z na do się nie o po za od jest są że dla przez przed pod jak czy już ma przy nad został będzie ze`,
  cs: `a v na se je z do s o že po za pro od jako by při ve který jsou není už nad byl bude bez kvůli`,
  hu: `a az és egy nem is hogy volt meg már ki van miatt után szerint ez de még több két ellen`,
  id: `yang di dan ini itu dengan untuk dari tidak ke akan juga ada oleh saat bisa jadi karena dalam pada usai soal kembali bahwa polisi warga hari baru tewas`,
  ms: `yang di dan ini itu dengan untuk dari tidak ke akan juga ada oleh boleh kerana bahawa dalam pada daripada polis wang bagi manakala kerajaan rakyat`,
  tl: `ng sa ang mga na at ay si ni kay hindi para may mula ito nang kung`,
  sq: `dhe në për të me një nga i e që është nuk do ka së pas`,
  az: `və bir bu üçün ilə də edib olub ki var etdi haqqında`,
};

export const CYRILLIC_WORDS: Readonly<Record<string, string>> = {
  ru: `и в на не что с по из за о от для до как это его при после об их или уже со без под еще ещё будет над во ко он она они был была были чем кто где против около все рассказали назвали`,
  uk: `і й в у на не що з по за про від для до як це його при після або вже зі без під ще буде над та із їх є був була були хто де проти через`,
  bg: `и в на не че с по от за до как това се да ще са е при след или със без под над из му си са бе край към ги няма има но през във до`,
  be: `і ў у на не што з па за пра ад для да як гэта яго пры пасля або ужо без пад яшчэ над быў была`,
  sr: `и у на не да је са се од за по из до како то при после или су код над под без као који би ће није у због`,
  mk: `и во на не дека со од за по до како тоа се да ќе са е при или без под над го ги му има нема кај`,
};

export const ARABIC_WORDS: Readonly<Record<string, string>> = {
  ar: `في من على إلى أن إن عن مع بعد هذا هذه التي الذي ما لا قبل بين خلال ضد حول كل عند منذ أو ثم لم لن قد كان كانت قال هو هي غير أكثر نحو عبر حتى`,
  fa: `را از به در است که این با برای شد شده می کرد کرده تا بر هم یا آن ها های خود شود کند گفت داد دارد بود نیست هستند اعلام روز یک دو سه`,
  ur: `کی کے کا میں نے سے کو ہے ہیں پر اور یہ اس کہ کر گیا گئی گئے دیا دی تھا تھی تھے نہیں ایک ہو جاری قرار خلاف کیا`,
  ckb: `لە بە بۆ کە لەگەڵ ئەم ئەو دەکات کرد کرا سەر لەسەر هەیە نەوت دەبێت`,
  ps: `په کې چې له او ته شول شو کړ کړه کړي وکړ دی یې سره وویل`,
};

/** Letters beyond a–z that a language writes; each that stands in a text speaks for it, half as loud as a word. */
export const LATIN_LETTERS: Readonly<Record<string, string>> = {
  fr: 'àâçéèêëîïôûùœ',
  es: 'áéíñóú',
  pt: 'ãõáâéêíóúç',
  it: 'àèéìòù',
  ca: 'àèéíòóúç',
  ro: 'ăâîșțşţ',
  de: 'äöüß',
  sv: 'åäö',
  da: 'æøå',
  no: 'æøå',
  fi: 'äö',
  tr: 'çğışöü',
  az: 'əçğışöü',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňřšťúůýž',
  hu: 'áéíóöőúüű',
  sq: 'ëç',
};
