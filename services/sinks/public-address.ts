import { BlockList, isIP } from 'node:net';

/** Special-purpose ranges (IANA registries, RFC 6890): nothing a stranger may be sent to. */
const PRIVATE_V4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** Of 2000::/3, the only global unicast there is: tunnels that carry other addresses, documentation. */
const NOT_GLOBAL_V6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const privateV4 = new BlockList();
for (const [net, bits] of PRIVATE_V4) privateV4.addSubnet(net, bits, 'ipv4');
const globalV6 = new BlockList();
globalV6.addSubnet('2000::', 3, 'ipv6');
const notGlobalV6 = new BlockList();
for (const [net, bits] of NOT_GLOBAL_V6) notGlobalV6.addSubnet(net, bits, 'ipv6');

/**
 * Whether an address is one of the public internet: not this machine, no private or link-local
 * network, no cloud's metadata service (169.254.169.254, fd00:ec2::254, 100.100.100.200), and no
 * IPv6 form that carries an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !privateV4.check(address, 'ipv4');
  if (family === 0) return false;
  return globalV6.check(address, 'ipv6') && !notGlobalV6.check(address, 'ipv6');
}
