import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.ts';

const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** On every answer; hooks hold for the routes that are added after them, so this comes first. */
export function securityHeaders(server: FastifyInstance): void {
  server.addHook('onSend', async (_request, reply) => {
    void reply.headers(SECURITY_HEADERS);
    return Promise.resolve();
  });
}

/** Serves the built page from `folder`; without one, says how to build it. */
export async function pageRoutes(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    server.get('/', (_request, reply) =>
      sendProblem(reply, {
        status: 503,
        code: 'PAGE_NOT_BUILT',
        detail: 'the page is not built; run npm run build and start again',
      }),
    );
    return;
  }
  await server.register(fastifyStatic, {
    root: folder,
    // File names under assets/ carry a hash of their content, so they never change.
    setHeaders(response, path) {
      const lasting = path.includes('/assets/');
      response.setHeader(
        'cache-control',
        lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
