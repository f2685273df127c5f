import type {
  BacktestAnswer,
  Listed,
  ListedAlert,
  Mute,
  Receipt,
  Rule,
  RuleDraft,
} from '../../../shared/alert.ts';
import type { Delivery } from '../../../shared/target.ts';
import { getJson } from '../http/get-json.ts';
import { sendJson } from '../http/send-json.ts';

const BASE = '/api/v1';
const LISTED_ALERTS = 200;

/** A target as the server shows it: everything but what is secret, of an address no more than its host. */
export interface ShownTarget {
  id: string;
  name: string;
  type: 'webhook' | 'alertmanager' | 'slack' | 'telegram' | 'email' | 'kafka';
  url?: string;
  chatId?: string;
  host?: string;
  port?: number;
  tls?: 'starttls' | 'implicit' | 'none';
  ca?: string;
  user?: string;
  from?: string;
  to?: string[];
  topic?: string;
  lang?: 'ar' | 'en';
  allowPrivate?: boolean;
  delivery: Delivery | null;
}

export type MuteDraft = Omit<Mute, 'id' | 'matchers' | 'comment'> &
  Partial<Pick<Mute, 'matchers' | 'comment'>>;

const at = (path: string, id: string): string => `${BASE}/${path}/${encodeURIComponent(id)}`;

export const fetchAlerts = (): Promise<ListedAlert[]> =>
  getJson<{ alerts: ListedAlert[] }>(`${BASE}/alerts?limit=${LISTED_ALERTS}`).then(
    ({ alerts }) => alerts,
  );
export const fetchReceipt = (id: string): Promise<Receipt> => getJson(at('alerts', id));
export const acknowledge = (id: string): Promise<void> =>
  sendJson('POST', `${at('alerts', id)}/acknowledge`, {});

export const fetchRules = (): Promise<Listed<Rule>[]> =>
  getJson<{ rules: Listed<Rule>[] }>(`${BASE}/rules`).then(({ rules }) => rules);
export const saveRule = (rule: RuleDraft, id: string | null): Promise<Rule> =>
  id === null ? sendJson('POST', `${BASE}/rules`, rule) : sendJson('PUT', at('rules', id), rule);
export const removeRule = (id: string): Promise<void> => sendJson('DELETE', at('rules', id));
export const backtestRule = (rule: RuleDraft): Promise<BacktestAnswer> =>
  sendJson('POST', `${BASE}/rules/backtest`, rule);

export const fetchMutes = (): Promise<Listed<Mute>[]> =>
  getJson<{ mutes: Listed<Mute>[] }>(`${BASE}/mutes`).then(({ mutes }) => mutes);
export const addMute = (mute: MuteDraft): Promise<Mute> => sendJson('POST', `${BASE}/mutes`, mute);
export const removeMute = (id: string): Promise<void> => sendJson('DELETE', at('mutes', id));

export const fetchTargets = (): Promise<ShownTarget[]> =>
  getJson<{ targets: ShownTarget[] }>(`${BASE}/targets`).then(({ targets }) => targets);
export const addTarget = (target: object): Promise<ShownTarget> =>
  sendJson('POST', `${BASE}/targets`, target);
export const changeTarget = (id: string, target: object): Promise<ShownTarget> =>
  sendJson('PUT', at('targets', id), target);
export const removeTarget = (id: string): Promise<void> => sendJson('DELETE', at('targets', id));
export const testTarget = (id: string): Promise<{ ok: boolean; message: string }> =>
  sendJson('POST', `${at('targets', id)}/test`, {});
