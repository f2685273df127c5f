import type { AlertKind, Rule } from '../../shared/alert.ts';
import type { Raised } from './alert-state.ts';
import type { Held } from './conditions.ts';

/**
 * Why a subject for which a rule's condition holds (or held) was told or not:
 *
 * | reason     | means                                                                       |
 * | ---------- | --------------------------------------------------------------------------- |
 * | `raised`   | told now                                                                    |
 * | `still`    | its alert is out, or it is another name of one that is                      |
 * | `pending`  | it does not hold for `forMs` yet                                            |
 * | `cooldown` | an alert on it ended less than `cooldownMs` ago                             |
 * | `muted`    | a mute fits                                                                 |
 * | `quiet`    | quiet hours of the rule                                                     |
 * | `budget`   | the rule has raised its share of the day (budget.ts)                        |
 * | `full`     | more subjects than are followed at once                                     |
 * | `forgotten` | its cool-down ended early: more cool down than are kept (cool-downs.ts)     |
 * | `resolved` | its alert is over, told now                                                 |
 */
export type Reason =
  | 'raised'
  | 'still'
  | 'pending'
  | 'cooldown'
  | 'muted'
  | 'quiet'
  | 'budget'
  | 'full'
  | 'forgotten'
  | 'resolved';

export interface Decision {
  reason: Reason;
  rule: Rule;
  kind: AlertKind;
  key: string;
  /** Of `raised`, `resolved` and `still`: the alert it belongs to. */
  alert: Raised | null;
}

/** Takes a decision down. */
export type Tell = (reason: Reason, held: Held, alert?: Raised | null) => void;
