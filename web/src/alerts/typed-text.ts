/** Things one a line or with commas between, Arabic ones too. */
export function listOf(text: string): string[] {
  return text
    .split(/[\n,،;؛]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `name=value`, one a line. */
export function labelsOf(text: string): Record<string, string> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const sign = line.indexOf('=');
      return sign < 0 ? [line, ''] : [line.slice(0, sign).trim(), line.slice(sign + 1).trim()];
    }),
  );
}

/** The field when something was typed. */
export function numberField<K extends string>(name: K, text: string): Partial<Record<K, number>> {
  const number = numberIn(text);
  return (number === null ? {} : { [name]: number }) as Partial<Record<K, number>>;
}

/** So many units, in milliseconds; 0 when nothing was typed. */
export function timeOf(text: string, unitMs: number): number {
  return Math.round((numberIn(text) ?? 0) * unitMs);
}

/** A number as people type it, in Arabic digits too; null when nothing was typed. NaN is refused by the server. */
export function numberIn(text: string): number | null {
  const western = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace('٫', '.');
  return western === '' ? null : Number(western);
}

export function textOf(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
