import type { Receipt } from '../../shared/alert.ts';
import { parseInstant, toIso } from '../../shared/time.ts';
import { compileRule } from '../alerts/compile-rule.ts';
import { holdsFor } from '../alerts/conditions.ts';
import type { Reading } from '../alerts/reading.ts';
import { momentOf, writeReceipt, type ReceiptContext } from '../alerts/receipt.ts';
import type { Log } from '../log/port.ts';
import { STATE_VERSION } from '../trends/codec.ts';
import { fold } from '../trends/fold.ts';
import { createState, type Limits, type TrendState } from '../trends/state.ts';
import { foldKey } from './alert-keys.ts';
import { createReader } from './alert-reading.ts';

export type Recomputed =
  { same: true; receipt: Receipt } | { same: false; reasons: string[]; receipt: Receipt | null };

interface Rewritten {
  receipt: Receipt;
  held: boolean;
}

/** Finds the moment of a receipt in a state that is being folded, and writes the receipt from it. */
export interface MomentFinder {
  /** At each whole minute, and after each record. */
  minute(boundaryMs: number): void;
  record(): void;
  readonly found: Rewritten | null;
  /** The log has gone past the moment. */
  readonly passed: boolean;
}

export function findMoment(
  given: Receipt,
  state: TrendState,
  context: Pick<ReceiptContext, 'publicUrl' | 'version'> & { topic: string },
): MomentFinder {
  const atMs = parseInstant(momentOf(given))?.ms ?? Number.NaN;
  const startsAtMs = parseInstant(given.startsAt)?.ms ?? Number.NaN;
  const { rule, kind, key } = given;
  const moment = {
    rule,
    kind,
    key,
    raised: { id: given.id, startsAtMs },
    endsAtMs: given.endsAt === null ? null : atMs,
  };
  let found: Rewritten | null = null;

  function write(reading: Reading): void {
    const receipt = writeReceipt(moment, reading, {
      publicUrl: context.publicUrl,
      log: { topic: context.topic, partition: 0, fromOffset: 0, toOffset: state.offset + 1 },
      stateVersion: STATE_VERSION,
      version: context.version,
    });
    found = { receipt, held: holdsFor(compileRule(rule, foldKey), reading, { kind, key }) };
  }

  return {
    minute(boundaryMs) {
      if (boundaryMs === atMs) write(createReader(state).at(atMs));
    },
    record() {
      // At one time there may be many records, and the minute before them: the offset says which.
      if (state.clockMs !== atMs || state.offset + 1 !== given.log.toOffset) return;
      if (given.endsAt === null && found?.receipt.log.toOffset !== given.log.toOffset) {
        write(createReader(state).early());
      }
    },
    get found() {
      return found;
    },
    get passed() {
      return state.clockMs > atMs;
    },
  };
}

/**
 * Folds `mentions` from its beginning to the moment of a receipt and writes the receipt anew: the
 * same bytes, or what differs and why that may be. The rule's condition is asked anew as well. What
 * retention has removed is missing in the count, and said. Costs a fold of the log up to there.
 */
export async function recompute(
  given: Receipt,
  options: {
    log: Log;
    topic: string;
    limits: Partial<Limits>;
    publicUrl: string;
    version: string;
  },
): Promise<Recomputed> {
  const state = createState(options.limits);
  const moment = findMoment(given, state, options);
  const onMinute = (boundaryMs: number): void => moment.minute(boundaryMs);

  const [bounds] = await options.log.offsets(options.topic);
  const first = bounds?.first ?? 0;
  folding: for await (const records of options.log.read(options.topic, 0, {
    fromOffset: first,
    follow: false,
  })) {
    for (const record of records) {
      fold(state, parse(record.value), record.offset, onMinute, record.timestampMs);
      moment.record();
      if (moment.passed) break folding;
    }
  }

  const { found } = moment;
  const reasons: string[] = [];
  if (first > given.log.fromOffset) {
    reasons.push(`retention has removed the records before offset ${first} of ${options.topic}`);
  }
  if (found === null) {
    reasons.push(
      `the log tells of no moment ${momentOf(given)}; it ends at ${toIso(Math.max(0, state.clockMs))}`,
    );
    return { same: false, reasons, receipt: null };
  }
  const { receipt, held } = found;
  if (given.state === 'firing' && !held) {
    reasons.push('the condition of the rule does not hold at that moment');
  }
  reasons.push(...differences(given, receipt));
  const same = JSON.stringify(given) === JSON.stringify(receipt) && (held || given.endsAt !== null);
  return same ? { same, receipt } : { same: false, reasons, receipt };
}

function differences(given: Receipt, receipt: Receipt): string[] {
  const names = new Set([...Object.keys(given), ...Object.keys(receipt)]) as Set<keyof Receipt>;
  return [...names].flatMap((name) => {
    const [was, is] = [JSON.stringify(given[name]), JSON.stringify(receipt[name])];
    return was === is
      ? []
      : [`${name}: the receipt says ${short(was)}, the log gives ${short(is)}`];
  });
}

/** A field that is not there has no JSON. */
function short(json: string | undefined): string {
  if (json === undefined) return 'nothing';
  return json.length > 200 ? `${json.slice(0, 200)}…` : json;
}

function parse(value: Uint8Array | null): unknown {
  if (value === null) return null;
  try {
    return JSON.parse(Buffer.from(value).toString());
  } catch {
    // Counted as unreadable by the fold, as it was when it came.
    return null;
  }
}
