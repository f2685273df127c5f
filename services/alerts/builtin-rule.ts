import { ruleSchema, type Rule } from '../../shared/alert.ts';

/**
 * What is told when nobody wrote a rule: anything that trends in an hour, at most 20 a day. It is a
 * rule like any other: one with the same id takes its place, disabled or changed.
 */
export const BUILTIN_RULE: Rule = ruleSchema.parse({
  id: 'anything-trending',
  name: 'Anything trending',
  when: { window: '1h', tier: 'trending' },
});
