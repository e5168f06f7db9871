import { useState } from 'react';
import { edition } from '#content/edition.ts';
import type { Verdict } from '#machines/decide/allocate.ts';
import { shownOf } from '#machines/decide/what-changed.ts';
import type { Answers } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import { addressOf, here } from '#src/app/location.ts';
import { t } from '#src/words/words.ts';

/** The address to send: the exchange, the edition and what it showed. Never the seat. */
export function shareLink(answers: Answers, verdict: Verdict): string {
  const text = writeAnswers({ answers, shared: { edition: edition.id, shown: shownOf(verdict.allocations) } });
  const to = addressOf({ ...here(), path: '/verdict', answers: text }, undefined, false);
  return new URL(to, window.location.href).href;
}

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
