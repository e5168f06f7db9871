// A row in two short pieces, for a room: why, in one sentence, and the source that it rests on, by its short name.
import type { Allocation } from '#machines/decide/allocate.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { citedSources, type Source } from '#src/data/evidence.ts';
import type { Guidance } from '#src/data/guidance.ts';
import { whyWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';

/** The first sentence of why. */
export const whyInOneLine = (row: Allocation, facts: Facts): string => (whyWords(row, facts)[0] ?? '').split(/(?<=[.?!])\s+/)[0] ?? '';

/** A union's view and our own inference carry no row, so that they are named only where nothing else stands under it. */
const lighter: readonly Source['custom']['rank'][] = ['U', 'I'];
const weightOf = ({ custom: { rank } }: Source): number => lighter.indexOf(rank);

/** Who published the source that a row rests on, and when; or that it is our own reasoning. */
export function shortSourceOf(row: Allocation, { library }: Guidance, facts: Facts): string {
  const cited = row.claims.flatMap((id) => {
    const claim = library.claims.get(id);
    return claim ? citedSources(library, claim, facts.nation).map((one) => one.source) : [];
  });
  const [source] = [...cited].sort((a, b) => weightOf(a) - weightOf(b));
  if (!source) return t('matrix:page.ours');
  const year = source.issued?.['date-parts']?.[0]?.[0];
  return [source.publisher ?? source.title, year].filter(Boolean).join(', ');
}
