import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { read } from '../../shared/read.ts';
import type { AlertsDependencies } from './alerts-dependencies.ts';
import { notFound, readJsonBodies, required } from './alerts-body.ts';
import type { Guard } from './guard.ts';
import { mutesRoutes } from './mutes-routes.ts';
import { rulesRoutes } from './rules-routes.ts';
import { schemasRoutes } from './schemas-routes.ts';
import { targetsRoutes } from './targets-routes.ts';

export const alertsQuerySchema = z.object({
  state: z.enum(['firing', 'resolved']).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});
export const receiptQuerySchema = z.object({ moment: z.enum(['raised', 'resolved']).optional() });
const acknowledgeSchema = z.strictObject({ by: z.string().max(200).default('') });

interface ById {
  Params: { id: string };
}

/** All calls about alerts, under a scope of their own: here bodies are JSON. */
export async function alertsRoutes(
  server: FastifyInstance,
  alerts: AlertsDependencies,
  guard: Guard,
): Promise<void> {
  await server.register((scope, _options, done) => {
    readJsonBodies(scope);
    alertRoutes(scope, alerts, guard);
    rulesRoutes(scope, alerts, guard);
    mutesRoutes(scope, alerts, guard);
    targetsRoutes(scope, alerts, guard);
    schemasRoutes(scope);
    done();
  });
}

function alertRoutes(scope: FastifyInstance, alerts: AlertsDependencies, guard: Guard): void {
  scope.get('/api/v1/alerts', (request) => {
    const filter = required(read(alertsQuerySchema, 'PARAMETER_INVALID', request.query));
    return { alerts: alerts.alerts(filter) };
  });

  scope.get<ById>('/api/v1/alerts/:id', (request) => {
    const { moment } = required(read(receiptQuerySchema, 'PARAMETER_INVALID', request.query));
    const receipt = alerts.receipt(request.params.id, moment);
    if (receipt === null) throw notFound('alert', request.params.id);
    return receipt;
  });

  scope.get<ById>('/api/v1/alerts/:id/acknowledge', (request) => {
    const acknowledged = alerts.acknowledgement(request.params.id);
    if (acknowledged === null) throw notFound('acknowledgement of', request.params.id);
    return acknowledged;
  });

  scope.post<ById>('/api/v1/alerts/:id/acknowledge', async (request, reply) => {
    guard.mayWrite(request);
    const { id } = request.params;
    if (alerts.receipt(id) === null) throw notFound('alert', id);
    const { by } = required(read(acknowledgeSchema, 'ACKNOWLEDGE_INVALID', request.body ?? {}));
    await alerts.acknowledge(id, by);
    return reply.code(204).send();
  });
}
