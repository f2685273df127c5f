import type { FastifyInstance } from 'fastify';
import { readMute } from '../../shared/alert.ts';
import { parseInstant, toIso } from '../../shared/time.ts';
import type { AlertsDependencies } from './alerts-dependencies.ts';
import { changeable, notFound, required, withId, withinLimits } from './alerts-body.ts';
import type { Guard } from './guard.ts';
import { ProblemError } from './problem.ts';

/** `/api/v1/mutes`: what is kept quiet, until when. */
export function mutesRoutes(
  scope: FastifyInstance,
  alerts: AlertsDependencies,
  guard: Guard,
): void {
  const originOf = (id: string): 'file' | undefined =>
    alerts.mutes().find((mute) => mute.id === id)?.origin;

  scope.get('/api/v1/mutes', () => ({ mutes: alerts.mutes() }));

  scope.post('/api/v1/mutes', async (request, reply) => {
    guard.mayWrite(request);
    const mute = required(readMute(withId(request.body, null)));
    changeable(originOf(mute.id), 'mute', mute.id);
    stillToCome(mute.until, alerts.nowMs());
    await withinLimits(alerts.putMute(mute));
    return reply.code(201).header('location', `/api/v1/mutes/${mute.id}`).send(mute);
  });

  scope.delete<{ Params: { id: string } }>('/api/v1/mutes/:id', async (request, reply) => {
    guard.mayWrite(request);
    const { id } = request.params;
    changeable(originOf(id), 'mute', id);
    if (!(await alerts.removeMute(id))) throw notFound('mute', id);
    return reply.code(204).send();
  });
}

/** Who mutes until a time that is past has mistaken it. @throws ProblemError 400 */
function stillToCome(until: string, nowMs: number): void {
  if ((parseInstant(until)?.ms ?? 0) > nowMs) return;
  throw new ProblemError({
    status: 400,
    code: 'MUTE_INVALID',
    detail: `until: expected a time after now, ${toIso(nowMs)}; found "${until}"`,
  });
}
