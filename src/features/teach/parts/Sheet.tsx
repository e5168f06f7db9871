import type { ReactNode } from 'react';
import { t } from '#src/words/words.ts';

/** A page made to be printed: everything on it but its controls goes to paper. */
export function Sheet({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="page teach paper">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
      <p className="actions no-print">
        <button type="button" className="button" onClick={() => window.print()}>
          {t('teach:plans.print')}
        </button>
      </p>
    </div>
  );
}
