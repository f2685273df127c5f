import type { Resolve } from '../../services/sinks/public-lookup.ts';

/** macOS answers at 127.0.0.1 alone. */
export const hasBoth = process.platform !== 'darwin';
/** Two addresses of this machine: the one is played as public, the other is the private one to be reached. */
export const OUTSIDE = '127.0.0.2';
export const INSIDE = '127.0.0.1';
export const isPublic = (address: string): boolean => address === OUTSIDE;

/** A name service that answers as it is told, in turn; the last answer stays. */
export function resolving(...answers: string[][]): { resolve: Resolve; asked: string[] } {
  const asked: string[] = [];
  const resolve: Resolve = (hostname, _options, callback) => {
    const found = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push(hostname);
    const addresses = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    process.nextTick(() => callback(null, addresses));
  };
  return { resolve, asked };
}
