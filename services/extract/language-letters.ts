/** Letters that only one language of its script writes, or that it writes most. */
type Letters = readonly [lang: string, letters: RegExp];

const CYRILLIC: readonly Letters[] = [
  ['ru', /[ыэёъ]/gi],
  ['uk', /[їєґі]/gi],
  ['be', /[ўі]/gi],
  ['sr', /[ђћљњџј]/gi],
  ['mk', /[ѓќѕј]/gi],
  ['kk', /[әқңғүұһі]/gi],
  ['ky', /[ңөү]/gi],
  ['tg', /[ҷӣӯҳқғ]/gi],
];
/** Bulgarian writes this one a lot, Russian only together with the first three above. */
const HARD_SIGN = /ъ/i;
const RUSSIAN_ONLY = /[ыэё]/i;

const ARABIC: readonly Letters[] = [
  ['ur', /[ٹڈڑںےھہ]/g],
  ['sd', /[ٻڀٺٽڄڃڇڏڌڊڍڙڦڪڱڻ]/g],
  ['ug', /[ۈۋۇ]/g],
  ['ckb', /[ڕڵۆێە]/g],
  ['ps', /[ښځڅږۍڼېړ]/g],
];
/** A foreign name may bring a letter or two: fewer than one in so many letters prove nothing. */
const ARABIC_LETTERS_A_PROOF = 30;

/**
 * Characters as Japan simplified them, and as the People's Republic did: a headline without kana is
 * Japanese or Chinese by the first of them. Traditional Chinese shares most of its own with Japan.
 */
const JAPANESE =
  /[円駅気発対戦経済県総価権歳変応帰広予両伝検験効労働込畑峠匂渋沢浜竜塩焼団図壊続読転軽銭鉄録闘雑霊頼顔処単厳収択拡挙捜抜拝掲摂撃斉暁桜楽様歩歴残毎浄涙満滝猟産稲穏粋緑縁繊聴脳臓薬覚覧訳証譲豊賛辺逓遅郷酔醸釈鉱険陥隠隣随髪鶏黒歯齢売実関観囲駆仏払沖絵]/g;
const CHINESE =
  /[们这说为从个时间会业产动长门关开见现进远运还选边达过车马鸟鱼龙齐风飞页顺预领额让议论设评识词话该语误调谈请诉证许记讲训给统续维绩编缘纪约级红线组织终绝络继东发对战经济县总价权岁变应归广传检验务问欧美总队员则亿吨汉击败罚际项贸违习级灾难报杂与厂们這們說與個從會為發對戰經濟縣總價權歲變應歸廣傳檢驗氣圖團轉鐵錄鬧雜靈賴顏處單嚴收擇擴舉搜拔拜揭攝擊齊曉櫻樂樣步歷殘每淨淚滿瀧獵產稻穩粹綠緣纖聽腦臟藥覺覽譯證讓豐贊邊遲鄉醉釀釋鑛險陷隱鄰隨雞黑齒齡賣實關觀圍驅佛]/g;

/** The language that the rarer letters of a text prove; null where they prove none. */
export function lettersSay(text: string, script: 'cyrillic' | 'arabic' | 'han'): string | null {
  if (script === 'han') return count(text, JAPANESE) > count(text, CHINESE) ? 'ja' : null;
  if (script === 'arabic') return most(text, ARABIC, text.length / ARABIC_LETTERS_A_PROOF);
  const lang = most(text, CYRILLIC, 0);
  return lang === 'ru' && HARD_SIGN.test(text) && !RUSSIAN_ONLY.test(text) ? null : lang;
}

function most(text: string, languages: readonly Letters[], least: number): string | null {
  let best: string | null = null;
  let bestCount = least;
  for (const [lang, letters] of languages) {
    const found = count(text, letters);
    if (found <= bestCount) continue;
    bestCount = found;
    best = lang;
  }
  return best;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
