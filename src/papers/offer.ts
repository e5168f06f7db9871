// A reply as an offer: what those who asked would be left guessing, each gap with the sentence that closes it.
import type { Allocation, Verdict } from '#machines/decide/allocate.ts';
import { answeringSide } from '#machines/facts/sides.ts';
import type { Action, Facts } from '#machines/facts/vocabulary.ts';
import { bundle } from '#src/words/words.ts';
import { aboutRow, saidWhen, seenBy } from './message-sentences.ts';
import { blanksIn, MOST, MOST_BLANKS, wordsIn } from './messages.ts';

/** What a reply may leave open, in the order in which it is said. */
export const gapIds = [
  'orders',
  'prescribes',
  'carries',
  'acts',
  'monitors',
  'refers',
  'elsewhere',
  'fitNote',
  'bounds',
  'tells',
  'back',
] as const;
export type GapId = (typeof gapIds)[number];
export interface Gap {
  readonly id: GapId;
  /** What they would be left guessing, as half a sentence. */
  readonly guess: string;
  /** The sentence that closes it. */
  readonly closes: string;
}
interface GapWords {
  readonly guess: string;
  /** The sentence that closes it while the row waits on their answer, or whatever the row comes to. */
  readonly closes: Readonly<Record<string, string>>;
}
interface OfferWords {
  readonly opening: string;
  readonly gaps: Readonly<Record<GapId, GapWords>>;
}
const words = (): OfferWords => bundle<OfferWords>('answering');

/** The row that each gap is about. */
const actionOf: Record<GapId, Action> = {
  orders: 'orderTest',
  prescribes: 'prescribe',
  carries: 'decideOnAdvice',
  acts: 'actOnResult',
  monitors: 'monitorDrug',
  refers: 'makeReferral',
  elsewhere: 'onwardReferral',
  fitNote: 'issueFitNote',
  bounds: 'supplyThresholds',
  tells: 'tellPatientOutcome',
  back: 'makeReplyUsable',
};
/** What the reply must ask for, for the gap to be one of this reply. */
const arisesFor: Partial<Record<GapId, readonly NonNullable<Facts['replyAsks']>[number][]>> = {
  carries: ['manage', 'reassure'],
  refers: ['referHere'],
  fitNote: ['fitNote'],
};
/** Gaps that go with another: where nobody has taken on the one, the other is not told apart. */
const goesWith: Partial<Record<GapId, GapId>> = { acts: 'orders', monitors: 'prescribes' };

/**
 * What those who asked would be left guessing by this reply.
 * @param verdict the exchange as it would stand, replied so
 */
export function gapsOf(verdict: Verdict, facts: Facts): Gap[] {
  const rowOf = (id: GapId) => verdict.allocations.find((row) => row.action === actionOf[id] && row.status !== 'notNeeded');
  return gapIds.flatMap((id) => {
    const row = rowOf(id);
    const asked = arisesFor[id];
    if (!row || (asked && !asked.some((one) => facts.replyAsks?.includes(one)))) return [];
    const lead = goesWith[id] && rowOf(goesWith[id]);
    if (lead && lead.status === 'notAccepted') return [];
    const closes = closing(id, row, verdict, facts);
    return closes ? [{ id, guess: words().gaps[id].guess, closes }] : [];
  });
}

function closing(id: GapId, row: Allocation, verdict: Verdict, facts: Facts): string {
  const { closes } = words().gaps[id];
  const own = closes[variantOf(id, row, facts)];
  if (own !== undefined) return own;
  if (id === 'bounds') return saidWhen('bounds', answeringSide);
  if (id === 'tells' && facts.specialistContactedPatient === 'no' && row.status === 'confirmNow')
    return saidWhen('notInTouch', answeringSide);
  return aboutRow(row, seenBy(answeringSide, verdict, facts));
}

/** Which of its sentences a gap is closed with. Where it has none under that name, the row's own is said. */
function variantOf(id: GapId, row: Allocation, facts: Facts): string {
  const asks = (what: NonNullable<Facts['replyAsks']>[number]) => facts.replyAsks?.includes(what) === true;
  if (id === 'bounds') {
    if (asks('test') && facts.testOrderedBy !== 'specialist') return 'result';
    return asks('prescribe') || asks('monitor') ? 'drug' : 'flags';
  }
  if (id === 'back') return 'always';
  if (row.status !== 'open') return 'decided';
  return id === 'orders' ? (facts.testPurpose ?? 'open') : 'open';
}

/** The gaps that fit into one reply, what matters most first: those that begin ticked. */
export function gapsThatFit(gaps: readonly Gap[]): GapId[] {
  const fitting: Gap[] = [];
  const order: readonly GapId[] = [
    'orders',
    'prescribes',
    'carries',
    'refers',
    'elsewhere',
    'tells',
    'back',
    'acts',
    'bounds',
    'monitors',
    'fitNote',
  ];
  for (const gap of [...gaps].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))) {
    const text = offerText([...fitting, gap]);
    if (wordsIn(text) <= MOST && blanksIn(text) <= MOST_BLANKS) fitting.push(gap);
  }
  return gaps.filter((gap) => fitting.includes(gap)).map(({ id }) => id);
}

/** The reply: the advice to fill in, then a sentence for each gap that it closes. */
export function offerText(closed: readonly Gap[]): string {
  const said = gapIds.flatMap((id) => closed.filter((gap) => gap.id === id).map(({ closes }) => closes));
  const sentences = [words().opening, ...said];
  const closings = [saidWhen('closing', answeringSide), saidWhen('closingShort', answeringSide)];
  const texts = closings.map((last) => [...sentences, last].join(' '));
  return texts.find((text) => wordsIn(text) <= MOST) ?? (texts.at(-1) as string);
}
