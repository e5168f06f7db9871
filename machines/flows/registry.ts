// The one registry of flows: a flow is found, asked, charted, tested and shown because it stands here. It comes with the first page after the opening.
import { actingOnAdvice } from './acting-on-advice.ts';
import { answeringARequest } from './answering-a-request.ts';
import { anythingElse } from './anything-else.ts';
import { beforeAsking } from './before-asking.ts';
import { fitNotes } from './fit-notes.ts';
import type { Flow, FlowName, StatesWhatItAsks } from './flow.ts';
import { medicines } from './medicines.ts';
import { modeAndRecord } from './mode-and-record.ts';
import { opening } from './opening.ts';
import { people } from './people.ts';
import { referralAndConversion } from './referral-and-conversion.ts';
import { specialSituations } from './special-situations.ts';
import { tellingThePatient } from './telling-the-patient.ts';
import { testsAndResults } from './tests-and-results.ts';
import { waiting } from './waiting.ts';
import { whenSomethingGoesWrong } from './when-something-goes-wrong.ts';

/** As a flow like any other: what one press of it states, it asks. */
const sound = <const F extends Flow>(flow: F & StatesWhatItAsks<F>): Flow => flow;

export const flowOf = {
  opening: sound(opening),
  beforeAsking: sound(beforeAsking),
  waiting: sound(waiting),
  actingOnAdvice: sound(actingOnAdvice),
  testsAndResults: sound(testsAndResults),
  medicines: sound(medicines),
  referralAndConversion: sound(referralAndConversion),
  tellingThePatient: sound(tellingThePatient),
  anythingElse: sound(anythingElse),
  people: sound(people),
  fitNotes: sound(fitNotes),
  modeAndRecord: sound(modeAndRecord),
  specialSituations: sound(specialSituations),
  whenSomethingGoesWrong: sound(whenSomethingGoesWrong),
  answeringARequest: sound(answeringARequest),
} as const satisfies Readonly<Record<FlowName, Flow>>;

export type FlowId = keyof typeof flowOf;
export const flowIds = Object.keys(flowOf) as FlowId[];
export const flows: readonly Flow[] = Object.values(flowOf);
export const isFlow = (id: string): id is FlowId => Object.hasOwn(flowOf, id);
