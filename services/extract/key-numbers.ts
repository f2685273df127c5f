/** Numbers of the keys that words have: two words have one key exactly if the numbers are equal. */
let numbers = new Map<string, number>();
/** By their numbers: on the way through a word's reading the processor would wait for memory four times. */
let texts: string[] = [];

/** The number of a key, until room is made (seen-words.ts). */
export function keyNumber(key: string): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = texts.length;
    numbers.set(key, number);
    texts.push(key);
  }
  return number;
}

/** The key of a number. */
export function keyText(number: number): string {
  return texts[number]!;
}

/** How many keys have numbers: those of words, and of names with a number tied on (COVID-19). */
export function keyCount(): number {
  return texts.length;
}

export function forgetKeys(): void {
  numbers = new Map();
  texts = [];
}
