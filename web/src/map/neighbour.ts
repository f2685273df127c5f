export interface Spot {
  code: string;
  x: number;
  y: number;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The country that an arrow key leads to: the nearest on that side, where what lies aside counts
 * twice; null at the edge, and for any other key. Directions are the map's, whatever the language.
 */
export function neighbour(from: Spot, spots: readonly Spot[], key: string): string | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  let best: string | null = null;
  let least = Infinity;
  for (const spot of spots) {
    if (spot.code === from.code) continue;
    const [dx, dy] = [spot.x - from.x, spot.y - from.y];
    const ahead = dx * step[0] + dy * step[1];
    const aside = Math.abs(dx * step[1] + dy * step[0]);
    if (ahead <= 0 || aside > 2 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [spot.code, cost];
  }
  return best;
}
