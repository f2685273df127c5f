import type { Config } from '../config.ts';
import type { ExtractPool } from '../roles/extract-pool.ts';

/** What a command gets: its files and options, already parsed, and the configuration. */
export interface CommandContext {
  files: string[];
  options: Record<string, string | boolean | undefined>;
  config: Config;
  version: string;
  openPool: () => ExtractPool;
}
