// Which flows the check is made of, and what calls for each: nothing else decides the way.
import { actingOnAdvice } from './acting-on-advice.ts';
import { anythingElse } from './anything-else.ts';
import { beforeAsking } from './before-asking.ts';
import type { Region } from './chart.ts';
import { medicines } from './medicines.ts';
import { modeAndRecord } from './mode-and-record.ts';
import { openingRegion } from './opening-region.ts';
import { people } from './people.ts';
import { referralAndConversion } from './referral-and-conversion.ts';
import { tellingThePatient } from './telling-the-patient.ts';
import { testsAndResults } from './tests-and-results.ts';
import { waiting } from './waiting.ts';

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
