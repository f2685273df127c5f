/** How long a topic's records are kept; whichever limit is met first removes the oldest records. */
export interface Retention {
  /** null: as long as there is room. */
  maxAgeMs: number | null;
  /** null: however large. */
  maxBytes: number | null;
}

/** Retention of every topic that is not compacted; `topics` names the exceptions by full topic name. */
export interface RetentionSettings {
  default: Retention;
  topics?: Readonly<Record<string, Retention>>;
}

const DAY_MS = 86_400_000;

/** A week, and 8 GiB a topic: the longest window is a day, so a reader that was away for days loses nothing. */
export const DEFAULT_RETENTION: RetentionSettings = {
  default: { maxAgeMs: 7 * DAY_MS, maxBytes: 8 * 1024 ** 3 },
};

export function retentionOf(settings: RetentionSettings, topic: string): Retention {
  return settings.topics?.[topic] ?? settings.default;
}
