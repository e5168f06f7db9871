// The presses that a common exchange still waits on: found from the facts alone, so that the address stays the state.
import { type CommonExchange, commonExchanges, exchangeLists, type PressId, pressedTogether } from '#content/exchanges.ts';
import type { Side } from '#machines/facts/sides.ts';
import { type Answers, type Fact, takesMany } from '#machines/facts/vocabulary.ts';

/** What a common exchange states: the head of its list, and its sentence. */
export const statedBy = (exchange: CommonExchange): Answers => ({ ...exchangeLists[exchange.list].states, ...exchange.states });

const same = (fact: Fact, a: Answers[Fact], b: Answers[Fact]): boolean =>
  takesMany(fact) && Array.isArray(a) && Array.isArray(b) ? [...a].sort().join() === [...b].sort().join() : a === b;

/** Is everything that this exchange states so in these answers? */
const isStated = (exchange: CommonExchange, answers: Answers): boolean =>
  (Object.entries(statedBy(exchange)) as [Fact, Answers[Fact]][]).every(([fact, value]) => same(fact, answers[fact], value));

/**
 * The next press that these answers leave to a common exchange: one on which nothing that it asks is answered yet.
 * @param side who looks: nobody is asked what only the other side knows
 */
export function nextPress(answers: Answers, side: Side): PressId | undefined {
  const exchange = (commonExchanges as readonly CommonExchange[])
    .filter((one) => exchangeLists[one.list].side === side && isStated(one, answers))
    .sort((a, b) => Object.keys(statedBy(b)).length - Object.keys(statedBy(a)).length)[0];
  return exchange?.left.find((id) => {
    const asked = new Set(Object.values<Answers>(pressedTogether[id]).flatMap((states) => Object.keys(states) as Fact[]));
    return [...asked].every((fact) => answers[fact] === undefined);
  });
}

/** The answers after each way of pressing, and after "I do not know", which passes over what the first way would state. */
export function pressesOf(
  id: PressId,
  answers: Answers,
): { readonly ways: readonly { readonly way: string; readonly answers: Answers }[]; readonly unknown: Answers } {
  const ways = Object.entries<Answers>(pressedTogether[id]).map(([way, states]) => ({ way, answers: { ...answers, ...states } }));
  const [first] = Object.values<Answers>(pressedTogether[id]);
  const passedOver = Object.fromEntries(Object.keys(first ?? {}).map((fact) => [fact, '?'])) as Answers;
  return { ways, unknown: { ...answers, ...passedOver } };
}
