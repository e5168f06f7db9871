// Messages to the other side: for each moment one, from the writer's "we" to the reader's "you", made from the allocations alone.
import type { Allocation, Verdict } from '#machines/decide/allocate.ts';
import { type Seat, type Side, sideOfTheSeat } from '#machines/facts/sides.ts';
import type { Action, Facts } from '#machines/facts/vocabulary.ts';
import { type Local, noLocal } from '#src/data/device-agreement.ts';
import { bundle, t } from '#src/words/words.ts';
import { draftLine } from './draft-line.ts';
import { firmlyHeld, type Occasion, type Seen, type Sentence, saidWhen, seenBy, sentences, waitsOnTheirs } from './message-sentences.ts';
import { isOn } from './rows-for-papers.ts';

/** The moments at which one side writes and the other answers, the more pressing first. */
export const moments = ['late', 'differ', 'ownName', 'cannot', 'convert', 'clarity', 'report', 'cover', 'condition', 'will'] as const;
export type Moment = (typeof moments)[number];

export interface Message {
  readonly id: Moment;
  readonly side: Side;
  readonly title: string;
  /** The message itself, without link and draft line: 60 to 120 words, at most four blanks in square brackets. */
  readonly text: string;
}
interface MomentWords {
  readonly moments: Readonly<Record<Moment, Readonly<Record<Side, { readonly title: string; readonly opening: string }>>>>;
  readonly openings: Readonly<Record<'advice' | 'noReply' | 'live' | 'reported' | 'returned', Readonly<Record<Side, string>>>>;
}

export const LEAST = 60;
export const MOST = 120;
export const MOST_BLANKS = 4;

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
export const blanksIn = (text: string): number => text.split('[').length - 1;

const rowOf = (seen: Seen, action: Action): Allocation | undefined =>
  seen.verdict.allocations.find((row) => row.action === action && row.status !== 'notNeeded');
const these = (seen: Seen, ...actions: Action[]): readonly Allocation[] => seen.rows.filter((row) => actions.includes(row.action));
const someOf = (rows: readonly Allocation[]): readonly Allocation[] | null => (rows.length > 0 ? rows : null);

const asked: readonly Action[] = ['orderTest', 'prescribe'];
const declined: readonly Action[] = ['decideOnAdvice', 'interpretResult', 'monitorDrug', 'changeOrStopDrug', ...asked];
/** Does the writer wait for an answer before this step can be taken? */
const isQuestion = (row: Allocation, side: Side): boolean =>
  row.status === 'open'
    ? side === 'requesterSide' && asked.includes(row.action) && waitsOnTheirs(row)
    : row.status === 'confirmNow' && declined.includes(row.action) && isOn('requesterSide', row.holder);

/** The rows that make it this moment; null where it is not. An empty list leads with nothing of its own. */
const leads: Record<Moment, (seen: Seen) => readonly Allocation[] | null> = {
  late: (seen) => (seen.facts.overdue === 'yes' && rowOf(seen, 'replyInTime') ? these(seen, 'makeReferral') : null),
  differ: (seen) =>
    (seen.facts.agreesWithAdvice === 'no' || seen.facts.agreesWithAdvice === 'partly') && rowOf(seen, 'decideOnAdvice')
      ? these(seen, 'decideOnAdvice', 'orderTest', 'prescribe', 'reReferAfterReturn')
      : null,
  ownName: (seen) =>
    seen.facts.testOrderedBy === 'inOthersName' && rowOf(seen, 'orderTest')?.status === 'confirmNow'
      ? these(seen, 'orderTest', 'actOnResult')
      : null,
  cannot: (seen) => someOf(seen.rows.filter((row) => row.status === 'notAccepted')),
  convert: (seen) => (rowOf(seen, 'convertRequest') ? these(seen, 'convertRequest', 'makeReferral') : null),
  clarity: (seen) =>
    seen.facts.replyAsks?.includes('unclear') && rowOf(seen, 'answerChallenge')
      ? []
      : someOf(seen.rows.filter((row) => isQuestion(row, seen.side))),
  report: (seen) =>
    seen.facts.testOrderedBy === 'specialist' && isOn('specialistSide', rowOf(seen, 'orderTest')?.holder ?? null)
      ? these(seen, 'orderTest', 'actOnResult')
      : null,
  cover: (seen) => (rowOf(seen, 'coverAbsence') ? [] : null),
  condition: (seen) => someOf(seen.rows.filter((row) => row.status === 'byAgreement')),
  will: () => [],
};

