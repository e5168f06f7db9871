// The address of an exchange, as it is written on paper and in messages.
import { edition } from '#content/edition.ts';
import type { Answers } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from './address.ts';
import { addressOf, here } from './location.ts';

/** The exchange and its edition, without what was shown: short enough to paste and to print. */
export function shortLink(answers: Answers): string {
  const text = writeAnswers({ answers, shared: { edition: edition.id, shown: [] } }).replace(/&shown=$/, '');
  return whole(addressOf({ ...here(), path: '/verdict', answers: text }, undefined, false));
}

/** An address of this site as a whole URL. */
export const whole = (address: string): string => (typeof window === 'undefined' ? address : new URL(address, window.location.href).href);
