import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';

/** What a process holds after its garbage was collected, in bytes: objects and buffers. */
export interface Inspected {
  heldBytes(): Promise<number>;
  close(): void;
}

const FOUND_WITHIN_MS = 10_000;

/** Joins the inspector of a Node process that listens on `port` of this machine (`--inspect`). */
export async function inspectProcess(port: number): Promise<Inspected> {
  const socket = new WebSocket(await addressOf(port), { perMessageDeflate: false });
  await once(socket, 'open');
  let lastId = 0;
  const ask = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((done, failed) => {
      const id = ++lastId;
      const onMessage = (data: Buffer): void => {
        const answer = JSON.parse(data.toString()) as {
          id?: number;
          result?: unknown;
          error?: unknown;
        };
        if (answer.id !== id) return;
        socket.off('message', onMessage);
        if (answer.error === undefined) done(answer.result);
        else failed(new Error(JSON.stringify(answer.error)));
      };
      socket.on('message', onMessage);
      socket.send(JSON.stringify({ id, method, params }));
    });
  await ask('Runtime.enable');
  return {
    async heldBytes() {
      await ask('HeapProfiler.collectGarbage');
      const { result } = (await ask('Runtime.evaluate', {
        expression: '(({ heapUsed, external }) => heapUsed + external)(process.memoryUsage())',
      })) as { result: { value: number } };
      return result.value;
    },
    close: () => socket.close(),
  };
}

async function addressOf(port: number): Promise<string> {
  for (let waitedMs = 0; waitedMs < FOUND_WITHIN_MS; waitedMs += 100) {
    try {
      const list = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
        webSocketDebuggerUrl: string;
      }[];
      if (list[0]) return list[0].webSocketDebuggerUrl;
    } catch {
      // Not listening yet: asked again until the deadline.
    }
    await wait(100);
  }
  throw new Error(`no inspector answers on port ${port}`);
}
