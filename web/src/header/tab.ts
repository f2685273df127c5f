/** On a phone the three columns become three tabs. */
export type Tab = 'rising' | 'time' | 'live';
