// The XState machine of a flow: its states are the pages, its events are the answers.
import { type AnyStateMachine, assign, setup } from 'xstate';
import { SAID_UNKNOWN } from '#machines/facts/said-unknown.ts';
import { type Answers, type Fact, options, takesMany } from '#machines/facts/vocabulary.ts';
import { arising, type Flow, holds, type Page } from './flow.ts';

/** An answer as an event: `testOrderedBy.specialist`, `testOrderedBy.?` for "I do not know", or a many-valued question with its options. */
export type AnswerEvent = { readonly type: string; readonly options?: readonly string[] };

/** The event that gives one answer. */
export function answerEvent(fact: Fact, value: NonNullable<Answers[Fact]>): AnswerEvent {
  if (takesMany(fact) && value !== SAID_UNKNOWN) return { type: fact, options: value as readonly string[] };
  return { type: `${fact}.${value as string}` };
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
