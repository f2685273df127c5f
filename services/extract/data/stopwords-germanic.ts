/** Function words, verbs of saying, weekdays, months and other words that are no topic (SOURCES.md). */
export const GERMAN_STOPWORDS = `
ab aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bereits bis
bisher da dabei dadurch dafür damit danach dann daran darauf das dass davon dazu dein dem den denn der des
deshalb die dies diese diesem diesen dieser dieses doch dort drei du durch ein eine einem einen einer eines
einige er erst es etwa etwas euch für ganz gegen gibt habe haben hat hatte hatten heute hier hin ich ihm ihn
ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jahr jahre jahren jede jeden jetzt kann kein keine
können könnte laut machen man mehr mein mich millionen milliarden mir mit muss müssen nach neue neuen neuer
nicht nichts noch nun nur ob oder ohne prozent rund sagt sagte schon sehr sei sein seine seinem seinen
seiner seit selbst sich sie sind so sogar soll sollen sondern sowie über um und uns unser unter uhr viel
viele vom von vor war waren was weil weiter weitere welche wenn wer werden wie wieder will wir wird wo
worden wurde wurden würde zu zum zur zwei zwischen montag dienstag mittwoch donnerstag freitag samstag
sonntag januar februar märz april mai juni juli august september oktober november dezember sagen sagten
gesagt erklärte erklärt erklären teilte teilt mitgeteilt betonte betont berichtet berichtete berichten
kündigte kündigt angekündigt forderte fordert warnt warnte bestätigte bestätigt zufolge angaben außerdem
allerdings jedoch dennoch trotzdem zudem daher deswegen obwohl während falls sobald seitdem indem bevor
nachdem weshalb warum wieso woher wohin wen wem wessen dessen deren denen derselbe dieselbe dasselbe jener
jene jenes solche solcher solches mancher manche einiger mehrere mehreren vieler wenig wenige weniger
sämtliche beide beiden keiner keines niemand jemand irgend dir dich seines ihres unsere unserer unserem
unseren eure wäre wären gewesen bin bist seid würden werde wirst werdet hätte hätten gehabt hast habt
könnten konnte konnten kannst müsste musste mussten sollte sollten wollen wollte wollten dürfen darf durfte
mag möchte gehen geht ging gegangen kommen kommt kam kamen gekommen macht machte gemacht geben gab gegeben
nehmen nimmt nahm stehen steht stand stellen stellt stellte bleiben bleibt blieb lassen lässt ließ finden
findet fand liegt liegen lag sieht sehen zeigt zeigen bringt bringen führt führen hält halten neu neues groß
große großen großer großes klein gut gute guten besser beste besten lange länger letzte letzten letzter
letztes nächste nächsten nächster erste ersten erster erstes zweite zweiten dritte dritten tag tage tagen
tages woche wochen monat monate monaten jahres stunde stunden minute minuten morgen gestern abend nacht
mittag vormittag nachmittag zeit mal teil fall hundert tausend million milliarde vier fünf sechs sieben acht
neun zehn elf zwölf davor dahinter daneben darum darunter darüber darin hinter neben innerhalb außerhalb
trotz wegen statt anstatt gegenüber entlang samt je pro gar eben halt wohl zwar fast kaum nahezu sowohl
weder entweder video foto bild bilder newsticker ticker live dpa afp
`;

export const DUTCH_STOPWORDS = `
de het een en van in is op te dat die voor met zijn niet aan er om ook als bij naar dan maar nog uit door
over hij ze we ik je zij wordt worden was waren heeft hebben had kan kunnen meer geen al na tegen tot deze
dit wel jaar zei zegt zeggen gezegd volgens meldt melden laat liet weten vertelt verklaarde aldus bericht
gehad hebt ben bent geweest werd werden geworden zal zou zouden zullen kon konden mag mogen moet moeten
moest wil willen wilde gaan gaat ging gegaan komen komt kwam gekomen doen doet deed gedaan maken maakt
gemaakt staan staat stond blijven blijft bleef krijgen krijgt kreeg zien ziet hier daar waar wanneer waarom
hoe wie wat welke welk iets niets iemand niemand alles alle allemaal elke elk ieder iedere andere ander
anderen veel weinig minder meeste enkele sommige beide eigen zelf elkaar mijn jouw uw haar hun ons onze hem
hen mij jou u toen nu straks vandaag gisteren morgen avond nacht ochtend middag week weken maand maanden
jaren dag dagen uur uren minuten maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari
maart april mei juni juli augustus september oktober november december eerste tweede derde laatste volgende
vorige afgelopen komende nieuwe nieuw grote groot goed goede twee drie vier vijf zes zeven acht negen tien
honderd duizend miljoen miljard euro procent zo zoals omdat hoewel terwijl want dus toch echter steeds weer
vaak soms nooit altijd ongeveer bijna binnen buiten boven onder tussen vanaf sinds tijdens zonder rond
vanwege per eens even heel erg zeer
`;
