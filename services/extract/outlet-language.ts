import { DOMAIN_LANGUAGES } from './data/outlet-domains.ts';
import { wordsOf } from './word-list.ts';

const NO_LANGUAGES: readonly string[] = [];
const languages = new Map(
  Object.entries(DOMAIN_LANGUAGES).map(([domain, list]) => [domain, wordsOf(list)]),
);

/**
 * The languages that an outlet usually writes, best first, as far as its address tells. It is read from
 * the article alone: what was read before must not change a Mention, whichever worker reads it.
 * @param url the article's address
 * @param source the outlet's name; many feeds write its host there
 */
export function outletLanguages(url: string | null, source: string | null): readonly string[] {
  return ofHost(url, ADDRESS) ?? ofHost(source, HOST) ?? NO_LANGUAGES;
}

const ADDRESS = /^https?:\/\/(?:[^/?#@]{0,200}@)?([^/?#:]{1,253})/i;
const HOST = /^(?:https?:\/\/)?([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})\/?$/;

function ofHost(text: string | null, host: RegExp): readonly string[] | undefined {
  const found = text === null ? undefined : host.exec(text)?.[1];
  return found === undefined
    ? undefined
    : languages.get(found.slice(found.lastIndexOf('.') + 1).toLowerCase());
}
