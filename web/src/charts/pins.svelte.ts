import { sameSubject, type Subject } from '../http/subject.ts';

/** More lines than this nobody tells apart; the one that was pinned first gives way. */
export const MAX_PINS = 5;

/** What the reader keeps in the chart to compare it. */
export class Pins {
  subjects = $state.raw<readonly Subject[]>([]);

  constructor(pinned: readonly Subject[] = []) {
    this.subjects = pinned.slice(-MAX_PINS);
  }

  has(subject: Subject): boolean {
    return this.subjects.some((pinned) => sameSubject(pinned, subject));
  }

  toggle(subject: Subject): void {
    this.subjects = this.has(subject)
      ? this.subjects.filter((pinned) => !sameSubject(pinned, subject))
      : [...this.subjects, subject].slice(-MAX_PINS);
  }

  clear(): void {
    this.subjects = [];
  }
}
