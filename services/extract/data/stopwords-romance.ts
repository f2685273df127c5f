/** Function words, verbs of saying, weekdays, months and other words that are no topic (SOURCES.md). */
export const FRENCH_STOPWORDS = `
à a ai ainsi alors an année années ans août après assez au aucun aucune aujourd'hui auprès aura aussi autre
autres aux avait avant avec avoir avril beaucoup bien c car ce ceci cela celle celles celui cent ces cet
cette ceux chaque chez chose ci cinq comme comment contre d dans de début décembre déjà depuis dernier
dernière derniers des dès deux dimanche dire dit dix doit dont du durant elle elles en encore enfin entre
est et été étaient était être eu eux face faire fait faut février fin fois font grand grande grâce hier huit
ici il ils j janvier je jeudi jour jours juillet juin jusqu jusqu'à l la là le les leur leurs lors lorsque
lui lundi m ma mai mais malgré mardi mars me même mercredi mes mieux millions mille milliards mise moins
mois moment mon n ne ni non nos notre nous nouveau nouveaux nouvel nouvelle nouvelles novembre octobre on
ont ou où par parce parmi pas pendant personnes peu peut plus plusieurs point pour pourquoi pourrait près
premier première pris qu quand quatre que quel quelle quelles quelque quelques quels qui quoi s sa samedi
sans se selon semaine semaines sept septembre ser sera seront ses seul seule si six soir soit son sont sous
sur t ta tandis te tels temps tous tout toute toutes très trois trop tu un une va vendredi vers veut voici
voilà voir vont vos votre vous y lire vidéo annoncé annonce annoncer publié publiée publiées toujours
certains certaines afin ça notamment concernant mis désormais jamais vient viennent prendre compte matin
heures heure partie aurait auraient devrait dernières place avons avez affirme nombre plan lieu coup
prochain prochaine afp photo suite article président française français ministre explique expliqué assure
assuré déclare déclaré déclarée ajoute ajouté estime estimé indique indiqué précise précisé souligne
rappelle raconte raconté confie confié appris appelle appelé appellent demande demandé évoque révèle révélé
dévoile dévoilé confirme confirmé promet lance lancé lancée arrive arrivé reste restent passe passé trouve
trouvé devient devenu permet permettre continue continuer poursuit reprend reprendre retour découvrez revoir
direct info infos actualité actualités exclusif interview abonnés question questions façon manière sorte
choses cas faits tant tel telle telles or puis ensuite cependant pourtant environ quasi presque jusque hors
sauf vu via celui-ci celle-ci eux-mêmes lui-même elle-même auquel laquelle lesquels lesquelles duquel
quiconque aucuns nul nulle chacun chacune quelqu personne rien autrui plupart tiers demi double nombreux
nombreuses nombreuse divers diverses propre mêmes étant ayant serait seraient soient aient avais avions
aurons auront ferait feront ferai allons allez allait allaient pouvait pouvaient peuvent pouvez pourra
pourront devra devront doivent devait devaient faudra fallait voulait veulent voulu savoir sait savent su
vouloir pouvoir devoir venir venu venue sortir sorti tenir met mettre mettent rendre rend rendu donner donné
donne parler parle parlé dernièrement récemment actuellement également
`;

export const SPANISH_STOPWORDS = `
a acerca además ahora al algo algún algunas alguno algunos ambos ante antes años año aquí así aún aunque
bajo bien cada casi como cómo con contra cosa cual cuál cuando cuándo cuatro cuenta de debe decir del desde
después día días dice dijo donde dónde dos durante e el él ella ellas ello ellos en entonces entre era es
esa ese eso esos esta está están estaba este esto estos fin fue fueron gran grandes ha había hace hacer
hacia han hasta hay hoy igual incluso la las le les lo los luego lunes martes miércoles jueves viernes
sábado domingo más mayor me medio mejor menos mes meses mi mientras millones mil mismo misma mucho muchos
muy nada ni no nos nosotros nueva nuevas nuevo nuevos nunca o os otra otras otro otros para parte pero
personas poco por porque primer primera pues puede pueden que qué quien quién se según sea semana ser será
si sí sido siempre sin sino sobre solo son su sus también tan tanto te tiene tienen todo toda todos todas
tras tres tu un una uno unos usted va van ver vez veces y ya yo enero febrero marzo abril mayo junio julio
agosto septiembre octubre noviembre diciembre añadió agregó afirmó afirma aseguró asegura explicó explica
señaló señala indicó indica anunció anuncia informó informa declaró declara confirmó confirma denunció
denuncia advirtió advierte pidió pide llamó llega llegó llegan sigue siguen siguió queda quedan quedó cumple
cumplió lleva llevan llevó hizo hacen hicieron hecho dijeron dicen dicho podría podrían pudo pueda puedan
podrá debería deben deberá tendrá tuvo tenía tenían tener habían hubo habrá haber sería serán eran fuera
estuvo estará estarán vio visto viene vienen vino iba iban ir ido vamos quiere quieren quiso querer sabe
saben saber cree creen dar da dan dio dado deja dejó pasa pasó pasado pasada próximo próxima próximos último
última últimos últimas actual cierto mismos mismas demás ambas cualquier cuales quienes cuya cuyo cuyos
cuyas adonde excepto salvo mediante frente junto alrededor apenas quizá quizás acaso tampoco jamás anoche
ayer mañana tarde noche hora horas minuto minutos semanas siglo lado lugar manera forma tipo caso modo
número cerca lejos dentro encima debajo delante detrás pronto temprano todavía solamente principalmente
vídeo video foto fotos galería directo noticias noticia cientos miles millón segundo tercer tercera cuarto
cinco seis siete ocho nueve diez primero primeros primeras
`;

