import { Buffer } from 'node:buffer';
import type { TopicSpec } from '../../../shared/topics.ts';
import type { Logger } from '../logger.ts';
import { LogError } from '../port.ts';
import type { AppendRecord, Appended } from '../port.ts';
import { retentionOf } from '../retention.ts';
import type { RetentionSettings } from '../retention.ts';
import { keyText, planAppend } from './append-plan.ts';
import { AppendSignal } from './append-signal.ts';
import type { Store, StoreWrite } from './store.ts';
import { decodeOffset, kindRange, namedKey, topicKey, topicOfKey } from './store-keys.ts';
import { loadTopic, newTopic, topicSettings } from './topic-state.ts';
import type { TopicState } from './topic-state.ts';
import { finishRemoval, trimByRetention, trimTombstones } from './trim.ts';

/** Far above what any design needs; a store with more is not ours. */
const MAX_TOPICS = 10_000;

export interface Topic {
  /** Replaced fields only, never the object: readers keep it. */
  readonly state: TopicState;
  readonly appended: AppendSignal;
}

/**
 * The topics of an open log. One writer at a time calls `append` and `trim` (the group commit sees
 * to that); after a failed write the store is opened again before the next one.
 */
export class TopicTable {
  readonly #store: Store;
  readonly #topics = new Map<string, Topic>();
  #needsReopening = false;

  private constructor(store: Store) {
    this.#store = store;
  }

  static async load(store: Store): Promise<TopicTable> {
    const table = new TopicTable(store);
    await table.#reload();
    for (const { state } of table.#topics.values()) await finishRemoval(store, state);
    return table;
  }

  /** @throws LogError `TOPIC_UNKNOWN` */
  get(name: string): Topic {
    const topic = this.#topics.get(name);
    if (topic) return topic;
    throw new LogError(
      'TOPIC_UNKNOWN',
      `There is no topic "${name}" in the log; create it with ensureTopics first. ` +
        `Known: ${[...this.#topics.keys()].join(', ') || 'none'}.`,
    );
  }

  async create(specs: readonly TopicSpec[], logger: Logger): Promise<void> {
    const missing: TopicState[] = [];
    for (const spec of specs) {
      const existing = this.#topics.get(spec.name);
      if (!existing) missing.push(newTopic(spec.name, spec.compacted));
      else if (existing.state.compacted !== spec.compacted) {
        const { compacted } = existing.state;
        logger.warn(
          { topic: spec.name, compacted },
          'The topic exists with another setting of `compacted`; it is used as it is.',
        );
      }
    }
    if (missing.length === 0) return;
    const writes = missing.map((state): StoreWrite => {
      const value = Buffer.from(JSON.stringify(topicSettings(state)));
      return { type: 'put', key: topicKey(state.name), value };
    });
    await this.#writeSafely(writes);
    for (const state of missing) {
      this.#topics.set(state.name, { state, appended: new AppendSignal() });
    }
  }

  /** One atomic, synced write for all of them; readers see the records once it is durable. */
  async append(
    jobs: readonly { topic: string; records: readonly AppendRecord[] }[],
    nowMs: number,
  ): Promise<Appended[][]> {
    await this.#reopenIfNeeded();
    const after = new Map<string, TopicState>();
    const newest = await this.#newestOffsets(jobs);
    const writes: StoreWrite[] = [];
    const results: Appended[][] = [];
    for (const { topic, records } of jobs) {
      const state = after.get(topic) ?? this.get(topic).state;
      const plan = planAppend(
        state,
        records,
        nowMs,
        newest.get(topic) ?? new Map<string, number>(),
      );
      for (const write of plan.writes) writes.push(write);
      results.push(plan.appended);
      after.set(topic, plan.after);
    }
    await this.#writeSafely(writes);
    for (const [name, state] of after) {
      const topic = this.get(name);
      Object.assign(topic.state, state);
      topic.appended.wake();
    }
    return results;
  }

  async trim(retention: RetentionSettings, nowMs: number): Promise<number> {
    await this.#reopenIfNeeded();
    let removed = 0;
    try {
      for (const { state } of this.#topics.values()) {
        removed += state.compacted
          ? await trimTombstones(this.#store, state, nowMs)
          : await trimByRetention(this.#store, state, retentionOf(retention, state.name), nowMs);
      }
    } catch (error) {
      this.#needsReopening = true;
      throw error;
    }
    return removed;
  }

  /** Opens the store again, whatever failed. */
  async recover(): Promise<void> {
    this.#needsReopening = true;
    await this.#reopenIfNeeded();
  }

  /** For the compacted topics among the jobs: where the newest record of each key lies now. */
  async #newestOffsets(
    jobs: readonly { topic: string; records: readonly AppendRecord[] }[],
  ): Promise<Map<string, Map<string, number>>> {
    const byTopic = new Map<string, Map<string, number>>();
    for (const { topic, records } of jobs) {
      if (!this.get(topic).state.compacted) continue;
      const known = byTopic.get(topic) ?? new Map<string, number>();
      byTopic.set(topic, known);
      const keys = [...new Set(records.map(({ key }) => keyText(key)))];
      const values = await this.#store.getMany(keys.map((key) => namedKey('k', topic, key)));
      for (const [index, key] of keys.entries()) {
        const value = values[index];
        const offset = value ? decodeOffset(value) : null;
        if (offset !== null) known.set(key, offset);
      }
    }
    return byTopic;
  }

  async #writeSafely(writes: StoreWrite[]): Promise<void> {
    try {
      await this.#store.write(writes, { sync: true });
    } catch (error) {
      this.#needsReopening = true;
      throw error;
    }
  }

  /** The failed batch may be there after all, so where each topic stands is read again too. */
  async #reopenIfNeeded(): Promise<void> {
    if (!this.#needsReopening) return;
    await this.#store.reopen();
    await this.#reload();
    this.#needsReopening = false;
  }

  async #reload(): Promise<void> {
    const entries = await this.#store.scan(kindRange('t'), { maxEntries: MAX_TOPICS });
    for (const [key, value] of entries) {
      const state = await loadTopic(this.#store, topicOfKey(key), value);
      const known = this.#topics.get(state.name);
      if (!known) this.#topics.set(state.name, { state, appended: new AppendSignal() });
      else {
        Object.assign(known.state, state);
        known.appended.wake();
      }
    }
  }
}
