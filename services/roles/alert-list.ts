import type { Alert, Receipt } from '../../shared/alert.ts';
import { eventId } from '../alerts/alert-engine.ts';
import { alertOf } from '../alerts/receipt.ts';
import type { LogRecord } from '../log/port.ts';

/** Alerts kept to be listed and looked up, the newest; some 10 kB each with both receipts. */
export const MAX_ALERTS = 2_000;

interface Known {
  raised: Receipt | null;
  resolved: Receipt | null;
}

/** What the topic `alerts` tells, in this process. */
export interface AlertList {
  /** Takes a record of the topic; returns the receipt when it was not told before. */
  take(record: LogRecord): Receipt | null;
  has(event: string): boolean;
  /** Newest first. */
  list(filter: { state?: Alert['state'] | undefined; limit: number }): Alert[];
  /** As it stands, or at the moment asked for. */
  receipt(id: string, moment?: 'raised' | 'resolved'): Receipt | null;
  firing(): Receipt[];
}

export function createAlertList(): AlertList {
  const alerts = new Map<string, Known>();

  return {
    take(record) {
      const receipt = parseReceipt(record.value);
      if (receipt === null) return null;
      const known = alerts.get(receipt.id) ?? { raised: null, resolved: null };
      const moment = receipt.state === 'firing' ? 'raised' : 'resolved';
      if (known[moment] !== null) return null;
      known[moment] = receipt;
      alerts.set(receipt.id, known);
      if (alerts.size > MAX_ALERTS) {
        const [oldest] = alerts.keys();
        alerts.delete(oldest!);
      }
      return receipt;
    },
    has(event) {
      const known = alerts.get(event.slice(0, event.lastIndexOf('-')));
      const receipts = known ? [known.raised, known.resolved] : [];
      return receipts.some((receipt) => receipt !== null && eventId(receipt) === event);
    },
    list({ state, limit }) {
      const found: Alert[] = [];
      for (const { raised, resolved } of [...alerts.values()].reverse()) {
        if (found.length === limit) break;
        const newest = resolved ?? raised!;
        if (state === undefined || newest.state === state) found.push(alertOf(newest));
      }
      return found;
    },
    receipt(id, moment) {
      const known = alerts.get(id);
      if (known === undefined) return null;
      return moment === undefined ? (known.resolved ?? known.raised) : known[moment];
    },
    firing: () =>
      [...alerts.values()].flatMap(({ raised, resolved }) =>
        raised !== null && resolved === null ? [raised] : [],
      ),
  };
}

export function parseReceipt(value: Uint8Array | null): Receipt | null {
  if (value === null) return null;
  try {
    const receipt = JSON.parse(Buffer.from(value).toString()) as Partial<Receipt> | null;
    return typeof receipt?.id === 'string' && typeof receipt.state === 'string'
      ? (receipt as Receipt)
      : null;
  } catch {
    // A foreign record in our topic is none of our alerts.
    return null;
  }
}
