import { io, type Socket } from 'socket.io-client';
import type {
  ClientToServer,
  Refusal,
  ServerToClient,
  Subscribed,
} from '../../../shared/events.ts';
import type { Snapshot } from '../../../shared/snapshot.ts';
import type { ViewRequests } from './subscription.ts';

export type ServerSocket = Socket<ServerToClient, ClientToServer>;

/** How long an answer may take before the request is made again. */
const ANSWER_WITHIN_MS = 5_000;

/** Reconnects for ever, from half a second up to five seconds apart, with jitter. */
export function connectSocket(): ServerSocket {
  return io({
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    autoConnect: false,
  });
}

export function requestsOver(socket: ServerSocket): ViewRequests {
  return {
    subscribe: (view) =>
      new Promise((settle) => {
        socket
          .timeout(ANSWER_WITHIN_MS)
          .emit('trends:subscribe', view, (error: Error | null, answer: Subscribed | Refusal) =>
            settle(error ? null : answer),
          );
      }),
    unsubscribe: (viewId) => {
      // What the server says to it changes nothing here: deltas of the view are ignored already.
      socket.emit('trends:unsubscribe', viewId, () => undefined);
    },
    snapshot: (viewId) =>
      new Promise((settle) => {
        socket
          .timeout(ANSWER_WITHIN_MS)
          .emit('trends:snapshot', viewId, (error: Error | null, answer: Snapshot | Refusal) =>
            settle(error ? null : answer),
          );
      }),
  };
}
