/**
 * French and Russian nouns that any news may hold and that say nothing of it: no topic alone, welcome in a name or phrase (Conseil
 * constitutionnel); own lists (SOURCES.md), gathered by reading the commonest keywords. French ones in the singular as plurals.ts makes it.
 */
export const WEAK_NOUNS = {
  fr: `
étude espace midi émission épisode sport équipe champion siège contact conseil agent déplacement prolongation cliché relation compagnie trou journée personnage société détail affaire trimestre achat créateur spectacle arrivée terrain réduction piste forme poids promotion chute scène secret échange naissance édition mission distance millier financier examen génération apparition information télé chaîne garçon choc pression barre boutique don souvenir personnel employé opération lutte cadeau chance réunion leader proposition étape général bureau contrôle discussion responsable bataille valeur réalité amateur commun remise plafond lien fil terme portable membre expert silence événement passage report charge signature production million outil réaction circuit look gain majorité interface trouble profit cœur coeur héros qualification excuse entrée base milliard géant franchise confidence efficacité direction visage expérience résumé trace spécialiste étranger formation mineur option performance source goût format mode rencontre note cookie mètre preuve vidéo recrue concours menu publication accusation exercice montée matinale enseigne statistique magazine échantillon défaut présence figure communiqué sort procédure classe conséquence portrait déploiement priorité rire recommandation précaution complication univers catégorie organisateur blague indicateur onde montage ballon auteur top veille comité adjoint province prudence réserve regard kilo configuration comportement communication adulte cible rayon technique vitesse soirée plaque anecdote nature cadre
club taux riz pôle fonds pointe état antenne critère placement position posture rôle manière façon moyen moyens méthode modèle mouvement niveau objet objectif occasion œuvre ordre origine pas phase pièce plan point porte possibilité pratique présentation prise processus programme projet propos qualité rapport recherche règle réponse reprise ressource retour rythme saison série séance signe situation solution somme sorte succès suite sujet système tour traitement type usage version victoire volonté vue zone acteur actrice ami amie avis besoin candidat candidate chef client cliente collègue collaborateur consommateur couple dame fan fille fils femme homme frère sœur internaute invité invitée joueur joueuse lecteur maman papa mère père parent participant personnalité public star téléspectateur utilisateur utilisatrice voisin voisine abonné
indice apparence aspect avantage avenir bilan bout cause cercle chiffre choix circonstance commande condition confiance couleur courrier début décision demande départ dossier durée effet effort élément enjeu erreur essai étage évolution exemple face fin fois fond fonction force geste goûts groupe gros guide habitude heure histoire hommage idée image impression initiative intention intérêt intervention jour lancement liste livraison local logement loi main maximum minimum mesure minute moment monde montant mois mot nombre nom nouvelle numéro offre pack page panel partage partie passion peine période permission perspective peur photo plaisir pouvoir prix problème produit profil question quotidien raison record réflexion région renfort rendez-vous reste résultat réussite rumeur rubrique rue sentiment service signal site soin sortie soutien statut style surprise tableau tas taille tâche témoignage temps tendance tension tentative test-match titre ton trajet tranche travail trésor unité ville vie voix vœu voyage magasin
`,
  ru: `
мир версия выбор характер карьера картинка завершение сотрудник проведение борьба продажа поколение черта совещание качество организация операция открытие момент средство снятие событие статистика память рекомендация организм нарушение пост регион дом обвинение эксперимент исследование поклонник зритель женщина мужчина место участие начало последствие вызов язык область назначение обращение устройство производитель соперник окончание подписчик система документ изменение мероприятие распространение дистанция победа шанс публикация талант производство интервью просмотр подозрение фотография право снимок физик наука линия поток вода нога купальник аппарат обзор представление творчество студия министерство продолжение окружение большинство угроза поддержка статья математика цифра поведение постановка послание знакомство разговор воздух отклонение боец легенда перемена рамка вступление путь время шаг цель идея план проект группа команда игра игрок клуб сезон сборная лидер глава эксперт специалист актер актриса певец певица звезда знаменитость поступок отношение чувство желание мечта секрет тайна правило совет способ список рейтинг кадр запись текст тема история рассказ решение ответ мнение оценка заявление отзыв критика реакция обсуждение встреча переговоры поездка визит праздник подарок форма размер вес рост уровень показатель процент единица половина доля сумма миллион миллиард тысяча сотня десяток год месяц неделя день час минута ночь утро вечер лето зима весна осень
`,
};

/**
 * Russian nouns whose case forms are one topic, nominative; singular but where the news has only the plural. A noun in -ия, -ие, -ость,
 * -тель and the like needs no entry (russian.ts). Own list (SOURCES.md).
 */
export const RUSSIAN_NOUNS = `
смартфон ноутбук планшет процессор монитор телевизор компьютер телефон робот дрон беспилотник хакер интернет сайт аккумулятор наушник биткоин криптовалюта биржа нефть газ золото рубль доллар налог кредит долг дефицит банк рынок зарплата пенсия цена
чемпионат турнир лига матч кубок тренер вратарь форвард нападающий трансфер контракт футбол хоккей баскетбол волейбол теннис бокс биатлон гимнастика допинг болельщик стадион спортсмен фигурист судья бой поединок ринг шахматы гонка пилот
пандемия эпидемия карантин вирус вакцина прививка больница госпиталь врач медик пациент лекарство препарат маска пневмония грипп рак диабет иммунитет симптом анализ кровь мозг тест аптека
фильм сериал мультфильм боевик трейлер концерт альбом песня клип роман книга театр музей фестиваль выставка премьера спектакль
война ракета бомба взрыв теракт армия солдат самолет вертолет истребитель корабль танк флот подлодка авария катастрофа пожар наводнение убийство насилие полиция суд приговор тюрьма арест обыск митинг протест забастовка выборы референдум парламент закон поправка указ санкция реформа президент премьер министр посол мэр губернатор депутат
космос спутник космонавт астронавт астероид комета метеорит планета галактика телескоп звездолет ракетоноситель орбита
школа университет институт студент ученик школьник экзамен
автомобиль машина поезд автобус аэропорт авиакомпания завод фабрика дорога мост туризм турист отель ресторан пляж
дети свадьба развод роды беременность семья
погода снег дождь ураган климат река озеро море остров лес вулкан землетрясение
церковь храм патриарх священник пасха
собака кошка медведь тигр волк птица рыба комар клещ
`;

/** Nouns that lose or change a vowel, each with its forms; one a line, own list (SOURCES.md). */
export const RUSSIAN_FLEETING_VOWELS = `ребенок ребенка ребенку ребенком ребенке
дети детей детям детьми детях
песня песен
церковь церкви церковью церквей
рынок рынка рынку рынком рынке рынки рынков
кубок кубка кубку кубком кубке
день дня дню днем дне дни дней дням днями днях
боец бойца бойцу бойцом бойце бойцы бойцов бойцам
певец певца певцу певцом певцы певцов
мозг мозга
игра игр
победа побед
подарок подарка подарку подарком подарки подарков
снимок снимка снимке снимки снимков`;
