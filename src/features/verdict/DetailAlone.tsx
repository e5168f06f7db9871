import type { Allocation } from '#machines/decide/allocate.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import type { Guidance } from '#src/data/guidance.ts';
import { type Looker, lineFor } from '#src/verdict/matrix-view.ts';
import { Detail } from './Detail.tsx';

interface Props {
  readonly row: Allocation;
  readonly guidance: Guidance;
  readonly facts: Facts;
}

/** One row of an exchange where no matrix stands beside it: seen from neither side, with nothing to try. */
export function DetailAlone({ row, guidance, facts }: Props) {
  const who: Looker = { seat: undefined, facts };
  return <Detail line={lineFor(row, who)} row={row} guidance={guidance} answers={facts} who={who} />;
}
