import type { FastifyInstance } from 'fastify';
import { shownTarget } from '../../shared/shown-target.ts';
import { readTarget, type Target } from '../../shared/target.ts';
import type { AlertsDependencies } from './alerts-dependencies.ts';
import { notFound, required, withId, withinLimits } from './alerts-body.ts';
import type { Guard } from './guard.ts';
import { withSecretsOf } from './kept-secrets.ts';

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
    targets: alerts.targets().map(({ target, delivery }) => ({ ...shownTarget(target), delivery })),
  }));

  scope.post('/api/v1/targets', async (request, reply) => {
    guard.mayWrite(request);
    const target = required(readTarget(withId(request.body, null)));
    await withinLimits(alerts.putTarget(target));
    const location = `/api/v1/targets/${target.id}`;
    return reply.code(201).header('location', location).send(shownTarget(target));
  });

  scope.get<ById>('/api/v1/targets/:id', (request) =>
    shownTarget(known(alerts, request.params.id)),
  );

  scope.put<ById>('/api/v1/targets/:id', async (request) => {
    guard.mayWrite(request);
    const { id } = request.params;
    const body = withSecretsOf(alerts.target(id), withId(request.body, id));
    const target = required(readTarget(body));
    await withinLimits(alerts.putTarget(target));
    return shownTarget(target);
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
