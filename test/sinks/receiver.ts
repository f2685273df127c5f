import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Alert } from '../../shared/alert.ts';

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A real HTTP server on this machine that answers as it is told, in turn; the last answer stays. */
export interface Receiver {
  url: string;
  got: Received[];
  close(): Promise<void>;
}

export type Answer = number | ((response: ServerResponse) => void);

export async function receiver(...answers: Answer[]): Promise<Receiver> {
  const got: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const answer = answers[Math.min(got.length, answers.length - 1)] ?? 200;
      got.push({ path: request.url ?? '', headers: request.headers, body });
      if (typeof answer === 'number') response.writeHead(answer).end('answer');
      else answer(response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    got,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const alert: Alert = {
  id: 'a1',
  ruleId: 'quakes',
  state: 'firing',
  severity: 'critical',
  labels: { team: 'north' },
  kind: 'keyword',
  key: 'زلزال',
  label: 'زلزال',
  window: '1h',
  startsAt: '2026-01-15T12:00:00Z',
  endsAt: null,
  articles: 31,
  stories: 24,
  outlets: 9,
  expected: 1.5,
  p: 1e-12,
  z: 9.1,
  headlines: [
    {
      title: 'زلزال قوي يضرب الساحل <فجرا>',
      url: 'https://n.example/1',
      source: 'الصحيفة',
      lang: 'ar',
    },
    { title: 'Rescuers reach the coast', url: null, source: null, lang: 'en' },
  ],
  countries: ['TR', 'SY'],
  viewUrl: 'https://marsad.example/?kind=keyword&window=1h&about=keyword%3Ax',
  reason: 'raised',
};
