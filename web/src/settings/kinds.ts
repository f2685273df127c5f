import type { Kind } from '../../../shared/trend.ts';

/** The kinds the list can rank, in the order of the switch. */
export const LISTED_KINDS = [
  'keyword',
  'country',
  'keyword-pair',
  'country-pair',
] as const satisfies readonly Kind[];
