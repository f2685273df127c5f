import type { Mute, Receipt, Rule } from '../../shared/alert.ts';
import type { AlertState } from './alert-state.ts';
import { compileRule, type CompiledRule } from './compile-rule.ts';
import { decideEarly } from './decide-early.ts';
import { decideMinute } from './decide.ts';
import type { Decision } from './decision.ts';
import type { EarlyReading, FoldKey, Reading } from './reading.ts';
import { indexRules, type RuleIndex } from './rule-index.ts';
import { writeReceipt, type ReceiptContext } from './receipt.ts';

/** An alert was raised or is over. */
export interface AlertEvent {
  /** The same for the same decision, wherever and however often it is made. */
  id: string;
  atMs: number;
  receipt: Receipt;
}

/** What was decided at one moment. */
export interface Minute {
  /** At a whole minute; else within one, where only what is raised is told. */
  whole: boolean;
  events: AlertEvent[];
  decisions: Decision[];
}

/** Decides over rules that may change from one to the next. */
export interface AlertEngine {
  readonly state: AlertState;
  setRules(rules: readonly Rule[]): void;
  decide(mutes: readonly Mute[], reading: Reading, context: ReceiptContext): Minute;
  decideEarly(mutes: readonly Mute[], reading: EarlyReading, context: ReceiptContext): Minute;
}

export function createAlertEngine(state: AlertState, foldKey: FoldKey): AlertEngine {
  let index: RuleIndex = indexRules([]);
  let indexed: readonly Rule[] = [];
  // Rules are set every minute and change rarely; folding their keys is what costs.
  const known = new WeakMap<Rule, CompiledRule>();
  const compile = (rule: Rule): CompiledRule => {
    const made = known.get(rule) ?? compileRule(rule, foldKey);
    known.set(rule, made);
    return made;
  };
  return {
    state,
    setRules(rules) {
      if (rules.length === indexed.length && rules.every((rule, i) => rule === indexed[i])) return;
      indexed = [...rules];
      // In the order of their ids, so that it does not matter when each was made.
      index = indexRules([...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map(compile));
    },
    decide(mutes, reading, context) {
      const decisions = decideMinute(state, index, mutes, reading);
      return { whole: true, decisions, events: eventsOf(decisions, reading, context) };
    },
    decideEarly(mutes, reading, context) {
      const decisions = decideEarly(state, index, mutes, reading);
      return { whole: false, decisions, events: eventsOf(decisions, reading, context) };
    },
  };
}

function eventsOf(
  decisions: readonly Decision[],
  reading: Reading,
  context: ReceiptContext,
): AlertEvent[] {
  const events: AlertEvent[] = [];
  for (const { reason, rule, kind, key, alert } of decisions) {
    if (alert === null || (reason !== 'raised' && reason !== 'resolved')) continue;
    const endsAtMs = reason === 'resolved' ? reading.atMs : null;
    const receipt = writeReceipt({ rule, kind, key, raised: alert, endsAtMs }, reading, context);
    events.push({ id: eventId(receipt), atMs: reading.atMs, receipt });
  }
  return events;
}

/** `ALERT-raised` or `ALERT-resolved`: also the idempotency key of what is sent of it. */
export function eventId({ id, state }: Pick<Receipt, 'id' | 'state'>): string {
  return `${id}-${state === 'firing' ? 'raised' : 'resolved'}`;
}
