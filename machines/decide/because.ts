// Why a row is as it is, in the user's own facts: taken from the matched rule, never written apart from it.
import { boxesOf, within } from '#machines/facts/condition-sets.ts';
import { type Fact, type Facts, takesMany } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import type { Rule, Table } from '#machines/rules/rule.ts';
import { turns } from './hinges.ts';

export interface Reason {
  readonly fact: Fact;
  readonly option: string;
}
const MOST = 4;
/** They turn most rows, and explain none that they do not turn. */
const background: readonly Fact[] = ['stage', 'route', 'urgency', 'requesterRole', 'requesterAvailable', 'conversion', 'seenYet'];

/**
 * The facts that a verdict on one action rests on: those the matched rule names, then those on which it hinges.
 * @returns at most four, each a fact with the option that was given
 */
export function because(table: Table, rule: Rule, facts: Facts, covered: boolean): Reason[] {
  const { known, spaces } = cohere(facts);
  const matched = rule.when.find((condition) => spaces.every((space) => boxesOf(condition).some((box) => within(space, box))));
  const reasons: Reason[] = [];
  const add = (fact: Fact, wanted?: readonly string[]) => {
    // Only what the user gave, and not what was set aside or follows from it.
    const value = known[fact] === undefined ? undefined : facts[fact];
    if (value === undefined || fact === 'seat') return;
    const options = takesMany(fact) ? (value as readonly string[]).filter((o) => !wanted || wanted.includes(o)) : [value as string];
    for (const option of options) if (!reasons.some((r) => r.fact === fact && r.option === option)) reasons.push({ fact, option });
  };
  if (matched)
    for (const [fact, wanted] of Object.entries(matched)) {
      if (takesMany(fact as Fact)) add(fact as Fact, (wanted as { includes?: string[] }).includes ?? []);
      else add(fact as Fact);
    }
  if (covered)
    for (const fact of ['requesterAvailable', 'requesterRole'] as const) if (known[fact] === 'no' || known[fact] === 'locum') add(fact);
  // A rule that names few facts holds because nothing else does: the facts that would turn it say so.
  for (const turn of turns(table.rules, facts)) {
    if (reasons.length >= MOST) break;
    if (turn.change === 'drops') add(turn.fact, [turn.option]);
    else if (!takesMany(turn.fact) && !background.includes(turn.fact)) add(turn.fact);
  }
  return reasons.slice(0, MOST);
}
