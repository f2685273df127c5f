import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** µs. */
  ts: number;
  dur?: number;
  /** µs of processor time, without what others on this machine took in between. */
  tdur?: number;
  args?: { name?: string };
}

/** What a page's main thread did while it was traced, in ms. */
export interface MainThread {
  /**
   * Processor time of the scripts that began in one refresh interval of a screen, for each interval in
   * which any did: what a frame that is due then has to wait for. (The frames that the browser begins
   * say less: it begins none while nothing on the screen changes, and a second lies between two of them.)
   */
  scriptMs: number[];
  /** Of the longest task. */
  longestTaskMs: number;
  longTasks: number;
  seconds: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
  'disabled-by-default-devtools.timeline',
  'v8',
  'toplevel',
];
/** All by which a browser enters a script, and what the script's own work makes it do. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'EventDispatch',
  'FireAnimationFrame',
  'TimerFire',
  'RunMicrotasks',
  'MinorGC',
  'MajorGC',
]);
const TASK = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);
const FRAME = 'BeginMainThreadFrame';
const LONG_TASK_MS = 50;
/** Of a screen of 60 Hz, in µs. */
const REFRESH_US = 1e6 / 60;

/** Traces the page of `session` for as long as `during` takes. */
export async function traceMainThread(
  session: CDPSession,
  during: () => Promise<unknown>,
): Promise<MainThread> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  const startedMs = performance.now();
  await during();
  const seconds = (performance.now() - startedMs) / 1_000;
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  return { ...mainThreadOf(events), seconds };
}

function mainThreadOf(events: TraceEvent[]): Omit<MainThread, 'seconds'> {
  const main = busiest(events);
  const own = events
    .filter((event) => `${event.pid}/${event.tid}` === main)
    .sort((a, b) => a.ts - b.ts);
  const intervals = new Map<number, number>();
  let scriptedUntil = 0;
  for (const { name, ph, ts, dur = 0, tdur = dur } of own) {
    // What one script calls lies within it and is counted with it.
    if (ph !== 'X' || !SCRIPT.has(name) || ts < scriptedUntil) continue;
    const interval = Math.floor(ts / REFRESH_US);
    intervals.set(interval, (intervals.get(interval) ?? 0) + tdur);
    scriptedUntil = ts + dur;
  }
  const tasksMs = own
    .filter(({ name, ph }) => ph === 'X' && TASK.has(name))
    .map(({ dur = 0, tdur = dur }) => tdur / 1_000);
  return {
    scriptMs: [...intervals.values()].map((us) => us / 1_000),
    longestTaskMs: Math.max(0, ...tasksMs),
    longTasks: tasksMs.filter((ms) => ms > LONG_TASK_MS).length,
  };
}

/** The main thread of a page that most frames were begun on: other pages and workers idle. */
function busiest(events: readonly TraceEvent[]): string {
  const frames = new Map<string, number>();
  for (const { name, pid, tid } of events) {
    if (name === FRAME) frames.set(`${pid}/${tid}`, (frames.get(`${pid}/${tid}`) ?? 0) + 1);
  }
  const [most] = [...frames].sort((a, b) => b[1] - a[1]);
  if (most === undefined) throw new Error('the trace holds no frame of a page');
  return most[0];
}
