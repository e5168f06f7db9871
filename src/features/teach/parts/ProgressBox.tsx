import { useState } from 'react';
import { pathIds } from '#src/data/cases.ts';
import { useKept } from '#src/data/device-storage.ts';
import { lessonKeeper, progressKeeper } from '#src/data/progress.ts';
import { primaryButton, secondButton } from '#src/ui/controls.ts';
import { actions } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';
import { Calibration } from './Calibration.tsx';
import { Trouble } from './Trouble.tsx';

/** A learner's progress: what was done, how sure, a copy to save, and a way to delete it. */
export function ProgressBox({ all }: { readonly all: number }) {
  const { value, trouble } = useKept(progressKeeper);
  const [asking, setAsking] = useState(false);
  const results = value?.results ?? {};
  const done = Object.keys(results).filter((id) => pathIds().includes(id)).length;
  const save = () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = t('teach:progress.exportName');
    link.click();
    URL.revokeObjectURL(url);
  };
  const reset = () => {
    progressKeeper.clear();
    lessonKeeper.clear();
    setAsking(false);
  };
  return (
    <section aria-labelledby="progress">
      <h2 id="progress" className="pt-8">
        {t('teach:progress.title')}
      </h2>
      <Trouble kind={trouble} name="teach.progress" />
      {done === 0 ? (
        <p>{t('teach:progress.none')}</p>
      ) : (
        <>
          <p>{t('teach:progress.count', { done, all })}</p>
          <Calibration rows={Object.values(results).flat()} />
          <div className={actions}>
            <button type="button" className={secondButton} onClick={save}>
              {t('teach:progress.export')}
            </button>
            {asking ? (
              <span role="status" className="flex flex-wrap items-center gap-x-16 gap-y-8">
                {t('teach:progress.resetSure')}{' '}
                <button type="button" className={primaryButton} onClick={reset}>
                  {t('teach:progress.resetYes')}
                </button>
                <button type="button" className={secondButton} onClick={() => setAsking(false)}>
                  {t('teach:progress.resetNo')}
                </button>
              </span>
            ) : (
              <button type="button" className={secondButton} onClick={() => setAsking(true)}>
                {t('teach:progress.reset')}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
