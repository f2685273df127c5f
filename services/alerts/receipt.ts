import type { Alert, AlertKind, Receipt, Rule } from '../../shared/alert.ts';
import { toIso, WINDOW_MS, type Window } from '../../shared/time.ts';
import type { Kind, Trend } from '../../shared/trend.ts';
import { isTogether, narrowingOf } from './compile-rule.ts';
import type { Raised } from './alert-state.ts';
import type { Counted, Evidence, Reading, Together } from './reading.ts';

/** What a receipt says of the process that made it, and of the records it had folded. */
export interface ReceiptContext {
  /** Where people open the page, without a slash at the end; empty: links are relative. */
  publicUrl: string;
  log: Receipt['log'];
  stateVersion: number;
  version: string;
}

/** Which alert, and which of its two moments, is to be written down. */
export interface Moment {
  rule: Rule;
  kind: AlertKind;
  key: string;
  raised: Raised;
  /** null when it is raised. */
  endsAtMs: number | null;
}

const NO_EVIDENCE: Evidence = {
  headlines: [],
  articleIds: [],
  baseline: { stories: 0, streamStories: 0, windowStories: 0 },
};

/**
 * An alert with everything it was decided on, from the counts of the minute. Fields are written in
 * one order and figures are rounded as they are shown, so that the same log gives the same bytes.
 */
export function writeReceipt(moment: Moment, reading: Reading, context: ReceiptContext): Receipt {
  const { rule, kind, key, raised, endsAtMs } = moment;
  const { window } = rule.when;
  const narrowing = narrowingOf(rule);
  const tracked = kind !== 'outlet' && kind !== 'stream';
  const trend = tracked ? reading.trend(kind, key, window) : null;
  // Two words that are seldom together: they were counted, what is usual of them is not known.
  const counted =
    kind === 'keyword-pair' && trend === null ? reading.counted(kind, key, window) : null;
  const isSeldom = (counted?.articles ?? 0) > 0;
  const standing = tracked ? reading.tier(kind, key, window) : null;
  const evidence = tracked ? reading.evidence(kind, key, window, narrowing) : NO_EVIDENCE;
  const told = tracked && narrowing ? reading.narrowed({ kind, key }, window, narrowing) : null;
  const together = narrowing && isTogether(rule) ? reading.together(key, window, narrowing) : null;
  const alert: Alert = {
    id: raised.id,
    ruleId: rule.id,
    state: endsAtMs === null ? 'firing' : 'resolved',
    severity: rule.severity,
    labels: rule.labels,
    kind,
    key,
    label: trend?.label ?? key,
    window,
    startsAt: toIso(raised.startsAtMs),
    endsAt: endsAtMs === null ? null : toIso(endsAtMs),
    ...figures(trend, counted),
    ...(told === null ? {} : { counted: countedOf(told, together) }),
    headlines: evidence.headlines,
    countries: countriesOf(kind, key, trend),
    viewUrl: viewUrl(context.publicUrl, kind, key, window),
    reason: endsAtMs === null ? 'raised' : 'resolved',
    ...(reading.warming || isSeldom ? { warming: true as const } : {}),
  };
  return {
    ...alert,
    rule,
    parameters: {
      from: toIso(reading.windowEndMs - WINDOW_MS[window]),
      to: toIso(reading.atMs),
      tier: together === null ? (standing ?? trend?.tier ?? 'steady') : (together.tier ?? 'steady'),
      warming: reading.warming,
    },
    baseline: evidence.baseline,
    articleIds: evidence.articleIds,
    log: context.log,
    stateVersion: context.stateVersion,
    version: context.version,
  };
}

/** The alert alone, as it leaves the house. */
export function alertOf(receipt: Receipt): Alert {
  const {
    rule: _rule,
    parameters: _parameters,
    baseline: _baseline,
    articleIds: _articleIds,
    log: _log,
    stateVersion: _stateVersion,
    version: _version,
    ...alert
  } = receipt;
  return alert;
}

function countedOf(
  { stories, outlets }: Counted,
  together: Together | null,
): NonNullable<Alert['counted']> {
  if (together === null) return { stories, outlets };
  return { stories, outlets, expectedAtMost: together.expectedAtMost };
}

/** The moment that the receipt speaks of. */
export function momentOf(receipt: Pick<Alert, 'startsAt' | 'endsAt'>): string {
  return receipt.endsAt ?? receipt.startsAt;
}

function figures(
  trend: Trend | null,
  counted: ReturnType<Reading['counted']>,
): Pick<Alert, 'articles' | 'stories' | 'outlets' | 'expected' | 'p' | 'z'> {
  if (trend === null) {
    const { articles, stories, outlets } = counted ?? { articles: 0, stories: 0, outlets: 0 };
    return { articles, stories, outlets, expected: 0, p: 1, z: 0 };
  }
  const { articles, stories, outlets, expected, p, z } = trend;
  return { articles, stories, outlets, expected, p, z };
}

/** Of a country or a pair of them, these; else those that are named beside the key. */
function countriesOf(kind: AlertKind, key: string, trend: Trend | null): string[] {
  if (kind === 'country') return [key];
  return kind === 'country-pair' ? key.split('|') : (trend?.countries ?? []);
}

/** The page's address for the key (web/src/address); a silence has none but the page itself. */
function viewUrl(publicUrl: string, kind: AlertKind, key: string, window: Window): string {
  if (kind === 'outlet' || kind === 'stream') return `${publicUrl}/`;
  const about = encodeURIComponent(`${kind satisfies Kind}:${key}`);
  return `${publicUrl}/?kind=${kind}&window=${window}&about=${about}`;
}
