/** Repeats: of articles that were counted before. */
export const REPEATED = 'DUPLICATE';

/** All that is refused at the door has one count. */
export const REFUSED_AT_INGEST = 'REFUSED_AT_INGEST';
