import type { Marked } from '#machines/contracts/kept-on-device.ts';
import { calibrationOf, missedFacts, sureAndWrong } from '#machines/teaching/score.ts';
import { bullets, ruled, small } from '#src/ui/text.ts';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';
import { whoWords } from './Predict.tsx';

/** How sure a learner was, and how often right; which deciding facts were missed; and what was sure and wrong. */
export function Calibration({ rows }: { readonly rows: readonly Marked[] }) {
  const wrong = sureAndWrong(rows);
  const missed = missedFacts(rows);
  return (
    <>
      <table className={ruled}>
        <caption>{t('teach:progress.calibration')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('teach:progress.confidence')}</th>
            <th scope="col">{t('teach:progress.right')}</th>
            <th scope="col">{t('teach:progress.of')}</th>
          </tr>
        </thead>
        <tbody>
          {calibrationOf(rows).map((row) => (
            <tr key={row.confidence}>
              <th scope="row">{t(`teach:progress.${row.confidence}`)}</th>
              <td>{row.right}</td>
              <td>{row.of}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={small}>{t('teach:progress.calibrationNote')}</p>
      {missed.length > 0 && (
        <>
          <h3>{t('teach:progress.missed')}</h3>
          <ul className={bullets}>
            {missed.map(({ fact, times }) => (
              <li key={fact}>{t('teach:progress.missedOne', { fact: question(fact).label, times })}</li>
            ))}
          </ul>
        </>
      )}
      {wrong.length > 0 && (
        <>
          <h3>{t('teach:progress.sureWrong')}</h3>
          <ul className={bullets}>
            {wrong.map((row, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same action may stand here for several cases, and the list never reorders.
              <li key={`${row.action}${n}`}>
                {t('teach:progress.sureWrongOne', {
                  action: t(`actions:${row.action}.title`),
                  said: whoWords(row.said),
                  held: whoWords(row.held),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
