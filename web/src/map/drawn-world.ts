import { geoPath } from 'd3-geo';
import world from 'world-atlas/countries-110m.json';
import { readAtlas } from './atlas.ts';
import { PLACES } from './places.ts';
import { projectionFor } from './projection.ts';
import type { Region } from './region.ts';

const atlas = readAtlas(world);
/** Antarctica would take a seventh of the height; the list and the table have it. */
const LEFT_OUT = 'AQ';
const shapeOf = new Map(
  atlas.shapes
    .filter(({ code }) => code !== LEFT_OUT)
    .map(({ code, geometry }) => [code, geometry]),
);

/** A country as it is drawn in a frame: a path, a dot, or both. */
export interface DrawnCountry {
  code: string;
  /** SVG path data, or null where only a dot stands. */
  path: string | null;
  /** Where the dot of a small country stands, or null. */
  dot: readonly [number, number] | null;
  /** Where the country is pointed at: its dot, or the middle of its largest part. */
  x: number;
  y: number;
}

export interface DrawnWorld {
  width: number;
  height: number;
  countries: readonly DrawnCountry[];
  /** SVG path data. */
  borders: string;
  disputed: string;
}

/** All that is seen of a region in a frame of `width` × `height` pixels; about 15 ms. */
export function drawWorld(region: Region, width: number, height: number): DrawnWorld {
  const projection = projectionFor(region, width, height);
  const draw = geoPath(projection).digits(1);
  const countries: DrawnCountry[] = [];
  for (const code of new Set([...shapeOf.keys(), ...Object.keys(PLACES)])) {
    const geometry = shapeOf.get(code);
    const path = geometry === undefined ? null : draw(geometry);
    const place = PLACES[code];
    const spot = place === undefined ? null : projection([...place]);
    const dot = spot !== null && inFrame(spot, width, height) ? spot : null;
    const middle = dot ?? (geometry === undefined || path === null ? null : middleOf(geometry));
    if (middle === null || !inFrame(middle, width, height)) continue;
    countries.push({ code, path, dot, x: middle[0], y: middle[1] });
  }
  return {
    width,
    height,
    countries,
    borders: draw(atlas.borders) ?? '',
    disputed: draw(atlas.disputed) ?? '',
  };

  /** Of the largest part: the middle of France is not in the Atlantic. */
  function middleOf(geometry: { coordinates: GeoJSON.Position[][][] }): [number, number] | null {
    let largest: [number, number] | null = null;
    let most = 0;
    for (const coordinates of geometry.coordinates) {
      const part = { type: 'Polygon' as const, coordinates };
      const area = draw.area(part);
      if (area <= most) continue;
      most = area;
      largest = draw.centroid(part);
    }
    return largest;
  }
}

function inFrame([x, y]: readonly [number, number], width: number, height: number): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}
