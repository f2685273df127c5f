import { ruleSchema, type Mute, type Rule, type RuleDraft } from '../../shared/alert.ts';
import type { Kind, Trend } from '../../shared/trend.ts';
import { createAlertState, type AlertState } from '../../services/alerts/alert-state.ts';
import { compileRule } from '../../services/alerts/compile-rule.ts';
import { decideMinute } from '../../services/alerts/decide.ts';
import type { Decision } from '../../services/alerts/decision.ts';
import { indexRules } from '../../services/alerts/rule-index.ts';
import type { RaisedTier, Reading } from '../../services/alerts/reading.ts';

export const T0 = Date.UTC(2026, 0, 14, 10);
export const MINUTE = 60_000;

/**
 * The course of one key, a sign a minute: `.` steady, `E` emerging, `T` trending, a digit so many
 * stories and articles of as many outlets. What comes after the last sign is as `.`.
 */
export interface Line {
  key: string;
  kind?: Kind;
  course: string;
  p?: number;
  stories?: number[];
  expected?: number;
  isNew?: boolean;
  langs?: string[];
}

/** A reading of what was drawn, at minute `m`. */
export function readingAt(lines: readonly Line[], m: number, more: Partial<Reading> = {}): Reading {
  const find = (kind: Kind, key: string): Line | undefined =>
    lines.find((line) => (line.kind ?? 'keyword') === kind && line.key === key);
  const sign = (line: Line | undefined): string => line?.course[m] ?? '.';
  const tierOf = (line: Line | undefined): RaisedTier | null =>
    sign(line) === 'E' ? 'emerging' : sign(line) === 'T' ? 'trending' : null;
  const count = (line: Line | undefined): number =>
    tierOf(line) === null ? Number(sign(line).replace('.', '0')) : 9;
  const trend = (kind: Kind, key: string): Trend => {
    const line = find(kind, key);
    return {
      kind,
      key,
      label: key.toUpperCase(),
      window: '1h',
      articles: count(line),
      stories: count(line),
      outlets: count(line),
      expected: line?.expected ?? 0.5,
      p: line?.p ?? 1e-9,
      z: 7,
      tier: tierOf(line) ?? 'steady',
      sinceMs: T0,
      series: [],
      countries: ['TR'],
    };
  };
  return {
    atMs: T0 + m * MINUTE,
    windowEndMs: T0 + m * MINUTE,
    warming: false,
    standing: () =>
      lines.flatMap((line) => {
        const tier = tierOf(line);
        return tier === null ? [] : [{ kind: line.kind ?? 'keyword', key: line.key, tier }];
      }),
    tier: (kind, key) => tierOf(find(kind, key)),
    articles: (kind, key) => count(find(kind, key)),
    busiest: (kind, _window, least) =>
      lines
        .filter((line) => (line.kind ?? 'keyword') === kind && count(line) >= least.articles)
        .map(({ key }) => key),
    gained: () => null,
    counted: trend,
    between(kind, key, _window, to) {
      const n = to === null || isIn(find(kind, key), to.lang) ? count(find(kind, key)) : 0;
      return { least: { stories: n, outlets: n }, most: { stories: n, outlets: n } };
    },
    expected: (kind, key) => trend(kind, key).expected,
    chance(kind, key) {
      const { expected, p } = trend(kind, key);
      return { expected, surprise: -Math.log10(p) };
    },
    trend,
    narrowed: ({ kind, key }, _window, { lang }) => {
      const line = find(kind, key);
      const n = isIn(line, lang) ? count(line) : 0;
      return { stories: n, outlets: n };
    },
    together: () => null,
    isNew: (kind, key) => find(kind, key)?.isNew ?? false,
    stories: (kind, key) => new Set(find(kind, key)?.stories ?? []),
    lastSeenMs: () => T0 + m * MINUTE,
    evidence: (_kind, key) => ({
      headlines: [{ title: `About ${key}`, url: null, source: 'paper', lang: 'en' }],
      articleIds: ['a1'],
      baseline: { stories: 1, streamStories: 1_000, windowStories: 50 },
    }),
    ...more,
  };
}

function isIn(line: Line | undefined, lang: string | undefined): boolean {
  return lang === undefined || line?.langs?.includes(lang) === true;
}

export function rule(draft: Omit<RuleDraft, 'id'> & { id?: string }): Rule {
  return ruleSchema.parse({ id: 'r', ...draft });
}

export const foldKey = (_kind: Kind, words: string): string => words.replace(/^ال/, '');

export interface Run {
  state: AlertState;
  /** What was decided, as `minute reason key`, leaving out the reasons not asked for. */
  told: string[];
  decisions: Decision[];
}

/** Decides so many minutes of what was drawn. */
export function run(
  drafts: readonly Rule[],
  lines: readonly Line[],
  minutes: number,
  options: {
    mutes?: Mute[];
    state?: AlertState;
    from?: number;
    more?: (m: number) => Partial<Reading>;
  } = {},
): Run {
  const state = options.state ?? createAlertState();
  const rules = indexRules(drafts.map((each) => compileRule(each, foldKey)));
  const decisions: Decision[] = [];
  const told: string[] = [];
  for (let m = options.from ?? 0; m < minutes; m++) {
    const reading = readingAt(lines, m, options.more?.(m));
    for (const decision of decideMinute(state, rules, options.mutes ?? [], reading)) {
      decisions.push(decision);
      told.push(`${m} ${decision.reason} ${decision.key}`);
    }
  }
  return { state, told, decisions };
}

/** Only what people hear of. */
export function heard({ told }: Run): string[] {
  return told.filter((line) => / (raised|resolved) /.test(line));
}
