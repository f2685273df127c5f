import type { Tokens } from './tokens.ts';
import { foldedSet } from './countries-lexicon.ts';
import type { Candidate } from './countries-match.ts';
import * as clubs from './data/countries-clubs.ts';

const CITIES = new Set([...foldedSet(clubs.CLUB_CITIES_ARABIC), ...clubs.CLUB_CITIES.split(' ')]);
const FOOTBALL = new Set([...foldedSet(clubs.FOOTBALL_ARABIC), ...clubs.FOOTBALL.split(' ')]);
const IN_TOWN = new Set([...foldedSet(clubs.IN_TOWN_ARABIC), ...clubs.IN_TOWN.split(' ')]);

/** Words looked through on each side, at most, within the sentence. */
const REACH = 12;

/**
 * فاز روما على لاتسيو: a city that gave a club its whole name is the club where the sentence speaks of
 * football, unless it stands as the place (في روما, in Lyon). Only such cities cost a look around.
 */
export function isClub(tokens: Tokens, candidate: Candidate): boolean {
  const { entry, start, end, locative } = candidate;
  if (locative || entry.kind === 'demonym' || !CITIES.has(entry.key)) return false;
  const before = tokens.breakBefore(start) ? '' : tokens.folded(start - 1);
  if (IN_TOWN.has(before)) return false;
  const sentence = tokens.sentence(start);
  const from = Math.max(0, start - REACH);
  for (let at = from; at < Math.min(tokens.length, end + REACH); at++) {
    if (at >= start && at < end) continue;
    if (tokens.sentence(at) !== sentence) continue;
    const word = tokens.folded(at);
    if (FOOTBALL.has(word) || (/^[وفبل]/.test(word) && FOOTBALL.has(word.slice(1)))) return true;
  }
  return false;
}
