// Why a row is as it is, in the user's own facts: taken from the matched rule, never written apart from it.
import { boxesOf, factsOf, within } from './boxes.ts';
import { cohere } from './coherence.ts';
import type { Hinge } from './hinges.ts';
import type { Rule } from './rule.ts';
import { type Fact, type Facts, takesMany } from './vocabulary.ts';

export interface Reason {
  readonly fact: Fact;
  readonly option: string;
}
const MOST = 4;

/**
 * The facts that a verdict on one action rests on: those the matched rule names, then those on which it hinges.
 * @returns at most four, each a fact with the option that was given
 */
export function because(rule: Rule | undefined, facts: Facts, hinges: readonly Hinge[], covered: boolean): Reason[] {
  const { known, space } = cohere(facts);
  const matched = (rule?.when ?? []).find((condition) => boxesOf(condition).some((box) => within(space, box)));
  const reasons: Reason[] = [];
  const add = (fact: Fact, wanted?: readonly string[]) => {
    const value = known[fact];
    if (value === undefined || fact === 'seat') return;
    const options = takesMany(fact) ? (value as readonly string[]).filter((o) => !wanted || wanted.includes(o)) : [value as string];
    for (const option of options) if (!reasons.some((r) => r.fact === fact && r.option === option)) reasons.push({ fact, option });
  };
  if (matched)
    for (const [fact, wanted] of Object.entries(matched)) {
      if (takesMany(fact as Fact)) add(fact as Fact, (wanted as { includes?: string[] }).includes ?? []);
      else add(fact as Fact);
    }
  if (covered) for (const fact of ['requesterAvailable', 'requesterRole'] as const) if (known[fact] === 'no' || known[fact] === 'locum') add(fact);
  for (const hinge of hinges) {
    if (reasons.length >= MOST) break;
    if (hinge.change === 'drops') add(hinge.fact, [hinge.option]);
    else if (!takesMany(hinge.fact)) add(hinge.fact);
  }
  if (reasons.length === 0) for (const fact of (rule?.unless ?? []).flatMap(boxesOf).flatMap(factsOf)) if (reasons.length < 2 && !takesMany(fact)) add(fact);
  return reasons.slice(0, MOST);
}
