// The sentences of a message: what the facts call for, what a row's rule says, and plain steps named together.
import type { Allocation, Verdict } from '#machines/decide/allocate.ts';
import type { Side } from '#machines/facts/sides.ts';
import type { Action, Fact, Facts } from '#machines/facts/vocabulary.ts';
import { isAnotherStep } from '#src/words/row-words.ts';
import { bundle } from '#src/words/words.ts';
import { isOn } from './rows-for-papers.ts';

/** One exchange as a writer sees it. */
export interface Seen {
  readonly facts: Facts;
  readonly side: Side;
  /** The rows in play that a message may speak of, in its order. */
  readonly rows: readonly Allocation[];
  readonly verdict: Verdict;
}
/** One sentence, how much it matters (0 most) and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly rank: number;
  readonly place: number;
}
type BySide = Readonly<Record<Side, string>>;
/** What the facts call for, beside the rows. */
export type Occasion =
  | 'emergency'
  | 'worse'
  | 'late'
  | 'awaiting'
  | 'unclear'
  | 'omission'
  | 'bounds'
  | 'testOpen'
  | 'drugOpen'
  | 'testDeciding'
  | 'drugDeciding'
  | 'manages'
  | 'notInTouch'
  | 'meanwhile'
  | 'underCare'
  | 'safetyNet'
  | 'comeBack'
  | 'inWriting'
  | 'agreement'
  | 'more'
  | 'closing'
  | 'closingShort';
type Pool = 'will' | 'ask' | 'willAgreed' | 'askAgreed' | 'treating' | 'nobody' | 'nobodyMany' | 'disputed';
interface SentenceWords {
  readonly join: { readonly comma: string; readonly last: string };
  readonly occasions: Readonly<Record<Occasion, BySide>>;
  readonly pooled: Readonly<Record<Pool, BySide>>;
  readonly steps: Readonly<Partial<Record<Action, { readonly own: string; readonly other: string }>>>;
  readonly things: Readonly<Partial<Record<Action, string>>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** What is said of a row by its rule, where that is more than its step. Empty where another row's sentence says it. */
  readonly rows: Readonly<Partial<Record<Action, Readonly<Record<string, BySide>>>>>;
}
const words = (): SentenceWords => bundle<SentenceWords>('messages');

/** What only the other side can say of a test or a drug that it asks for. */
const toldByThem: readonly Fact[] = ['testOrderedBy', 'orderRaisedBy', 'testPurpose', 'drugClass', 'drugUrgent'];

/** Does an open step wait on something that the specialist's side would have to say? Else it waits on whoever asked alone, who is asked nothing by letter. */
export const waitsOnTheirs = (row: Allocation | undefined): boolean => row?.needs.some((fact) => toldByThem.includes(fact)) === true;

/** The steps that a message speaks of, in the order in which it names them. The others stand at the link. */
export const spokenOf: readonly Action[] = [
  'upgradeToSuspectedCancer',
  'askClearly',
  'trackReply',
  'decideOnAdvice',
  'answerChallenge',
  'orderTest',
  'actOnResult',
  'interpretResult',
  'tellPatientResult',
  'prescribe',
  'monitorDrug',
  'changeOrStopDrug',
  'conditionRecall',
  'convertRequest',
  'makeReferral',
  'onwardReferral',
  'reReferAfterReturn',
  'triageAndBook',
  'issueFitNote',
  'tellPatientOutcome',
];
export const seenBy = (side: Side, verdict: Verdict, facts: Facts): Seen => ({
  side,
  verdict,
  facts,
  rows: spokenOf.flatMap((action) => verdict.allocations.filter((row) => row.action === action && row.status !== 'notNeeded')),
});

export const saidWhen = (occasion: Occasion, side: Side): string => words().occasions[occasion][side];

const isFirm = (row: Allocation): boolean => row.status === 'settled' || row.status === 'byAgreement';
/** The plain steps that the writer's side surely holds. */
export const firmlyHeld = ({ rows, side }: Seen): readonly Allocation[] =>
  rows.filter((row) => isFirm(row) && isOn(side, row.holder) && words().steps[row.action] !== undefined);

/**
 * Everything that could be said, in no order.
 * @param led the rows that make it this moment: they matter most
 */
export const sentences = (seen: Seen, led: readonly Allocation[], moment: string): Sentence[] =>
  [...occasions(moment, seen), ...pools(seen, led), ...ofRows(seen, led)].filter((one) => one.text !== '');

/** All that is said of one row to the other side: by its rule, or as a plain step. Empty where nothing is. */
export const aboutRow = (row: Allocation, seen: Seen): string => {
  const alone = { ...seen, rows: [row] };
  return [...pools(alone, []), ...ofRows(alone, [])]
    .map(({ text }) => text)
    .filter(Boolean)
    .join(' ');
};

