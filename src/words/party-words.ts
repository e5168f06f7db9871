// The names of parties and holders, as the one who is looking reads them.

import { type Seat, sideOf, sideOfTheSeat } from '#machines/facts/sides.ts';
import type { Facts, Party } from '#machines/facts/vocabulary.ts';
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
