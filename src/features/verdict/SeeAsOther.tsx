import { seatOfSide, sideOfTheSeat, sides } from '#machines/facts/sides.ts';
import { setSeat, useSeat } from '#src/app/seat.ts';
import { textButton } from '#src/ui/controls.ts';
import { t } from '#src/words/words.ts';

/** The same result in the words and order of the other side; of either, where the one who looks is on neither. */
export function SeeAsOther() {
  const side = sideOfTheSeat(useSeat());
  return (
    <div className="flex flex-wrap items-center gap-x-16 gap-y-4 print:hidden">
      {sides.map((other) =>
        other === side ? (
          <p key={other} className="text-13 text-quiet" role="status">
            {t(`verdict.seenAs.${other}`)}
          </p>
        ) : (
          <button key={other} type="button" className={textButton} onClick={() => setSeat(seatOfSide[other])}>
            {t(`verdict.seeAs.${other}`)}
          </button>
        ),
      )}
    </div>
  );
}
