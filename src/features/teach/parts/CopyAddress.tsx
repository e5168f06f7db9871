import { useState } from 'react';
import { addressOf, here, type Place } from '#src/app/location.ts';
import { t } from '#src/words/words.ts';

/** Copies a link of this site; where the browser refuses, shows it in a box to select. */
export function CopyAddress({ word, to }: { readonly word: string; readonly to?: Partial<Place> }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const link = () => new URL(addressOf({ ...here(), ...to }), window.location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link());
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="actions no-print">
      <button type="button" className="button second" onClick={() => void copy()}>
        {word}
      </button>
      <span role="status">{state === 'copied' && t('teach:own.copied')}</span>
      {state === 'failed' && (
        <label className="copy-box">
          {t('teach:own.copyFailed')}
          <textarea readOnly rows={3} value={link()} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
