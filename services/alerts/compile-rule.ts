import type { Rule } from '../../shared/alert.ts';
import { KINDS, pairKey, type Kind } from '../../shared/trend.ts';
import type { FoldKey, Least, Narrowing, RaisedTier, Subject } from './reading.ts';

/** Without keys, a rule that only counts looks from so many stories on: fewer are no news. */
const LEAST_STORIES = 3;
/** What a rule that names no keys may raise in 24 hours, unless it says otherwise. */
const DEFAULT_PER_DAY = 20;

/** A rule with its defaults resolved and its keys folded, ready to be asked each minute. */
export interface CompiledRule {
  rule: Rule;
  kinds: readonly Kind[];
  /** The keys it watches; null: any. */
  subjects: readonly Subject[] | null;
  tier: RaisedTier | null;
  isNew: boolean;
  minStories: number;
  minOutlets: number;
  /** What can be told without a walk. Stories and outlets are never more than articles. */
  least: Least;
  minRatio: number | null;
  narrowing: Narrowing | null;
  /** It names words and countries: its tier and ratio speak of both together. */
  isTogether: boolean;
  /** Silence is another question than all of the above. */
  silentForMs: number | null;
  maxPerDay: number;
}

export function compileRule(rule: Rule, foldKey: FoldKey): CompiledRule {
  const { when } = rule;
  const silent = when.silentForMs !== undefined;
  const counting = when.minStories ?? when.minOutlets ?? when.minRatio ?? when.new;
  const kinds: readonly Kind[] =
    when.kind === undefined ? (when.keys ? ['keyword'] : KINDS) : [when.kind];
  const minStories = when.minStories ?? (when.tier === undefined && !when.keys ? LEAST_STORIES : 1);
  const minOutlets = when.minOutlets ?? 0;
  const minRatio = when.minRatio ?? null;
  const isNew = when.new === true;
  const narrowing = narrowingOf(rule);
  return {
    rule,
    kinds,
    subjects: when.keys ? subjectsOf(kinds[0]!, when.keys, foldKey) : null,
    tier: when.tier ?? (counting === undefined && !silent ? 'trending' : null),
    isNew,
    minStories,
    minOutlets,
    least: {
      articles: Math.max(minStories, minOutlets),
      stories: narrowing === null && minStories > 1 ? minStories : null,
      ratio: minRatio,
      isNew,
    },
    minRatio,
    narrowing,
    isTogether: isTogether(rule),
    silentForMs: when.silentForMs ?? null,
    maxPerDay: rule.maxPerDay ?? Math.max(DEFAULT_PER_DAY, when.keys?.length ?? 0),
  };
}

/** Which articles the rule counts; null: all. Of a silence `outlets` are what it is about. */
export function narrowingOf({ when }: Rule): Narrowing | null {
  const { lang, countries, outlets, silentForMs } = when;
  if (silentForMs !== undefined || (lang ?? countries ?? outlets) === undefined) return null;
  return { lang, countries, outlets };
}

/** Whether a rule names words and countries, and so is about both together. */
export function isTogether({ when }: Rule): boolean {
  const { kind = 'keyword', keys, countries } = when;
  return kind === 'keyword' && keys !== undefined && countries !== undefined;
}

/** Two spellings of one key are one subject. */
function subjectsOf(kind: Kind, keys: readonly string[], foldKey: FoldKey): Subject[] {
  const folded = keys.map((words) => foldedKey(kind, words, foldKey)).filter((key) => key !== '');
  return [...new Set(folded)].map((key) => ({ kind, key }));
}

/** Empty where the words name nothing that is counted under this kind. */
export function foldedKey(kind: Kind, words: string, foldKey: FoldKey): string {
  if (kind === 'keyword' || kind === 'country') return foldKey(kind, words);
  const single: Kind = kind === 'keyword-pair' ? 'keyword' : 'country';
  const bar = words.indexOf('|');
  const [one, other] = [words.slice(0, bar), words.slice(bar + 1)].map((part) =>
    foldKey(single, part),
  );
  return bar < 0 || !one || !other || one === other ? '' : pairKey(one, other);
}
