/** Known phrases of French and Russian news, one a line; own lists (SOURCES.md). Russian ones in the cases that are written. */
export const FRENCH_PHRASES = `
Air France-KLM
France 2
France 3
France 5
France 24
France Inter
France Info
France Télévisions
Cac 40
RER A
Air France
Indre-et-Loire
Coupe de France
Tour de France
Coupe du monde
Ligue 1
Ligue 2
Ligue des champions
Ligue Europa
Premier League
Grand Chelem
Grand Prix
Formule 1
Olympique Lyonnais
Olympique de Marseille
Paris Saint-Germain
Real Madrid
Pays Basque
Pays-Bas
Pays de la Loire
Nouvelle-Aquitaine
Bouches-du-Rhône
Côte d'Azur
Moyen-Orient
Union européenne
Nations unies
Maison Blanche
Assemblée nationale
Conseil d'État
Conseil constitutionnel
Cour de cassation
Banque de France
Banque centrale européenne
Édouard Philippe
Marine Le Pen
Bruno Le Maire
Karine Le Marchand
Jean-Yves Le Drian
Daily Geek Show
intelligence artificielle
changement climatique
réchauffement climatique
réseaux sociaux
crise sanitaire
crise économique
état d'urgence
école maternelle
chômage partiel
gilets jaunes
violences policières
violences conjugales
distanciation sociale
gestes barrières
effets secondaires
sécurité sociale
pouvoir d'achat
jeux vidéo
jeu vidéo
bande-annonce
trafic de drogue
télétravail
huis clos
France Télévisions
RMC Sport
Mercato
`;

export const RUSSIAN_PHRASES = `
Владимир Путин
Владимира Путина
Дональд Трамп
Дональда Трампа
Ким Чен Ын
Ким Чен Ына
Илон Маск
День Победы
Дня Победы
Дню Победы
комендантский час
комендантского часа
Великая Отечественная война
Великой Отечественной войны
Вторая мировая война
Второй мировой войны
Белый дом
Белого дома
Евросоюз
Европейский союз
Формула-1
Формулы-1
Лига чемпионов
Лиги чемпионов
Лиге чемпионов
РПЛ
Агата Кристи
искусственный интеллект
искусственного интеллекта
социальные сети
социальных сетях
чемпион мира
чемпионат мира
чемпионата мира
коронавирусная инфекция
коронавирусной инфекции
коронавирусной инфекцией
коронавирусную инфекцию
знаки зодиака
знаков зодиака
знака зодиака
дополненной реальности
трансферный рынок
трансферном рынке
Северный поток
Северного потока
Санкт-Петербург
Санкт-Петербурге
Санкт-Петербурга
Нью-Йорк
Нью-Йорке
`;
