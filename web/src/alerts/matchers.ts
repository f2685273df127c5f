import type { Mute } from '../../../shared/alert.ts';

type Matcher = Mute['matchers'][number];

/** `severity="info"`, `team != north`: one a line, as Alertmanager writes them, quotes or none. */
export function matchersIn(text: string): Matcher[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const sign = line.indexOf('=');
      // Without a sign the whole line is a name: the server says what is wrong with it.
      if (sign < 0) return { name: line, value: '', isEqual: true };
      const isEqual = line[sign - 1] !== '!';
      const name = line.slice(0, isEqual ? sign : sign - 1).trim();
      const value = line.slice(sign + 1).trim();
      return { name, value: value.replace(/^"(.*)"$/, '$1'), isEqual };
    });
}
