// The names of parties and holders, as the one who is looking reads them.
import type { Outcome } from '#machines/rule.ts';
import { type Seat, sideOf, sideOfTheSeat } from '#machines/sides.ts';
import type { Party } from '#machines/vocabulary.ts';
import { t } from './words.ts';

/** Is this party the one who is looking? */
export const isMe = (party: Party, seat: Seat | undefined): boolean =>
  party === seat || (sideOfTheSeat(seat) === sideOf(party) && seat !== undefined && t(`parties:${party}.seat`) === seat);
export const partyName = (party: Party): string => t(`parties:${party}.name`);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An outcome as the second half of a sentence. */
export const outcomeWords = (outcome: Outcome): string =>
  outcome.holder === null
    ? t('verdict.ifNobody')
    : outcome.standing === 'notAccepted'
      ? t('verdict.ifNotAccepted', { party: partyName(outcome.holder) })
      : t('verdict.ifHolder', { party: partyName(outcome.holder) });
