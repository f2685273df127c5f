import type { Narrowing } from '../alerts/reading.ts';
import type { Sieve } from '../trends/breadth.ts';
import type { TrendState } from '../trends/state.ts';
import { NO_SIEVE, type Sieving } from './counted-key.ts';

/** Names of narrowings kept at most: those of all rules there may be. */
const MAX_NAMES = 10_000;

export interface Narrowings {
  /** From now on sieves look up their names anew: an outlet or country may have been met since. */
  renew(): void;
  of(to: Narrowing | null): Sieving;
}

/** Rules that narrow alike share a sieve, and its names are looked up once at each moment. */
export function createNarrowings(state: TrendState): Narrowings {
  const numbers = new Map<string, number>();
  const named = new WeakMap<Narrowing, number>();
  const sieves = new Map<number, Sieving>();
  let given = 0;
  let moment = 0;

  function numberOf(to: Narrowing): number {
    const known = named.get(to);
    if (known !== undefined) return known;
    const { lang, countries, outlets } = to;
    const name = JSON.stringify([lang, countries, outlets]);
    if (numbers.size >= MAX_NAMES) {
      numbers.clear();
      sieves.clear();
    }
    const number = numbers.get(name) ?? ++given;
    numbers.set(name, number);
    named.set(to, number);
    return number;
  }

  return {
    renew() {
      moment++;
    },
    of(to) {
      if (to === null) return NO_SIEVE;
      const number = numberOf(to);
      const made = sieves.get(number) ?? { sieve: sieveOf(state, to, () => moment), number };
      sieves.set(number, made);
      return made;
    },
  };
}

/** `ar` also finds `ar-SA`; an article fits when any of the countries, and any of the outlets, is its own. */
function sieveOf(
  state: TrendState,
  { lang, countries, outlets }: Narrowing,
  moment: () => number,
): Sieve {
  const { table } = state;
  const wanted = lang?.toLowerCase();
  let numbers: number[] | undefined;
  let slots: Set<number> | undefined;
  let lookedUpAt = -1;
  return (place) => {
    if (lookedUpAt !== moment()) {
      numbers = countries?.map((code) => state.countries.codes.find(code));
      slots = outlets && new Set(outlets.map((name) => state.outlets.names.find(name) + 1));
      lookedUpAt = moment();
    }
    if (wanted !== undefined && !isLang(state, table.lang(place), wanted)) return false;
    if (slots && (table.outlet(place) === 0 || !slots.has(table.outlet(place)))) return false;
    return numbers?.some((number) => number >= 0 && table.hasCountry(place, number)) ?? true;
  };
}

function isLang(state: TrendState, lang: number, wanted: string): boolean {
  const known = lang === 0 ? '' : state.langs.text(lang - 1).toLowerCase();
  return known === wanted || known.startsWith(`${wanted}-`);
}
