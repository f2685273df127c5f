import type { Socket } from 'socket.io';

/**
 * What was made for a client and not confirmed by it yet, wherever it waits: here, in the kernel, on
 * the wire. Engine.IO's own heartbeat tells: whoever answers a ping has read what was sent before it,
 * with any client of the protocol. A full send buffer tells nothing for a while, as a kernel takes
 * megabytes for a client that sleeps.
 */
export interface Unconfirmed {
  readonly bytes: number;
}

export function watchUnconfirmed(conn: Socket['conn']): Unconfirmed {
  let bytes = 0;
  let beforePing = 0;
  conn.on('packetCreate', ({ type, data }: { type: string; data?: unknown }) => {
    if (type === 'ping') beforePing = bytes;
    else if (typeof data === 'string') bytes += byteLength(data);
  });
  conn.on('heartbeat', () => {
    bytes -= beforePing;
    beforePing = 0;
  });
  return {
    get bytes() {
      return bytes;
    },
  };
}

/** The same text goes to a thousand clients in turn: it is measured once. */
let measured = { text: '', bytes: 0 };
function byteLength(text: string): number {
  if (text !== measured.text) measured = { text, bytes: Buffer.byteLength(text) };
  return measured.bytes;
}
