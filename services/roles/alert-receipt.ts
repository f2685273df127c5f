import type { Receipt } from '../../shared/alert.ts';
import { parseInstant, toIso } from '../../shared/time.ts';
import { compileRule } from '../alerts/compile-rule.ts';
import { holding } from '../alerts/conditions.ts';
import { momentOf, writeReceipt } from '../alerts/receipt.ts';
import type { Log } from '../log/port.ts';
import { STATE_VERSION } from '../trends/codec.ts';
import { fold } from '../trends/fold.ts';
import { createState, type Limits } from '../trends/state.ts';
import { foldKey } from './alert-keys.ts';
import { createReader } from './alert-reading.ts';

export type Recomputed =
  { same: true; receipt: Receipt } | { same: false; reasons: string[]; receipt: Receipt | null };

/**
 * Folds `mentions` from its beginning to the minute of a receipt and writes the receipt anew: the
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
  const atMs = parseInstant(momentOf(given))?.ms ?? Number.NaN;
  const startsAtMs = parseInstant(given.startsAt)?.ms ?? Number.NaN;
  const state = createState(options.limits);
  const found: { receipt: Receipt; held: boolean }[] = [];
  const onMinute = (boundaryMs: number): void => {
    if (boundaryMs !== atMs) return;
    const { rule, kind, key } = given;
    const reading = createReader(state).at(atMs);
    const moment = {
      rule,
      kind,
      key,
      raised: { id: given.id, startsAtMs },
      endsAtMs: given.endsAt === null ? null : atMs,
    };
    const receipt = writeReceipt(moment, reading, {
      publicUrl: options.publicUrl,
      log: { topic: options.topic, partition: 0, fromOffset: 0, toOffset: state.offset + 1 },
      stateVersion: STATE_VERSION,
      version: options.version,
    });
    const held = holding(compileRule(rule, foldKey), reading);
    found.push({ receipt, held: held.some((each) => each.kind === kind && each.key === key) });
  };

  const [bounds] = await options.log.offsets(options.topic);
  const first = bounds?.first ?? 0;
  folding: for await (const records of options.log.read(options.topic, 0, {
    fromOffset: first,
    follow: false,
  })) {
    for (const record of records) {
      fold(state, parse(record.value), record.offset, onMinute, record.timestampMs);
      if (found.length > 0) break folding;
    }
  }

  const [recomputed] = found;
  const reasons: string[] = [];
  if (first > given.log.fromOffset) {
    reasons.push(`retention has removed the records before offset ${first} of ${options.topic}`);
  }
  if (recomputed === undefined) {
    reasons.push(
      `the log tells of no minute ${toIso(atMs)}; it ends at ${toIso(Math.max(0, state.clockMs))}`,
    );
    return { same: false, reasons, receipt: null };
  }
  const { receipt, held } = recomputed;
  if (given.state === 'firing' && !held) {
    reasons.push('the condition of the rule does not hold at that minute');
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
