/** Words that only join two others into one name: `محمد بن سلمان`, `Bashar al-Assad`, `Bank of England`. */
export const CONNECTORS = `
بن ابن بنت آل أبو أم عبد ذي
al el bin ibn abu abd van von der du de la le del di da dos of
де фон
`;
