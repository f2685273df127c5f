import type { FastifyInstance } from 'fastify';
import { EVERY_TARGET, readRule, type Rule } from '../../shared/alert.ts';
import { accepted, refused } from '../../shared/result.ts';
import type { AlertsDependencies } from './alerts-dependencies.ts';
import { changeable, notFound, required, withId, withinLimits } from './alerts-body.ts';
import type { Guard } from './guard.ts';

interface ById {
  Params: { id: string };
}

/** `/api/v1/rules`: alert rules, and what a draft would have raised. */
export function rulesRoutes(
  scope: FastifyInstance,
  alerts: AlertsDependencies,
  guard: Guard,
): void {
  function ruleOf(body: unknown, id: string | null): Rule {
    const rule = required(readRule(withId(body, id)));
    const faults = alerts.keyFaults(rule);
    return required(
      faults.length === 0 ? accepted(rule) : refused('RULE_INVALID', faults.join('; ')),
    );
  }

  /** A rule that names a target nobody made would tell nobody; one that was removed since may stay. */
  function withTargets(rule: Rule): Rule {
    const known = new Set([EVERY_TARGET, ...alerts.targets().map(({ target }) => target.id)]);
    const allowed = [...known].join(', ');
    const before = alerts.rule(rule.id)?.targets ?? [];
    const faults = rule.targets.flatMap((id, i) =>
      known.has(id) || before.includes(id)
        ? []
        : [`targets.${i}: no such target; there are ${allowed}; found ${JSON.stringify(id)}`],
    );
    return required(
      faults.length === 0 ? accepted(rule) : refused('RULE_INVALID', faults.join('; ')),
    );
  }

  scope.get('/api/v1/rules', () => ({ rules: alerts.rules() }));

  scope.post('/api/v1/rules', async (request, reply) => {
    guard.mayWrite(request);
    const rule = withTargets(ruleOf(request.body, null));
    changeable(alerts.rule(rule.id)?.origin, 'rule', rule.id);
    await withinLimits(alerts.putRule(rule));
    return reply.code(201).header('location', `/api/v1/rules/${rule.id}`).send(rule);
  });

  scope.post('/api/v1/rules/backtest', async (request) => {
    // Folds the whole log: a page of another site must not make us do that.
    guard.mayWrite(request);
    return alerts.backtest(ruleOf(request.body, null));
  });

  scope.get<ById>('/api/v1/rules/:id', (request) => {
    const rule = alerts.rule(request.params.id);
    if (rule === null) throw notFound('rule', request.params.id);
    return rule;
  });

  scope.put<ById>('/api/v1/rules/:id', async (request) => {
    guard.mayWrite(request);
    const rule = withTargets(ruleOf(request.body, request.params.id));
    changeable(alerts.rule(rule.id)?.origin, 'rule', rule.id);
    await withinLimits(alerts.putRule(rule));
    return rule;
  });

  scope.delete<ById>('/api/v1/rules/:id', async (request, reply) => {
    guard.mayWrite(request);
    const { id } = request.params;
    changeable(alerts.rule(id)?.origin, 'rule', id);
    if (!(await alerts.removeRule(id))) throw notFound('rule of your own', id);
    return reply.code(204).send();
  });
}
