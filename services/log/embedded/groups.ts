import type { Logger } from '../logger.ts';
import type { ConsumeOptions, GroupMember } from '../port.ts';
import { startConsumer } from './consumer.ts';
import { GroupQueue } from './group-queue.ts';
import type { LogWriter } from './log-writer.ts';
import type { Store } from './store.ts';
import { decodeOffset, encodeOffset, namedKey } from './store-keys.ts';
import { readBatch } from './topic-reader.ts';
import type { Topic } from './topic-table.ts';

/** The consumer groups of an open log; their number is that of the names this process uses. */
export class Groups {
  readonly #store: Store;
  readonly #writer: LogWriter;
  readonly #logger: Logger;
  readonly #queues = new Map<string, GroupQueue>();
  readonly #members = new Set<GroupMember>();

  constructor(store: Store, writer: LogWriter, logger: Logger) {
    this.#store = store;
    this.#writer = writer;
    this.#logger = logger;
  }

  join(topic: Topic, options: ConsumeOptions): GroupMember {
    const { name } = topic.state;
    const commitKey = namedKey('c', name, options.groupId);
    const source = {
      topic: name,
      committed: () => this.committed(topic, options.groupId),
      // Not synced: a commit lost with the power means delivery again, which is allowed.
      commit: (next: number) =>
        this.#store.write([{ type: 'put', key: commitKey, value: encodeOffset(next) }], {
          sync: false,
        }),
      readBatch: (from: number, maxRecords: number) =>
        readBatch(this.#store, topic.state, from, topic.state.next, maxRecords),
      endOffset: () => topic.state.next,
      waitForAppend: (signal: AbortSignal) => topic.appended.wait(signal),
      recover: () => this.#writer.recover(),
    };
    const turn = this.#queue(name, options.groupId).join();
    const member = startConsumer(source, turn, options, this.#logger);
    this.#members.add(member);
    return {
      close: async () => {
        await member.close();
        this.#members.delete(member);
      },
    };
  }

  /** The next offset the group wants: its commit, or the first one left. */
  async committed(topic: Topic, groupId: string): Promise<number> {
    const [value] = await this.#store.getMany([namedKey('c', topic.state.name, groupId)]);
    return (value ? decodeOffset(value) : null) ?? topic.state.first;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#members].map((member) => member.close()));
  }

  #queue(topic: string, groupId: string): GroupQueue {
    const name = `${topic}\0${groupId}`;
    const queue = this.#queues.get(name) ?? new GroupQueue();
    this.#queues.set(name, queue);
    return queue;
  }
}
