import { fastify, type FastifyInstance } from 'fastify';
import { alertsRoutes } from './alerts-routes.ts';
import { articlesBehindRoutes } from './articles-behind.ts';
import { articlesRoute } from './articles-route.ts';
import type { ApiDependencies } from './dependencies.ts';
import { createGuard } from './guard.ts';
import { healthRoutes } from './health.ts';
import { metricsRoute } from './metrics.ts';
import { openApi } from './openapi.ts';
import { pageRoutes, securityHeaders } from './page.ts';
import { handleProblems, sendProblem } from './problem.ts';
import { openSockets, type SocketOptions, type Sockets } from './sockets.ts';
import { trendsRoutes } from './trends-routes.ts';

export interface ApiOptions extends SocketOptions {
  host: string;
  port: number;
  token: string | null;
  maxRequestBytes: number;
  /** Folder of the built page. */
  pageFolder: string;
}

export interface Api {
  /** Where it listens, as a browser would write it. */
  url: string;
  close(): Promise<void>;
}

/** @throws ApiError `PORT_IN_USE`, `ADDRESS_UNUSABLE` with what to do. */
export async function startApi(deps: ApiDependencies, options: ApiOptions): Promise<Api> {
  const server = fastify({ bodyLimit: options.maxRequestBytes, forceCloseConnections: true });
  let sockets: Sockets | null = null;

  securityHeaders(server);
  handleProblems(server, deps.logger);
  server.setNotFoundHandler((request, reply) =>
    sendProblem(reply, {
      status: 404,
      code: 'NOT_FOUND',
      detail: `there is no ${request.method} ${request.url}; see /api/v1/openapi.json`,
    }),
  );
  healthRoutes(server, deps);
  metricsRoute(server, deps, () => sockets);
  server.get('/api/v1/status', () => deps.status());
  if (deps.replica === null) {
    roleMissing(server, ['/api/v1/trends', '/api/v1/trends/*', '/api/v1/uncounted']);
  } else {
    const serving = { ...deps, replica: deps.replica };
    trendsRoutes(server, serving);
    articlesBehindRoutes(server, serving);
  }
  const guard = createGuard(options.token);
  if (deps.alerts) await alertsRoutes(server, deps.alerts, guard);
  articlesRoute(server, deps, guard);
  server.get('/api/v1/openapi.json', () => openApi(deps.version));
  if (deps.replica !== null) await pageRoutes(server, options.pageFolder);

  const url = await listen(server, options);
  if (deps.replica !== null) {
    sockets = openSockets(server.server, { ...deps, replica: deps.replica }, options);
  }
  return {
    url,
    async close() {
      await sockets?.close();
      await server.close();
    },
  };
}

/** A process without the state says so, instead of answering that there is no such call. */
function roleMissing(server: FastifyInstance, paths: string[]): void {
  for (const path of paths) {
    server.get(path, (_request, reply) =>
      sendProblem(reply, {
        status: 503,
        code: 'ROLE_MISSING',
        detail: 'this process does not keep the state; ask one that has the role serve',
      }),
    );
  }
}

export class ApiError extends Error {
  readonly code: 'PORT_IN_USE' | 'ADDRESS_UNUSABLE';

  constructor(code: ApiError['code'], message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'ApiError';
    this.code = code;
  }
}

async function listen(server: FastifyInstance, options: ApiOptions): Promise<string> {
  const { host, port } = options;
  try {
    await server.listen({ host, port });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new ApiError(
        'PORT_IN_USE',
        `port ${port} is in use on ${host}; stop what uses it, or choose another with PORT=…`,
        error,
      );
    }
    throw new ApiError(
      'ADDRESS_UNUSABLE',
      `can't listen on ${host} port ${port}: ${message}; check MARSAD_HOST and PORT`,
      error,
    );
  }
  const address = server.server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${bound}`;
}
