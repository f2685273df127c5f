export const KAFKA_VERSION: string;
export function cacheFolder(): string;
export function missingTools(): Promise<string | null>;
export function fetchJars(say: (line: string) => void): Promise<string>;
export function run(program: string, args: string[], cwd?: string): Promise<string>;
