// The one registry of flows: a flow is found, asked, charted, tested and shown because it stands here. Each loads when it is used.
import type { Flow } from './flow.ts';

export const flowLoaders = {
  opening: () => import('./opening.ts').then((m): Flow => m.opening),
  beforeAsking: () => import('./before-asking.ts').then((m): Flow => m.beforeAsking),
  waiting: () => import('./waiting.ts').then((m): Flow => m.waiting),
  actingOnAdvice: () => import('./acting-on-advice.ts').then((m): Flow => m.actingOnAdvice),
  testsAndResults: () => import('./tests-and-results.ts').then((m): Flow => m.testsAndResults),
  medicines: () => import('./medicines.ts').then((m): Flow => m.medicines),
  referralAndConversion: () => import('./referral-and-conversion.ts').then((m): Flow => m.referralAndConversion),
  tellingThePatient: () => import('./telling-the-patient.ts').then((m): Flow => m.tellingThePatient),
  anythingElse: () => import('./anything-else.ts').then((m): Flow => m.anythingElse),
  people: () => import('./people.ts').then((m): Flow => m.people),
  fitNotes: () => import('./fit-notes.ts').then((m): Flow => m.fitNotes),
  modeAndRecord: () => import('./mode-and-record.ts').then((m): Flow => m.modeAndRecord),
  specialSituations: () => import('./special-situations.ts').then((m): Flow => m.specialSituations),
  whenSomethingGoesWrong: () => import('./when-something-goes-wrong.ts').then((m): Flow => m.whenSomethingGoesWrong),
  answeringARequest: () => import('./answering-a-request.ts').then((m): Flow => m.answeringARequest),
} as const;

export type FlowId = keyof typeof flowLoaders;
export const flowIds = Object.keys(flowLoaders) as FlowId[];
export const isFlow = (id: string): id is FlowId => Object.hasOwn(flowLoaders, id);

/** Loads flows by their ids. */
export const loadFlows = (ids: readonly FlowId[]): Promise<Flow[]> => Promise.all(ids.map((id) => flowLoaders[id]()));
