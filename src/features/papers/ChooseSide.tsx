import { sides } from '#machines/facts/sides.ts';
import type { SideChoice } from '#src/app/use-side.ts';
import { choice, legend, small, tick } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

/** Which side writes. The holders are the same for both. */
export function ChooseSide({ side, choose }: SideChoice) {
  return (
    <fieldset className="question side-choice screen-only my-16" aria-describedby="side-why">
      <legend className={legend}>{t('letters:side.ask')}</legend>
      <p className={small} id="side-why">
        {t('letters:side.why')}
      </p>
      <div className="flex flex-wrap gap-x-24">
        {sides.map((option) => (
          <div className={choice} key={option}>
            <input
              className={tick}
              type="radio"
              name="side"
              id={`side-${option}`}
              checked={side === option}
              onChange={() => choose(option)}
            />
            <label htmlFor={`side-${option}`}>{t(`letters:side.${option}`)}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
