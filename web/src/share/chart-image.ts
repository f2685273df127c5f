import type { Course } from '../charts/course.ts';
import { createTimeChart, draw, type ChartLook } from '../charts/line-chart.ts';
import type { TimeRange } from '../charts/time-range.ts';

const WIDTH = 1600;
const HEIGHT = 900;
const PAD = 48;
const TEXT_PX = 22;

/**
 * The chart as a PNG of 1600 × 900 that can stand alone: on the page's ground, with its title, the
 * legend and where it comes from.
 */
export async function chartImage(
  course: Course,
  range: TimeRange,
  look: ChartLook,
  words: { title: string; note: string; origin: string },
): Promise<Blob> {
  const plot = document.createElement('canvas');
  plot.width = WIDTH - 2 * PAD;
  plot.height = HEIGHT - 230;
  const chart = createTimeChart(plot, { responsive: false, devicePixelRatio: 1 });
  draw(chart, course, range, { ...look, textPx: TEXT_PX });

  const image = document.createElement('canvas');
  image.width = WIDTH;
  image.height = HEIGHT;
  const ink = image.getContext('2d')!;
  ink.fillStyle = look.colour('--paper');
  ink.fillRect(0, 0, WIDTH, HEIGHT);
  ink.direction = look.rightToLeft ? 'rtl' : 'ltr';
  ink.textAlign = 'start';
  const startX = look.rightToLeft ? WIDTH - PAD : PAD;
  write(ink, words.title, startX, PAD + 24, look.colour('--ink'), `700 36px ${look.fontFamily}`);
  const small = `${TEXT_PX}px ${look.fontFamily}`;
  write(ink, words.note, startX, PAD + 66, look.colour('--soft'), small);
  ink.drawImage(plot, PAD, PAD + 84);
  legend(ink, course, look, startX, HEIGHT - PAD - 44);
  write(
    ink,
    words.origin,
    startX,
    HEIGHT - PAD + 8,
    look.colour('--soft'),
    `18px ${look.fontFamily}`,
  );
  chart.destroy();
  return new Promise((done, failed) =>
    image.toBlob((blob) => (blob ? done(blob) : failed(new Error('no image came of the canvas')))),
  );
}

function write(
  ink: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  font: string,
): void {
  ink.font = font;
  ink.fillStyle = colour;
  ink.fillText(text, x, y);
}

function legend(
  ink: CanvasRenderingContext2D,
  course: Course,
  look: ChartLook,
  startX: number,
  y: number,
): void {
  const towards = look.rightToLeft ? -1 : 1;
  let x = startX;
  for (const line of course.lines) {
    if (line.role !== 'line') continue;
    ink.strokeStyle = look.colour(line.colour);
    ink.lineWidth = 4;
    ink.setLineDash(line.dash.map((length) => length * 1.6));
    ink.beginPath();
    ink.moveTo(x, y - 7);
    ink.lineTo(x + towards * 44, y - 7);
    ink.stroke();
    ink.setLineDash([]);
    x += towards * 56;
    write(ink, line.label, x, y, look.colour('--ink'), `${TEXT_PX}px ${look.fontFamily}`);
    x += towards * (ink.measureText(line.label).width + 40);
  }
}
