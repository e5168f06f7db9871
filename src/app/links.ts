// The address of an exchange, as it is sent in messages and written on paper.
import { edition } from '#content/edition.ts';
import type { Verdict } from '#machines/decide/allocate.ts';
import { shownOf } from '#machines/decide/what-changed.ts';
import type { Side } from '#machines/facts/sides.ts';
import type { Answers } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from './address.ts';
import { addressOf, here, whole } from './location.ts';
import { pack } from './packed.ts';
import { joined } from './two-accounts.ts';

/**
 * The address to send, packed: the exchange, the edition and what it showed. Never who is looking.
 * @param by the side that sends it, where a side does: it opens where the other side can agree or differ
 */
export function shareLink(answers: Answers, verdict: Verdict, by?: Side): string {
  const { seat: _, ...said } = answers;
  const shared = { edition: edition.id, shown: shownOf(verdict.allocations), ...(by ? { by } : {}) };
  return whole(
    addressOf({ ...here(), path: by ? '/agree' : '/verdict', answers: pack(writeAnswers({ answers: said, shared })) }, undefined, false),
  );
}

/**
 * The address that answers one: the account as it was sent, and the answerer's own beside it.
 * @param sent the sender's account as it stands in the address
 */
export function answerLink(sent: string, own: Answers, by: Side): string {
  const { seat: _, ...said } = own;
  const answer = writeAnswers({ answers: said, shared: { edition: edition.id, shown: [], by } });
  return whole(addressOf({ ...here(), path: '/agree', answers: joined(pack(sent), pack(answer)) }, undefined, false));
}
