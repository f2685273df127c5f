/** Hours in which what is usual loses half its weight: 7 days (best of 2, 3.5, 7, 14, 28 on real news). */
export const HALF_LIFE_HOURS = 168;

/** Weight that is left after some hours; 1 for none or fewer. */
export function decayOver(hours: number): number {
  if (hours <= 0) return 1;
  return hours < FACTORS.length ? FACTORS[hours]! : Math.pow(2, -hours / HALF_LIFE_HOURS);
}

const FACTORS = Float64Array.from({ length: 1_024 }, (_, hours) =>
  Math.pow(2, -hours / HALF_LIFE_HOURS),
);
