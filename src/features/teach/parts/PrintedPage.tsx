import type { ReactNode } from 'react';
import { primaryButton } from '#src/ui/controls.ts';
import { actions, page } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

/** A page made to be printed: everything on it but its controls goes to paper. */
export function PrintedPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={`teach paper ${page} space-y-12`}>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
      <p className={actions}>
        <button type="button" className={primaryButton} onClick={() => window.print()}>
          {t('teach:plans.print')}
        </button>
      </p>
    </div>
  );
}
