import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Alert } from '../../shared/alert.ts';
import { generator } from '../bench/synthetic-stream.ts';
import { receiver } from '../sinks/receiver.ts';

const PROGRAM = resolve(import.meta.dirname, 'crashing.ts');
/** Longer than it takes to decide, write and deliver some alerts. */
const LONGEST_LIFE_MS = 400;

export interface Survived {
  /** Keys that the log holds, each with an alert of its own. */
  keys: string[];
  /** Idempotency keys under which each of them was raised. */
  raised: Map<string, Set<string>>;
  /** Requests that the webhook had, repetitions too. */
  requests: number;
}

/** Kills a watcher with SIGKILL at so many random moments, lets it end in peace, and tells what came. */
export async function killAt(points: number, seed: number): Promise<Survived> {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-kill-'));
  const hook = await receiver(200);
  const random = generator(seed);
  try {
    for (let i = 0; i < points; i++) await live(folder, hook.url, random() * LONGEST_LIFE_MS);
    const keys = JSON.parse(
      (await live(folder, hook.url, null)).trim().split('\n').at(-1)!,
    ) as string[];
    const raised = new Map<string, Set<string>>();
    for (const { headers, body } of hook.got) {
      const { type, data } = JSON.parse(body) as { type: string; data: Alert };
      if (type !== 'alert.raised') continue;
      const ids = raised.get(data.key) ?? new Set<string>();
      raised.set(data.key, ids.add(String(headers['webhook-id'])));
    }
    return { keys, raised, requests: hook.got.length };
  } finally {
    await hook.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param lifeMs when it is killed after it was ready; null: it ends by itself. Returns what it wrote. */
async function live(folder: string, url: string, lifeMs: number | null): Promise<string> {
  const args = ['--import', 'tsx', PROGRAM, folder, url, ...(lifeMs === null ? ['last'] : [])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let written = '';
  child.stdout.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const ended = once(child, 'exit');
  if (lifeMs !== null) {
    await once(child.stdout, 'data');
    await wait(lifeMs);
    child.kill('SIGKILL');
  }
  await ended;
  return written;
}
