// A row as a concrete exchange: as few and as ordinary facts as settle it, made by the tables themselves.
import { decide } from '#machines/decide/decide.ts';
import { decidedBy } from '#machines/decide/reading-down.ts';
import { boxesOf, type Condition, factsIn } from '#machines/facts/condition-sets.ts';
import { facts as allFacts, type Fact, type Facts, manyFacts, type Nation } from '#machines/facts/vocabulary.ts';
import { arisingOnly } from '#machines/facts/what-follows.ts';
import type { Table } from '#machines/rules/rule.ts';

/** What an ordinary exchange is like, the most telling first: kept as far as the row allows it. */
const ordinary: readonly Condition[] = [
  { urgency: ['routine'] },
  { requesterRole: ['gp'] },
  { requesterAvailable: ['yes'] },
  { stage: ['replied'] },
  { route: ['advice', 'adviceConvertible'] },
  { newInformation: ['none'] },
  { specialistRole: ['consultant'] },
  { mode: ['eReferral'] },
  { agreesWithAdvice: ['yes'] },
  { resources: ['available'] },
];
/** What is said of every exchange, whether or not the row needs it. */
const told: readonly Fact[] = ['nation', 'route', 'stage', 'urgency'];

/**
 * The facts of an exchange that a row decides in a nation.
 * @param n the place of the row in its table
 * @returns null where it decides nothing there
 */
export function concreteExchange({ rules }: Table, n: number, nation: Nation): Facts | null {
  let wanted: Condition = { nation: [nation] };
  let box = decidedBy(rules, n, boxesOf(wanted));
  if (!box) return null;
  for (const more of ordinary) {
    const narrower = { ...wanted, ...more };
    const found = decidedBy(rules, n, boxesOf(narrower));
    if (found) [wanted, box] = [narrower, found];
  }
  const { seat: _, ...whole } = factsIn(box);
  const settles = (facts: Facts): boolean => {
    const decision = decide(rules, facts);
    return decision.status === 'settled' && decision.rules.length === 1 && decision.rules[0] === rules[n];
  };
  let facts: Facts = arisingOnly(whole);
  for (const fact of allFacts.filter((one) => facts[one] !== undefined && !told.includes(one)).reverse()) {
    const { [fact]: __, ...fewer } = facts;
    if (settles(fewer)) facts = fewer;
  }
  for (const fact of manyFacts)
    for (const option of facts[fact] ?? []) {
      const fewer = { ...facts, [fact]: (facts[fact] as readonly string[]).filter((one) => one !== option) } as Facts;
      if (fewer[fact]?.length && settles(arisingOnly(fewer))) facts = arisingOnly(fewer);
    }
  return facts;
}
