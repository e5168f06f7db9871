// A flow is a conversation: pages of questions, and which page comes next. `chart.ts` makes its part of the statechart.
import { asksAny, type Check, type Condition, checksOf } from '#machines/facts/condition-sets.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import { SAID_UNKNOWN } from '#machines/facts/said-unknown.ts';
import { type Action, type Answers, facts as allFacts, type Fact, takesMany } from '#machines/facts/vocabulary.ts';
import { cohere, gateFacts } from '#machines/facts/what-follows.ts';
import { type Guard, guards } from './guards.ts';

interface Way<To extends string> {
  readonly when?: Guard;
  readonly to: To | 'done';
}
/** What is left when no guard held: a guard on it would leave some walk without a way on. */
interface LastWay<To extends string> extends Way<To> {
  readonly when?: never;
}

/** One page: up to five questions answered together, then the first `next` whose guard holds. The last has no guard. */
export interface Page<To extends string = string> {
  readonly asks: readonly [Fact, ...Fact[]];
  /** Asked only where this holds; elsewhere the walk passes through. */
  readonly when?: Guard;
  readonly next: readonly [...Way<To>[], LastWay<To>];
  /** What "nothing out of the ordinary" states, fact by fact: offered as one press, spelled out beside it. */
  readonly usual?: Answers;
}
/** A flow that has words: the others are not known. */
export type FlowName = keyof typeof import('#content/en/ui.json')['flows'] | keyof typeof import('#content/en/flows.json')['flows'];

/** Written with `satisfies Flow<PageId>`, so that an unknown page, question, guard or action does not compile. */
export interface Flow<P extends string = string> {
  readonly id: string;
  /** What a complete walk settles, with the opening questions answered. */
  readonly settles: readonly Action[];
  /** Flows that come before it where they are called for: what it settles may rest on their questions. */
  readonly follows?: readonly FlowName[];
  readonly initial: P;
  readonly pages: { readonly [K in P]: Page<P> };
}

/** A flow no page of which states, in one press, a fact that it does not ask. */
export type StatesWhatItAsks<F extends Flow> = {
  readonly pages: {
    readonly [P in keyof F['pages']]: F['pages'][P] extends { readonly usual: infer Stated; readonly asks: readonly (infer Asked)[] }
      ? { readonly usual: { readonly [Told in keyof Stated]: Told extends Asked ? Stated[Told] : never } }
      : unknown;
  };
};

/**
 * The questions of a page that arise with these answers, in the page's order. Where it is not known whether one arises because
 * somebody did not know, it is asked; where that has only not been asked yet, it waits.
 */
export function arising(page: Page, answers: Answers): Fact[] {
  if (page.when && !holds(page.when, answers)) return [];
  const { known, derived } = cohere(knownFrom(answers));
  return page.asks.filter((fact) => {
    if (answers[fact] !== undefined) return !known.doesNotArise?.has(fact);
    if (derived.includes(fact) || known.doesNotArise?.has(fact) || (takesMany(fact) && known[fact] !== undefined)) return false;
    if (known.arises?.has(fact)) return true;
    const open = gateFacts(fact).filter((gate) => known[gate] === undefined && !known.doesNotArise?.has(gate));
    return open.length > 0 && open.every((gate) => answers[gate] === SAID_UNKNOWN);
  });
}

/** Does the guard surely hold? What is unknown, or said to be unknown, makes it false. */
export function holds(guard: Guard, answers: Answers): boolean {
  const { spaces } = cohere(knownFrom(answers));
  const checks = checksOfGuards.get(guard) ?? [];
  return spaces.every((space) => asksAny(checks, space) === true);
}
const checksOfGuards = new Map<Guard, readonly Check[]>(
  (Object.entries(guards) as [Guard, readonly Condition[]][]).map(([guard, conditions]) => [guard, conditions.flatMap(checksOf)]),
);

/** Every question of a flow. */
export const asksOf = (flow: Flow): Fact[] => allFacts.filter((fact) => Object.values(flow.pages).some((page) => page.asks.includes(fact)));
