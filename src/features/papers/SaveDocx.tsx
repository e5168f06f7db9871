import { useState } from 'react';
import { saveFile } from '#src/data/save-file.ts';
import type { Letter } from '#src/papers/letter.ts';
import { secondButton } from '#src/ui/controls.ts';
import { t } from '#src/words/words.ts';

/** The library that writes the format is loaded only on this press. */
export function SaveDocx({ letter }: { readonly letter: Letter }) {
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const save = async () => {
    setState('making');
    try {
      const { docxOf } = await import('#src/papers/letter-docx.ts');
      saveFile(await docxOf(letter), `${letter.id}.docx`);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" className={secondButton} disabled={state === 'making'} onClick={() => void save()}>
        {t('letters:docx')}
      </button>
      <span role="status">{state === 'making' ? t('letters:saving') : state === 'failed' ? t('letters:saveFailed') : ''}</span>
    </>
  );
}
