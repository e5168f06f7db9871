import type { Allocation } from '#machines/decide/allocate.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { citedSources, type Source } from '#src/data/evidence.ts';
import type { Guidance } from '#src/data/guidance.ts';
import { English } from '#src/ui/English.tsx';
import { t } from '#src/words/words.ts';

/** A union's view and our own inference carry no row, so that they are named only where nothing else stands under it. */
const lighter: readonly Source['custom']['rank'][] = ['U', 'I'];
const weightOf = ({ custom: { rank } }: Source): number => lighter.indexOf(rank);

interface Props {
  readonly row: Allocation;
  readonly guidance: Guidance;
  readonly facts: Facts;
}

/** The source that a row rests on, by its short name: who published it, and when. Or that it is our own reasoning. */
export function ShortSource({ row, guidance: { library }, facts }: Props) {
  const cited = row.claims.flatMap((id) => {
    const claim = library.claims.get(id);
    return claim ? citedSources(library, claim, facts.nation).map((one) => one.source) : [];
  });
  const [source] = [...cited].sort((a, b) => weightOf(a) - weightOf(b));
  if (!source) return t('matrix:page.ours');
  const year = source.issued?.['date-parts']?.[0]?.[0];
  return <English>{[source.publisher ?? source.title, year].filter(Boolean).join(', ')}</English>;
}
