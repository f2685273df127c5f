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
ur|TR|ترکی;ترکیہ
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
fr|GD|Grenade??
fr|RE|La Réunion??;île de la Réunion
fr|MF|Saint-Martin??
fr|JE|Jersey??
fr|CZ|République tchèque
fr|MK|Macédoine
fr|RU|Fédération de Russie
fr|GB|Royaume-Uni;Pays de Galles;Irlande du Nord
es|GD|Granada??
es|US|EE UU;EE. UU.;Norteamérica??
es|GB|Gales;Irlanda del Norte
es|KP|Corea del Norte
es|CI|Costa de Marfil
es|SA|Arabia Saudí;Arabia Saudita
pt|GD|Granada??
pt|KR|Coreia
de|US|Vereinigte Staaten;Vereinigten Staaten;Amerika??
de|GB|Vereinigtes Königreich;Nordirland;Wales
de|BY|Weißrussland;Belarus
de|TR|Türkei
de|CZ|Tschechische Republik
tr|ML|Mali??
tr|US|Birleşik Devletler;Amerika??
tr|KP|Kuzey Kore
tr|KR|Güney Kore
tr|CY|Kıbrıs;KKTC
ru|US|Соединенные Штаты;Соединенных Штатов;Соединенным Штатам;Соединенными Штатами;Соединенных Штатах
ru|KR|Южная Корея;Южной Кореи;Южную Корею;Южной Корее
ru|KP|Северная Корея;Северной Кореи;Северную Корею;Северной Корее
ru|SA|Саудовской Аравии;Саудовскую Аравию;Саудовской Аравией
ru|NZ|Новой Зеландии;Новую Зеландию
ru|ZA|ЮАР;Южная Африка;Южной Африки
ru|AE|Эмираты;Эмиратов;Эмиратах
ru|NL|Нидерланды;Нидерландов;Нидерландах;Нидерландам
ru|PH|Филиппин;Филиппинах
ru|MD|Молдавия
ru|KG|Кыргызстан;Киргизстан
ru|TM|Туркмения
ru|RU|РФ;Российская Федерация;Российской Федерации;Российскую Федерацию
ru|GB|Шотландия;Соединенное Королевство
uk|RU|РФ;Росії;Росію;Росією
uk|UA|Україна;України;Україні;Україну;Україною
fa|IR|ایران
fa|GB|انگلستان;اسکاتلند
fa|KR|کره جنوبی
fa|KP|کره شمالی
fa|AE|امارات
fa|SA|عربستان
fa|ML|مالی??
fa|QA|قطر
fa|NL|هلند
fa|CZ|چک??
fa|TR|ترکیه
fa|DE|آلمان
fa|IL|رژیم صهیونیستی
ur|IN|بھارت;ہندوستان;انڈیا
ur|ML|مالی??
ur|AE|متحدہ عرب امارات;یو اے ای
ur|KR|جنوبی کوریا
ur|KP|شمالی کوریا
ur|GB|انگلینڈ;برطانیہ;سکاٹ لینڈ
he|SA|סעודיה;ערב הסעודית
he|AE|האמירויות;איחוד האמירויות
he|KP|צפון קוריאה
he|KR|דרום קוריאה
he|PS|הרשות הפלסטינית;פלסטין
he|IR|איראן;אירן
he|TR|טורקיה;תורכיה
he|ML|מאלי
he|GB|אנגליה;סקוטלנד
th|TH|ประเทศไทย
zh|US|美方
zh|RU|俄方;俄国
zh|CN|中方
`;
