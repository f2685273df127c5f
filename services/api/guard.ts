import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from './problem.ts';

/** Who may write. */
export interface Guard {
  /** @throws ProblemError 401 or 403. */
  mayWrite(request: FastifyRequest): void;
}

/**
 * With a token: the call must carry `Authorization: Bearer …`. Without one: any caller that reaches
 * this address, but no page of another site (a browser names it in `Origin`): a visitor's browser
 * must not be turned into a producer.
 */
export function createGuard(token: string | null): Guard {
  return {
    mayWrite(request) {
      if (token !== null) {
        requireToken(request.headers.authorization, token);
        return;
      }
      const origin = request.headers.origin;
      if (origin !== undefined && !isSameHost(origin, request.headers.host)) {
        throw new ProblemError({
          status: 403,
          code: 'FOREIGN_ORIGIN',
          detail: `a page of ${origin} may not write here; set MARSAD_TOKEN and send it as a bearer token`,
        });
      }
    },
  };
}

function requireToken(authorization: string | undefined, token: string): void {
  const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '';
  // Digests have one length, so the comparison takes one time whatever was given.
  if (!timingSafeEqual(digest(given), digest(token))) {
    throw new ProblemError({
      status: 401,
      code: 'TOKEN_NEEDED',
      detail: 'this call needs the header "Authorization: Bearer …" with the value of MARSAD_TOKEN',
    });
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function isSameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
