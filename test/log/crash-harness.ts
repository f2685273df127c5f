import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CrashTarget, FoundBatch } from './crash-records.ts';

const writer = join(dirname(fileURLToPath(import.meta.url)), 'crash-writer.ts');

/** A small seeded generator (Mulberry32), so that a failing run can be repeated. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of this run, printed; `MARSAD_CRASH_SEED` repeats one. */
export function crashSeed(): number {
  const seed = Number(process.env.MARSAD_CRASH_SEED ?? Date.now() % 1_000_000);
  process.stderr.write(`crash test with MARSAD_CRASH_SEED=${seed}\n`);
  return seed;
}

/** One kill in so many comes at a moment of the start, while the log may still recover. */
const EARLY_KILL_ONE_IN = 5;

/**
 * Runs the writer and kills it (SIGKILL): mostly after a random number of acknowledgements and a
 * random moment more, sometimes at a random moment of its start. Answers what was acknowledged.
 */
export function writeUntilKilled(
  target: CrashTarget,
  run: number,
  random: () => number,
): Promise<FoundBatch[]> {
  const killAfterAcks = 1 + Math.floor(random() * 60);
  const killAfterMs = random() * 20;
  const isEarly = random() < 1 / EARLY_KILL_ONE_IN;
  const earlyKillMs = random() * 500;
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', writer, JSON.stringify(target), String(run)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    let isDying = false;
    if (isEarly) setTimeout(() => child.kill('SIGKILL'), earlyKillMs);
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (isDying || output.split('\n').length <= killAfterAcks) return;
      isDying = true;
      setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    });
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(acknowledged(output));
      else reject(new Error(`The writer ended by itself (exit code ${code}):\n${errors}`));
    });
  });
}

/** Whole lines only: the last one may have been cut by the kill. */
function acknowledged(output: string): FoundBatch[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [batch, offset] = line.split(' ').map(Number);
      return { batch: batch!, offset: offset! };
    });
}
