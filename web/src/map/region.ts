/** Parts of the world that a reader can come closer to. */
export const REGIONS = ['world', 'arab', 'europe', 'africa', 'asia', 'americas'] as const;
export type Region = (typeof REGIONS)[number];
