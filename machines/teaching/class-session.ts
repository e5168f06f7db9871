// A class before a screen: each case is read, each action voted on by show of hands; then all is revealed, and one fact is turned.
import { assign, initialTransition, type SnapshotFrom, setup, transition } from 'xstate';
import type { ClassKept } from '#machines/contracts/kept-on-device.ts';
import type { Action, Party } from '#machines/facts/vocabulary.ts';

/** Hands for each party; `nobody` is "not needed". */
export type Tally = ClassKept['tallies'][string];
/** Steps of an earlier class mode, which showed each action's answer, split and facts by itself, are still in what devices keep. */
export type ClassStep = Exclude<ClassKept['step'], 'split' | 'decides'>;
type ClassCase = ClassKept['cases'][number];
type Context = Omit<ClassKept, 'step'>;
export type ClassEvent =
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'hands'; readonly who: Party | 'nobody'; readonly count: number | null };

/** Actions that a room votes on in one case: with reading, revealing and turning that is eight presses. */
const MOST_VOTES = 5;

const asksOf = (context: Context): readonly Action[] => context.cases[context.caseAt]?.asks ?? [];
/** The name under which the hands for an action of the case shown are kept. */
export const tallyKey = (context: Context, action = asksOf(context)[context.askAt]): string =>
  `${context.cases[context.caseAt]?.id}.${action}`;

const lastAskOf = (one: ClassCase | undefined): number => Math.max(0, (one?.asks.length ?? 1) - 1);

export const classSession = setup({
  types: {} as { context: Context; events: ClassEvent; input: { readonly cases: readonly ClassCase[] } },
  guards: {
    anotherActionIsAsked: ({ context }) => context.askAt + 1 < asksOf(context).length,
    anotherCaseFollows: ({ context }) => context.caseAt + 1 < context.cases.length,
    anActionCameBefore: ({ context }) => context.askAt > 0,
    aCaseCameBefore: ({ context }) => context.caseAt > 0,
  },
  actions: {
    nextAction: assign({ askAt: ({ context }) => context.askAt + 1 }),
    previousAction: assign({ askAt: ({ context }) => context.askAt - 1 }),
    nextCase: assign({ caseAt: ({ context }) => context.caseAt + 1, askAt: 0 }),
    previousCase: assign(({ context }) => ({ caseAt: context.caseAt - 1, askAt: lastAskOf(context.cases[context.caseAt - 1]) })),
    countHands: assign({
      tallies: ({ context, event }) => {
        if (event.type !== 'hands') return context.tallies;
        const { [event.who]: _, ...others } = context.tallies[tallyKey(context)] ?? {};
        const tally: Tally = event.count === null ? others : { ...others, [event.who]: event.count };
        return { ...context.tallies, [tallyKey(context)]: tally };
      },
    }),
  },
}).createMachine({
  id: 'classSession',
  context: ({ input }) => ({
    cases: input.cases.map(({ id, asks }) => ({ id, asks: asks.slice(0, MOST_VOTES) })),
    caseAt: 0,
    askAt: 0,
    tallies: {},
  }),
  initial: 'read',
  states: {
    read: { on: { next: 'vote', back: { guard: 'aCaseCameBefore', target: 'turn', actions: 'previousCase' } } },
    vote: {
      on: {
        hands: { actions: 'countHands' },
        next: [{ guard: 'anotherActionIsAsked', target: 'vote', actions: 'nextAction' }, { target: 'reveal' }],
        back: [{ guard: 'anActionCameBefore', target: 'vote', actions: 'previousAction' }, { target: 'read' }],
      },
    },
    reveal: { on: { next: 'turn', back: 'vote' } },
    turn: { on: { next: [{ guard: 'anotherCaseFollows', target: 'read', actions: 'nextCase' }, { target: 'done' }], back: 'reveal' } },
    done: { on: { back: 'turn' } },
  },
});
export type ClassAt = SnapshotFrom<typeof classSession>;

export const startClass = (cases: readonly ClassCase[]): ClassAt => initialTransition(classSession, { cases })[0];
export const stepClass = (at: ClassAt, event: ClassEvent): ClassAt => transition(classSession, at, event)[0];
export const classKept = (at: ClassAt): ClassKept & { readonly step: ClassStep } => ({ step: at.value as ClassStep, ...at.context });
/** A class where it was left. One that an earlier class mode left at the answer to one action goes on with the next action. */
export function resumeClass({ step, ...context }: ClassKept): ClassAt {
  const last = context.askAt >= lastAskOf(context.cases[context.caseAt]);
  const answered = step === 'reveal' || step === 'split' || step === 'decides';
  if (answered && !last) return classSession.resolveState({ value: 'vote', context: { ...context, askAt: context.askAt + 1 } });
  return classSession.resolveState({ value: answered ? 'reveal' : step, context });
}

export interface Split {
  readonly hands: number;
  /** Who was named, most hands first. */
  readonly named: readonly { readonly who: Party | 'nobody'; readonly hands: number }[];
}

/** Where the room split. */
export function splitOf(tally: Tally): Split {
  const named = (Object.entries(tally) as [Party | 'nobody', number][])
    .filter(([, hands]) => hands > 0)
    .map(([who, hands]) => ({ who, hands }))
    .sort((a, b) => b.hands - a.hands);
  return { hands: named.reduce((sum, one) => sum + one.hands, 0), named };
}
