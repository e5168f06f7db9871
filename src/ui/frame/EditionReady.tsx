import { takeNewEdition, useEditionReady, useOffline } from '#src/data/offline.ts';
import { t } from '#src/words/words.ts';

/** Offers a newer edition when it stands ready on the device. */
export function EditionReady() {
  const ready = useEditionReady();
  return (
    <div role="status" className="edition-ready screen-only">
      {ready && (
        <p className="message">
          {t('anywhere.ready')}{' '}
          <button type="button" className="button second" onClick={takeNewEdition}>
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
