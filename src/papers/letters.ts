// Which letters an exchange calls for, and which rows each names. From the allocations alone: no guidance stands here.
import type { Allocation, Verdict } from '#machines/decide/allocate.ts';
import { type Side, sides } from '#machines/facts/sides.ts';
import { type Action, type Party, parties } from '#machines/facts/vocabulary.ts';
import { byHolder, inPlay, isOn } from './rows-for-papers.ts';

export const letterIds = [
  'completeReply',
  'willDo',
  'acceptWithConditions',
  'handBack',
  'askToConvert',
  'askForClarity',
  'answer',
  'patientLine',
  'interfaceNote',
] as const;
export type LetterId = (typeof letterIds)[number];

/** How a letter speaks of its rows. */
export type Part =
  | 'will' // the writer's side holds it, and says so
  | 'confirm' // the other side would hold it, and is asked to confirm
  | 'unaccepted' // asked for, and taken on by nobody
  | 'takeOn' // the writer's side is asked to take it on, and does, on conditions
  | 'keepOn' // the writer's side holds it by agreement or for now, on conditions
  | 'handBack'
  | 'convert'
  | 'meanwhile' // what the writer's side does until the answer comes
  | 'check' // the writer's side checks it today
  | 'pleaseCheck'
  | 'open'
  | 'asked' // the other side has asked the writer's side to take it on
  | 'terms' // the other side holds it on conditions that it names
  | 'checked' // the writer's side has been asked to check it
  | 'told' // in words for the patient
  | 'unsettled'; // for the interface group
export interface Section {
  readonly part: Part;
  /** Who holds or keeps these rows; on `takeOn` and `asked`, who has been asked to. */
  readonly party?: Party;
  readonly rows: readonly Allocation[];
}
export interface LetterPlan {
  readonly id: LetterId;
  readonly side: Side;
  readonly sections: readonly Section[];
}

const toPatient: readonly Action[] = ['informPatientOfRequest', 'explainAndConsent', 'tellPatientOutcome', 'tellPatientResult'];
const unsettled: readonly Allocation['status'][] = ['notAccepted', 'contested', 'confirmNow', 'byAgreement'];
const onTerms = (row: Allocation) => row.status === 'byAgreement' || row.status === 'contested';

const under = (part: Part, rows: readonly Allocation[]): Section[] => byHolder(rows).map((held) => ({ part, ...held }));
/** Under who has been asked, not under who keeps it meanwhile. */
const underAsked = (part: Part, rows: readonly Allocation[]): Section[] =>
  parties
    .map((party) => ({ part, party, rows: rows.filter((row) => row.proposed === party) }))
    .filter((section) => section.rows.length > 0);
const some = (part: Part, rows: readonly Allocation[]): Section[] => (rows.length > 0 ? [{ part, rows }] : []);
export const otherSide = (side: Side): Side => sides.find((s) => s !== side) as Side;

/**
 * The letters that apply, for one side, each with every row that it names.
 * @param speaksOf the rows that have words for a patient
 */
export function lettersFor(verdict: Verdict, side: Side, speaksOf: (row: Allocation) => boolean): LetterPlan[] {
  const plans = letterIds.map((id) => ({ id, side, sections: compose[id](verdict, side, speaksOf) }));
  return plans.filter((plan) => plan.sections.length > 0);
}

type Compose = (verdict: Verdict, side: Side, speaksOf: (row: Allocation) => boolean) => Section[];

const compose: Record<LetterId, Compose> = {
  completeReply(verdict, side) {
    const replies = verdict.allocations.filter(
      (row) => (row.action === 'makeReplyUsable' || row.action === 'replyInTime') && isOn(side, row.holder),
    );
    return replies.length > 0 ? [...steps(verdict, side), { part: 'will', rows: [] }] : [];
  },
  willDo: (verdict, side) => (ours(verdict, side).length > 0 ? steps(verdict, side) : []),
  acceptWithConditions: (verdict, side) => [
    ...underAsked(
      'takeOn',
      inPlay(verdict).unaccepted.filter((row) => isOn(side, row.proposed)),
    ),
    ...under('keepOn', ours(verdict, side).filter(onTerms)),
  ],
  handBack: (verdict, side) =>
    under(
      'handBack',
      inPlay(verdict).unaccepted.filter((row) => isOn(side, row.holder)),
    ),
  askToConvert(verdict, side) {
    const live = verdict.allocations.filter((row) => row.action === 'convertRequest' && isOn(otherSide(side), row.holder));
    const meanwhile = ours(verdict, side).filter((row) => row.action === 'makeReferral' && row.status === 'confirmNow');
    return live.length > 0 ? [...under('convert', live), ...under('meanwhile', meanwhile)] : [];
  },
  askForClarity: (verdict, side) => [
    ...under(
      'pleaseCheck',
      ours(verdict, otherSide(side)).filter((row) => row.status === 'confirmNow'),
    ),
    ...under(
      'check',
      ours(verdict, side).filter((row) => row.status === 'confirmNow'),
    ),
    ...some('open', inPlay(verdict).open),
  ],
  answer: (verdict, side) => [
    ...underAsked(
      'asked',
      inPlay(verdict).unaccepted.filter((row) => isOn(side, row.proposed)),
    ),
    ...under('terms', ours(verdict, otherSide(side)).filter(onTerms)),
    ...under(
      'checked',
      ours(verdict, side).filter((row) => row.status === 'confirmNow'),
    ),
  ],
  patientLine(verdict, side, speaksOf) {
    const tells = verdict.allocations.some((row) => toPatient.includes(row.action) && isOn(side, row.holder));
    const told = (rows: readonly Allocation[]) => rows.filter(speaksOf);
    return tells
      ? [
          ...under('told', told(ours(verdict, side))),
          ...under('confirm', told(ours(verdict, otherSide(side)))),
          ...under('unaccepted', told(inPlay(verdict).unaccepted)),
          { part: 'told', rows: [] },
        ]
      : [];
  },
  interfaceNote: (verdict) =>
    some(
      'unsettled',
      [...inPlay(verdict).held.flatMap((held) => held.rows), ...inPlay(verdict).unaccepted].filter((row) => unsettled.includes(row.status)),
    ),
};

/** The rows in play that one side holds. */
const ours = (verdict: Verdict, side: Side): Allocation[] =>
  inPlay(verdict)
    .held.filter((held) => isOn(side, held.party))
    .flatMap((held) => held.rows);

/** Every step in play: ours said, theirs asked, the unaccepted and the undecided named as such. */
const steps = (verdict: Verdict, side: Side): Section[] => [
  ...under('will', ours(verdict, side)),
  ...under('confirm', ours(verdict, otherSide(side))),
  ...under('unaccepted', inPlay(verdict).unaccepted),
  ...some('open', inPlay(verdict).open),
];
