// A flow is a conversation: an XState machine whose states are pages of questions and whose events are the answers.
import { type AnyStateMachine, assign, setup } from 'xstate';
import { boxesOf, within } from './boxes.ts';
import { cohere, gateFacts } from './coherence.ts';
import { type Guard, guards } from './guards.ts';
import { knownFrom } from './known-from.ts';
import { SAID_UNKNOWN } from './said-unknown.ts';
import { type Action, type Answers, facts as allFacts, type Fact, options, takesMany } from './vocabulary.ts';

/** One page: up to five questions answered together, then the first `next` whose guard holds. The last has no guard. */
export interface Page<To extends string = string> {
  readonly asks: readonly [Fact, ...Fact[]];
  /** Asked only where this holds; elsewhere the walk passes through. */
  readonly when?: Guard;
  readonly next: readonly { readonly when?: Guard; readonly to: To | 'done' }[];
  /** What "nothing out of the ordinary" states, fact by fact: offered as one press, spelled out beside it. */
  readonly usual?: Answers;
}
/** Written with `satisfies Flow<PageId>`, so that an unknown page, question, guard or action does not compile. */
export interface Flow<P extends string = string> {
  readonly id: string;
  /** What a complete walk settles, with the opening questions answered. */
  readonly settles: readonly Action[];
  /** Flows that come before it where they are called for: what it settles may rest on their questions. */
  readonly follows?: readonly string[];
  readonly initial: P;
  readonly pages: { readonly [K in P]: Page<P> };
}

/** An answer as an event: `testOrderedBy.specialist`, `testOrderedBy.?` for "I do not know", or a many-valued question with its options. */
export type AnswerEvent = { readonly type: string; readonly options?: readonly string[] };

/** The event that gives one answer. */
export function answerEvent(fact: Fact, value: NonNullable<Answers[Fact]>): AnswerEvent {
  if (takesMany(fact) && value !== SAID_UNKNOWN) return { type: fact, options: value as readonly string[] };
  return { type: `${fact}.${value as string}` };
}

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
  return spaces.every((space) => guards[guard].flatMap(boxesOf).some((box) => within(space, box)));
}

const machines = new WeakMap<Flow, AnyStateMachine>();

/** The XState machine of a flow: made once, pure, with the answers as its only context. */
export function machineOf(flow: Flow): AnyStateMachine {
  const before = machines.get(flow);
  if (before) return before;
  refuseLoops(flow);
  const machine = setup({
    types: {} as { context: { answers: Answers }; events: AnswerEvent; input: Answers },
    guards: Object.fromEntries(
      Object.entries(flow.pages).flatMap(([name, page]) =>
        page.next.map(({ when }, n) => [
          `${name} is answered${when ? `, and ${when}` : ''}#${n}`,
          ({ context }: { context: { answers: Answers } }) =>
            arising(page, context.answers).every((fact) => context.answers[fact] !== undefined) && (!when || holds(when, context.answers)),
        ]),
      ),
    ),
    actions: {
      learn: assign(({ context, event }: { context: { answers: Answers }; event: AnswerEvent }) => {
        const [fact, option] = event.type.split('.') as [Fact, string | undefined];
        return { answers: { ...context.answers, [fact]: option ?? event.options ?? [] } };
      }),
    },
  }).createMachine({
    id: flow.id,
    context: ({ input }: { input: Answers }) => ({ answers: input }),
    initial: flow.initial,
    states: {
      ...Object.fromEntries(
        Object.entries(flow.pages).map(([name, page]) => [
          name,
          {
            meta: { asks: page.asks },
            on: Object.fromEntries(page.asks.flatMap((fact) => eventTypes(fact).map((type) => [type, { actions: 'learn' }]))),
            always: page.next.map(({ when, to }, n) => ({ guard: `${name} is answered${when ? `, and ${when}` : ''}#${n}`, target: to })),
          },
        ]),
      ),
      done: { type: 'final' as const },
    },
    // The names of guards and actions are made from the flow's own data, which `satisfies Flow` has checked: XState cannot see that.
    // biome-ignore lint/suspicious/noExplicitAny: see the line above
  } as any) as AnyStateMachine;
  machines.set(flow, machine);
  return machine;
}

/** A loop would run for ever between pages already answered: it is refused before a machine is made. */
function refuseLoops(flow: Flow): void {
  const visit = (name: string, above: readonly string[]): void => {
    if (above.includes(name)) throw new Error(`machines/flows: "${flow.id}" comes back to its page "${name}".`);
    for (const { to } of (flow.pages as Readonly<Record<string, Page>>)[name]?.next ?? []) visit(to, [...above, name]);
  };
  visit(flow.initial, []);
}

/** The event types that answer one question. */
export const eventTypes = (fact: Fact): string[] =>
  takesMany(fact) ? [fact, `${fact}.${SAID_UNKNOWN}`] : [...options[fact].map((option) => `${fact}.${option}`), `${fact}.${SAID_UNKNOWN}`];

/** Every question of a flow. */
export const asksOf = (flow: Flow): Fact[] => allFacts.filter((fact) => Object.values(flow.pages).some((page) => page.asks.includes(fact)));
