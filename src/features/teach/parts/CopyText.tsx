import { useState } from 'react';
import { t } from '#src/words/words.ts';

/** Copies a text that stands on the page. */
export function CopyText({ text }: { readonly text: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'copyFailed'>('idle');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('copyFailed'),
    );
  return (
    <p className="actions no-print">
      <button type="button" className="button second" onClick={() => void copy()}>
        {t('teach:reflection.copy')}
      </button>
      <span role="status">{state !== 'idle' && t(`teach:reflection.${state}`)}</span>
    </p>
  );
}
