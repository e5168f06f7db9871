// What each event that may come next would begin and end, in words. Pure: verdicts in, lines of a table out.
import type { Verdict } from '#machines/decide/allocate.ts';
import { type EventName, type NextEvent, regions } from '#machines/exchange/next-events.ts';
import type { Action, Facts } from '#machines/facts/vocabulary.ts';
import { type Looker, labelOf, type MatrixRow, matrixOf } from './matrix-view.ts';

export interface EventLine {
  readonly event: EventName;
  /** The exchange after it. */
  readonly facts: Facts;
  /** What somebody newly holds, or holds otherwise: steps alike in one line, each under its thing. */
  readonly begins: readonly { readonly thing: string; readonly row: MatrixRow }[];
  /** Steps that are not needed any more. */
  readonly ends: readonly string[];
  /** Steps that will wait on an answer. */
  readonly depends: readonly string[];
}

/**
 * A line for each event, in the order of the chart's regions.
 * @param before the verdict now
 * @param verdictOn the verdict on other facts
 */
export function whatWouldMove(
  before: Verdict,
  events: readonly NextEvent[],
  who: Looker,
  verdictOn: (facts: Facts) => Verdict,
): EventLine[] {
  return [...events]
    .sort((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region))
    .map(({ event, facts, moves, depends }) => {
      const moved = (held: boolean): Action[] => moves.filter(({ to }) => (to.holder !== null) === held).map(({ action }) => action);
      const of = ({ allocations }: Verdict, wanted: readonly Action[]) => allocations.filter(({ action }) => wanted.includes(action));
      const waiting = depends.map(({ action }) => action);
      const after = { ...who, facts };
      return {
        event,
        facts,
        begins: matrixOf(of(verdictOn(facts), moved(true)), after).groups.flatMap(({ label, rows }) =>
          rows.map((row) => ({ thing: label, row })),
        ),
        ends: of(before, moved(false)).map((row) => labelOf(row, who.facts)),
        depends: of(before, waiting).map((row) => labelOf(row, who.facts)),
      };
    });
}
