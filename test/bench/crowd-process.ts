import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CrowdRequest } from './crowd.ts';

/** A crowd of clients in a process of its own. */
export interface Crowd {
  ask<T>(request: CrowdRequest): Promise<T>;
  leave(): Promise<void>;
}

export function startCrowd(): Crowd {
  const child: ChildProcess = fork(fileURLToPath(new URL('./crowd.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  return {
    async ask<T>(request: CrowdRequest) {
      child.send(request);
      const [answer] = (await once(child, 'message')) as [{ value?: T; error?: string }];
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value as T;
    },
    async leave() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
