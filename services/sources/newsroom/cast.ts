import { DAY_MS } from '../../../shared/time.ts';
import type { Archetype, Counted, Language, Pair } from './domain.ts';
import { count, type Words } from './grammar.ts';
import type { Random } from './random.ts';
import { ARAB_COUNTRIES, COUNTRIES, NAMES, type Country } from './world.ts';

interface Person {
  first: Pair;
  last: Pair;
  feminine: boolean;
}

/** Who, where, how many: what all reports of one story share. */
export interface Cast {
  archetype: Archetype;
  home: Country;
  other: Country;
  host: Country;
  city: number;
  away: number;
  hostCity: number;
  name: Pair;
  org: Pair;
  person: Person;
  expert: Person;
  n: number;
  /** `n` after the correction. */
  correctedN: number;
  m: number;
  percent: number;
  millions: number;
  decimal: number;
  /** 0 is Sunday. */
  weekday: number;
}

/** Stories come from the Arab countries this often; the others share the rest. */
const ARAB_SHARE = 0.6;

export function castStory(
  archetype: Archetype,
  atMs: number,
  random: Random,
  serial?: number,
): Cast {
  const home = pickCountry(random);
  const other = pickCountry(random, home);
  const host = pickCountry(random, home, other);
  const [low, high] = archetype.decimal ?? [0, 0];
  const n = countable(random, archetype.n);
  return {
    archetype,
    home,
    other,
    host,
    city: random.int(0, 2),
    away: random.int(0, 2),
    hostCity: random.int(0, 2),
    name: random.pick(archetype.names),
    org: random.pick(archetype.orgs),
    person: pickPerson(home, random, serial === undefined ? undefined : 2 * serial),
    expert: pickPerson(home, random, serial === undefined ? undefined : 2 * serial + 1),
    n,
    correctedN: countable(random, archetype.n, n),
    m: countable(random, archetype.m),
    percent: random.int(3, 28),
    millions: random.int(2, 18) * 25,
    decimal: Math.round((low + random.next() * (high - low)) * 10) / 10,
    weekday: (Math.floor(atMs / DAY_MS) + 4) % 7,
  };
}

function pickCountry(random: Random, ...taken: readonly Country[]): Country {
  for (;;) {
    const index = random.chance(ARAB_SHARE)
      ? random.int(0, ARAB_COUNTRIES - 1)
      : random.int(ARAB_COUNTRIES, COUNTRIES.length - 1);
    const found = COUNTRIES[index]!;
    if (!taken.includes(found)) return found;
  }
}

/** Has no common factor with the length of any pool, so that neighbours in number are far apart in it. */
const DEAL_STEP = 31;

/**
 * By chance, or dealt by a number: people of following numbers then have different names, as long
 * as the pool reaches, so that of the stories alive at a time no two share a surname.
 */
function pickPerson(home: Country, random: Random, dealt?: number): Person {
  const pool = NAMES[home.culture];
  const feminine = random.chance(0.5);
  const firsts = feminine ? pool.women : pool.men;
  if (dealt === undefined)
    return { feminine, first: random.pick(firsts), last: random.pick(pool.last) };
  return {
    feminine,
    first: firsts[(dealt * DEAL_STEP) % firsts.length]!,
    last: pool.last[(dealt * DEAL_STEP) % pool.last.length]!,
  };
}

/** Never …01 or …02, which Arabic counts with other words, and never `unlike`. */
function countable(random: Random, { min, max }: Counted, unlike?: number): number {
  for (;;) {
    const amount = random.int(min, max);
    const rest = amount % 100;
    if (rest !== 1 && rest !== 2 && amount !== unlike) return amount;
  }
}

const WEEKDAYS: readonly Pair[] = [
  ['الأحد', 'Sunday'],
  ['الإثنين', 'Monday'],
  ['الثلاثاء', 'Tuesday'],
  ['الأربعاء', 'Wednesday'],
  ['الخميس', 'Thursday'],
  ['الجمعة', 'Friday'],
  ['السبت', 'Saturday'],
];

/** The words of a cast in one language, before or after the correction of its figure. */
export function wordsOf(cast: Cast, language: Language, corrected: boolean): Words {
  const side = language === 'ar' ? 0 : 1;
  const { archetype, home, other, host, person, expert } = cast;
  const millions = language === 'ar' ? `${cast.millions} مليون دولار` : `$${cast.millions} million`;
  return {
    language,
    firstFeminine: person.feminine,
    secondFeminine: expert.feminine,
    slots: {
      country: home.name[side],
      adj: home.adjective[side],
      city: home.cities[cast.city]![side],
      city2: home.cities[(cast.city + 1) % home.cities.length]![side],
      country2: other.name[side],
      adj2: other.adjective[side],
      away: other.cities[cast.away]![side],
      host: host.name[side],
      hostCity: host.cities[cast.hostCity]![side],
      name: cast.name[side],
      org: cast.org[side],
      person: `${person.first[side]} ${person.last[side]}`,
      last: person.last[side],
      person2: `${expert.first[side]} ${expert.last[side]}`,
      n: count(corrected ? cast.correctedN : cast.n, archetype.n, language),
      old: count(cast.n, archetype.n, language),
      m: count(cast.m, archetype.m, language),
      pct: language === 'ar' ? `${cast.percent} في المئة` : `${cast.percent} percent`,
      money: millions,
      dec: cast.decimal.toFixed(1),
      day: WEEKDAYS[cast.weekday]![side],
    },
  };
}
