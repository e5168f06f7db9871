// The whole check as one statechart: which flows there are, what calls for each, in which order. Nothing else decides the way.
import type { Answers } from '#machines/facts/vocabulary.ts';
import { actingOnAdvice } from './acting-on-advice.ts';
import { anythingElse } from './anything-else.ts';
import { beforeAsking } from './before-asking.ts';
import type { Region } from './chart.ts';
import { type Flow, holds } from './flow.ts';
import { medicines } from './medicines.ts';
import { modeAndRecord } from './mode-and-record.ts';
import { people } from './people.ts';
import { referralAndConversion } from './referral-and-conversion.ts';
import { tellingThePatient } from './telling-the-patient.ts';
import { testsAndResults } from './tests-and-results.ts';
import { waiting } from './waiting.ts';
import { type Assembled, assembled, type Matters, openingRegion } from './walk.ts';

/** Every flow of the check, in the order in which they are asked. */
export const regions = [
  openingRegion,
  { flow: beforeAsking, calledFor: 'nothingHasBeenSent' },
  { flow: testsAndResults, calledFor: 'aTestOrAResultIsInPlay' },
  { flow: medicines, calledFor: 'aDrugIsInPlay' },
  { flow: actingOnAdvice, calledFor: 'aReplyMayBeHere' },
  { flow: referralAndConversion, calledFor: 'aReferralCameBack' },
  { flow: tellingThePatient, calledFor: 'aReplyMayBeHere' },
  { flow: waiting, calledFor: 'noReplyMayHaveCome' },
  { flow: anythingElse, calledFor: 'theRequestWasSent' },
  { flow: people, calledFor: 'someoneOtherThanAGpAsked' },
  { flow: modeAndRecord },
] as const satisfies readonly Region[];

/** The whole check, asking what matters. */
export const checkAsking = (matters: Matters, made: readonly Region[] = regions): Assembled => assembled('check', made, matters);
/** The flows that these answers surely call for, in order: also in an emergency, which the walk leaves and "add detail" does not. */
export function calledFor(answers: Answers): Flow[] {
  return (regions as readonly Region[]).filter((region) => !region.calledFor || holds(region.calledFor, answers)).map(({ flow }) => flow);
}
