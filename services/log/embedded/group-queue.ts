/** A member's turn at the partition of its group. */
export interface Turn {
  /** Whether the partition was free. */
  isFirst: boolean;
  /** Resolves when the turn comes; never, if the member leaves before. */
  granted: Promise<void>;
  leave(): void;
}

/**
 * The members of one group on one topic. The topic has one partition, so the member that came
 * first owns it and the others stand by; when it leaves, the next one takes over.
 */
export class GroupQueue {
  #members: (() => void)[] = [];

  join(): Turn {
    let grant!: () => void;
    const granted = new Promise<void>((resolve) => {
      grant = resolve;
    });
    this.#members.push(grant);
    const isFirst = this.#members.length === 1;
    if (isFirst) grant();
    return {
      isFirst,
      granted,
      leave: () => {
        const wasOwner = this.#members[0] === grant;
        this.#members = this.#members.filter((member) => member !== grant);
        if (wasOwner) this.#members[0]?.();
      },
    };
  }
}
