// Before a reply, at most four questions: each a press that states what its words say, and none on what only the other side knows.
import { pressedTogether } from '#content/exchanges.ts';
import type { Answers, Fact } from '#machines/facts/vocabulary.ts';

/** What the words at the head of the first question state, unless something else is known already. */
export const saidOfTheRequest: Answers = {
  urgency: 'routine',
  requesterRole: 'gp',
  requesterAvailable: 'yes',
  newInformation: 'none',
  informationSent: 'complete',
  images: 'none',
};

/** Every press of every question with one answer, by the question's id. Their words stand in content under the same ids. */
export const pressesBefore = {
  request: { advice: { route: 'advice' }, convertible: { route: 'adviceConvertible' }, triage: { route: 'triage' } },
  test: pressedTogether.whoOrders,
  drug: {
    usual: { drugClass: 'usual' },
    sharedCare: { drugClass: 'sharedCare', sharedCare: 'none' },
    hospitalOnly: { drugClass: 'hospitalOnly' },
  },
  patient: {
    told: { specialistContactedPatient: 'yes', patientTold: 'byProvider' },
    notTold: { specialistContactedPatient: 'no', patientTold: 'nobody' },
  },
} as const satisfies Record<string, Record<string, Answers>>;
export type PressedQuestion = keyof typeof pressesBefore;

/** What a reply may ask for, each a press of its own. */
export const asksOfAReply = ['test', 'prescribe', 'monitor', 'referHere', 'referElsewhere', 'fitNote', 'manage', 'reassure'] as const;

/** The questions that arise, in order; what is asked of the test and of the drug is one question. */
export function questionsBefore({ replyAsks }: Answers): readonly (readonly (PressedQuestion | 'asks')[])[] {
  const asks = (...some: readonly string[]) => Array.isArray(replyAsks) && some.some((one) => replyAsks.includes(one as never));
  const own: PressedQuestion[] = [
    ...(asks('test') ? (['test'] as const) : []),
    ...(asks('prescribe', 'monitor') ? (['drug'] as const) : []),
  ];
  return [['request'], ['asks'], ...(own.length > 0 ? [own] : []), ['patient']];
}

/** Does the head of the first question say what is known? It states nothing where something else is known. */
export const headHolds = (answers: Answers): boolean =>
  (Object.keys(saidOfTheRequest) as Fact[]).every((fact) => answers[fact] === undefined || answers[fact] === saidOfTheRequest[fact]);

/** What pressing states. */
export function statedByPress(question: PressedQuestion, press: string, answers: Answers): Answers {
  const states = (pressesBefore[question] as Record<string, Answers>)[press] ?? {};
  return question === 'request' && headHolds(answers) ? { ...saidOfTheRequest, ...states } : states;
}

/** Is everything that this press states so? */
export const isPressed = (question: PressedQuestion, press: string, answers: Answers): boolean =>
  Object.entries((pressesBefore[question] as Record<string, Answers>)[press] ?? {}).every(
    ([fact, value]) => answers[fact as Fact] === value,
  );
