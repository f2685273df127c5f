import { readFileSync } from 'node:fs';

/** TCP_ESTABLISHED in /proc/net/tcp. */
const ESTABLISHED = '01';

/** Bytes that wait in this machine's kernel to leave the sockets of a server's port (Linux). */
export function unsentBytes(port: number): number {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  let bytes = 0;
  for (const line of readFileSync('/proc/net/tcp', 'utf8').split('\n').slice(1)) {
    const [, address, , state, queues] = line.trim().split(/\s+/);
    if (state === ESTABLISHED && address!.endsWith(local)) {
      bytes += Number.parseInt(queues!.split(':')[0]!, 16);
    }
  }
  return bytes;
}
