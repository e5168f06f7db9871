import type { Allocation } from '#machines/decide/allocate.ts';
import type { Action } from '#machines/facts/vocabulary.ts';
import type { Case } from '#machines/teaching/case.ts';
import { splitOf, type Tally } from '#machines/teaching/class-session.ts';
import type { Guidance } from '#src/data/guidance.ts';
import { Matrix } from '#src/ui/matrix/Matrix.tsx';
import { matrixOf } from '#src/verdict/matrix-view.ts';
import { t } from '#src/words/words.ts';
import { whyInOneLine } from './row-in-short.ts';
import { ShortSource } from './ShortSource.tsx';

interface Props {
  readonly guidance: Guidance;
  readonly one: Pick<Case, 'facts'>;
  /** What the room voted on. */
  readonly asks: readonly Action[];
  readonly tallyOf: (action: Action) => Tally;
}

/** Who holds what, for every action of a case at once: the matrix, the hands in its cells, under each row why and on what. */
export function ClassReveal({ guidance, one, asks, tallyOf }: Props) {
  const rows = guidance.verdictOn(one.facts).allocations.filter((row) => asks.includes(row.action));
  const who = { seat: undefined, facts: one.facts };
  const hands = (action: Action | undefined, of: keyof Tally): string | null => {
    if (!action) return null;
    const tally = tallyOf(action);
    return tally[of] ? t('teach:class.handsOf', { hands: tally[of], of: splitOf(tally).hands }) : null;
  };
  const why = (row: Allocation) => (
    <span className="text-quiet">
      {whyInOneLine(row, one.facts)}{' '}
      <span className="text-ink">
        <ShortSource row={row} guidance={guidance} facts={one.facts} />
      </span>
    </span>
  );
  const rowOf = (action: Action | undefined) => rows.find((row) => row.action === action);
  return (
    <div className="answer space-y-8">
      <h2 className="sr-only">{t('teach:lesson.reveal')}</h2>
      <Matrix
        matrix={matrixOf(rows, who, false)}
        bare
        beside={{
          inCell: ({ actions: [action] }, party) => {
            const said = hands(action, party);
            return said && <span className="hands-said inline-block pl-4 whitespace-nowrap tabular-nums">{said}</span>;
          },
          underRow: ({ actions: [action] }) => {
            const row = rowOf(action);
            const none = hands(action, 'nobody');
            return (
              <>
                {row && why(row)}
                {none && ` · ${t('teach:class.notNeeded')}: ${none}`}
              </>
            );
          },
        }}
      />
      {rows
        .filter((row) => row.status === 'notNeeded')
        .map((row) => (
          <p key={row.action} className="max-w-none">
            {t(`actions:${row.action}.title`)}: <strong>{t('teach:class.notNeeded')}.</strong> {why(row)}
          </p>
        ))}
    </div>
  );
}
