// Writes web/src/map/places.ts and iso-numeric.ts from world-atlas: `node scripts/map-places.js`.
// Run it again when world-atlas changes; the result is committed, so that a build needs no script.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import { format } from 'prettier';
import { feature } from 'topojson-client';

const EARTH_KM2 = 510_065_622;
/** A country smaller than this is a speck on a map of the whole world, so it gets a dot as well. */
const SPECK_KM2 = 20_000;

/** Have a code of their own but no shape of their own in Natural Earth's countries: their main places. */
const WITHOUT_SHAPE = {
  BQ: [-68.3, 12.2],
  BV: [3.4, -54.4],
  CC: [96.9, -12.2],
  CX: [105.7, -10.5],
  GP: [-61.6, 16.2],
  MQ: [-61, 14.6],
  RE: [55.5, -21.1],
  TK: [-171.9, -9.2],
  YT: [45.2, -12.8],
};

const require = createRequire(import.meta.url);
const read = (scale) =>
  JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8'));
const featuresOf = (scale) => {
  const topology = read(scale);
  return feature(topology, topology.objects.countries).features;
};
/** CLDR knows the numeric codes of ISO 3166-1 as other names of the two letters. */
const codeOf = (numeric) => {
  if (!/^\d{3}$/.test(numeric ?? '')) return null;
  const { region } = new Intl.Locale(`und-${numeric}`);
  return /^[A-Z]{2}$/.test(region ?? '') ? region : null;
};

/** The largest part stands for the whole: the middle of an archipelago is water. */
function placeOf({ geometry }) {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates) => ({ type: 'Polygon', coordinates }));
  const largest = polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  return geoCentroid(largest).map((degrees) => Math.round(degrees * 10) / 10);
}
const km2 = (shape) => (geoArea(shape) / (4 * Math.PI)) * EARTH_KM2;

const drawn = new Map(
  featuresOf('110m')
    .map((shape) => [codeOf(shape.id), shape])
    .filter(([code]) => code !== null),
);
const numeric = new Map();
const places = new Map(Object.entries(WITHOUT_SHAPE));
/** Of features that share a code (Australia and its reefs) the largest. */
const largestOf = new Map();
for (const shape of featuresOf('10m')) {
  const code = codeOf(shape.id);
  const known = largestOf.get(code);
  if (code !== null && (known === undefined || km2(shape) > km2(known))) largestOf.set(code, shape);
}
for (const [code, shape] of largestOf) {
  numeric.set(shape.id, code);
  if (!drawn.has(code) || km2(shape) < SPECK_KM2) places.set(code, placeOf(shape));
}
for (const [code, shape] of drawn) numeric.set(shape.id, code);
if (!places.has('XK')) places.set('XK', [20.9, 42.6]);

const sorted = (map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
const write = async (name, text) => {
  const path = new URL(`../web/src/map/${name}`, import.meta.url);
  const options = { parser: 'typescript', singleQuote: true, printWidth: 100 };
  writeFileSync(path, await format(text, options));
};

await write(
  'places.ts',
  `// Written by scripts/map-places.js from world-atlas (Natural Earth, public domain).

/** Countries too small for the map's shapes, or without one: where their dots stand, [longitude, latitude]. */
export const PLACES: Readonly<Record<string, readonly [number, number]>> = {
${sorted(places)
  .map(([code, [longitude, latitude]]) => `${code}: [${longitude}, ${latitude}],`)
  .join('\n')}
};
`,
);
await write(
  'iso-numeric.ts',
  `// Written by scripts/map-places.js: the numeric codes of ISO 3166-1 that world-atlas uses.

const PAIRS = '${sorted(numeric)
    .filter(([, code]) => drawn.has(code))
    .map(([id, code]) => `${id}${code}`)
    .join(' ')}';

/** The two letters for a numeric code of three digits. */
export const ALPHA_2: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);
`,
);
console.log(`${places.size} dots, ${drawn.size} shapes`);
