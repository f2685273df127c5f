import { expect, it } from 'vitest';
import { ruleSchema, type RuleDraft } from '../../shared/alert.ts';
import { HOUR_MS, MINUTE_MS, WINDOWS } from '../../shared/time.ts';
import { createAlertState } from '../../services/alerts/alert-state.ts';
import { compileRule, type CompiledRule } from '../../services/alerts/compile-rule.ts';
import { candidates, holds, silentSubjects, type Held } from '../../services/alerts/conditions.ts';
import { indexRules } from '../../services/alerts/rule-index.ts';
import type { Reading } from '../../services/alerts/reading.ts';
import { foldKey } from '../../services/roles/alert-keys.ts';
import { createReader } from '../../services/roles/alert-reading.ts';
import { fold } from '../../services/trends/fold.ts';
import { createState } from '../../services/trends/state.ts';
import { generator } from '../bench/synthetic-stream.ts';
import { mention } from '../support/mentions.ts';

const CODES = ['SY', 'TR', 'RU', 'UA'];
const WARM_UP_RECORDS = 380;

/** Sparse for the warm-up and a day, then bursts of any word with gaps between them. */
function* stream(seed: number): Generator<ReturnType<typeof mention>> {
  const random = generator(seed);
  const pick = (n: number): number => Math.floor(random() * n);
  let seenMs = Date.UTC(2026, 0, 1);
  for (let i = 0; i < 1_600; i++) {
    seenMs += i < WARM_UP_RECORDS ? HOUR_MS : pick(10) === 0 ? pick(90) * MINUTE_MS : pick(40_000);
    const word = `word${pick(8)}`;
    const burst = i > 500 && Math.floor(i / 60) % 3 === 0 ? [`burst${Math.floor(i / 60)}`] : [];
    yield mention({
      id: `m${i}`,
      seenMs,
      keywords: [...burst, word, `word${pick(30)}`],
      countries: [CODES[pick(4)]!, CODES[pick(4)]!],
      source: `paper ${pick(9)}`,
    });
  }
}

function draws(seed: number): RuleDraft['when'][] {
  const random = generator(seed);
  const pick = (n: number): number => Math.floor(random() * n);
  return WINDOWS.flatMap((window): RuleDraft['when'][] => [
    { window },
    { window, tier: 'emerging' },
    { window, tier: 'emerging', keys: ['burst9', 'burst12', 'burst15', `word${pick(8)}`] },
    { window, kind: 'country', tier: 'emerging', keys: CODES },
    { window, keys: [`word${pick(8)}`, 'burst12'], minStories: 1, lang: 'en' },
    { window, keys: [`word${pick(8)}`, 'burst12'], minStories: 2 + pick(4) },
    { window, keys: [`word${pick(8)}`], minOutlets: 2, outlets: ['paper 1', 'paper 2', 'paper 5'] },
    { window, keys: [`word${pick(30)}`, 'burst9'], minRatio: 1.5 + pick(5), minStories: 2 },
    { window, kind: 'keyword-pair', keys: ['word1|word2', 'word3|word4'], minStories: 2 },
    { window, kind: 'country-pair', keys: ['RU|UA'], countries: ['RU'], minStories: 2 },
    { window, minStories: 3 + pick(10) },
    { window, new: true },
    { window, silentForMs: (20 + pick(60)) * MINUTE_MS },
    { window, silentForMs: (20 + pick(60)) * MINUTE_MS, outlets: ['paper 1', 'nobody'] },
  ]);
}

/** Rules drawn by a seed, and what they are asked of; `heard` gathers those for which something held. */
function setUp(seed: number) {
  const rules = draws(seed).map((when, i) =>
    compileRule(ruleSchema.parse({ id: `r${i}`, when }), foldKey),
  );
  const state = createState();
  const reader = createReader(state);
  return { rules, index: indexRules(rules), state, reader, heard: new Set<string>() };
}

/** Each rule asked by itself, of everything that it may be about. */
function holding(rule: CompiledRule, reading: Reading): readonly Held[] {
  if (rule.silentForMs !== null) return silentSubjects(rule, reading);
  return [...candidates(rule, reading)]
    .filter((subject) => holds(rule, reading, subject))
    .map(({ kind, key }) => ({ kind, key }));
}

it.each([1, 2])('finds at each minute what asking each rule by itself finds (%i)', (seed) => {
  const { rules, index, state, reader, heard } = setUp(seed);
  let minutes = 0;
  let offset = 0;
  for (const record of stream(seed)) {
    fold(state, record, offset++, (atMs) => {
      // Not each: what was gained in between must not be lost. Of the days of warming a few will do.
      if (minutes++ % (state.offset < WARM_UP_RECORDS ? 97 : 7) !== 0) return;
      const found = index.due(reader.at(atMs), createAlertState());
      const fresh = createReader(state).at(atMs);
      const asked = rules.map((rule) => [rule, holding(rule, fresh)] as const);
      const expected = asked.filter(([, held]) => held.length > 0);
      for (const [{ rule }] of expected) heard.add(rule.id);
      expect(
        found.map(([rule, held]) => [rule, held.map(({ kind, key }) => ({ kind, key }))]),
      ).toEqual(expected);
    });
  }
  // A rule for which nothing ever holds tests nothing.
  expect(heard.size).toBeGreaterThan(0.7 * rules.length);
});

it.each([3])('finds at each record what asking each rule about its keys finds (%i)', (seed) => {
  const { rules, index, state, reader, heard } = setUp(seed);
  let offset = 0;
  for (const record of stream(seed)) {
    fold(state, record, offset++, (atMs) => index.due(reader.at(atMs), createAlertState()));
    const found = index.early(reader.early(), () => false);
    if (offset < WARM_UP_RECORDS || offset % 6 > 0) continue;
    const fresh = createReader(state).early();
    const expected = rules.map((rule) => [rule, holdingOf(rule, record, fresh)] as const);
    const telling = expected.filter(([, held]) => held.length > 0);
    for (const [{ rule }] of telling) heard.add(rule.id);
    expect(found.map(([rule, held]) => [rule, held.map(subjectOf).sort()])).toEqual(telling);
  }
  expect(heard.size).toBeGreaterThan(0.4 * rules.length);
});

const subjectOf = ({ kind, key }: Held): string => `${kind}/${key}`;

/** Of the keys that a record names: those for which a rule holds, asked one by one. */
function holdingOf(
  rule: CompiledRule,
  { keywords, countries }: ReturnType<typeof mention>,
  reading: Reading,
): string[] {
  if (rule.silentForMs !== null) return [];
  const named = [
    ...keywords.map(({ key }) => ({ kind: 'keyword' as const, key })),
    ...countries.map(({ code }) => ({ kind: 'country' as const, key: code })),
  ];
  const isNamed = (kind: string, key: string): boolean =>
    named.some((each) => each.kind === kind && each.key === key);
  const asked =
    rule.subjects?.filter(({ kind, key }) => {
      const single = kind.replace('-pair', '');
      return kind === single ? isNamed(kind, key) : isNamed(single, key.split('|')[0]!);
    }) ?? named.filter(({ kind }) => kind === 'keyword' && rule.kinds.includes('keyword'));
  const held = asked.filter((subject) => holds(rule, reading, subject)).map(subjectOf);
  return [...new Set(held)].sort();
}
