import type { Alert } from '../../../shared/alert.ts';

const KEY = 'marsad.notices';

export type NoticeState = 'off' | 'on' | 'refused' | 'unknown';

/** Whether this browser tells alerts outside the page, and the telling itself. */
export class NoticeSwitch {
  state = $state<NoticeState>('off');
  readonly #storage: Storage | null;

  constructor(storage: Storage | null) {
    this.#storage = storage;
    if (!('Notification' in globalThis)) this.state = 'unknown';
    else if (Notification.permission === 'denied') this.state = 'refused';
    else if (Notification.permission === 'granted' && this.#wanted()) this.state = 'on';
  }

  /** Asks the browser, which asks the reader; only ever after the reader asked for it here. */
  async turnOn(): Promise<void> {
    const permission = await Notification.requestPermission();
    this.state = permission === 'granted' ? 'on' : permission === 'denied' ? 'refused' : 'off';
    if (this.state === 'on') this.#remember('on');
  }

  turnOff(): void {
    this.state = 'off';
    this.#remember('off');
  }

  /** One notice an alert, in all tabs together: the browser replaces notices of one tag. */
  tell(alert: Alert, title: string, body: string, lang: string, rightToLeft: boolean): void {
    if (this.state !== 'on') return;
    const options = { body, tag: alert.id, lang, dir: rightToLeft ? 'rtl' : 'ltr' } as const;
    const notice = new Notification(title, options);
    notice.onclick = () => {
      window.focus();
      notice.close();
    };
  }

  #wanted(): boolean {
    return this.#storage?.getItem(KEY) === 'on';
  }

  #remember(value: 'on' | 'off'): void {
    try {
      this.#storage?.setItem(KEY, value);
    } catch {
      // Storage is full or closed: the choice holds for this visit.
    }
  }
}
