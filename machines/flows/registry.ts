// The one registry of flows: a flow is found, asked, charted, tested and shown because it stands here. Each loads when it is used.
import type { Flow, FlowName, StatesWhatItAsks } from './flow.ts';

/** As a flow like any other: what one press of it states, it asks. */
const sound = <const F extends Flow>(flow: F & StatesWhatItAsks<F>): Flow => flow;

export const flowLoaders = {
  opening: () => import('./opening.ts').then((m) => sound(m.opening)),
  beforeAsking: () => import('./before-asking.ts').then((m) => sound(m.beforeAsking)),
  waiting: () => import('./waiting.ts').then((m) => sound(m.waiting)),
  actingOnAdvice: () => import('./acting-on-advice.ts').then((m) => sound(m.actingOnAdvice)),
  testsAndResults: () => import('./tests-and-results.ts').then((m) => sound(m.testsAndResults)),
  medicines: () => import('./medicines.ts').then((m) => sound(m.medicines)),
  referralAndConversion: () => import('./referral-and-conversion.ts').then((m) => sound(m.referralAndConversion)),
  tellingThePatient: () => import('./telling-the-patient.ts').then((m) => sound(m.tellingThePatient)),
  anythingElse: () => import('./anything-else.ts').then((m) => sound(m.anythingElse)),
  people: () => import('./people.ts').then((m) => sound(m.people)),
  fitNotes: () => import('./fit-notes.ts').then((m) => sound(m.fitNotes)),
  modeAndRecord: () => import('./mode-and-record.ts').then((m) => sound(m.modeAndRecord)),
  specialSituations: () => import('./special-situations.ts').then((m) => sound(m.specialSituations)),
  whenSomethingGoesWrong: () => import('./when-something-goes-wrong.ts').then((m) => sound(m.whenSomethingGoesWrong)),
  answeringARequest: () => import('./answering-a-request.ts').then((m) => sound(m.answeringARequest)),
} as const satisfies Readonly<Record<FlowName, () => Promise<Flow>>>;

export type FlowId = keyof typeof flowLoaders;
export const flowIds = Object.keys(flowLoaders) as FlowId[];
export const isFlow = (id: string): id is FlowId => Object.hasOwn(flowLoaders, id);

/** Loads flows by their ids. */
export const loadFlows = (ids: readonly FlowId[]): Promise<Flow[]> => Promise.all(ids.map((id) => flowLoaders[id]()));
