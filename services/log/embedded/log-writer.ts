import { GroupCommit } from '../group-commit.ts';
import type { AppendRecord, Appended } from '../port.ts';
import type { TopicTable } from './topic-table.ts';

/** Appends that wait for the disk go together up to this many bytes. */
const MAX_GROUP_BYTES = 4 * 1024 * 1024;

interface AppendJob {
  topic: string;
  records: readonly AppendRecord[];
}

/** Never rejects: its failure is not that of the appends around it. */
interface LoneJob {
  run(): Promise<void>;
}

/** Everything that changes the log passes here, one after the other. */
export class LogWriter {
  readonly #topics: TopicTable;
  readonly #nowMs: () => number;
  readonly #queue: GroupCommit<AppendJob | LoneJob, Appended[]>;

  constructor(topics: TopicTable, nowMs: () => number) {
    this.#topics = topics;
    this.#nowMs = nowMs;
    this.#queue = new GroupCommit({
      write: (jobs) => this.#write(jobs),
      maxGroupBytes: MAX_GROUP_BYTES,
    });
  }

  append(topic: string, records: readonly AppendRecord[], bytes: number): Promise<Appended[]> {
    return this.#queue.submit({ topic, records }, bytes);
  }

  /** Runs `task` between appends. */
  alone<T>(task: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = (): Promise<void> => task().then(resolve, reject);
      this.#queue.submit({ run }, 0).catch(reject);
    });
  }

  /** Opens the database again after a read or a commit failed, so that they can go on. */
  recover(): Promise<void> {
    return this.alone(() => this.#topics.recover());
  }

  idle(): Promise<void> {
    return this.#queue.idle();
  }

  /** Appends with no lone job between them are one atomic write. */
  async #write(jobs: (AppendJob | LoneJob)[]): Promise<Appended[][]> {
    const results: Appended[][] = [];
    let appends: AppendJob[] = [];
    const flush = async (): Promise<void> => {
      if (appends.length > 0) results.push(...(await this.#topics.append(appends, this.#nowMs())));
      appends = [];
    };
    for (const job of jobs) {
      if ('topic' in job) {
        appends.push(job);
        continue;
      }
      await flush();
      await job.run();
      results.push([]);
    }
    await flush();
    return results;
  }
}
