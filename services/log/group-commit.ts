interface Waiting<Job, Result> {
  job: Job;
  bytes: number;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

export interface GroupCommitOptions<Job, Result> {
  /** Makes a group durable; answers each job in order, or rejects for the whole group. */
  write(jobs: Job[]): Promise<Result[]>;
  /** A group closes once it holds this many bytes (a single larger job goes alone). */
  maxGroupBytes: number;
}

/**
 * Group commit: while one write is under way, the jobs that arrive wait, and the next write takes
 * as many of them as fit. One durable write is slow whatever its size, so the rate under load
 * follows from the size of the groups while a lone job waits for nobody.
 *
 * The jobs waiting are the callers that wait: it holds as many as there are unresolved `submit`s.
 */
export class GroupCommit<Job, Result> {
  readonly #write: (jobs: Job[]) => Promise<Result[]>;
  readonly #maxGroupBytes: number;
  #waiting: Waiting<Job, Result>[] = [];
  #running: Promise<void> | null = null;

  constructor(options: GroupCommitOptions<Job, Result>) {
    this.#write = (jobs) => options.write(jobs);
    this.#maxGroupBytes = options.maxGroupBytes;
  }

  submit(job: Job, bytes: number): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, bytes, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing is being written and nobody waits. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    // What arrives in the same turn of the event loop joins the first group.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const group = this.#takeGroup();
      try {
        const results = await this.#write(group.map(({ job }) => job));
        for (const [index, { resolve }] of group.entries()) resolve(results[index]!);
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    // In the same turn as the last look at the queue, or a job could come in between and wait forever.
    this.#running = null;
  }

  #takeGroup(): Waiting<Job, Result>[] {
    let bytes = this.#waiting[0]!.bytes;
    let count = 1;
    while (count < this.#waiting.length) {
      bytes += this.#waiting[count]!.bytes;
      if (bytes > this.#maxGroupBytes) break;
      count++;
    }
    return this.#waiting.splice(0, count);
  }
}
