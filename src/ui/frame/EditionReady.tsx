import { takeNewEdition, useEditionReady, useOffline } from '#src/data/offline.ts';
import { t } from '#src/words/words.ts';
import { grid, secondButton } from '../controls.ts';

/** Offers a newer edition when it stands ready on the device. */
export function EditionReady() {
  const ready = useEditionReady();
  return (
    <div role="status" className="edition-ready class-mode:hidden print:hidden">
      {ready && (
        <p className={`${grid} flex flex-wrap items-center gap-x-16 gap-y-4 border-b border-accent bg-accent-soft py-8 text-15`}>
          {t('anywhere.ready')}{' '}
          <button type="button" className={secondButton} onClick={takeNewEdition}>
            {t('anywhere.use')}
          </button>{' '}
          {t('anywhere.useHint')}
        </p>
      )}
    </div>
  );
}

/** Says so while there is no network. */
export function Offline() {
  const offline = useOffline();
  return <strong role="status">{offline && t('anywhere.offline')}</strong>;
}
