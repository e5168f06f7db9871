// What the answers given so far leave with whom: the rows of the small matrix beside a question.
import { alreadyDone, type Seat } from '#machines/facts/sides.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { loadGuidance } from '#src/data/guidance.ts';
import { goesWithoutSaying, type MatrixData, matrixOf } from '#src/verdict/matrix-view.ts';

export interface SoFarData {
  readonly matrix: MatrixData;
  /** Steps that are settled, steps that surely arise and are open, and steps that may yet turn out not to be needed. */
  readonly settled: number;
  readonly open: number;
  readonly waiting: number;
}

/** The rows that surely arise, settled or open; how many more wait on later answers is counted. Loads the tables. */
export async function soFar(facts: Facts, seat: Seat | undefined): Promise<SoFarData> {
  const { verdictOn } = await loadGuidance();
  const rows = verdictOn(facts).allocations.filter((row) => row.status !== 'notNeeded' && !alreadyDone.includes(row.action));
  const waiting = rows.filter((row) => row.status === 'open' && row.outcomes.some(({ holder }) => holder === null));
  const shown = rows.filter((row) => !waiting.includes(row) && !goesWithoutSaying(row, facts));
  return {
    matrix: matrixOf(shown, { seat, facts }),
    settled: shown.filter((row) => row.status !== 'open').length,
    open: shown.filter((row) => row.status === 'open').length,
    waiting: waiting.length,
  };
}
