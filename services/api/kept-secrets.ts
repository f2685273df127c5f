import { shownTarget } from '../../shared/shown-target.ts';
import type { Target } from '../../shared/target.ts';

/**
 * A change of a target with what its author was never given: secrets that are left out, or come back
 * as they are shown, stay. But only while the address stays too, else a change of address would
 * carry them to another place.
 * @param body as it came; what is wrong with it is told later
 */
export function withSecretsOf(before: Target | null, body: unknown): unknown {
  if (before === null || typeof body !== 'object' || body === null) return body;
  const shown = shownTarget(before);
  const hidden = new Set(['url', 'secrets'].filter((field) => field in shown));
  const given = Object.fromEntries(
    Object.entries(body).filter(
      ([field, value]) => value !== undefined && !(hidden.has(field) && value === shown[field]),
    ),
  );
  if (given.type !== before.type) return given;
  const stays = (field: string): boolean =>
    given[field] === undefined || given[field] === (before as Record<string, unknown>)[field];
  switch (before.type) {
    case 'webhook':
      return stays('url') ? { url: before.url, secrets: before.secrets, ...given } : given;
    case 'telegram':
      return stays('url') ? { url: before.url, token: before.token, ...given } : given;
    case 'slack':
    case 'alertmanager':
      return stays('url') ? { url: before.url, ...given } : given;
    case 'email': {
      const same = ['host', 'port', 'tls', 'user'].every(stays) && before.password !== undefined;
      return same && given.user !== undefined ? { password: before.password, ...given } : given;
    }
    case 'kafka':
      return given;
  }
}
