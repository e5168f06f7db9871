// One case learnt alone: read, predict each action, see what holds, take stock. Pure: a step is a transition, and can be kept.
import { and, assign, initialTransition, type SnapshotFrom, setup, transition } from 'xstate';
import type { Commitment, LessonKept } from '#machines/contracts/kept-on-device.ts';
import type { Action } from '#machines/facts/vocabulary.ts';

export type LessonEvent =
  | { readonly type: 'begin' }
  | { readonly type: 'commit'; readonly commitment: Commitment }
  | { readonly type: 'goOn' }
  | { readonly type: 'again' };
interface Context {
  readonly asks: readonly Action[];
  readonly commitments: readonly Commitment[];
}

export const lesson = setup({
  types: {} as { context: Context; events: LessonEvent; input: { readonly asks: readonly Action[] } },
  guards: {
    itIsTheLast: ({ context }) => context.commitments.length + 1 >= context.asks.length,
    itIsTheOneAsked: ({ context, event }) =>
      event.type === 'commit' && event.commitment.action === context.asks[context.commitments.length],
  },
  actions: {
    keepIt: assign({
      commitments: ({ context, event }) => (event.type === 'commit' ? [...context.commitments, event.commitment] : context.commitments),
    }),
    forget: assign({ commitments: [] }),
  },
}).createMachine({
  id: 'lesson',
  context: ({ input }) => ({ asks: input.asks, commitments: [] }),
  initial: 'read',
  states: {
    read: { on: { begin: 'predict' } },
    predict: {
      on: {
        // A commitment to something else than what is asked changes nothing.
        commit: [
          { guard: and(['itIsTheOneAsked', 'itIsTheLast']), target: 'reveal', actions: 'keepIt' },
          { guard: 'itIsTheOneAsked', actions: 'keepIt' },
        ],
      },
    },
    reveal: { on: { goOn: 'debrief' } },
    debrief: { on: { again: { target: 'read', actions: 'forget' } } },
  },
});
export type LessonAt = SnapshotFrom<typeof lesson>;
export type LessonStep = LessonKept['step'];

export const startLesson = (asks: readonly Action[]): LessonAt => initialTransition(lesson, { asks })[0];
export const stepLesson = (at: LessonAt, event: LessonEvent): LessonAt => transition(lesson, at, event)[0];
export const stepOf = (at: LessonAt): LessonStep => at.value as LessonStep;
export const keptFrom = (at: LessonAt): LessonKept => ({ step: stepOf(at), ...at.context });

/** The lesson where it was left, or from the start where what was kept no longer fits what is asked. */
export function resumeLesson(kept: LessonKept | undefined, asks: readonly Action[]): LessonAt {
  if (!kept || kept.asks.join() !== asks.join()) return startLesson(asks);
  const inOrder = kept.commitments.every((c, n) => c.action === asks[n]);
  const complete = kept.commitments.length === asks.length;
  const fits = kept.step === 'read' ? kept.commitments.length === 0 : kept.step === 'predict' ? !complete : complete;
  if (!inOrder || !fits) return startLesson(asks);
  return lesson.resolveState({ value: kept.step, context: { asks, commitments: kept.commitments } });
}
