import { useState } from 'react';
import type { Verdict } from '#machines/decide/allocate.ts';
import type { Answers } from '#machines/facts/vocabulary.ts';
import { shareLink } from '#src/app/links.ts';
import { t } from '#src/words/words.ts';

/** Copies the link; where the browser refuses, shows it in a box to select. */
export function CopyLink({ answers, verdict }: { readonly answers: Answers; readonly verdict: Verdict }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(shareLink(answers, verdict));
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" className="button second" onClick={() => void copy()}>
        {t('verdict.copyLink')}
      </button>
      <span role="status">{state === 'copied' && t('verdict.copied')}</span>
      {state === 'failed' && (
        <label className="copy-box">
          {t('verdict.copyFailed')}
          <textarea readOnly rows={4} value={shareLink(answers, verdict)} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
