// What a learner's or a teacher's device keeps, and what is saved from it as a file.
import * as v from 'valibot';
import { action, fact, type Of, party } from './terms.ts';

export const sureness = v.picklist(['guess', 'fairly', 'sure']);
export const mark = v.picklist(['right', 'wrong', 'forDiscussion']);

/** What a learner said before seeing: who holds it (null: nobody needs to), how sure, and on which fact it rests. */
export const commitment = v.object({ action, holder: v.nullable(party), confidence: sureness, because: v.nullable(fact) });
export const marked = v.object({
  action,
  said: v.nullable(party),
  held: v.nullable(party),
  confidence: sureness,
  mark,
  /** The fact that decided it where the learner named another, or was wrong. Earlier progress has none. */
  missed: v.exactOptional(fact),
});

/** A learner's results by case, the latest of each. */
export const progressFile = v.object({ version: v.literal(1), results: v.record(v.string(), v.array(marked)) });

const lesson = v.object({
  step: v.picklist(['read', 'predict', 'reveal', 'debrief']),
  asks: v.array(action),
  commitments: v.array(commitment),
});
/** The lessons under way, by case. */
export const lessonsKept = v.object({ version: v.literal(1), lessons: v.record(v.string(), lesson) });

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const classCase = v.object({ id: v.string(), asks: v.array(action) });
const hands = v.partial(v.object({ requester: count, practice: count, specialist: count, provider: count, nobody: count }));
const classAt = v.pipe(
  v.object({
    /** `split` and `decides` are steps of an earlier class mode. */
    step: v.picklist(['read', 'vote', 'reveal', 'turn', 'split', 'decides', 'done']),
    cases: v.array(classCase),
    caseAt: count,
    askAt: count,
    /** Hands for each party by `case.action`; `nobody` is "not needed". */
    tallies: v.record(v.string(), hands),
  }),
  v.check(({ cases, caseAt }) => caseAt < cases.length),
);
/** A stopwatch: how long it ran before, and since when it has been running. Milliseconds. */
const timer = v.object({ ran: v.number(), since: v.nullable(v.number()) });
/** A class under way. */
export const classUnderWay = v.object({ version: v.literal(1), at: classAt, timer });

export type Sureness = Of<typeof sureness>;
export type Mark = Of<typeof mark>;
export type Commitment = Of<typeof commitment>;
export type Marked = Of<typeof marked>;
export type LessonKept = Of<typeof lesson>;
export type LessonStepKept = LessonKept['step'];
export type Progress = Of<typeof progressFile>;
export type LessonsKept = Of<typeof lessonsKept>;
export type ClassKept = Of<typeof classAt>;
export type ClassNow = Of<typeof classUnderWay>;
export type Timer = Of<typeof timer>;
