import type { CompiledRule } from './compile-rule.ts';

/** Rules that differ in whom they tell, how loud and how often ask the same of the counts, once for all of them. */
export interface Question {
  /** One of the rules: what holds for it holds for all. */
  asked: CompiledRule;
  rules: CompiledRule[];
  /** Those that need not hold for a while before they tell. */
  prompt: CompiledRule[];
}

export function questionsOf(rules: readonly CompiledRule[]): Question[] {
  const known = new Map<string, Question>();
  for (const compiled of rules) {
    const { rule, maxPerDay: _, ...condition } = compiled;
    const asks = JSON.stringify([rule.when.window, condition]);
    const question = known.get(asks) ?? { asked: compiled, rules: [], prompt: [] };
    known.set(asks, question);
    question.rules.push(compiled);
    if (rule.forMs === 0) question.prompt.push(compiled);
  }
  return [...known.values()];
}
