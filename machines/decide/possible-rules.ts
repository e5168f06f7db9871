// The part of a table that these facts leave possible: for reading a table without answering every question.
import { boxesOf, type Condition, meet } from '#machines/facts/condition-sets.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import type { Rule } from '#machines/rules/rule.ts';
import { decide } from './decide.ts';

export interface LiveRule {
  readonly rule: Rule;
  /** Its conditions that these facts leave possible. */
  readonly when: readonly Condition[];
}

/** The rules that can still hold, in the table's own order, each without the conditions that cannot. */
export function liveRules(rules: readonly Rule[], facts: Facts): LiveRule[] {
  const possible = decide(rules, facts).rules;
  const { spaces } = cohere(facts);
  return rules
    .filter((rule) => possible.includes(rule))
    .map((rule) => ({
      rule,
      when: rule.when.filter((condition) => boxesOf(condition).some((box) => spaces.some((space) => meet(space, box) !== null))),
    }));
}
