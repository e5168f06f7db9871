// The two sides of an exchange, and which actions are steps, standing duties, or what somebody already answers for.
import type { Action, Facts, Party } from './vocabulary.ts';

export const sides = ['requesterSide', 'specialistSide'] as const;
export type Side = (typeof sides)[number];

const sideOfParty = {
  requester: 'requesterSide',
  practice: 'requesterSide',
  specialist: 'specialistSide',
  provider: 'specialistSide',
} as const satisfies Record<Party, Side>;
export const sideOf = (party: Party): Side => sideOfParty[party];

export type Seat = NonNullable<Facts['seat']>;
const sideOfSeat: Record<Seat, Side | null> = {
  requester: 'requesterSide',
  practiceColleague: 'requesterSide',
  specialist: 'specialistSide',
  provider: 'specialistSide',
  trainer: null,
};
/** The side that a seat looks from; null for a trainer, who looks from neither. It changes words, never an allocation. */
export const sideOfTheSeat = (seat: Seat | undefined): Side | null => (seat ? sideOfSeat[seat] : null);

/** The seat from which a side is seen by somebody who only looks over. */
export const seatOfSide = { requesterSide: 'requester', specialistSide: 'specialist' } as const satisfies Record<Side, Seat>;

/** The side that answers a request. */
export const answeringSide: Side = 'specialistSide';

/** Duties that stand whatever the reply says: folded away below the steps. */
export const standingDuties: readonly Action[] = [
  'giveSafetyNet',
  'handleDeterioration',
  'keepRecord',
  'fileReply',
  'unexpectedFinding',
  'coverAbsence',
  'reviewPlan',
  'closeConversation',
  'readReply',
  'supplyThresholds',
  'makeReplyUsable',
  'conditionRecall',
];
/** What has been done by asking and answering: shown under what each side answers for. */
export const alreadyDone: readonly Action[] = ['decideRoute', 'judgeInformation', 'giveSoundAdvice'];

/** The seats that the first page offers: a provider's own staff begin as those who answer. */
export const startingSeats = ['requester', 'practiceColleague', 'specialist', 'trainer'] as const satisfies readonly Seat[];
/** The seats from which a teaching case is told. */
export const tellingSeats = ['requester', 'specialist'] as const satisfies readonly Seat[];
