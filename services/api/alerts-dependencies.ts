import type {
  Acknowledgement,
  Alert,
  BacktestAnswer,
  Listed,
  ListedAlert,
  Mute,
  Receipt,
  Rule,
} from '../../shared/alert.ts';
import type { Delivery, Target } from '../../shared/target.ts';

/** What the API needs of alerts; changes resolve once they are durable in the log. */
export interface AlertsDependencies {
  rules(): Listed<Rule>[];
  rule(id: string): Listed<Rule> | null;
  /** What the rule waits for and no article can have. */
  keyFaults(rule: Rule): string[];
  putRule(rule: Rule): Promise<void>;
  removeRule(id: string): Promise<boolean>;
  mutes(): Listed<Mute>[];
  putMute(mute: Mute): Promise<void>;
  removeMute(id: string): Promise<boolean>;
  targets(): { target: Target; delivery: Delivery | null }[];
  target(id: string): Target | null;
  putTarget(target: Target): Promise<void>;
  removeTarget(id: string): Promise<boolean>;
  /** Sends an invented alert, once; the words say what went wrong. */
  testTarget(target: Target): Promise<{ ok: boolean; message: string }>;
  alerts(filter: { state?: Alert['state'] | undefined; limit: number }): ListedAlert[];
  receipt(id: string, moment?: 'raised' | 'resolved'): Receipt | null;
  acknowledgement(id: string): Acknowledgement | null;
  acknowledge(id: string, by: string): Promise<void>;
  backtest(rule: Rule): Promise<BacktestAnswer>;
  nowMs(): number;
  onAlert(listener: (alert: Alert) => void): void;
}
