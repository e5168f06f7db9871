// A class before a screen: each case is read, each action voted on by show of hands, then revealed and talked over.
import { assign, initialTransition, type SnapshotFrom, setup, transition } from 'xstate';
import type { ClassKept } from '#machines/contracts/kept-on-device.ts';
import type { Action, Party } from '#machines/facts/vocabulary.ts';

/** Hands for each party; `nobody` is "not needed". */
export type Tally = ClassKept['tallies'][string];
type ClassCase = ClassKept['cases'][number];
type Context = Omit<ClassKept, 'step'>;
export type ClassEvent =
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'hands'; readonly who: Party | 'nobody'; readonly count: number | null };

const asksOf = (context: Context): readonly Action[] => context.cases[context.caseAt]?.asks ?? [];
/** The name under which the hands for what is shown now are kept. */
export const tallyKey = (context: Context): string => `${context.cases[context.caseAt]?.id}.${asksOf(context)[context.askAt]}`;

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
    previousCase: assign(({ context }) => ({
      caseAt: context.caseAt - 1,
      askAt: (context.cases[context.caseAt - 1]?.asks.length ?? 1) - 1,
    })),
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
  context: ({ input }) => ({ cases: input.cases, caseAt: 0, askAt: 0, tallies: {} }),
  initial: 'read',
  states: {
    read: { on: { next: 'vote', back: { guard: 'aCaseCameBefore', target: 'decides', actions: 'previousCase' } } },
    vote: {
      on: {
        hands: { actions: 'countHands' },
        next: 'reveal',
        back: [{ guard: 'anActionCameBefore', target: 'decides', actions: 'previousAction' }, { target: 'read' }],
      },
    },
    reveal: { on: { next: 'split', back: 'vote' } },
    split: { on: { next: 'decides', back: 'reveal' } },
    decides: {
      on: {
        next: [
          { guard: 'anotherActionIsAsked', target: 'vote', actions: 'nextAction' },
          { guard: 'anotherCaseFollows', target: 'read', actions: 'nextCase' },
          { target: 'done' },
        ],
        back: 'split',
      },
    },
    done: { on: { back: 'decides' } },
  },
});
export type ClassAt = SnapshotFrom<typeof classSession>;
export type ClassStep = ClassKept['step'];

export const startClass = (cases: readonly ClassCase[]): ClassAt => initialTransition(classSession, { cases })[0];
export const stepClass = (at: ClassAt, event: ClassEvent): ClassAt => transition(classSession, at, event)[0];
export const classKept = (at: ClassAt): ClassKept => ({ step: at.value as ClassStep, ...at.context });
export const resumeClass = ({ step, ...context }: ClassKept): ClassAt => classSession.resolveState({ value: step, context });

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
