import type { Narrowing } from '../alerts/reading.ts';
import type { Sieve } from '../trends/breadth.ts';
import type { TrendState } from '../trends/state.ts';
import { NO_SIEVE, type Sieving } from './counted-key.ts';

/** Names of narrowings kept at most: those of all rules there may be. */
const MAX_NAMES = 10_000;

export interface Narrowings {
  /** From now on sieves are made anew: an outlet or country may have been met since. */
  renew(): void;
  of(to: Narrowing | null): Sieving;
}

/** Rules that narrow alike share what is found, and a sieve is made once at each moment. */
export function createNarrowings(state: TrendState): Narrowings {
  const numbers = new Map<string, number>();
  const named = new WeakMap<Narrowing, number>();
  const sieves = new Map<number, Sieving>();
  let given = 0;

  function numberOf(to: Narrowing): number {
    const known = named.get(to);
    if (known !== undefined) return known;
    const { lang, countries, outlets } = to;
    const name = JSON.stringify([lang, countries, outlets]);
    if (numbers.size >= MAX_NAMES) numbers.clear();
    const number = numbers.get(name) ?? ++given;
    numbers.set(name, number);
    named.set(to, number);
    return number;
  }

  return {
    renew: () => sieves.clear(),
    of(to) {
      if (to === null) return NO_SIEVE;
      const number = numberOf(to);
      const made = sieves.get(number) ?? { sieve: sieveOf(state, to), number };
      sieves.set(number, made);
      return made;
    },
  };
}

/** `ar` also finds `ar-SA`; an article fits when any of the countries, and any of the outlets, is its own. */
function sieveOf(state: TrendState, { lang, countries, outlets }: Narrowing): Sieve {
  const { table } = state;
  const wanted = lang?.toLowerCase();
  const numbers = countries?.map((code) => state.countries.codes.find(code));
  const slots = outlets && new Set(outlets.map((name) => state.outlets.names.find(name) + 1));
  return (place) => {
    if (wanted !== undefined && !isLang(state, table.lang(place), wanted)) return false;
    if (slots && (table.outlet(place) === 0 || !slots.has(table.outlet(place)))) return false;
    return numbers?.some((number) => number >= 0 && table.hasCountry(place, number)) ?? true;
  };
}

function isLang(state: TrendState, lang: number, wanted: string): boolean {
  const known = lang === 0 ? '' : state.langs.text(lang - 1).toLowerCase();
  return known === wanted || known.startsWith(`${wanted}-`);
}
