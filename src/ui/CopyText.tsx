import { useState } from 'react';

/** Copies a text; where the browser refuses, shows it in a box to select. */
export function CopyText({
  text,
  label,
  copied,
  failed,
  second = false,
}: {
  readonly text: string;
  readonly label: string;
  readonly copied: string;
  readonly failed: string;
  readonly second?: boolean;
}) {
  const [state, setState] = useState<{ how: 'copied' | 'failed'; text: string }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState({ how: 'copied', text });
    } catch {
      setState({ how: 'failed', text });
    }
  };
  const now = state?.text === text ? state.how : undefined;
  return (
    <>
      <button type="button" className={second ? 'button second' : 'button'} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{now === 'copied' && copied}</span>
      {now === 'failed' && (
        <label className="copy-box">
          {failed}
          <textarea readOnly rows={8} value={text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
