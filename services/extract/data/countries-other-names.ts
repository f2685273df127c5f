/**
 * Everyday names that CLDR's official-leaning list lacks, and with `??` those of its names that are also
 * common words or first names: `language|code|names`.
 */
export const OTHER_NAMES = `
fr|US|États-Unis;USA
fr|GB|Grande-Bretagne;Angleterre;Écosse
fr|BY|Biélorussie
fr|MU|Maurice??;Île Maurice;île Maurice
fr|DM|Dominique??
fr|PS|Palestine
fr|KR|Corée
es|US|Estados Unidos;EE.UU.;EEUU
es|GB|Gran Bretaña;Inglaterra;Escocia
es|PS|Palestina
es|KR|Corea
de|US|USA
de|GB|Großbritannien;England;Schottland
de|PS|Palästina
de|NL|Holland
it|US|Stati Uniti;USA
it|GB|Gran Bretagna;Inghilterra
it|PS|Palestina
pt|US|EUA;Estados Unidos
pt|GB|Grã-Bretanha;Inglaterra
pt|PS|Palestina
ru|US|США
ru|GB|Великобритания;Великобритании;Великобританию;Великобританией;Англия;Британия
ru|PS|Палестина
ru|KR|Корея
ru|AE|ОАЭ
ru|CN|КНР
ru|KP|КНДР
ru|BY|Белоруссия;Белоруссии;Белоруссию;Белоруссией
ru|TG|Того??
uk|US|США
uk|GB|Британія
tr|US|ABD
tr|GB|İngiltere;Britanya
tr|PS|Filistin
tr|AE|BAE
fa|US|آمریکا;امریکا;ایالات متحده
fa|GB|انگلیس;بریتانیا
fa|PS|فلسطین
ur|US|امریکہ;امریکا
ur|GB|برطانیہ
ur|PS|فلسطین
he|US|ארצות הברית;ארה"ב
he|GB|בריטניה
he|PS|פלסטין
zh|KP|朝鲜
zh|PS|巴勒斯坦
ja|US|米国;アメリカ
ja|GB|英国;イギリス
ja|PS|パレスチナ
`;
