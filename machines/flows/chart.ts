// Flows as one XState statechart: every flow a compound state, every page in it a state that asks while something on it still matters.

import { assign, initialTransition, setup, transition } from 'xstate';
import { SAID_UNKNOWN } from '#machines/facts/said-unknown.ts';
import { type Answers, type Fact, options, takesMany } from '#machines/facts/vocabulary.ts';
import type { Flow, Page } from './flow.ts';
import { type Guard, guards } from './guards.ts';

/** An answer as an event: `testOrderedBy.specialist`, `testOrderedBy.?` for "I do not know", or a many-valued question with its options. */
export type AnswerEvent = { readonly type: string; readonly options?: readonly string[] };
interface Context {
  readonly answers: Answers;
}
/** A page by its flow and its name. */
export interface PageAt {
  readonly flow: string;
  readonly page: string;
}

/** A flow as a region of a chart, and what calls for it. */
export interface Region {
  readonly flow: Flow;
  /** The region is passed over where this does not surely hold. */
  readonly calledFor?: Guard;
  /** The whole chart ends after the region where this holds. */
  readonly leavesWhen?: Guard;
}

/** How a chart reads answers: in the app from the tables; where walks are counted, as that count needs. */
export interface Reading {
  readonly holds: (guard: Guard, answers: Answers) => boolean;
  /** The questions of a page that are still to be asked. */
  readonly stillAsks: (page: Page, answers: Answers) => readonly Fact[];
}

/** The event that gives one answer. */
export function answerEvent(fact: Fact, value: NonNullable<Answers[Fact]>): AnswerEvent {
  if (takesMany(fact) && value !== SAID_UNKNOWN) return { type: fact, options: value as readonly string[] };
  return { type: `${fact}.${value as string}` };
}

/** The event types that answer one question. */
export const eventTypes = (fact: Fact): string[] =>
  takesMany(fact) ? [fact, `${fact}.${SAID_UNKNOWN}`] : [...options[fact].map((option) => `${fact}.${option}`), `${fact}.${SAID_UNKNOWN}`];

const pagesOf = (flow: Flow): [string, Page][] => Object.entries(flow.pages);

/** What a chart is built with: its guards told as sentences, with `somethingHereStillMatters` for the page at hand. */
function partsOf(regions: readonly Region[], { holds, stillAsks }: Reading) {
  const pageAt = ({ flow, page }: PageAt): Page => {
    const found = regions.find((region) => region.flow.id === flow)?.flow.pages[page];
    if (!found) throw new Error(`machines/flows: no page "${page}" in "${flow}"`);
    return found;
  };
  type Held = (args: { context: Context }) => boolean;
  const told = Object.fromEntries(
    (Object.keys(guards) as Guard[]).map((guard): [Guard, Held] => [guard, ({ context }) => holds(guard, context.answers)]),
  ) as Record<Guard, Held>;
  return setup({
    types: {} as { context: Context; events: AnswerEvent; input: Answers },
    guards: {
      ...told,
      somethingHereStillMatters: ({ context }: { context: Context }, params: PageAt) =>
        stillAsks(pageAt(params), context.answers).length > 0,
    },
    actions: {
      learn: assign(({ context, event }: { context: Context; event: AnswerEvent }) => {
        const [fact, option] = event.type.split('.') as [Fact, string | undefined];
        return { answers: { ...context.answers, [fact]: option ?? event.options ?? [] } };
      }),
      /** Does nothing: `initialTransition` and `transition` return it, and so say which pages were passed. */
      passed: (_: unknown, __: PageAt) => undefined,
    },
  });
}

type Parts = ReturnType<typeof partsOf>;

function pageState(parts: Parts, flow: Flow, name: string, page: Page) {
  const params: PageAt = { flow: flow.id, page: name };
  return parts.createStateConfig({
    initial: 'arriving',
    states: {
      arriving: { always: [{ guard: { type: 'somethingHereStillMatters', params }, target: 'asking' }, { target: 'answered' }] },
      asking: {
        meta: { asks: page.asks },
        on: Object.fromEntries(page.asks.flatMap(eventTypes).map((type) => [type, { actions: 'learn' as const, target: 'arriving' }])),
      },
      answered: { type: 'final', entry: { type: 'passed', params } },
    },
    onDone: page.next.map(({ when, to }) => (when ? { guard: when, target: to } : { target: to })),
  });
}

function regionState(parts: Parts, { flow, calledFor, leavesWhen }: Region, next: string) {
  return parts.createStateConfig({
    initial: 'called',
    states: {
      called: { always: calledFor ? [{ guard: calledFor, target: flow.initial }, { target: 'done' }] : [{ target: flow.initial }] },
      ...Object.fromEntries(pagesOf(flow).map(([name, page]) => [name, pageState(parts, flow, name, page)])),
      done: { type: 'final' },
    },
    onDone: leavesWhen ? [{ guard: leavesWhen, target: 'result' }, { target: next }] : [{ target: next }],
  });
}

/**
 * The chart of some flows, one after the other.
 * @param id its name, in the published form
 * @throws Error where a flow goes round in a loop: it would run for ever between pages already answered
 */
export function chartOf(id: string, regions: readonly Region[], reading: Reading) {
  for (const { flow } of regions) refuseLoops(flow);
  const parts = partsOf(regions, reading);
  return parts.createMachine({
    id,
    context: ({ input }: { input: Answers }) => ({ answers: input }),
    initial: regions[0]?.flow.id ?? 'result',
    states: {
      ...Object.fromEntries(regions.map((region, n) => [region.flow.id, regionState(parts, region, regions[n + 1]?.flow.id ?? 'result')])),
      result: { type: 'final' },
    },
  });
}
export type Chart = ReturnType<typeof chartOf>;

function refuseLoops(flow: Flow): void {
  const visit = (name: string, above: readonly string[]): void => {
    if (above.includes(name)) throw new Error(`machines/flows: "${flow.id}" comes back to its page "${name}".`);
    for (const { to } of flow.pages[name]?.next ?? []) visit(to, [...above, name]);
  };
  visit(flow.initial, []);
}

type Stepped = ReturnType<typeof initialTransition<Chart>>;
export type ChartSnapshot = Stepped[0];

/** Where a chart stands: the page that asks, or null at the result. */
export function standsAt({ value }: ChartSnapshot): PageAt | null {
  if (typeof value === 'string') return null;
  const [flow, page] = Object.entries(value)[0] as [string, unknown];
  return { flow, page: Object.keys(page as Record<string, unknown>)[0] as string };
}

export interface Step {
  readonly at: PageAt | null;
  /** The pages that this step passed, in order. */
  readonly passed: readonly PageAt[];
  readonly snapshot: ChartSnapshot;
}
const stepOf = ([snapshot, actions]: Stepped): Step => ({
  snapshot,
  at: standsAt(snapshot),
  passed: actions.flatMap((action) => (action.type === 'passed' ? [action.params as PageAt] : [])),
});

/** Where these answers lead from the beginning: known answers, and pages on which nothing matters, are passed. */
export const begin = (chart: Chart, answers: Answers): Step => stepOf(initialTransition(chart, answers));

/** One answer more. */
export const answer = (chart: Chart, from: ChartSnapshot, fact: Fact, value: NonNullable<Answers[Fact]>): Step =>
  stepOf(transition(chart, from, answerEvent(fact, value)));
