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
yes yesterday yet you you'd you'll you're you've your yours yourself
de la le el du des der die das und et al von van bin ibn
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
`;
