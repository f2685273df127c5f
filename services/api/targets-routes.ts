import type { FastifyInstance } from 'fastify';
import { publicTarget, readTarget, type Target } from '../../shared/target.ts';
import type { AlertsDependencies } from './alerts-dependencies.ts';
import { notFound, required, withId, withinLimits } from './alerts-body.ts';
import type { Guard } from './guard.ts';

interface ById {
  Params: { id: string };
}

/** `/api/v1/targets`: where alerts go. What is secret goes in and never comes out. */
export function targetsRoutes(
  scope: FastifyInstance,
  alerts: AlertsDependencies,
  guard: Guard,
): void {
  scope.get('/api/v1/targets', () => ({
    targets: alerts
      .targets()
      .map(({ target, delivery }) => ({ ...publicTarget(target), delivery })),
  }));

  scope.post('/api/v1/targets', async (request, reply) => {
    guard.mayWrite(request);
    const target = required(readTarget(withId(request.body, null)));
    await withinLimits(alerts.putTarget(target));
    const location = `/api/v1/targets/${target.id}`;
    return reply.code(201).header('location', location).send(publicTarget(target));
  });

  scope.get<ById>('/api/v1/targets/:id', (request) =>
    publicTarget(known(alerts, request.params.id)),
  );

  scope.put<ById>('/api/v1/targets/:id', async (request) => {
    guard.mayWrite(request);
    const { id } = request.params;
    const body = withSecretsOf(alerts.target(id), withId(request.body, id));
    const target = required(readTarget(body));
    await withinLimits(alerts.putTarget(target));
    return publicTarget(target);
  });

  scope.delete<ById>('/api/v1/targets/:id', async (request, reply) => {
    guard.mayWrite(request);
    const { id } = request.params;
    if (!(await alerts.removeTarget(id))) throw notFound('target', id);
    return reply.code(204).send();
  });

  scope.post<ById>('/api/v1/targets/:id/test', async (request) => {
    guard.mayWrite(request);
    return alerts.testTarget(known(alerts, request.params.id));
  });
}

function known(alerts: AlertsDependencies, id: string): Target {
  const target = alerts.target(id);
  if (target === null) throw notFound('target', id);
  return target;
}

/**
 * Who changes a target was never given its secrets, so those left out stay; but only while the
 * address stays too: else a change of address would carry them to another place.
 */
function withSecretsOf(before: Target | null, body: unknown): unknown {
  if (before === null || typeof body !== 'object' || body === null) return body;
  const given = body as Record<string, unknown>;
  if (given.type !== before.type) return body;
  const stays = (field: string): boolean =>
    given[field] === undefined || given[field] === (before as Record<string, unknown>)[field];
  switch (before.type) {
    case 'webhook':
      return stays('url') ? { url: before.url, secrets: before.secrets, ...body } : body;
    case 'telegram':
      return stays('url') ? { url: before.url, token: before.token, ...body } : body;
    case 'slack':
    case 'alertmanager':
      return stays('url') ? { url: before.url, ...body } : body;
    case 'email': {
      const same = ['host', 'port', 'tls', 'user'].every(stays) && before.password !== undefined;
      return same && given.user !== undefined ? { password: before.password, ...body } : body;
    }
    case 'kafka':
      return body;
  }
}
