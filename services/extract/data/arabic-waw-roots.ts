/**
 * Second and third letter of the roots that begin with و and that the press uses (وزر: وزير, وزارة);
 * an own list (SOURCES.md), version 1, frozen.
 */
export const WAW_ROOTS = `
بأ بخ بل تد تر ثب ثق ثن جب جد جز جس جع جل جه حد حش حل حم حي خز خم دد دع ذم رث رد رش رط رع رق رم ري زر زع زن سخ سط سع سق سل سم سن شح شك شم شي صب صد صف صل صم صي ضأ ضح ضع طأ طد طن ظب ظف عب عد عر عز عظ عك عي غد غل فد فر فق في قت قح قد قر قع قف قي كب كد كر كز كل لج لد لع له لم لي مض نى هب هج هل هم هن هي
`;
