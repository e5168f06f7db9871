// Where an exchange stands on its statechart, and what each event that may come next would move.
import { getNextTransitions, type StateNode, transition } from 'xstate';
import { decide, sameOutcome } from '#machines/decide/decide.ts';
import { type Action, actions, type Fact, type Facts } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import type { Outcome, Table } from '#machines/rules/rule.ts';
import { type ExchangeEvent, exchange, type Stop } from './exchange.ts';

export type EventName = ExchangeEvent['type'];
export const regions = ['stage', 'time', 'view', 'patient'] as const;
export type Region = (typeof regions)[number];
/** The state of each region, by its name on the chart; `unknown` where the facts do not tell. */
export type RegionStates = Readonly<Record<Region, string>>;

const nodesOf = (region: Region): StateNode[] => Object.values((exchange.root.states as Record<string, StateNode>)[region]?.states ?? {});
const metaOf = (node: StateNode): { readonly facts: Facts; readonly stop?: Stop } =>
  node.meta as { readonly facts: Facts; readonly stop?: Stop };
const factsOf = (node: StateNode): Facts => metaOf(node).facts;
/** The facts that a region stands for: an event in it forgets them before it sets its own. */
const factsIn = (region: Region): Fact[] => [...new Set(nodesOf(region).flatMap((node) => Object.keys(factsOf(node)) as Fact[]))];

export interface State {
  readonly state: string;
  /** What it stands for. */
  readonly facts: Facts;
  readonly leads: readonly { readonly event: EventName; readonly to: string }[];
}
/** The states of a region, with the events that lead from each, in the order of the chart. */
export function statesOf(region: Region): State[] {
  return nodesOf(region).map((node) => ({
    state: node.key,
    facts: factsOf(node),
    leads: [...node.transitions.entries()].flatMap(([event, list]) =>
      list.flatMap((one) => (one.target ?? []).map((target) => ({ event: event as EventName, to: target.key }))),
    ),
  }));
}

/** Where an exchange stands: in each region the state that says most of what is known. */
export function regionStatesOf(given: Facts): RegionStates {
  const { known } = cohere(given);
  const holds = (node: StateNode) => Object.entries(factsOf(node)).every(([fact, value]) => known[fact as Fact] === value);
  const most = (region: Region): string => {
    const fitting = nodesOf(region).filter(holds);
    return fitting.sort((a, b) => Object.keys(factsOf(b)).length - Object.keys(factsOf(a)).length)[0]?.key ?? 'unknown';
  };
  return { stage: most('stage'), time: most('time'), view: most('view'), patient: most('patient') };
}

/** The stop that a stage is at; none where nobody is sure of it. */
export const stopOf = (stage: string): Stop | undefined => {
  const node = nodesOf('stage').find(({ key }) => key === stage);
  return node && metaOf(node).stop;
};

export interface Move {
  readonly action: Action;
  readonly from: Outcome;
  readonly to: Outcome;
}
export interface NextEvent {
  readonly event: EventName;
  readonly region: Region;
  /** The state that it leads to. */
  readonly to: string;
  /** The exchange afterwards, as facts. */
  readonly facts: Facts;
  /** Rows settled before and after, on another holder or standing. */
  readonly moves: readonly Move[];
  /** Rows settled before that will wait on something afterwards, with what they will wait on. */
  readonly depends: readonly { readonly action: Action; readonly needs: readonly Fact[] }[];
}

/** What a reply asked for is about that reply: it goes where an event leaves no reply. */
const ofTheReply: readonly Fact[] = ['replyAsks'];

/** The facts after an event in a region, or null where it cannot come to this exchange (a route that nobody can convert, say). */
function factsAfter(before: Facts, region: Region, to: string): Facts | null {
  const gone = factsIn(region);
  const set = nodesOf(region).find((node) => node.key === to);
  const after = { ...without(before, gone), ...(set ? factsOf(set) : {}) };
  const coherent = [after, without(after, ofTheReply)].find((facts) => cohere(facts).contradictions.length === 0);
  if (!coherent) return null;
  const arises = (fact: Fact) => !cohere(without(coherent, [fact])).known.doesNotArise?.has(fact);
  return set && (Object.keys(factsOf(set)) as Fact[]).every(arises) ? coherent : null;
}

const without = (facts: Facts, gone: readonly Fact[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => !gone.includes(fact as Fact)));

/**
 * Every event that may come next, with what it would move.
 * @param tables every table of the edition
 * @param facts coherent facts; where the stage is unknown, only events of other regions are known to be possible
 * @returns in the order of the chart; an event that would contradict the facts is left out
 */
export function nextEvents(tables: Readonly<Record<Action, Table>>, facts: Facts): NextEvent[] {
  const states = regionStatesOf(facts);
  const snapshot = exchange.resolveState({ value: states as never });
  return getNextTransitions(snapshot).flatMap((next) => {
    const region = next.source.parent?.key as Region;
    const event = next.eventType as EventName;
    const [after] = transition(exchange, snapshot, { type: event });
    const to = (after.value as RegionStates)[region];
    const led = factsAfter(facts, region, to);
    return led ? [{ event, region, to, facts: led, ...whatMoves(tables, facts, led) }] : [];
  });
}

function whatMoves(tables: Readonly<Record<Action, Table>>, before: Facts, after: Facts): Pick<NextEvent, 'moves' | 'depends'> {
  const moves: Move[] = [];
  const depends: { action: Action; needs: readonly Fact[] }[] = [];
  for (const action of actions) {
    const { rules } = tables[action];
    const was = decide(rules, before);
    if (was.status === 'open') continue;
    const then = decide(rules, after);
    if (then.status === 'open') depends.push({ action, needs: then.needs });
    else if (!sameOutcome(was.outcome, then.outcome)) moves.push({ action, from: was.outcome, to: then.outcome });
  }
  return { moves, depends };
}
