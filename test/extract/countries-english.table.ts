/** English sentences of our own and the countries they name: `codes | sentence`, `-` for none. */
export const ENGLISH_TABLE = `
RU UA | Russia shelled Ukrainian cities overnight
RU | The Kremlin denied the report
US | The White House said the talks would go on
US | Officials told us that the U.S. would respond
US | Markets in the US fell sharply
- | They told us to wait outside
- | TELL US NOW
US | The USA won the relay
GB | Downing Street declined to comment
GB | The UK's economy shrank
GB | England and Wales will vote in May
IE | Ireland beat the visitors in Dublin
GB | A bomb was found in Northern Ireland
TR | Turkey said it would send troops
- | She cooked a turkey for the family
CN | China's exports rose
- | He dropped the fine china on the floor
PL | Polish farmers blocked the border
- | He used polish on his shoes
KP | North Korea fired a missile
KR | South Korean shares gained
KP KR | The two Koreas agreed to talks
KR | Korea's central bank raised rates
- | The Korean Peninsula has been tense for years
SD | Fighting in Khartoum went on
SS | South Sudan delayed its elections
SS | South Sudanese refugees arrived
CD | The Democratic Republic of the Congo confirmed new cases
CG | The president of the Republic of the Congo arrived in Brazzaville
CD | Rebels in Congo took the town of Goma
NE | Niger closed its airspace
NG | Nigerian troops freed the hostages
NE | A Nigerien officer was named minister
GN | Guinea's junta promised elections
GQ | Equatorial Guinea exports oil
GW | Guinea-Bissau held a vote
PG | An earthquake hit Papua New Guinea
- | The scientists studied a guinea pig in the lab
DO | The Dominican Republic closed the border
DM | Dominica was hit by the hurricane
WS | Samoa elected its first female leader
AS | American Samoa reported no cases
VG | The British Virgin Islands changed the law
VI | The U.S. Virgin Islands declared an emergency
MK | North Macedonia joined the alliance
US | Fires burned across New Mexico
US | A storm is heading for New England
US | Police in New Jersey made an arrest
MX | Mexico's president arrived in Mexico City
- | A storm formed in the Gulf of Mexico
- | Tensions rose in the South China Sea
- | A tanker was attacked in the Gulf of Oman
- | The island lies in the Indian Ocean
OM | Oman hosted the talks in Muscat
- | Michael Jordan scored 40 points
- | Jordan Peterson gave a lecture
JO | The king of Jordan met ministers in Amman
JO SY | Syrian refugees fled to Jordan
- | Paris Hilton opened a store
- | London Breed ran for mayor
- | Tom Holland stars in the film
- | Kathy Ireland sold her company
- | Chelsea Clinton spoke at the event
- | Rep. Jordan asked the witness a question
FR | Protesters marched through Paris
- | Paris Saint-Germain won the match
- | Real Madrid won again
ES | The minister flew to Madrid
- | She speaks French and German fluently
- | He taught the English language for years
- | The book was written in French.
FR | The French president spoke
- | The US dollar weakened against the yen
US | Georgia Tech beat its rivals
GE | Protests in Tbilisi shook the Georgian government
GE RU | Russia recognised the breakaway regions of Georgia
US | Voters in Atlanta, the capital of Georgia, cast ballots
- | Chad Smith plays the drums
SD TD | The army of Chad crossed the border into Darfur
SA | Saudi Arabia cut output
SA | Saudi officials met in Riyadh
AE | The United Arab Emirates opened an embassy
AE | Dubai's property market boomed
IL PS | Israel struck Gaza City
IL | Israelis vote on Tuesday
PS | Palestinians marched in Ramallah
IR IQ | Iranian and Iraqi leaders met
SY | Damascus fell within days
LB | Beirut's port exploded
- | The Lebanon County fair opens on Friday
EG | Egypt reopened the crossing
YE | Houthi fighters in Yemen fired a drone
PK IN | Pakistan and India exchanged fire
AF | The Taliban took Kabul
MM | Myanmar's junta extended the emergency
MM | Burmese exiles protested
LK | Sri Lankan voters chose a new leader
PH | Filipinos went to the polls
VN US | The president visited Hanoi, Vietnam, before returning to Washington
JP | Japan's prime minister resigned
TW | Taiwanese chip makers invest abroad
HK | Hong Kong's leader spoke
AU | Australian fires spread near Sydney
NZ | New Zealand won by five wickets
ZA | South Africa's court ruled
CF | Rebels attacked in the Central African Republic
CI | Ivory Coast held an election
CI | Côte d'Ivoire beat its neighbours
ST | São Tomé and Príncipe foiled a coup
BA | Bosnia and Herzegovina marked the anniversary
CZ | Czech police arrested a man in Prague
CH | Talks resumed in Geneva
- | The Geneva Convention applies here
NL | Judges at The Hague issued warrants
BE | EU leaders met in Brussels
VA | The Vatican named a new cardinal
XK RS | Kosovo and Serbia signed a deal
LC | St. Lucia elected a new government
KN | St. Kitts and Nevis declared a holiday
TT | Trinidad and Tobago closed its ports
HT | Gangs seized parts of Port-au-Prince
CA | Toronto and Vancouver bid for the games
CA | British Columbia burned
CA | London, Ontario, has a new mayor
US | A man from Moscow, Idaho, was charged
BR AR | Brazil beat Argentina
VE CO | Venezuela reopened its border with Colombia
CL | Chile votes on a constitution
CU | Cuba suffered a blackout
- | American Indian tribes filed a lawsuit
- | The West Indies lost the test
- | Leaders from Latin America gathered
TL | Timor-Leste held a vote
IS | Iceland's volcano erupted
GL DK | Greenland is part of the Danish realm
- | Several businesses in Georgia reopened on Friday
- | The Microsoft team announced Project Reunion
CN | Police in Inner Mongolia closed the mine
- | The Holland America Line cancelled its cruises
- | The Athens County fair drew a crowd, said an Athens man
US | A fire broke out on Dublin Road in Columbus, Ohio
- | The driver was from New London
GR | Thousands marched in Athens
US GB | The U.S.-British deal was signed
RU US | US-Russian relations worsened
- | The vote was held in Paris, Tenn., on Sunday
- | We ate at an Italian restaurant
- | He is fluent in Spanish
ES | Spanish police arrested him
AE SA | Saudi-led forces and Emirati troops left
JO | Jordan’s King Abdullah met the envoy
- | Jordan’s 30 points won the game
TD | Chad’s president was killed
GE | Georgia’s ruling party won the vote
US | Georgia’s government, like that of Texas, cut taxes
- | Indiana Jones is back
RU UA | RUSSIA INVADES UKRAINE
GE | Protesters in Tbilisi, Georgia, opposed the law
- | He is fluent in French and Italian
- | Marseille signed the striker on loan
FR | A shop burned in Marseille after the match
PS | Aid entered the Gaza Strip
`;
