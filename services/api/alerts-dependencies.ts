import type { Alert, Mute, Receipt, Rule } from '../../shared/alert.ts';
import type { Delivery, Target } from '../../shared/target.ts';

/** What a draft rule would have told. */
export interface BacktestAnswer {
  /** The stretch of the log that was looked at; nothing is raised before a baseline. */
  from: string | null;
  to: string | null;
  articles: number;
  raised: number;
  perDay: number;
  /** Minutes with an alert out, of all minutes looked at, 0…1. */
  firingShare: number;
  /** How often it was kept from telling, by reason, in minutes. */
  held: Record<string, number>;
  /** The first 200 that it raised. */
  alerts: Alert[];
  /** In words, when the rule would be noise or could not be judged. */
  warnings: string[];
}

/** What the API needs of alerts; changes resolve once they are durable in the log. */
export interface AlertsDependencies {
  rules(): Rule[];
  rule(id: string): Rule | null;
  putRule(rule: Rule): Promise<void>;
  removeRule(id: string): Promise<boolean>;
  mutes(): Mute[];
  putMute(mute: Mute): Promise<void>;
  removeMute(id: string): Promise<boolean>;
  targets(): { target: Target; delivery: Delivery | null }[];
  target(id: string): Target | null;
  putTarget(target: Target): Promise<void>;
  removeTarget(id: string): Promise<boolean>;
  /** Sends an invented alert, once; the words say what went wrong. */
  testTarget(target: Target): Promise<{ ok: boolean; message: string }>;
  alerts(filter: { state?: Alert['state'] | undefined; limit: number }): Alert[];
  receipt(id: string, moment?: 'raised' | 'resolved'): Receipt | null;
  acknowledgement(id: string): { at: string; by: string } | null;
  acknowledge(id: string, by: string): Promise<void>;
  backtest(rule: Rule): Promise<BacktestAnswer>;
  onAlert(listener: (alert: Alert) => void): void;
}
