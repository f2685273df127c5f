/** A setting: its name in the environment, and how what is written there is read. */
export interface Declared<T> {
  name: string;
  /** What may be written, in words: `1…65535`, `none | demo | FILE`. */
  allowed: string;
  default: T;
  doc: string;
  secret?: true;
  parse(text: string): T;
}

/** What is written is not allowed; the message says what is. */
export class InvalidSetting extends Error {}

export function text(name: string, fallback: string, doc: string): Declared<string> {
  return { name, allowed: 'text', default: fallback, doc, parse: (value) => value };
}

export function optional(
  name: string,
  doc: string,
  extra?: { secret: true },
): Declared<string | null> {
  return { name, allowed: 'text', default: null, doc, ...extra, parse: (value) => value };
}

export function list(name: string, doc: string): Declared<string[]> {
  return {
    name,
    allowed: 'host:port, comma-separated',
    default: [],
    doc,
    parse(value) {
      const items = value.split(',').map((item) => item.trim());
      if (!items.every((item) => /^[^\s:]+:\d{1,5}$|^\[[\da-f:]+\]:\d{1,5}$/i.test(item))) {
        throw new InvalidSetting('expected host:port, comma-separated');
      }
      return items;
    },
  };
}

interface Range {
  min: number;
  max: number;
}

export function integer(
  name: string,
  fallback: number,
  range: Range,
  doc: string,
): Declared<number> {
  return numeric(name, fallback, range, doc, (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && isWithin(number, range)) return number;
    throw new InvalidSetting(`expected a whole number from ${range.min} to ${range.max}`);
  });
}

export function decimal(
  name: string,
  fallback: number,
  range: Range,
  doc: string,
): Declared<number> {
  return numeric(name, fallback, range, doc, (value) => {
    const number = /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : Number.NaN;
    if (isWithin(number, range)) return number;
    throw new InvalidSetting(`expected a number from ${range.min} to ${range.max}, as 0.5`);
  });
}

function numeric(
  name: string,
  fallback: number,
  { min, max }: Range,
  doc: string,
  parse: (value: string) => number,
): Declared<number> {
  return { name, allowed: `${min}…${max}`, default: fallback, doc, parse };
}

function isWithin(number: number, { min, max }: Range): boolean {
  return number >= min && number <= max;
}

export function choice<T extends string>(
  name: string,
  fallback: T,
  choices: readonly T[],
  doc: string,
): Declared<T> {
  return {
    name,
    allowed: choices.join(' | '),
    default: fallback,
    doc,
    parse(value) {
      const found = choices.find((each) => each === value);
      if (found === undefined) throw new InvalidSetting(`expected one of ${choices.join(', ')}`);
      return found;
    },
  };
}
