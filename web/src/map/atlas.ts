import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { ALPHA_2 } from './iso-numeric.ts';

/** One ISO 3166 code's ground, as longitudes and latitudes. */
export interface Shape {
  code: string;
  geometry: MultiPolygon;
}

export interface Atlas {
  shapes: readonly Shape[];
  /** Lines between two codes, each once. */
  borders: MultiLineString;
  /** Lines that are held on the ground and in dispute; drawn in their own strokes. */
  disputed: MultiLineString;
}

/** `[west, south, east, north]` in degrees. */
type Box = readonly [number, number, number, number];

/**
 * Natural Earth draws who holds the ground. Articles are counted by ISO 3166, so a shape without a
 * code of its own is drawn with the code that covers it there (Crimea is UA-43 in ISO 3166-2), and
 * ground that has a code of its own is taken out of the state that holds it.
 */
const COVERED_BY: Readonly<Record<string, string>> = {
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
  Kosovo: 'XK',
};
const CUT_OUT: readonly { from: string; to: string; within: Box }[] = [
  { from: 'RU', to: 'UA', within: [32, 44, 37, 46.5] },
  { from: 'FR', to: 'GF', within: [-55, 1, -51, 7] },
  { from: 'NO', to: 'SJ', within: [5, 74, 40, 85] },
];
/** Pairs whose whole common line is in dispute, and stretches of others. */
const DISPUTED_PAIRS = new Set(['EH|MA', 'IL|PS', 'RS|XK']);
const DISPUTED_STRETCH: Box = [32, 44, 37, 46.5];

interface Named {
  name: string;
}
type World = Topology<{ countries: GeometryCollection<Named>; land: GeometryCollection }>;
type Country = World['objects']['countries']['geometries'][number];

/** Reads world-atlas (`countries-110m.json`). Some 20 ms; to be kept. */
export function readAtlas(world: unknown): Atlas {
  const topology = world as World;
  const { countries } = topology.objects;
  const grounds = new Map<string, Position[][][]>();
  for (const country of feature(topology, countries).features) {
    const code = codeOf({ id: country.id, name: country.properties.name });
    if (code === null) continue;
    for (const polygon of polygonsOf(country as Feature<Polygon | MultiPolygon>)) {
      const owner = ownerOf(code, polygon);
      const ground = grounds.get(owner);
      if (ground === undefined) grounds.set(owner, [polygon]);
      else ground.push(polygon);
    }
  }
  return {
    shapes: [...grounds].map(([code, coordinates]) => ({
      code,
      geometry: { type: 'MultiPolygon', coordinates },
    })),
    ...linesOf(topology),
  };
}

/** A line between two shapes of one code divides what that code covers: it is in dispute. */
function linesOf(topology: World): Pick<Atlas, 'borders' | 'disputed'> {
  const { countries } = topology.objects;
  const inDispute = (a: Country, b: Country): boolean => {
    const [codeA, codeB] = [codeOf(name(a)) ?? '', codeOf(name(b)) ?? ''];
    return codeA === codeB || DISPUTED_PAIRS.has([codeA, codeB].sort().join('|'));
  };
  const between = (wanted: boolean): MultiLineString =>
    mesh(
      topology,
      countries,
      (a, b) => a !== b && inDispute(a as Country, b as Country) === wanted,
    );
  const borders = between(false);
  const stretch = borders.coordinates.filter((line) => within(line, DISPUTED_STRETCH));
  return {
    borders: {
      type: 'MultiLineString',
      coordinates: borders.coordinates.filter((line) => !stretch.includes(line)),
    },
    disputed: {
      type: 'MultiLineString',
      coordinates: [...between(true).coordinates, ...stretch],
    },
  };
}

function name(country: Country): { id: unknown; name: string } {
  const named = country.properties as Partial<Named> | undefined;
  return { id: country.id, name: named?.name ?? '' };
}

function codeOf(country: { id: unknown; name: string }): string | null {
  return COVERED_BY[country.name] ?? ALPHA_2.get(String(country.id)) ?? null;
}

function polygonsOf({ geometry }: Feature<Polygon | MultiPolygon>): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function ownerOf(code: string, polygon: Position[][]): string {
  const cut = CUT_OUT.find(({ from, within: box }) => from === code && within(polygon[0]!, box));
  return cut?.to ?? code;
}

function within(line: readonly Position[], [west, south, east, north]: Box): boolean {
  return line.every(([x, y]) => x! >= west && x! <= east && y! >= south && y! <= north);
}