export const PORTUGUESE_STOPWORDS = `
a à ao aos as às até com como contra da das de depois desde dia dias do dos e é ela elas ele eles em entre
era essa esse esta está este eu foi foram há isso já lhe mais mas me mesmo meu muito na não nas nem no nos
nós num numa o ou os para pela pelas pelo pelos por porque qual quando que quem são se sem ser seu seus sua
suas só sobre também tem ter um uma vai você ano anos hoje ontem novo nova milhões segundo diz disse afirma
afirmou dizem declarou informou anunciou explicou acordo ainda agora além algum alguma alguns algumas ambos
antes apenas aqui assim bem cada cerca cinco coisa contudo cujo cuja daquele dela dele delas deles dessa
desse desta deste dessas desses destas destes dentro dez dois duas durante embora enquanto entanto então
essas esses estas estes estão estava estavam fazer faz fazem fez feito ficar fica ficou fora grande grandes
haver havia hora horas janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta
quinta sexta feira lado logo longo lugar maior maiores melhor menos meses mês mil minha minuto minutos
momento muita muitas muitos nada nenhum nenhuma nesta neste nessa nesse nosso nossa noite novos novas nunca
onde outra outras outro outros parte partir passado passada pessoas pode podem poderia poderá pôde pois
porém pouco primeira primeiro próximo próxima quais qualquer quase quatro quer querem quanto semana semanas
seja sejam seria serão sempre seis sete oito nove tanto tarde têm teve tinha tinham toda todas todo todos
três trás tudo último última últimos vários várias vão veja vez vezes veio vem vêm via vídeo foto fotos lá
cá numas
`;

export const ITALIAN_STOPWORDS = `
a ad agli ai al alla alle allo anche ancora anni anno avere c che chi ci come con contro cosa così cui da
dagli dai dal dalla dalle dei del della delle dello deve di dopo dove due e è ed era essere fa fino fra gli
ha hanno i il in io l la le lei lo loro lui ma mai me mesi mi milioni molto ne nei nel nella nelle no noi
non o oggi ogni per perché più poi prima quale quando quanto quella quello questa questo qui se sempre senza
si sia solo sono sta stato su sua sue sugli sui sul sulla suo suoi tra tre tu tutti tutto un una uno vi
detto dice dicono dichiarato spiega spiegato afferma aggiunto annuncia annunciato secondo aveva avevano
avrebbe avrà abbiamo sarà saranno sarebbe stata stati state fu erano siamo siete sei essendo fatto fanno
fare farà viene vengono venuto va vanno andare andato può possono potrebbe potrà devono dovrebbe vuole
vogliono sa sanno già adesso ora ieri domani stasera mattina sera notte giorno giorni settimana settimane
ore minuti lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio
giugno luglio agosto settembre ottobre novembre dicembre primo primi seconda terzo terza quattro cinque
sette otto nove dieci cento mila miliardi euro altro altra altri altre alcuni alcune ciascuno nessuno
nessuna niente nulla molti molta molte poco pochi troppo tanto tanti tanta quasi circa almeno appena invece
infatti inoltre però dunque quindi mentre finché benché oppure ovvero cioè tuttavia comunque eppure dall
dell nell sull all un' quest quell proprio propria stesso stessa stessi stesse grande grandi nuovo nuova
nuovi nuove ultimo ultima ultimi ultime scorso scorsa prossimo prossima sotto sopra dentro fuori davanti
dietro oltre verso presso lungo durante intorno via volta volte cose modo parte caso video foto diretta
notizie chiunque qualche qualcosa qualcuno lì là
`;
