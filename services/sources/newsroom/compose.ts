import type { Domain, Language } from './domain.ts';
import { render } from './grammar.ts';
import { wordsOf, type Cast } from './cast.ts';

/** One way of telling a story: `variant` 0–3 share no sentence, nor do 4–7; across, at most two. */
export interface Telling {
  language: Language;
  variant: number;
  /** Turns the order of the ways, so that stories of one kind do not all begin alike. */
  turn: number;
  corrected: boolean;
  /** Two sentences of the event's own, without what a domain may say of any event. */
  brief?: boolean;
}

export interface Text {
  title: string;
  sentences: string[];
}

const UPDATE_MARK: Readonly<Record<Language, string>> = { ar: 'تحديث: ', en: 'Update: ' };
const CORRECTION: Readonly<Record<Language, string>> = {
  ar: 'وجاء في خبر سابق أن العدد {old}، وقد جرى تصحيحه إلى {n}.',
  en: 'An earlier report spoke of {old}; the figure has been corrected to {n}.',
};

/**
 * Each part of a report has four ways to be said. Variant k < 4 takes way k of every part; variant
 * 4 + k takes way k + s of part s, a line of another slope, which meets each of the first four in
 * one part, or two.
 */
export function compose(cast: Cast, domain: Domain, telling: Telling): Text {
  const { language, variant, turn, corrected } = telling;
  const words = wordsOf(cast, language, corrected);
  const slope = variant < 4 ? 0 : 1;
  const own = cast.archetype[language];
  const shared = domain[language];
  const say = (ways: readonly string[], part: number): string =>
    render(ways[(variant + turn + slope * part) % ways.length]!, words);
  const title = say(own.titles, 0);
  if (telling.brief) return { title, sentences: [say(own.leads, 0), say(own.details, 1)] };
  const sentences = [
    say(own.leads, 0),
    say(own.details, 1),
    say(shared.quotes, 2),
    say(shared.context, 3),
    say(shared.reactions, 3),
  ];
  if (slope === 0) sentences.push(say(shared.next, 0));
  if (corrected) sentences.splice(1, 0, render(CORRECTION[language], words));
  return { title: corrected ? UPDATE_MARK[language] + title : title, sentences };
}
