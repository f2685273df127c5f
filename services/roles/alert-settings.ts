import { MAX_RULES, type Mute, type Rule } from '../../shared/alert.ts';
import { MAX_TARGETS, type Delivery, type Target } from '../../shared/target.ts';
import { MINUTE_MS, parseInstant } from '../../shared/time.ts';
import { BUILTIN_RULE } from '../alerts/builtin-rule.ts';
import type { RuleFile } from '../alerts/rule-file.ts';
import type { AppendRecord, Log, LogRecord } from '../log/port.ts';
import { packedJson, unpackedJson } from './packed-json.ts';

/** A change counts from the first whole minute that begins so long after it: until then every watcher has read it. */
const SETTLES_AFTER_MS = 2_000;

/** What is set for alerts, by its place in the topic `state`. */
interface Settings {
  rule: Rule;
  mute: Mute;
  target: Target;
  ack: { at: string; by: string };
  delivery: Delivery;
}
export type SettingKind = keyof Settings;
const KINDS: readonly SettingKind[] = ['rule', 'mute', 'target', 'ack', 'delivery'];

/** Where the watcher writes what its decisions stand on. */
const ALERT_STATE_KEY = 'alert-state';

interface Written<T> {
  v: 1;
  /** Stream time from which it counts; only of rules and mutes. */
  fromMs: number;
  value: T;
}

interface Held<T> {
  offset: number;
  /** The newest last; at most three: what counts now and what counts from its minute on. */
  versions: Written<T>[];
}

export class SettingsFull extends Error {
  readonly code = 'SETTINGS_FULL';
}

const LIMITS: Record<SettingKind, number> = {
  rule: MAX_RULES,
  mute: MAX_RULES,
  target: MAX_TARGETS,
  ack: 10_000,
  delivery: MAX_TARGETS,
};

const NO_FILE: RuleFile = { rules: [], mutes: [] };

/**
 * Rules, mutes, targets, acknowledgements and how far each target was served: records of the
 * compacted topic `state`, under `rule/ID` and so on. There they survive a restart, are the same in
 * every process on either log, and go with the leadership, which is that topic's partition. Who may
 * read the topic may read the secrets of the targets.
 */
export interface AlertSettings {
  /** Takes a record of the topic; what is not ours is passed over. */
  take(record: LogRecord): void;
  /** All that was there at the start was taken; what comes now are changes. */
  goLive(): void;
  /** Resolves once it is durable; this process sees it at once. @throws SettingsFull, LogError */
  put<K extends SettingKind>(kind: K, id: string, value: Settings[K]): Promise<void>;
  /** False when there was none. */
  remove(kind: SettingKind, id: string): Promise<boolean>;
  get<K extends SettingKind>(kind: K, id: string): Settings[K] | null;
  all<K extends SettingKind>(kind: K): Settings[K][];
  /** With the built-in rule, unless one of its id takes its place; those of the file before what the log has under their ids. */
  rules(): Rule[];
  mutes(): Mute[];
  /** Whether it stands in the file of rules: then only the file changes it. */
  isOfFile(kind: 'rule' | 'mute', id: string): boolean;
  /** What counts at a minute of the log. */
  rulesAt(atMs: number): Rule[];
  mutesAt(atMs: number): Mute[];
  /** As the watcher wrote it last, or null. */
  readonly alertState: string | null;
  writeAlertState(json: string): Promise<void>;
  /** Called after each change. */
  listen(listener: (kind: SettingKind) => void): void;
}

