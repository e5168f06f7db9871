// The names of parties and holders, as the one who is looking reads them.

import { type Seat, sideOf, sideOfTheSeat } from '#machines/facts/sides.ts';
import type { Party } from '#machines/facts/vocabulary.ts';
import type { Outcome } from '#machines/rules/rule.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { t } from './words.ts';

/** Is this party the one who is looking? */
export const isMe = (party: Party, seat: Seat | undefined): boolean =>
  party === seat || (sideOfTheSeat(seat) === sideOf(party) && seat !== undefined && t(`parties:${party}.seat`) === seat);
export const partyName = (party: Party): string => t(`parties:${party}.name`);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A holder and how firmly, for a list or a table. Null is a row that is still open. */
export function heldWords(outcome: Outcome | null): string {
  if (outcome === null) return t('verdict.heldOpen');
  if (outcome.holder === null) return t('verdict.heldByNobody');
  if (outcome.standing === 'notAccepted') return t('verdict.heldUnaccepted', { party: partyName(outcome.holder) });
  return t('verdict.held', {
    party: partyName(outcome.holder),
    standing: t(`words:standings.${shownStanding({ status: outcome.standing })}.label`).toLowerCase(),
  });
}

/** An outcome as the second half of a sentence. */
export const outcomeWords = (outcome: Outcome): string =>
  outcome.holder === null
    ? t('verdict.ifNobody')
    : outcome.standing === 'notAccepted'
      ? t('verdict.ifNotAccepted', { party: partyName(outcome.holder) })
      : t('verdict.ifHolder', { party: partyName(outcome.holder) });
