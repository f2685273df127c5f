/** Known phrases of French and Russian news, one a line; own lists (SOURCES.md). Russian ones in the cases that are written. */
export const FRENCH_PHRASES = `
SARS-CoV-2
Serie A
Pro D2
The Last Dance
The Voice
The Lancet
The Mandalorian
Le Barça
La Réunion
Star Wars
No Man's Sky
Top 14
Top Chef
Fédérale 1
National 1
Grand Est
Black Friday
Haut Conseil
Cour constitutionnelle
Cour suprême
Santé publique
Santé publique France
Atlético de Madrid
Légion d'honneur
Championnat d'Europe
Championnats d'Europe
état d'esprit
conseil départemental
conseil d'administration
assemblée générale
Agence régionale de santé
Agence régionale
Direction générale de la santé
Haute autorité de santé
secrétaire d'État
secrétaire d’Etat
centre de formation
centre commercial
demandeurs d'emploi
demandeur d'emploi
masque chirurgical
masques chirurgicaux
test PCR
tests sérologiques
test sérologique
essai clinique
essais cliniques
étoiles filantes
étoile filante
pluie d'étoiles filantes
vol habité
maladie de Kawasaki
compagnies aériennes
compagnie aérienne
personnel soignant
agression sexuelle
agressions sexuelles
moustique tigre
option d'achat
vigilance orange
vigilance rouge
vigilance jaune
santé mentale
réseau social
ondes gravitationnelles
panneaux solaires
réalité virtuelle
clé USB
carte graphique
trou noir
trous noirs
océan Indien
océan Atlantique
océan Pacifique
mer Méditerranée
bande dessinée
ministère de la Santé
ministre de la Santé
ministre de l'Intérieur
ministère de l'Intérieur
ministre de l'Éducation
ministre de l'Économie
Sécurité routière
plan de relance
droit du travail
code du travail
salaire minimum
travail à domicile
arrêt de travail
arrêt maladie
tribunal administratif
tribunal judiciaire
garde à vue
prise d'otages
trafic de stupéfiants
accident de la route
fait divers
faits divers
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
SARS-CoV-2
Спорт-Экспресс
Ак Барс
Ак Барса
Ак Барсе
Крылья Советов
Крыльев Советов
Салават Юлаев
Салавата Юлаева
Ла Лига
Ла Лиги
Ла Лиге
Уральские пельмени
Последний герой
Последний танец
Великолепный век
Давай поженимся
Бессмертный полк
Верховный суд
Верховного суда
Конституционный суд
Большая Медведица
Большой Медведицы
Звездные войны
Звездных войн
фигурное катание
фигурного катания
фигурном катании
фигурному катанию
домашнее насилие
домашнего насилия
домашнем насилии
черная дыра
черной дыры
черную дыру
черной дырой
черные дыры
черных дыр
плей-офф
РБ Лейпциг
Северный поток
Северного потока
материнский капитал
материнского капитала
заработная плата
заработной платы
прожиточный минимум
прожиточного минимума
Министерство спорта
Министерство обороны
Министерство финансов
Министерство здравоохранения
Министерства здравоохранения
Министерства обороны
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
