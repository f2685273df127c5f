import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Code of the error when an address that is not public was asked for. */
export const NOT_PUBLIC = 'ADDRESS_NOT_PUBLIC';

/** Whether a host is an address already, and not a public one; names are checked when they are looked up. */
export function refusedAddress(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 && !isPublicAddress(host);
}

/**
 * Looks a name up for a connection that is being made, so what was checked is what is connected to.
 * One private address among several is enough to refuse it: which one is taken is not ours to say.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) {
      callback(error, [], 0);
      return;
    }
    const [first] = addresses;
    if (first === undefined || addresses.some(({ address }) => !isPublicAddress(address))) {
      callback(Object.assign(new Error(NOT_PUBLIC), { code: NOT_PUBLIC }), [], 0);
    } else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
