import type { RoleLogger } from './logger.ts';

/** What was opened, to be closed in the opposite order. */
export interface Closers {
  add(name: string, close: () => Promise<void>): void;
  /** Closes all, also when one fails; a failure is told, the rest goes on. */
  closeAll(): Promise<void>;
}

export function createClosers(logger: RoleLogger): Closers {
  const open: { name: string; close: () => Promise<void> }[] = [];
  return {
    add: (name, close) => open.push({ name, close }),
    async closeAll() {
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        try {
          await last.close();
        } catch (error) {
          logger.error({ err: error, part: last.name }, `closing the ${last.name} failed`);
        }
      }
    },
  };
}
