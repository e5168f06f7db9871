// The names of parties and holders, as the one who is looking reads them.

import { type Seat, sideOf, sideOfTheSeat } from '#machines/facts/sides.ts';
import type { Facts, Party } from '#machines/facts/vocabulary.ts';
import type { Outcome } from '#machines/rules/rule.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { type AfterVowel, nameIn, nameInAll } from './named.ts';
import { entry, t } from './words.ts';

export { capital } from './named.ts';

/** Who is looking, and what is known of the people: who asked, what kind of service. */
export interface Looking {
  readonly seat?: Seat | undefined;
  readonly facts?: Facts | undefined;
}
interface PartyWords {
  readonly name: string;
  readonly you: string;
  readonly roles: Readonly<Record<string, string>>;
}

/** Is this party the one who is looking? */
export const isMe = (party: Party, seat: Seat | undefined): boolean =>
  party === seat || (sideOfTheSeat(seat) === sideOf(party) && seat !== undefined && t(`parties:${party}.seat`) === seat);

/** "you" for whoever is looking; else the role that was answered ("the nurse"), or "the GP", "the hospital service". */
export function partyName(party: Party, { seat, facts }: Looking = {}): string {
  const words = entry<PartyWords>('parties', party);
  if (!words) throw new Error(`content: no words for the party "${party}"`);
  if (isMe(party, seat)) return words.you;
  const roles = [facts?.requesterRole, facts?.sector].flatMap((role) => (role && words.roles[role]) ?? []);
  return roles[0] || words.name;
}
/** The name at the head of a column: roles move, columns do not. */
export const columnName = (party: Party): string => t(`parties:${party}.column`);

const join = (): AfterVowel | undefined => entry<AfterVowel>('parties', 'afterVowel');

/** A text with its people named as they are in this exchange, always in the third person: whoever looks, it says the same. */
export const named = (text: string, facts: Facts): string => nameIn(text, (party) => partyName(party, { facts }), join());
/** The same for every text inside words as data. */
export const namedAll = <T>(words: T, facts: Facts): T => nameInAll(words, (party) => partyName(party, { facts }), join());

/** A holder and how firmly, for a list or a table. Null is a row that is still open. */
export function heldWords(outcome: Outcome | null, looking: Looking = {}): string {
  if (outcome === null) return t('verdict.heldOpen');
  if (outcome.holder === null) return t('verdict.heldByNobody');
  const party = partyName(outcome.holder, looking);
  if (outcome.standing === 'notAccepted') return t('verdict.heldUnaccepted', { party });
  // Whether a source carries it is known of a row alone: an outcome that is settled says no more than who.
  if (outcome.standing === 'settled') return party;
  return t('verdict.held', { party, standing: t(`words:standings.${shownStanding({ status: outcome.standing })}.label`).toLowerCase() });
}
