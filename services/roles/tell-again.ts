import { EVERY_TARGET, type Receipt } from '../../shared/alert.ts';
import type { Target } from '../../shared/target.ts';
import { alertOf } from '../alerts/receipt.ts';
import { sendToAlertmanager } from '../sinks/alertmanager.ts';
import type { AlertBook } from './alert-book.ts';
import type { RoleLogger } from './logger.ts';

/** What tells again, and when it is. */
export interface TellingAgain {
  book: AlertBook;
  logger: RoleLogger;
  nowMs: () => number;
}

/**
 * Tells every Alertmanager what still fires; it takes for over what it does not hear of. All at the
 * same time: one that does not answer must not end the alerts of another. Never rejects.
 */
export async function tellAgain(again: TellingAgain): Promise<void> {
  await Promise.all(again.book.settings.all('target').map((target) => tellOne(target, again)));
}

async function tellOne(target: Target, { book, logger, nowMs }: TellingAgain): Promise<void> {
  if (target.type !== 'alertmanager') return;
  const firing = book.list.firing().filter((receipt) => isFor(receipt, target.id));
  if (firing.length === 0) return;
  try {
    const outcome = await sendToAlertmanager(target, firing.map(alertOf), nowMs());
    if (outcome.ok) return;
    logger.info({ target: target.id, reason: outcome.reason }, 'sending again failed');
  } catch (error) {
    logger.error({ err: error, target: target.id }, 'sending again failed by a fault of ours');
  }
}

/** Whether an alert goes to a target. */
export function isFor({ rule }: Receipt, id: string): boolean {
  return rule.targets.includes(EVERY_TARGET) || rule.targets.includes(id);
}
