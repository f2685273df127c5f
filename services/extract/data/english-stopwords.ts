/** English words that never become a keyword and that no phrase crosses; own lists (SOURCES.md). */
export const ENGLISH_FUNCTION_WORDS = `
a about above across after again against ago all almost alone along already also although always am amid among amongst an and another any anyone anything are aren't around as at away
back be became because become becomes been before began begin behind being below beside besides best better between beyond big both but by
came can can't cannot come comes coming could couldn't
despite did didn't do does doesn't doing don't done down due during
each either else enough etc even ever every everyone everything except
far few find first five for found four from full further
gave get gets getting give given gives giving go goes going gone good got great
had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how how's however hundred hundreds
i i'd i'll i'm i've if in indeed inside instead into is isn't it it'd it'll it's its itself
just keep keeps kept know known knows
largely last late later latest least less let let's like likely little long longer look looking looks lot lots
made mainly make makes making many may maybe me meanwhile might million millions billion billions mine more moreover most mostly much must my myself
near nearly need needs never nevertheless next nine no nobody none nor not nothing now
of off often oh ok on once one ones only onto or other others otherwise our ours ourselves out outside over own
part per perhaps please put
quite rather really right
said same saw say saying says see seen set seven several shall she she'd she'll she's should shouldn't show showed shown shows since six so some someone something soon still such
take taken takes taking ten than that that'd that'll that's the their theirs them themselves then there there's these they they'd they'll they're they've thing things think this those though thousand thousands three through throughout thus till to today together told tomorrow tonight too took top toward towards tried try trying turn turned two
under unless until up upon us use used uses using usually
various very via
want wanted wants was wasn't way ways we we'd we'll we're we've well went were weren't what what's when where whether which while who who'd who'll who's whole whom whose why will with within without won won't would wouldn't
eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety ex mo ph inc aest pst edt cdt hd aboard apart fewer loved km yes yesterday yet you you'd you'll you're you've your yours yourself
im ive youre theyre hes shes thats theres whats heres dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt wouldnt couldnt shouldnt cant wont aint youve weve theyve youll theyll
de la le el des der die das und et al von van bin ibn
`;

/** What news says of anything, and how it dates and signs itself. */
export const ENGLISH_NEWS_WORDS = `
according added adding adds ahead amid announce announced announces announcing appear appears apparently asked asks available
became begins biggest bring brings brought call called calls case cases change changed changes claim claimed claims clear close comment comments confirm confirmed confirms continue continued continues
day days decade decades declared describe described different during early earlier end ended ends especially expect expected expects
face faces facing fact feel feels former fresh friday
gets group
half happen happened happening hard held help helped helping helps high higher hit hits hold holds hope hopes hour hours huge
include included includes including increase increased information issue issued issues
job
key kind
large largest launch launched launches lead leader leaders leading leads leave leaves leaving left level live look looked low lower
major man member members met minute minutes moment monday month monthly months morning move moved moves moving
name named new newly news newest night note noted number numbers
official officials old open opened order ordered
past people percent person place plan planned plans play point possible previous previously problem
question questions
read ready real reason recent recently remain remained remains reply report reported reportedly reporter reporters reporting reports result results reveal revealed reveals run running
saturday second seek seeks seem seems sent set share shared shares sharing short side sign similar small source sources speak speaking special spoke spokesman spokesperson spokeswoman staff start started starting starts state statement stay step stop stopped story sunday support
talk talks tell telling tells thing third thought thursday time times tuesday
unveil unveiled unveils update updated updates urge urged urges
version video visit
wait warn warned warning warns watch wednesday week weekend weekly weeks woman word words work worked working works world worst write writes written wrote
year yearly years young
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
mon tue tues wed thu thur thurs fri sat sun am pm est edt gmt bst utc ist cet
mr mrs ms dr sir prof gen sen rep gov lt col st jr
reuters ap afp ani pti ians xinhua tass bloomberg associated press cnbc getty images image photo photos file caption editor editorial newsletter subscribe click advertisement sponsored copyright reserved rights exclusive breaking opinion podcast gallery slideshow
http https www com html
percent pct vs ft feat
delivered inbox copyrightgetty copyrightreuters imagescopyright shareware freeware bulletin episode features th rs co don doesn didn isn wasn won ll ve re
cnn bbc fox abc nbc cbs msnbc npr guardian telegraph newsweek verge engadget techcrunch zdnet mashable cnet
able access accessing accord action actually agree agreed aim aimed aims allow allowed allowing allows anyway area areas attempt average aware bad base based basic beat believe believed believes bit break brief broad build building built busy buy cause caused causes chance check choose combined common complete completely concern concerns consider considered contain contains contact couple cover covered create created creating current currently cut date deal decide decided decision deep develop developed developing discover discovered double drop early easy effect effects effort efforts eight enjoy enter entire event exactly example experience explain explained explains extra failed fall falls fan fans fast favorite feature featured featuring feeling field fight fights figure figures final finally fine fix focus follow followed following follows force form forward free future game given goal growing happy head heads heading hear heart highest hour idea impact important improve individual individuals involved join joined joins kept kill killed kills lack land lands larger leader learn learned learning led letter life light line link linked list listed listen listed lose loses losing loss lost love lowest making manage mark match matter meaning means meant measure measures meet meeting mind miss missing mother multiple nation national necessary needed nice normal notice offer offered offering offers online option options original pages paid paper parts pass passed pay pick picture picked piece popular position post posted posts potential powerful prepare prepares prepared present press pretty prevent private probably process produce project promise prove proved provide provided provides providing public publish published pull push puts quick quickly raise raised raises range rate reach reached reaches react reached receive received recommend record recorded red reduce relate related release released releases releasing respond response return returned returning returns rise rises rising role room round rule rules safe save scene section self sell send senior separate serious service shape significant simple simply single site situation size slow sold somewhat sort space spend spent spread stand star state stated step strong struggle study style subject suffer suggest suggested suggests super sure surprise system systems target team teams term terms test tested testing tests thank thanks themselves top total totally track trade traditional trip true type types understand understood unique unit upcoming user users usual value view views wall weren wide win wins winning wish wonder worth wrong yesterday
`;

/** Ranks and offices before a name: no keyword alone, and no name begins with one. */
export const ENGLISH_TITLES = `
president vice-president premier minister prime secretary senator governor mayor commissioner chancellor ambassador director chairman chairwoman chair chief ceo cfo founder co-founder executive executives manager coach captain judge justice sheriff congressman congresswoman lawmaker lawmakers spokesperson professor doctor sir lord lady king queen prince princess duke duchess pope bishop archbishop reverend sheikh ayatollah general colonel sergeant officer detective deputy acting interim councillor councillors councilor superintendent constable mp mps mep msp mla mlas dem dems vp cfo coo cto actor actress singer rapper author editor host lawyer attorney analyst expert experts sen rep gov gen lt col sgt capt prof dr mr mrs ms rev hon
`;