/**
 * Every message that fits an exchange, the one that fits best first.
 * @param seat who writes; a side will do
 * @param local what the local agreement on this device says: a message names it where it speaks of one of its rows
 * @returns none before anything has been sent, and none for a seat on neither side
 */
export function messagesFor(verdict: Verdict, facts: Facts, seat: Seat | Side | undefined, local: Local = noLocal): Message[] {
  const side = seat === 'requesterSide' || seat === 'specialistSide' ? seat : sideOfTheSeat(seat);
  if (!side || facts.stage === undefined || facts.stage === 'drafting') return [];
  const seen = seenBy(side, verdict, facts);
  const named = seen.rows.flatMap((row) => local.get(row.action) ?? [])[0]?.overlay.name;
  const agreement = named ? saidWhen('agreement', side).replace('{{name}}', named) : '';
  const fitting = moments.flatMap((id) => {
    const led = leads[id](seen);
    return led ? [{ id, side, title: momentWords().moments[id][side].title, text: written(id, seen, led, agreement) }] : [];
  });
  // "I will do this" stands beside another message only where there is something that this side will do.
  return fitting.filter(({ id }) => id !== 'will' || fitting.length === 1 || firmlyHeld(seen).length > 0);
}

/** The message for the first screen's button: null where nobody writes yet. */
export const messageFor = (verdict: Verdict, facts: Facts, seat: Seat | Side | undefined, local: Local = noLocal): Message | null =>
  messagesFor(verdict, facts, seat, local)[0] ?? null;

/** A message as it is copied: plain text, then the link, then the draft line while nobody has signed the edition. */
export const messageText = (message: Pick<Message, 'text'>, link: string): string =>
  [message.text, t('messages:link', { link }), ...draftLine()].join('\n\n');

const momentWords = (): MomentWords => bundle<MomentWords>('messages');

/** The opening, then what matters most as far as there is room, in the order in which a colleague would say it. */
function written(id: Moment, seen: Seen, led: readonly Allocation[], agreement: string): string {
  const { moments: perMoment, openings } = momentWords();
  const chosen: Sentence[] = [{ text: perMoment[id][seen.side].opening || openings[openingOf(seen.facts)][seen.side], rank: 0, place: 0 }];
  if (agreement) chosen.push({ text: agreement, rank: 0, place: 85 });
  const words = () => chosen.reduce((sum, one) => sum + wordsIn(one.text), 0);
  const fits = (text: string, most: number) =>
    words() + wordsIn(text) <= most && chosen.reduce((sum, one) => sum + blanksIn(one.text), blanksIn(text)) <= MOST_BLANKS;
  const say = (occasion: Occasion) => saidWhen(occasion, seen.side);
  const wanted = sentences(seen, led, id).sort((a, b) => a.rank - b.rank);
  const room = MOST - wordsIn(say('closingShort')) - wordsIn(say('more'));
  for (const one of wanted) if (fits(one.text, room)) chosen.push(one);
  if (wanted.some((one) => !chosen.includes(one))) chosen.push({ text: say('more'), rank: 9, place: 90 });
  chosen.push({ text: say(fits(say('closing'), MOST) ? 'closing' : 'closingShort'), rank: 9, place: 99 });
  for (const occasion of ['safetyNet', 'comeBack', 'inWriting'] as const)
    if (words() < LEAST && mayBeSaid(occasion, seen) && fits(say(occasion), MOST)) chosen.push({ text: say(occasion), rank: 9, place: 80 });
  return chosen
    .sort((a, b) => a.place - b.place)
    .map((one) => one.text)
    .join(' ');
}

function openingOf({ stage, conversion }: Facts): keyof MomentWords['openings'] {
  if (stage === 'awaiting' || stage === 'moreInfo' || stage === 'notSure') return 'noReply';
  if (stage === 'accepted' || (stage === 'converted' && conversion === 'confirmed')) return 'live';
  if (stage === 'converted') return 'reported';
  return stage === 'returned' ? 'returned' : 'advice';
}

/** Nothing is said of a step that nobody holds. */
function mayBeSaid(occasion: 'safetyNet' | 'comeBack' | 'inWriting', seen: Seen): boolean {
  if (occasion === 'inWriting') return true;
  if (occasion === 'comeBack') return seen.facts.stage === 'replied' || seen.facts.stage === 'returned' || seen.facts.stage === 'notSure';
  const row = rowOf(seen, 'giveSafetyNet');
  return row?.status === 'settled' && isOn('requesterSide', row.holder);
}
