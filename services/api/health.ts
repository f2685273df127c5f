import type { FastifyInstance } from 'fastify';
import type { ApiDependencies } from './dependencies.ts';

/** `/healthz`: the event loop turns. `/readyz`: the state has caught up and the log answers. */
export function healthRoutes(server: FastifyInstance, deps: ApiDependencies): void {
  server.get('/healthz', () => ({ ok: true }));
  server.get('/readyz', async (_request, reply) => {
    const reasons = deps.notReady();
    return reply.code(reasons.length === 0 ? 200 : 503).send({ ok: reasons.length === 0, reasons });
  });
}
