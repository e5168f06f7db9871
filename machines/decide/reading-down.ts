// What reading a table downwards means for each row: what it takes, and from which rows.
import { type Box, boxesOf, leftOver, meet } from '#machines/facts/condition-sets.ts';
import { incoherent } from '#machines/facts/what-follows.ts';
import type { Rule } from '#machines/rules/rule.ts';
import { sameOutcome } from './decide.ts';

const whens = new WeakMap<Rule, readonly Box[]>();
const whenOf = (rule: Rule): readonly Box[] => {
  const before = whens.get(rule);
  if (before) return before;
  const boxes = rule.when.flatMap(boxesOf);
  whens.set(rule, boxes);
  return boxes;
};

/** Everything that the rows above one take before it is read. */
export const takenAbove = (rules: readonly Rule[], n: number): Box[] => rules.slice(0, n).flatMap(whenOf);

const everything = boxesOf({});

/** Cases that a row decides, of these and outside others, as one set of facts; null where it decides none. */
export function decidedBy(rules: readonly Rule[], n: number, cases: readonly Box[] = everything, besides: readonly Box[] = []): Box | null {
  const rule = rules[n] as Rule;
  const avoid = [...takenAbove(rules, n), ...incoherent, ...besides];
  for (const some of cases)
    for (const box of whenOf(rule)) {
      const part = meet(some, box);
      const left = part && leftOver(part, avoid);
      if (left) return left;
    }
  return null;
}

/** The rows above that take cases which this row's own condition names: its exceptions, by place. */
export const yieldsTo = (rules: readonly Rule[], n: number): number[] =>
  rules.slice(0, n).flatMap((_, above) => (decidedBy(rules, above, whenOf(rules[n] as Rule)) ? [above] : []));

/** The rows below that would decide some of its cases if it were not there, by place. */
export function takesFrom(rules: readonly Rule[], n: number): number[] {
  const without = rules.filter((_, m) => m !== n);
  const own = whenOf(rules[n] as Rule);
  return without.slice(n).flatMap((_, k) => (decidedBy(without, n + k, own) ? [n + k + 1] : []));
}

/** Do two rows say the same: one outcome, on the same claims and positions? */
export const saysTheSame = (a: Rule, b: Rule): boolean =>
  sameOutcome(a, b) &&
  [...a.claims].sort().join() === [...b.claims].sort().join() &&
  JSON.stringify(a.positions ?? []) === JSON.stringify(b.positions ?? []);
