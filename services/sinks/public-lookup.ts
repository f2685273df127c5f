import { lookup as dnsLookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Code of the error when an address that is not public was asked for. */
export const NOT_PUBLIC = 'ADDRESS_NOT_PUBLIC';

/** Whether a host is an address already, and not a public one; names are checked when they are looked up. */
export function refusedAddress(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 && !isPublicAddress(host);
}

/** As `dns.lookup` answers when all addresses are asked for. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Looks a name up for a connection that is being made, so what was checked is what is connected to.
 * One private address among several is enough to refuse it: which one is taken is not ours to say.
 */
export function createPublicLookup(
  resolve: Resolve = dnsLookup,
  isPublic: (address: string) => boolean = isPublicAddress,
): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) {
        callback(error, [], 0);
        return;
      }
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => isPublic(address))) {
        callback(Object.assign(new Error(NOT_PUBLIC), { code: NOT_PUBLIC }), [], 0);
      } else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

export const publicLookup = createPublicLookup();
