/** `--seeds=N` (5), `--first-seed=N` (10: thresholds were looked at on 0 to 2). */
export function seedsOf(): number[] {
  const first = numberAfter('--first-seed', 10);
  return Array.from({ length: numberAfter('--seeds', 5) }, (_, i) => first + i);
}

function numberAfter(name: string, otherwise: number): number {
  const given = process.argv.find((argument) => argument.startsWith(`${name}=`));
  const value = Number(given?.slice(name.length + 1));
  return Number.isInteger(value) ? value : otherwise;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Mean and its 95 % interval by Student's t, of a few seeds. */
export function interval(values: readonly number[]): string {
  const middle = mean(values);
  if (values.length < 2) return middle.toFixed(3);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const t = [12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26][values.length - 2] ?? 2.2;
  const half = t * Math.sqrt(squares / (values.length - 1) / values.length);
  return `${middle.toFixed(3)} [${Math.max(0, middle - half).toFixed(3)}, ${(middle + half).toFixed(3)}]`;
}