/** @param file counts from the start, before all that the log has under the same ids */
export function createAlertSettings(
  log: Log,
  topic: string,
  nowMs: () => number,
  file: RuleFile = NO_FILE,
): AlertSettings {
  const fixed = { rule: byId(file.rules), mute: byId(file.mutes) };
  const held = Object.fromEntries(
    KINDS.map((kind) => [kind, new Map<string, Held<unknown>>()]),
  ) as Record<SettingKind, Map<string, Held<unknown>>>;
  const listeners: ((kind: SettingKind) => void)[] = [];
  let live = false;
  const underWay = new Map<string, number>();
  let alertState: { json: string; offset: number } | null = null;

  function apply(kind: SettingKind, id: string, offset: number, written: Written<unknown> | null) {
    const known = held[kind].get(id);
    // Our own writes are seen twice: when they are durable, and when they are read.
    if (known !== undefined && known.offset >= offset) return;
    if (written === null) held[kind].delete(id);
    else {
      // Of two changes in one minute the first never counts; what counted before them does until then.
      const before = known?.versions.filter(({ fromMs }) => fromMs < written.fromMs) ?? [];
      held[kind].set(id, { offset, versions: [...before.slice(-2), written] });
    }
    for (const listener of listeners) listener(kind);
  }

  async function append(records: AppendRecord[]): Promise<number> {
    const [appended] = await log.append(topic, records);
    return appended!.offset;
  }

  function hasRoom(kind: SettingKind, id: string): boolean {
    if (held[kind].has(id)) return true;
    let coming = isFixed(kind) ? fixed[kind].size : 0;
    for (const place of underWay.keys()) {
      const slash = place.indexOf('/');
      if (place.slice(0, slash) === kind && !held[kind].has(place.slice(slash + 1))) coming++;
    }
    return held[kind].size + coming < LIMITS[kind];
  }

  function newest<K extends SettingKind>(kind: K): Settings[K][] {
    return [...held[kind].values()].map(({ versions }) => versions.at(-1)!.value as Settings[K]);
  }

  function countingAt<K extends SettingKind>(kind: K, atMs: number): Settings[K][] {
    return [...held[kind].values()].flatMap(({ versions }) => {
      const counting = versions.findLast(({ fromMs }) => fromMs <= atMs);
      return counting === undefined ? [] : [counting.value as Settings[K]];
    });
  }

  function withFile<T extends Rule | Mute>(all: ReadonlyMap<string, T>, ofLog: T[]): T[] {
    return [...all.values(), ...ofLog.filter(({ id }) => !all.has(id))];
  }
  function withBuiltin(ofLog: Rule[]): Rule[] {
    const rules = withFile(fixed.rule, ofLog);
    const replaced = held.rule.has(BUILTIN_RULE.id) || fixed.rule.has(BUILTIN_RULE.id);
    return replaced ? rules : [BUILTIN_RULE, ...rules];
  }

  return {
    goLive() {
      live = true;
    },
    take(record) {
      const key = record.key === null ? '' : Buffer.from(record.key).toString();
      if (key === ALERT_STATE_KEY && record.value !== null) {
        const json = unpackedJson(record.value);
        if (json !== null) alertState = { json, offset: record.offset };
        return;
      }
      const slash = key.indexOf('/');
      const kind = KINDS.find((known) => known === key.slice(0, slash));
      if (kind === undefined) return;
      const written = record.value === null ? null : parse(record.value);
      // What counted before the newest is gone from the topic, so that counts from the beginning.
      if (written !== null && !live) written.fromMs = 0;
      apply(kind, key.slice(slash + 1), record.offset, written);
    },
    async put(kind, id, value) {
      if (!hasRoom(kind, id)) await removeOldest(kind);
      if (!hasRoom(kind, id)) {
        throw new SettingsFull(`there are ${LIMITS[kind]} of them, the limit; remove one first`);
      }
      const settledMs = nowMs() + SETTLES_AFTER_MS;
      const fromMs = (Math.floor(settledMs / MINUTE_MS) + 1) * MINUTE_MS;
      const written = { v: 1, fromMs, value } as const;
      const json = Buffer.from(JSON.stringify(written));
      // Many may be on their way at once: each takes its place before it is written.
      const place = `${kind}/${id}`;
      underWay.set(place, (underWay.get(place) ?? 0) + 1);
      try {
        apply(kind, id, await append([{ key: place, value: json }]), written);
      } finally {
        const left = underWay.get(place)! - 1;
        if (left === 0) underWay.delete(place);
        else underWay.set(place, left);
      }
    },
    async remove(kind, id) {
      if (!held[kind].has(id)) return false;
      apply(kind, id, await append([{ key: `${kind}/${id}`, value: null }]), null);
      return true;
    },
    get(kind, id) {
      const value = held[kind].get(id)?.versions.at(-1)?.value;
      return (value as Settings[typeof kind] | undefined) ?? null;
    },
    all: newest,
    rules: () => withBuiltin(newest('rule')),
    mutes: () => withFile(fixed.mute, newest('mute')),
    isOfFile: (kind, id) => fixed[kind].has(id),
    rulesAt: (atMs) => withBuiltin(countingAt('rule', atMs)),
    mutesAt: (atMs) => withFile(fixed.mute, countingAt('mute', atMs)),
    get alertState() {
      return alertState?.json ?? null;
    },
    async writeAlertState(json) {
      await append([{ key: ALERT_STATE_KEY, value: packedJson(json) }]);
    },
    listen: (listener) => listeners.push(listener),
  };

  /** Mutes that ran out and the oldest acknowledgements make room; of the others nothing goes by itself. */
  async function removeOldest(kind: SettingKind): Promise<void> {
    const gone: string[] = [];
    if (kind === 'mute') {
      for (const mute of newest('mute')) {
        if ((parseInstant(mute.until)?.ms ?? 0) < nowMs()) gone.push(mute.id);
      }
    }
    if (kind === 'ack') gone.push(...[...held.ack.keys()].slice(0, 100));
    if (gone.length === 0) return;
    const offset = await append(gone.map((id) => ({ key: `${kind}/${id}`, value: null })));
    for (const [i, id] of gone.entries()) apply(kind, id, offset + i, null);
  }
}

function byId<T extends { id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((each) => [each.id, each]));
}

function isFixed(kind: SettingKind): kind is 'rule' | 'mute' {
  return kind === 'rule' || kind === 'mute';
}

function parse(value: Uint8Array): Written<unknown> | null {
  try {
    const written = JSON.parse(Buffer.from(value).toString()) as Partial<Written<unknown>> | null;
    return written?.v === 1 && written.value !== undefined ? (written as Written<unknown>) : null;
  } catch {
    // Nobody but us writes these keys; what is no JSON is as good as not there.
    return null;
  }
}
