import { geoArea, geoPath } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import world from 'world-atlas/countries-110m.json';
import { readAtlas } from '../../web/src/map/atlas.ts';
import { drawWorld } from '../../web/src/map/drawn-world.ts';
import { neighbour } from '../../web/src/map/neighbour.ts';
import { PLACES } from '../../web/src/map/places.ts';
import { projectionFor } from '../../web/src/map/projection.ts';
import { REGIONS } from '../../web/src/map/region.ts';
import { CLDR_NAMES } from '../../services/extract/data/countries-cldr.ts';

/** All codes that extraction knows. */
const CODES = [...new Set(CLDR_NAMES.match(/\b[A-Z]{2}(?=:)/g))];
const atlas = readAtlas(world);
const shape = (code: string) => atlas.shapes.find((each) => each.code === code)!.geometry;
const holds = (code: string, [x, y]: [number, number]) => {
  const draw = projectionFor('world', 4_000, 2_000);
  const [px, py] = draw([x, y])!;
  return pathHolds(geoPath(draw)(shape(code)) ?? '', px, py);
};
/** Even–odd test over the rings of a path of `M x,y L x,y … Z`. */
function pathHolds(path: string, x: number, y: number): boolean {
  let inside = false;
  for (const ring of path.split('Z').filter((each) => each !== '')) {
    const points = [...ring.matchAll(/([-\d.]+),([-\d.]+)/g)].map((m) => [+m[1]!, +m[2]!] as const);
    points.forEach(([x1, y1], i) => {
      const [x2, y2] = points[(i + 1) % points.length]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  }
  return inside;
}

describe('the atlas', () => {
  it('has a shape or a dot for every code that an article can count under', () => {
    const drawn = new Set([...atlas.shapes.map(({ code }) => code), ...Object.keys(PLACES)]);
    expect(CODES.length).toBeGreaterThanOrEqual(249);
    expect(CODES.filter((code) => !drawn.has(code))).toEqual([]);
  });

  it('gives ground the code that ISO 3166 gives it', () => {
    expect(holds('UA', [34.3, 45.3])).toBe(true);
    expect(holds('RU', [34.3, 45.3])).toBe(false);
    expect(holds('SO', [46, 9.8])).toBe(true);
    expect(holds('CY', [33.6, 35.3])).toBe(true);
    expect(holds('GF', [-53, 4])).toBe(true);
    expect(holds('FR', [-53, 4])).toBe(false);
    expect(holds('XK', [20.9, 42.6])).toBe(true);
  });

  it('draws lines in dispute apart from borders, each line once', () => {
    expect(atlas.disputed.coordinates).toHaveLength(6);
    const text = (line: unknown) => JSON.stringify(line);
    const borders = new Set(atlas.borders.coordinates.map(text));
    expect(atlas.disputed.coordinates.some((line) => borders.has(text(line)))).toBe(false);
  });
});

describe('the map', () => {
  it('is equal in area: what a country has on the globe it has on the map', () => {
    const draw = geoPath(projectionFor('world', 1_000, 445));
    const ratios = ['GL', 'CD', 'RU', 'AU', 'IS', 'NO', 'ID'].map(
      (code) => draw.area(shape(code)) / geoArea(shape(code)),
    );
    for (const ratio of ratios) expect(ratio / ratios[0]!).toBeCloseTo(1, 1);
  });

  it.each(REGIONS)('keeps all that it shows of %s inside its frame', (region) => {
    const { countries, borders } = drawWorld(region, 600, 267);
    expect(countries.length).toBeGreaterThan(20);
    expect(borders.length).toBeGreaterThan(0);
    for (const { x, y } of countries) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(600);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(267);
    }
  });

  it('shows small states as dots, on the world and close by', () => {
    const ofWorld = drawWorld('world', 600, 267).countries;
    for (const code of ['BH', 'SG', 'MT', 'LB', 'PS', 'TV']) {
      expect(ofWorld.find((each) => each.code === code)?.dot, code).not.toBeNull();
    }
    const arab = drawWorld('arab', 600, 267).countries.map(({ code }) => code);
    expect(arab).toEqual(expect.arrayContaining(['MR', 'OM', 'KM', 'BH', 'LB']));
    expect(arab).not.toContain('US');
  });
});

describe('an arrow key', () => {
  const spots = [
    { code: 'A', x: 0, y: 0 },
    { code: 'B', x: 10, y: 1 },
    { code: 'C', x: 5, y: 20 },
    { code: 'D', x: 30, y: 0 },
  ];
  it.each([
    ['ArrowRight', 'B'],
    ['ArrowDown', 'C'],
    ['ArrowLeft', null],
    ['ArrowUp', null],
    ['Tab', null],
  ])('%s leads from A to %s', (key, expected) => {
    expect(neighbour(spots[0]!, spots, key)).toBe(expected);
  });
});
