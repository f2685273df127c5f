import type { Alert, Listed, ListedAlert, Mute, Rule } from '../../../shared/alert.ts';
import { failureText } from '../http/failure-text.ts';
import type { ServerSocket } from '../live/socket.ts';
import * as server from './alert-requests.ts';

/** What others change is seen at the latest after so long; alerts themselves come at once. */
const LOOK_AGAIN_MS = 30_000;

export type DeskPart = 'alerts' | 'rules' | 'mutes' | 'targets';

/** Everything about alerts that the page shows, kept fresh while it is looked at. */
export class AlertDesk {
  alerts = $state.raw<readonly ListedAlert[] | null>(null);
  rules = $state.raw<readonly Listed<Rule>[] | null>(null);
  mutes = $state.raw<readonly Listed<Mute>[] | null>(null);
  targets = $state.raw<readonly server.ShownTarget[] | null>(null);
  /** What the server last said no to, in its words; null when it did what was asked. */
  refusal = $state<string | null>(null);

  readonly firing = $derived(this.alerts?.filter(({ state }) => state === 'firing') ?? []);
  readonly #listeners: ((alert: Alert) => void)[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;

  start(socket: ServerSocket): void {
    const changed = (): void => void this.refresh('alerts');
    socket.on('connect', changed);
    socket.on('alert:raised', (alert) => {
      changed();
      for (const listener of this.#listeners) listener(alert);
    });
    socket.on('alert:resolved', changed);
  }

  onRaised(listener: (alert: Alert) => void): void {
    this.#listeners.push(listener);
  }

  /** While the desk is open all of it is looked at again now and then. */
  open(): void {
    void this.refreshAll();
    clearInterval(this.#timer);
    this.#timer = setInterval(() => void this.refreshAll(), LOOK_AGAIN_MS);
  }

  close(): void {
    clearInterval(this.#timer);
    this.refusal = null;
  }

  async refresh(part: DeskPart): Promise<void> {
    try {
      if (part === 'alerts') this.alerts = await server.fetchAlerts();
      else if (part === 'rules') this.rules = await server.fetchRules();
      else if (part === 'mutes') this.mutes = await server.fetchMutes();
      else this.targets = await server.fetchTargets();
    } catch (failure) {
      this.refusal = failureText(failure);
    }
  }

  /** Does what changes a part, then reads that part again; whether the server did it. */
  async change(part: DeskPart, ask: () => Promise<unknown>): Promise<boolean> {
    try {
      await ask();
      this.refusal = null;
    } catch (failure) {
      this.refusal = failureText(failure);
      return false;
    }
    await this.refresh(part);
    return true;
  }

  private async refreshAll(): Promise<void> {
    const parts: readonly DeskPart[] = ['alerts', 'rules', 'mutes', 'targets'];
    await Promise.all(parts.map((part) => this.refresh(part)));
  }
}
