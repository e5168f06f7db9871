// A local agreement in words, for screens and papers.

import type { LocalAnswer, Overlay } from '#machines/agreement/overlay.ts';
import type { Allocation } from '#machines/decide/allocate.ts';
import { type Party, parties } from '#machines/facts/vocabulary.ts';
import type { Local } from '#src/data/device-agreement.ts';
import { dateInWords } from './edition-words.ts';
import { partyName } from './party-words.ts';
import { t } from './words.ts';

/** What the sentences about an agreement need. */
export function namesIn(overlay: Overlay) {
  const [first, second] = overlay.agreedBy;
  const day = (text: string) => dateInWords(text);
  return { name: overlay.name, first, second, from: day(overlay.from), until: overlay.until ? day(overlay.until) : '' };
}

/** The rows that an agreement names, each with what it says. */
export const rowsNamed = (rows: readonly Allocation[], local: Local): { readonly row: Allocation; readonly said: LocalAnswer }[] =>
  rows.flatMap((row) => {
    const said = local.get(row.action);
    return said ? [{ row, said }] : [];
  });

/** "The specialist: order the test; …" */
export function holdersNamed(said: readonly Pick<LocalAnswer, 'action' | 'holder'>[]): string {
  const of = (party: Party) => said.filter((one) => one.holder === party).map((one) => t(`actions:${one.action}.short`));
  return parties
    .filter((party) => of(party).length > 0)
    .map((party) => t('agreement:lines.holds', { party: partyName(party), actions: of(party).join(', ') }))
    .join('; ');
}
