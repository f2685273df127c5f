import { WebSocket } from 'ws';
import type { View } from '../../shared/trend.ts';
import { quantile } from './quantiles.ts';
import { wallMs } from './wall-clock.ts';

/**
 * Many Socket.IO clients in a process of their own (`sockets.ts` forks it), so that their cost is not
 * the server's. They speak the protocol by hand and look for one number in what comes instead of
 * parsing it: a thousand of them then take a part of a core and measure the server, not themselves.
 */
export type CrowdRequest =
  | { do: 'open'; url: string; clients: number; views: Partial<View>[] }
  | { do: 'measure' }
  | { do: 'report'; acceptedMs: number[]; before: number }
  | { do: 'stall' };

export interface CrowdReport {
  deltas: number;
  bytes: number;
  /** Accepted → delta that counts it, each article at each client, ms. */
  whole: Spread;
  /** What of it is reading, counting and the wait for the tick: accepted → the view is made. */
  made: Spread;
  /** The view is made → the first client has its delta: comparing and encoding. */
  first: Spread;
  /** The first client → the last has it: sending to all, and their taking it. */
  last: Spread;
  /** Articles that did not reach a client while it was measured. */
  missing: number;
}

export interface Spread {
  p50: number;
  p99: number;
  most: number;
}

/** Where a delta of any view says how many articles were counted. */
const COUNTED = Buffer.from('"stream":{"articles":');
/** When the server made the view that a delta leads to. */
const MADE = Buffer.from('"atMs":');
const DELTA = Buffer.from('42["trends:delta"');
const OPEN_AT_ONCE = 50;

interface Member {
  socket: WebSocket;
  subscribed: number;
  /** Of each delta (articles counted, view made, arrived), as long as it is measured. */
  arrivals: Arrival[];
}

interface Arrival {
  counted: number;
  madeMs: number;
  arrivedMs: number;
}

const crowd: Member[] = [];
let measuring = false;
let deltas = 0;
let bytes = 0;

function join(url: string, views: Partial<View>[]): Promise<Member> {
  const socket = new WebSocket(
    `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
    { perMessageDeflate: false },
  );
  const member: Member = { socket, subscribed: 0, arrivals: [] };
  return new Promise((joined, failed) => {
    socket.on('error', failed);
    socket.on('message', (data: Buffer) => {
      if (data[0] === 0x34 && data[1] === 0x32) take(member, data);
      else if (data[0] === 0x32) socket.send('3');
      else if (data[0] === 0x30) socket.send('40');
      else if (data[0] === 0x34 && data[1] === 0x30) {
        views.forEach((view, i) => {
          socket.send(`42${i}${JSON.stringify(['trends:subscribe', view])}`);
        });
      } else if (data[0] === 0x34 && data[1] === 0x33 && ++member.subscribed === views.length) {
        joined(member);
      }
    });
  });
}

function take(member: Member, data: Buffer): void {
  if (!measuring) return;
  bytes += data.length;
  if (data.subarray(0, DELTA.length).compare(DELTA) !== 0) return;
  deltas++;
  const counted = numberAfter(data, data.lastIndexOf(COUNTED), COUNTED.length);
  const madeMs = numberAfter(data, data.indexOf(MADE), MADE.length);
  if (counted !== null && madeMs !== null) {
    member.arrivals.push({ counted, madeMs, arrivedMs: wallMs() });
  }
}

function numberAfter(data: Buffer, at: number, skip: number): number | null {
  if (at < 0) return null;
  let value = 0;
  for (let i = at + skip; data[i]! >= 0x30 && data[i]! <= 0x39; i++) {
    value = value * 10 + data[i]! - 0x30;
  }
  return value;
}

/** The i-th article accepted has arrived with the first delta that counts it. */
function report(acceptedMs: readonly number[], before: number): CrowdReport {
  const whole: number[] = [];
  const made: number[] = [];
  const sent = new Map<number, { firstMs: number; lastMs: number }>();
  let missing = 0;
  for (const { arrivals } of crowd) {
    let next = 0;
    for (const { counted, madeMs, arrivedMs } of arrivals) {
      const until = Math.min(counted - before, acceptedMs.length);
      for (; next < until; next++) {
        whole.push(arrivedMs - acceptedMs[next]!);
        made.push(madeMs - acceptedMs[next]!);
      }
      const seen = sent.get(madeMs) ?? { firstMs: Infinity, lastMs: 0 };
      seen.firstMs = Math.min(seen.firstMs, arrivedMs);
      seen.lastMs = Math.max(seen.lastMs, arrivedMs);
      sent.set(madeMs, seen);
    }
    missing += acceptedMs.length - next;
  }
  const deltasSent = [...sent];
  return {
    deltas,
    bytes,
    whole: spread(whole),
    made: spread(made),
    first: spread(deltasSent.map(([madeMs, { firstMs }]) => firstMs - madeMs)),
    last: spread(deltasSent.map(([, { firstMs, lastMs }]) => lastMs - firstMs)),
    missing,
  };
}

function spread(valuesMs: number[]): Spread {
  const sorted = Float64Array.from(valuesMs).sort();
  const [p50, p99, most] = [0.5, 0.99, 1].map((share) => quantile(sorted, share));
  return { p50: p50!, p99: p99!, most: most! };
}

async function answer(request: CrowdRequest): Promise<unknown> {
  if (request.do === 'open') {
    for (let left = request.clients; left > 0; left -= OPEN_AT_ONCE) {
      const some = Array.from({ length: Math.min(left, OPEN_AT_ONCE) }, () =>
        join(request.url, request.views),
      );
      crowd.push(...(await Promise.all(some)));
    }
    return crowd.length;
  }
  if (request.do === 'stall') {
    // What comes is no longer taken from the operating system, as by a tab that sleeps.
    for (const { socket } of crowd) socket.pause();
    return crowd.length;
  }
  if (request.do === 'measure') {
    measuring = true;
    return null;
  }
  return report(request.acceptedMs, request.before);
}

process.on('message', (request: CrowdRequest) => {
  answer(request).then(
    (value) => process.send?.({ value }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
