import {
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';

// Only these parts of Chart.js reach the page; everything else is shaken off by the build.
Chart.register(LineController, LineElement, PointElement, LinearScale, Filler, Tooltip);

export { Chart };
