// The address of an exchange, as it is sent in messages and written on paper.
import { edition } from '#content/edition.ts';
import type { Verdict } from '#machines/decide/allocate.ts';
import { shownOf } from '#machines/decide/what-changed.ts';
import type { Side } from '#machines/facts/sides.ts';
import type { Answers } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from './address.ts';
import { addressOf, here, whole } from './location.ts';
import { pack } from './packed.ts';

/**
 * The address to send, packed: the exchange, the edition and what it showed. Never who is looking.
 * @param by the side that sends it, where a side does
 */
export function shareLink(answers: Answers, verdict: Verdict, by?: Side): string {
  const { seat: _, ...said } = answers;
  const shared = { edition: edition.id, shown: shownOf(verdict.allocations), ...(by ? { by } : {}) };
  return whole(addressOf({ ...here(), path: '/verdict', answers: pack(writeAnswers({ answers: said, shared })) }, undefined, false));
}
