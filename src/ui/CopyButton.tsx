import { useState } from 'react';
import { t } from '#src/words/words.ts';
import { primaryButton, secondButton, textButton } from './controls.ts';

const looks = { primary: primaryButton, second: secondButton, text: textButton } as const;

/**
 * Copies a text in one press; where the browser refuses, shows it selected, ready for the keyboard.
 * @param text what is copied, or the way to make it on the press
 * @param look the page's one button, any other, or one among words
 */
export function CopyButton({
  text,
  label,
  look = 'second',
}: {
  readonly text: string | (() => string);
  readonly label: string;
  readonly look?: keyof typeof looks;
}) {
  const [state, setState] = useState<{ readonly how: 'copied' | 'refused'; readonly text: string }>();
  const copy = async () => {
    const made = typeof text === 'string' ? text : text();
    try {
      await navigator.clipboard.writeText(made);
      setState({ how: 'copied', text: made });
    } catch {
      setState({ how: 'refused', text: made });
    }
  };
  const now = typeof text === 'string' && state?.text !== text ? undefined : state;
  return (
    <>
      <button type="button" className={looks[look]} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="print:hidden">
        {now?.how === 'copied' && t('copy.copied')}
      </span>
      {now?.how === 'refused' && (
        <label className="block basis-full text-15 print:hidden">
          {t('copy.refused')}
          <textarea
            readOnly
            rows={6}
            value={now.text}
            ref={(box) => {
              if (!box || box.dataset.selected === now.text) return;
              box.dataset.selected = now.text;
              box.focus();
              box.select();
            }}
            className="mt-4 block w-full max-w-measure rounded-6 border border-edge bg-card p-12 font-sans text-15 text-ink"
          />
        </label>
      )}
    </>
  );
}