/** What is said of a row by its rule: not where the facts leave more than one rule possible, of one holder and standing. */
function sentenceOf(row: Allocation, facts: Facts): BySide | undefined {
  const said = words().rows[row.action]?.[`${row.rule}.${facts.orderRaisedBy}`] ?? words().rows[row.action]?.[row.rule ?? ''];
  return row.mayDecide.length === 1 ? said : undefined;
}

/** What goes with what: a test's result with the test, a drug's monitoring with the drug. */
const goesWith: Partial<Record<Action, Action>> = {
  actOnResult: 'orderTest',
  interpretResult: 'orderTest',
  tellPatientResult: 'orderTest',
  monitorDrug: 'prescribe',
  changeOrStopDrug: 'prescribe',
};
/** What nobody has taken on, without what goes with it. */
function unaccepted(rows: readonly Allocation[]): readonly Allocation[] {
  const nobody = rows.filter((row) => row.status === 'notAccepted');
  return nobody.filter((row) => !nobody.some((other) => other.action === goesWith[row.action]));
}

/** Does whoever answered say that they have not been in touch with the patient, and ask the other side to tell them? */
const notInTouch = (row: Allocation, { side, facts }: Seen): boolean =>
  row.action === 'tellPatientOutcome' &&
  side === 'specialistSide' &&
  row.status === 'confirmNow' &&
  isOn('requesterSide', row.holder) &&
  facts.specialistContactedPatient === 'no';

function occasions(moment: string, seen: Seen): Sentence[] {
  const { facts, side, rows, verdict } = seen;
  const inPlay = (action: Action) => verdict.allocations.find((row) => row.action === action && row.status !== 'notNeeded');
  const is = (action: Action, status: Allocation['status']) => inPlay(action)?.status === status;
  const worsens = isOn('requesterSide', inPlay('handleDeterioration')?.holder ?? null);
  const managesHere = isOn('requesterSide', inPlay('decideOnAdvice')?.holder ?? null);
  const asks = (what: NonNullable<Facts['replyAsks']>[number]) => facts.replyAsks?.includes(what) === true;
  const acting = inPlay('actOnResult');
  const theirs = rows.some((row) => row.status === 'contested' && isOn('specialistSide', row.holder) && !sentenceOf(row, facts));
  const decides = (action: Action) => side === 'requesterSide' && !waitsOnTheirs(inPlay(action));
  const said: readonly (readonly [boolean, Occasion, number, number])[] = [
    [worsens && facts.urgency === 'emergency', 'emergency', 0, 5],
    [worsens && facts.urgency !== 'emergency' && facts.newInformation === 'worse', 'worse', 0, 5],
    [moment === 'late', 'late', 1, 8],
    [moment !== 'late' && inPlay('replyInTime') !== undefined, 'awaiting', 1, 8],
    [asks('unclear') && inPlay('answerChallenge') !== undefined, 'unclear', moment === 'clarity' ? 1 : 3, 9],
    [facts.informationSent === 'omission' && inPlay('askClearly') !== undefined, 'omission', 2, 9],
    [asks('manage') && facts.agreesWithAdvice === 'yes' && is('decideOnAdvice', 'settled') && managesHere, 'manages', 2, 9],
    [moment === 'will' && acting !== undefined && isFirm(acting) && isOn('requesterSide', acting.holder), 'bounds', 3, 55],
    [is('orderTest', 'open'), decides('orderTest') ? 'testDeciding' : 'testOpen', 2, 20],
    [is('prescribe', 'open'), decides('prescribe') ? 'drugDeciding' : 'drugOpen', 2, 21],
    [rows.some((row) => row.status === 'notAccepted'), 'meanwhile', 1, 60],
    [theirs, 'underCare', 2, 61],
    [rows.some((row) => notInTouch(row, seen)), 'notInTouch', 1, 70],
  ];
  return said.flatMap(([when, occasion, rank, place]) => (when ? [{ text: saidWhen(occasion, side), rank, place }] : []));
}

/** What is said of a row by its rule: first where it makes the moment, then what is not settled, then the rest. */
function ofRows(seen: Seen, led: readonly Allocation[]): Sentence[] {
  const { side, rows, facts } = seen;
  const nobody = unaccepted(rows);
  const elsewhere = (row: Allocation) => row.status === 'notAccepted' && (nobody.length > 1 || !nobody.includes(row));
  return rows.flatMap((row, n) => {
    const said = sentenceOf(row, facts)?.[side];
    if (!said || elsewhere(row) || notInTouch(row, seen)) return [];
    const leading = led.includes(row) || row.action === 'tellPatientOutcome';
    return [{ text: filled(said, [row], facts), rank: leading ? 1 : isFirm(row) ? 4 : 2, place: placeOf(row, led) + n / 100 }];
  });
}

