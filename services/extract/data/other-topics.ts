/**
 * Nouns that are a topic at one mention, for languages whose other words in small letters must come again;
 * own lists (SOURCES.md). French ones stand in their singular, Russian ones as the beginnings of their forms.
 */
export const FRENCH_TOPICS = `
séisme tremblement tsunami inondation ouragan typhon cyclone tornade tempête orage avalanche glissement sécheresse canicule incendie feux volcan éruption famine grêle neige
explosion attentat bombe missile fusée drone fusillade embuscade siège cessez-le-feu trêve massacre génocide guerre invasion putsch insurrection rébellion milice terrorisme terroriste djihadiste jihadiste otage enlèvement kidnapping assassinat meurtre féminicide viol agression sexisme harcèlement torture arme armement
élection municipales présidentielle référendum scrutin parlement sénat congrès coalition constitution procès verdict condamnation extradition expulsion asile réfugié migrant migration immigration visa passeport frontière citoyenneté sanction
manifestation manifestant émeute pillage couvre-feu grève boycott
coronavirus covid virus pandémie épidémie quarantaine confinement déconfinement reconfinement vaccin vaccination anticorps immunité infection pneumonie grippe rougeole paludisme tuberculose choléra cancer diabète obésité hydroxychloroquine chloroquine remdesivir masque test dépistage réanimation hôpital hôpitaux ehpad soignant infirmière infirmier médecin médicament pharmacie gel
chômage inflation récession faillite dette déficit impôt taxe subvention retraite salaire licenciement loyer expulsion pauvreté inégalité actions obligation bourse bitcoin cryptomonnaie pétrole gaz essence carburant or argent acier fusion acquisition dividende
climat carbone réchauffement glacier déforestation biodiversité pollution plastique recyclage nucléaire réacteur éolienne hydrogène batterie électricité panne barrage
école collège lycée bac baccalauréat étudiant enseignant élève
église mosquée synagogue temple cathédrale pape évêque prêtre imam ramadan pâques noël pèlerinage laïcité islam
police gendarmerie gendarme policier armée marine soldat militaire sous-marin navire frégate hélicoptère aéroport avion pilote train métro tramway bus autocar ferry bateau croisière camion voiture vélo trottinette autoroute pont tunnel port
espace satellite astronaute astéroïde comète météorite planète lune mars galaxie dinosaure archéologue génome robot algorithme logiciel piratage hacker phishing hameçonnage cybersécurité surveillance smartphone tablette ordinateur 5g application streaming console
football foot rugby basket tennis cyclisme natation athlétisme ski handball boxe judo golf formule mercato transfert ligue championnat entraîneur gardien attaquant défenseur dopage olympique
film cinéma documentaire série album chanson chanteur chanteuse rappeur concert festival opéra théâtre musée galerie exposition roman livre poésie bd manga
avortement grossesse bébé divorce mariage racisme discrimination esclavage transgenre homophobie
baleine requin éléphant tigre ours pangolin abeille frelon moustique tique chien chat cheval vache mouton porc poulet saumon blé riz maïs café thé vin bière fromage chocolat
prison détenu prisonnier drogue cocaïne cannabis hôtel restaurant tourisme touriste plage casino loterie
`;

export const RUSSIAN_TOPICS = `
землетрясен цунами наводнен ураган тайфун циклон торнадо шторм гроз лавин оползн засух пожар вулкан извержен голод град снегопад паводок паводк
взрыв теракт бомб ракет дрон беспилотник стрельб обстрел засад осад перемири массов геноцид войн вторжен переворот мятеж ополчен боевик террорист терроризм заложник похищен убийств изнасилован насили пытк оружи
выбор референдум голосован парламент сенат конгресс коалици конституци суд приговор экстрадици депортаци беженц мигрант миграци гражданств санкци поправк импичмент
протест митинг беспорядк мародер комендантск забастовк бойкот
коронавирус ковид вирус пандеми эпидеми карантин самоизоляци вакцин прививк антител иммунитет инфекци пневмони грипп корь туберкулез холер рак диабет ожирен аппарат маск тест больниц госпитал врач медик медсестр лекарств препарат аптек
безработиц инфляци рецесси банкротств долг дефицит налог субсиди пенси зарплат увольнен ипотек кредит бедност акци облигаци бирж биткоин биткойн криптовалют нефт газ бензин золот серебр сталь уран рубл доллар евро
климат углерод потеплен ледник загрязнен пластик переработк атомн реактор водород батаре электричеств электроэнерги
школ университет егэ студент учител школьник ученик
церк мечет храм собор папа патриарх священник имам рамадан пасх рождеств паломни ислам
полици арми флот солдат военн подлодк корабл эсминец фрегат вертолет истребител аэропорт самолет авиакомпани пилот летчик поезд метро автобус трамва паром катер круиз грузовик автомобил велосипед самокат мост тоннел порт дтп авари
космос спутник космонавт астронавт астероид комет метеорит планет лун марс галактик динозавр археолог геном робот алгоритм хакер кибератак смартфон планшет ноутбук приложен стриминг консол интернет роскосмос
футбол хокке баскетбол теннис бокс гольф формул трансфер лиг чемпионат турнир тренер вратар нападающ защитник допинг олимпи матч шахмат биатлон
фильм кино мультфильм сериал альбом песн концерт фестивал опер театр музе галере выставк роман книг трейлер
аборт беременн младенц ребен дет развод свадьб расизм дискриминаци рабств
кит акул слон тигр медвед панголин пчел комар клещ собак кошк лошад коров свин пшениц рис кукуруз кофе чай вино пиво сыр шоколад
тюрьм колони заключенн наркотик кокаин отел ресторан туризм турист пляж казино лотере гороскоп
нацгварди росгварди минобороны минздрав госдум кремл роспотребнадзор
`;
