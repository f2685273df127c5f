import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { ApiLogger } from './dependencies.ts';

/** An answer that is an error, as RFC 9457 has it; `code` never changes, the words may. */
export interface Problem {
  status: number;
  code: string;
  /** What was wrong and what to do, for a person. */
  detail: string;
  retryAfterSeconds?: number;
}

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  500: 'Internal error',
  503: 'Unavailable',
};

/** Thrown by a route to answer with a problem. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.retryAfterSeconds !== undefined) {
    void reply.header('retry-after', problem.retryAfterSeconds);
  }
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .send({
      type: 'about:blank',
      title: TITLES[problem.status] ?? 'Error',
      status: problem.status,
      code: problem.code,
      detail: problem.detail,
    });
}

/** Every error leaves as a problem; what is our own fault is logged whole and told without its insides. */
export function handleProblems(server: FastifyInstance, logger: ApiLogger): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = toProblem(error);
    if (problem.status >= 500) {
      logger.error({ err: error, method: request.method, url: request.url }, 'RequestFailed');
    }
    return sendProblem(reply, problem);
  });
}

function toProblem(error: FastifyError): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (isRetriable(error)) {
    const detail = `${error.message}; send it again in a moment`;
    return { status: 503, code: error.code, detail, retryAfterSeconds: 2 };
  }
  const status = error.statusCode ?? 500;
  if (status < 500) return { status, code: error.code, detail: error.message };
  return {
    status: 500,
    code: 'INTERNAL',
    detail: 'something went wrong on our side; the log of the server says what',
  };
}

/** The log's errors say themselves whether the same call may go through later. */
function isRetriable(error: Error & { code: string }): boolean {
  return 'retriable' in error && error.retriable === true;
}
