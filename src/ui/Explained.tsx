import { Fragment, useId } from 'react';
import type { Piece } from '#src/words/glossary.ts';
import { t } from '#src/words/words.ts';

/** A text whose words of the field open what they mean, beside them. The browser opens and closes them: no script is needed, and none prints. */
export function Explained({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece) => (
    <Fragment key={piece.at}>{piece.means ? <Term text={piece.text} means={piece.means} /> : piece.text}</Fragment>
  ));
}

function Term({ text, means }: { readonly text: string; readonly means: string }) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={`${text}. ${t('words:glossaryOf', { word: text })}`}
        className="underline decoration-1 underline-offset-3 hover:decoration-2 print:no-underline"
      >
        {text}
      </button>
      <span
        id={id}
        popover="auto"
        className="m-0 inset-auto max-w-measure rounded-6 border border-line bg-card p-12 text-15 text-ink [position-area:bottom] desk:[position-area:bottom_span-right] print:hidden"
      >
        {means}
      </span>
    </>
  );
}
