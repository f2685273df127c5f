/** Sentences of our own in other languages: `language | codes | sentence`, `-` for none. */
export const LANGUAGES_TABLE = `
fr | FR RU | Le président français a rencontré des responsables russes
fr | DE US | Les Allemandes ont battu les Américaines
fr | GB CN | Londres et Pékin négocient
fr | US | La Maison Blanche a réagi
fr | - | Elle a écrit le livre en français
fr | NG NE | Les forces nigérianes et nigériennes coopèrent
fr | - | Il a payé en dollars canadiens
fr | UA | L'armée ukrainienne a repris la ville
fr | SY LB | Des réfugiés syriens vivent au Liban
fr | - | La réunion a duré une heure
es | ES FR | El Gobierno español y las empresas francesas firmaron
es | US MX | Los estadounidenses viajan a México
es | DE | Las autoridades alemanas investigan
es | - | Habla inglés y vive bien
es | GB | Londres rechazó la propuesta
es | VE CO | Venezolanos y colombianos cruzan la frontera
de | RU UA | Russische Truppen haben ukrainische Städte angegriffen
de | FR | Die Franzosen wählen einen neuen Präsidenten
de | DE | Deutschlands Wirtschaft schrumpft
de | US GB | Die Briten und die Amerikaner stimmten zu
de | - | Das Buch erschien auf Englisch
de | CN | Peking reagierte scharf
tr | US RU | ABD'li ve Rus yetkililer görüştü
tr | SY | Suriyelilerin dönüşü başladı
tr | TR GR | Türkiye'nin Yunanistan ile görüşmesi
tr | IL PS | İsrail Gazze'yi vurdu
tr | - | Mali müşavirler toplandı
tr | DE | Almanya'da Almanlar sandığa gitti
ru | RU US | Российские и американские дипломаты встретились
ru | UA | Украинцы вернулись домой
ru | RU | В Москве прошли переговоры
ru | RU | Россияне стали чаще путешествовать
ru | DE FR | Канцлер Германии прибыл во Францию
ru | US | Представитель Белого дома сообщил
ru | CN | В Пекине открылся форум
ru | - | Он изучает английский язык
ru | SA | Министр Саудовской Аравии заявил
fa | IR US | وزیر خارجه ایرانی با همتای آمریکایی دیدار کرد
fa | FR | رئیس جمهور فرانسوی گفت
fa | IR | تهران پاسخ داد
fa | PS IL | حمله اسرائیل به نوار غزه
fa | - | او زبان انگلیسی می‌آموزد
ur | PK IN | پاکستانی اور بھارتی فوج
ur | US | امریکی صدر نے کہا
ur | CN PK | اسلام آباد اور بیجنگ کے درمیان معاہدہ
he | IL US | הממשלה הישראלית והנשיא האמריקני
he | LB | צה"ל תקף בלבנון
he | IR RU | בטהרן אמרו שהרוסים תומכים
he | PS | הכוחות נכנסו לעזה
zh | US CN | 华盛顿和北京举行会谈
zh | FR | 法国人参加了投票
ja | US JP | ホワイトハウスと東京が協議した
th | JP TH | ประเทศไทยและญี่ปุ่นลงนามข้อตกลง
it | RU UA | Le truppe russe hanno attaccato le città ucraine
pt | BR | Os brasileiros votaram no domingo
uk | RU UA | Російські війська обстріляли українські міста
`;
