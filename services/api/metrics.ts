import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Registry, collectDefaultMetrics } from 'prom-client';
import type { ApiDependencies } from './dependencies.ts';
import type { Sockets } from './sockets.ts';

/** `/metrics` in Prometheus' text format: the process, the sockets, and what the roles count. */
export function metricsRoute(
  server: FastifyInstance,
  deps: ApiDependencies,
  sockets: () => Sockets | null,
): void {
  const processMetrics = new Registry();
  collectDefaultMetrics({ register: processMetrics });

  server.get('/metrics', async (_request, reply) => {
    const current = new Registry();
    for (const gauge of [...deps.gauges(), ...socketGauges(sockets())]) {
      const labelNames = Object.keys(gauge.values[0]?.labels ?? {});
      const options = { name: gauge.name, help: gauge.help, labelNames, registers: [current] };
      const metric = gauge.type === 'counter' ? new Counter(options) : new Gauge(options);
      for (const { labels, value } of gauge.values) metric.inc(labels ?? {}, value);
    }
    const text = `${await processMetrics.metrics()}\n${await current.metrics()}`;
    return reply.type(processMetrics.contentType).send(text);
  });
}

function socketGauges(sockets: Sockets | null): ReturnType<ApiDependencies['gauges']> {
  if (sockets === null) return [];
  const { clients, views, deltas, skipped, dropped } = sockets.counters();
  return [
    {
      name: 'marsad_clients',
      help: 'Socket.IO clients connected',
      type: 'gauge',
      values: [{ value: clients }],
    },
    {
      name: 'marsad_views',
      help: 'Different views watched',
      type: 'gauge',
      values: [{ value: views }],
    },
    {
      name: 'marsad_deltas_total',
      help: 'Deltas made',
      type: 'counter',
      values: [{ value: deltas }],
    },
    {
      name: 'marsad_deltas_skipped_total',
      help: 'Deltas not sent to clients that were behind',
      type: 'counter',
      values: [{ value: skipped }],
    },
    {
      name: 'marsad_clients_dropped_total',
      help: 'Clients let go because they took nothing',
      type: 'counter',
      values: [{ value: dropped }],
    },
  ];
}