function placeOf(row: Allocation, led: readonly Allocation[]): number {
  if (row.action === 'tellPatientOutcome') return 70;
  if (led.includes(row)) return 10;
  return row.action === 'orderTest' || row.action === 'prescribe' ? 25 : 40;
}

/** Steps that are just what their name says, in one sentence for each holder and standing. */
function pools(seen: Seen, led: readonly Allocation[]): Sentence[] {
  const { side, rows, facts } = seen;
  const plain = rows.filter(
    (row) => words().things[row.action] !== undefined && !sentenceOf(row, facts) && (!isAnotherStep(row, facts) || !isFirm(row)),
  );
  const treats = (row: Allocation) => isFirm(row) && row.holder === 'provider' && facts.seenYet === 'yes';
  const firm = plain.filter((row) => isFirm(row) && !treats(row) && words().steps[row.action] !== undefined);
  const mine = firm.filter((row) => isOn(side, row.holder));
  const theirs = firm.filter((row) => !isOn(side, row.holder));
  const none = unaccepted(rows);
  const nobody = none.length > 1 ? none : none.filter((row) => plain.includes(row));
  const disputed = plain.filter((row) => row.status === 'contested' && isOn('specialistSide', row.holder));
  const leading = (some: readonly Allocation[]) => some.some((row) => led.includes(row));
  const agreed = (some: readonly Allocation[]) => some.every((row) => row.status === 'byAgreement');
  const of = (pool: Pool, some: readonly Allocation[], text: (row: Action) => string | undefined, rank: number, place: number) =>
    some.length > 0 ? [{ text: pooled(pool, some, text, seen), rank, place }] : [];
  const own = (action: Action) => words().steps[action]?.own;
  const other = (action: Action) => words().steps[action]?.other;
  const thing = (action: Action) => words().things[action];
  return [
    ...of(agreed(mine) ? 'willAgreed' : 'will', mine, own, leading(mine) ? 1 : 2, 30),
    ...of(agreed(theirs) ? 'askAgreed' : 'ask', theirs, other, leading(theirs) ? 1 : 3, 50),
    ...of('treating', plain.filter(treats), side === 'specialistSide' ? own : other, 3, 45),
    ...of(nobody.length > 1 ? 'nobodyMany' : 'nobody', nobody, thing, 1, 11),
    ...of('disputed', disputed, thing, 2, 42),
  ];
}

/** One sentence for several rows. Interpreting goes without saying beside acting, and what comes of a result beside the result. */
function pooled(pool: Pool, rows: readonly Allocation[], text: (action: Action) => string | undefined, { side, facts }: Seen): string {
  const acts = rows.some((row) => row.action === 'actOnResult');
  const told = pool === 'nobody' || pool === 'nobodyMany' || pool === 'disputed';
  const silent: readonly Action[] = acts ? ['interpretResult', ...(told ? (['tellPatientResult'] as const) : [])] : [];
  const list = joined(rows.filter((row) => !silent.includes(row.action)).map((row) => text(row.action) ?? ''));
  return filled(words().pooled[pool][side], rows, facts).replace(/\{\{(list|things)\}\}/, list);
}

const joined = (list: readonly string[]): string => {
  const { comma, last } = words().join;
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(comma)}${last}${list.at(-1)}`;
};

/** What a writer would give as the reason, from the facts that bear on these steps; else a blank. */
const reasonsFor: Partial<Record<Action, readonly (keyof Facts)[]>> = {
  orderTest: ['agreesWithAdvice', 'testAccess', 'testCompetence', 'resources'],
  actOnResult: ['testAccess', 'testCompetence', 'resources'],
  prescribe: ['agreesWithAdvice', 'drugClass', 'drugCompetence', 'resources'],
  monitorDrug: ['drugClass', 'drugCompetence', 'resources'],
  changeOrStopDrug: ['drugClass', 'drugCompetence', 'resources'],
  decideOnAdvice: ['competence', 'resources'],
};
function filled(text: string, rows: readonly Allocation[], facts: Facts): string {
  if (!text.includes('{{reason}}')) return text;
  const known = rows.flatMap((row) => (reasonsFor[row.action] ?? []).map((fact) => words().reasons[`${fact}.${facts[fact]}`] ?? ''));
  return text.replace('{{reason}}', known.find(Boolean) ?? words().reasons.none ?? '');
}
