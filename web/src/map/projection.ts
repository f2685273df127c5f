import { geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Region } from './region.ts';

/** `[west, south, east, north]` in degrees. */
const BOXES: Readonly<Record<Region, readonly [number, number, number, number]>> = {
  world: [-169, -55.5, 190, 83],
  // From Mauritania to Oman and down to the Comoros.
  arab: [-18, -13, 61, 38],
  europe: [-25, 34.5, 45, 71.5],
  africa: [-26, -36, 59, 38.5],
  asia: [25, -11, 150, 55],
  americas: [-128, -56, -32, 62],
};

/**
 * Equal Earth (Šavrič, Patterson, Jenny 2018): equal in area, so that a colour weighs what its
 * country weighs; fitted to a region and cut off at the frame.
 */
export function projectionFor(region: Region, width: number, height: number): GeoProjection {
  const [west, south, east, north] = BOXES[region];
  const middle = (west + east) / 2;
  const projection = geoEqualEarth().rotate([-middle, 0]);
  const frame = { type: 'MultiPoint' as const, coordinates: frameOf(west, south, east, north) };
  projection.fitExtent(
    [
      [1, 1],
      [width - 1, height - 1],
    ],
    frame,
  );
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

/** Points along the frame: its widest place lies between its corners. */
function frameOf(west: number, south: number, east: number, north: number): [number, number][] {
  const points: [number, number][] = [];
  const steps = 12;
  for (let i = 0; i <= steps; i++) {
    const latitude = south + ((north - south) * i) / steps;
    const longitude = west + ((east - west) * i) / steps;
    points.push([west, latitude], [east, latitude], [longitude, south], [longitude, north]);
  }
  return points;
}
