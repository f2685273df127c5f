/** What is usual in one point of a series, in the series' own unit. */
export interface SparkBand {
  low: number;
  high: number;
}

interface Drawn {
  path: string;
  end: { x: number; y: number } | null;
  /** Top and bottom of the band. */
  band: { y: number; height: number } | null;
}

/** A band that thin is still seen. */
const LEAST_BAND_PX = 1.5;

/**
 * The course of a series as SVG path data: one piece for each stretch without a gap, so that what
 * is unknown is left open. `newestFirst` puts the newest at the left, the way Arabic is read.
 */
export function sparkPath(
  series: readonly (number | null)[],
  box: { width: number; height: number; newestFirst: boolean },
  band: SparkBand | null = null,
): Drawn {
  const most = Math.max(1, band?.high ?? 0, ...series.map((value) => value ?? 0));
  const heightOf = (value: number): number => round(box.height - (value / most) * box.height);
  const step = series.length > 1 ? box.width / (series.length - 1) : 0;
  const pieces: string[] = [];
  let end: { x: number; y: number } | null = null;
  let drawing = false;
  series.forEach((value, index) => {
    if (value === null) {
      drawing = false;
      return;
    }
    const along = index * step;
    const x = round(box.newestFirst ? box.width - along : along);
    const y = heightOf(value);
    pieces.push(`${drawing ? 'L' : 'M'}${x} ${y}`);
    drawing = true;
    end = { x, y };
  });
  return {
    path: pieces.join(''),
    end,
    band: band && bandBox(heightOf(band.high), heightOf(band.low)),
  };
}

function bandBox(top: number, bottom: number): { y: number; height: number } {
  const height = Math.max(LEAST_BAND_PX, round(bottom - top));
  return { y: round(bottom - height), height };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
