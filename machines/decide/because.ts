// Why a row is as it is, in the user's own facts: taken from the matched rule, never written apart from it.
import { boxesOf, within } from '#machines/facts/condition-sets.ts';
import { type Fact, type Facts, takesMany } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import type { Rule, Table } from '#machines/rules/rule.ts';
import { type Hinge, turns } from './hinges.ts';

export interface Reason {
  readonly fact: Fact;
  readonly option: string;
}
const MOST = 4;
/** They turn most rows, and explain none that they do not turn. */
const background: readonly Fact[] = ['stage', 'route', 'urgency', 'requesterRole', 'requesterAvailable', 'conversion', 'seenYet'];

/** What a rule's condition, a cover or a turn names: a fact, and of a fact with many values those options alone. */
interface Named {
  readonly fact: Fact;
  readonly only?: readonly string[];
}

/**
 * The facts that a verdict on one action rests on: those the matched rule names, then those on which it hinges.
 * @returns at most four, each a fact with the option that was given
 */
export function because(table: Table, rule: Rule, facts: Facts, covered: boolean): Reason[] {
  const reasons: Reason[] = [];
  const add = (named: Named) => {
    for (const reason of givenOf(named, facts)) if (!reasons.some((r) => sameReason(r, reason))) reasons.push(reason);
  };
  for (const named of [...namedByCondition(rule, facts), ...(covered ? namedByCover(facts) : [])]) add(named);
  // A rule that names few facts holds because nothing else does: the facts that would turn it say so.
  for (const turn of turns(table.rules, facts)) {
    if (reasons.length >= MOST) break;
    for (const named of namedByTurn(turn)) add(named);
  }
  return reasons.slice(0, MOST);
}

const sameReason = (a: Reason, b: Reason): boolean => a.fact === b.fact && a.option === b.option;

/** What the condition of a rule names that holds of these facts. */
function namedByCondition(rule: Rule, facts: Facts): Named[] {
  const { spaces } = cohere(facts);
  const matched = rule.when.find((condition) => spaces.every((space) => boxesOf(condition).some((box) => within(space, box))));
  return Object.entries(matched ?? {}).map(([name, wanted]): Named => {
    const fact = name as Fact;
    return takesMany(fact) ? { fact, only: (wanted as { includes?: string[] }).includes ?? [] } : { fact };
  });
}

/** Why somebody stands in for the requester. */
const namedByCover = (facts: Facts): Named[] =>
  (['requesterAvailable', 'requesterRole'] as const)
    .filter((fact) => ['no', 'locum'].includes(String(cohere(facts).known[fact])))
    .map((fact) => ({ fact }));

function namedByTurn({ fact, option, change }: Hinge): Named[] {
  if (change === 'drops') return [{ fact, only: [option] }];
  return takesMany(fact) || background.includes(fact) ? [] : [{ fact }];
}

/** What the user gave of a named fact: never what was set aside, nor what follows from it. */
function givenOf({ fact, only }: Named, facts: Facts): Reason[] {
  const value = cohere(facts).known[fact] === undefined ? undefined : facts[fact];
  if (value === undefined || fact === 'seat') return [];
  const given = takesMany(fact) ? (value as readonly string[]).filter((o) => !only || only.includes(o)) : [value as string];
  return given.map((option) => ({ fact, option }));
}
