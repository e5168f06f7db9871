// What would move a row: its hinges in the order in which they tell most, each flipped in place.
import type { Allocation } from '#machines/decide/allocate.ts';
import type { Hinge } from '#machines/decide/hinges.ts';
import { textButton } from '#src/ui/controls.ts';
import { TokenMark } from '#src/ui/matrix/Token.tsx';
import { headOf, type Looker } from '#src/verdict/matrix-view.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { clause } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';

/** How the head of each part of a detail looks. */
export const partHead = 'mt-12 mb-2 text-13 font-normal text-quiet';
const MOST_HINGES = 2;

export interface MovesOf {
  readonly row: Allocation;
  readonly who: Looker;
  readonly tried?: Hinge | undefined;
  /** Flips the result in place; without it, what would move the row is only said. */
  readonly onTry?: (hinge: Hinge | undefined) => void;
}

/** Who asked, and who is there, moves nearly every row: it explains none, and comes last. */
const isBackground = ({ fact, change }: Hinge): boolean =>
  ['requesterRole', 'requesterAvailable', 'stage', 'route'].includes(fact) || change === 'drops';

/** That nobody asked for it, or how far the exchange has got, is no change that anybody can make to this step: said where nothing else is. */
const isTrivial = ({ fact, change }: Hinge): boolean => fact === 'stage' || change === 'drops';

/** The changes that would move the row: two as buttons that flip the result in place, the others a press away. */
export function Moves({ row, who, tried, onTry }: MovesOf) {
  const hinges = [...row.hinges].sort((a, b) => Number(isBackground(a)) - Number(isBackground(b)));
  const others = new Set(hinges.map((hinge) => hinge.outcome.holder));
  const first = [...others].flatMap((holder) => hinges.find((hinge) => hinge.outcome.holder === holder) ?? []);
  const ordered = [...first, ...hinges.filter((hinge) => !first.includes(hinge))];
  const telling = ordered.filter((hinge) => !isTrivial(hinge));
  const shown = (telling.length > 0 ? telling : ordered).slice(0, MOST_HINGES);
  const more = ordered.filter((hinge) => !shown.includes(hinge));
  const button = (hinge: Hinge) => (
    <HingeLine
      key={`${hinge.fact}.${hinge.option}.${hinge.change}`}
      hinge={hinge}
      who={who}
      pressed={tried?.fact === hinge.fact && tried.option === hinge.option}
      onTry={onTry}
    />
  );
  return (
    <>
      {ordered.length > 0 ? <h3 className={partHead}>{t('matrix:page.moves')}</h3> : <p className="mt-12">{t('matrix:page.movesNone')}</p>}
      <div className="grid gap-4">{shown.map(button)}</div>
      {more.length > 0 && (
        <details className="print:hidden">
          <summary className={textButton}>
            {t('matrix:page.moreMoves', { count: more.length })}
            <span className="sr-only">: {t('matrix:page.moves')}</span>
          </summary>
          <div className="grid gap-4">{more.map(button)}</div>
        </details>
      )}
    </>
  );
}

interface HingeProps {
  readonly hinge: Hinge;
  readonly who: Looker;
  readonly pressed: boolean;
  readonly onTry: MovesOf['onTry'];
}

const hingeLook = 'grid min-h-row w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-8 rounded-6 border border-edge bg-card px-12 py-4';

/** One change and where it would lead: a button where it can be tried here. */
function HingeLine({ hinge, who, pressed, onTry }: HingeProps) {
  const said = (
    <>
      <span>
        <span className="sr-only">{t('matrix:page.if')} </span>
        {clause(hinge, who.facts)}
      </span>
      <LedTo hinge={hinge} who={who} />
    </>
  );
  if (!onTry) return <p className={hingeLook}>{said}</p>;
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={() => onTry(pressed ? undefined : hinge)}
      className={`${hingeLook} text-start text-15 leading-row hover:border-accent hover:bg-accent-soft aria-pressed:border-accent aria-pressed:bg-accent-soft max-desk:min-h-hit`}
    >
      {said}
    </button>
  );
}

/** Who would hold it then, and how firmly. */
function LedTo({ hinge: { outcome }, who }: Pick<HingeProps, 'hinge' | 'who'>) {
  const { holder } = outcome;
  const standing = shownStanding({ status: outcome.standing });
  if (!holder) return <span className="text-13 text-quiet">{t('matrix:page.toNobody')}</span>;
  return (
    <span className={`text-13 font-strong whitespace-nowrap text-${holder}`}>
      <TokenMark party={holder} form={standing === 'nobody' ? 'keeps' : standing === 'notNeeded' ? 'usual' : standing} size="list" />{' '}
      {standing === 'nobody' ? t('matrix:page.toNobodyYet') : headOf(holder, who)}
    </span>
  );
}
