// How much one more answer would settle.
import { type Action, type Fact, type Facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { spacesAfter } from '#machines/facts/what-follows.ts';
import type { Table } from '#machines/rules/rule.ts';
import { outcomeIn } from './decide.ts';

/**
 * How many of these actions the answer to a question would settle, on average over its answers.
 * @param open actions that are open on these facts
 * @param fact what would be answered; of a fact that takes many, each answer by itself
 */
export function settledBy(tables: Readonly<Record<Action, Table>>, open: readonly Action[], facts: Facts, fact: Fact): number {
  const after = (options[fact] as readonly string[]).flatMap((option) => {
    const spaces = spacesAfter(facts, fact, (takesMany(fact) ? [option] : option) as Facts[Fact]);
    return spaces ? [open.filter((action) => outcomeIn(tables[action].rules, spaces) !== null).length] : [];
  });
  return after.length === 0 ? 0 : after.reduce((sum, settled) => sum + settled, 0) / after.length;
}
