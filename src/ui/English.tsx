import type { ReactNode } from 'react';
import { language } from '#src/words/words.ts';

/** Words that stand in English whatever the language of the page, marked so that they are read out as English. */
export function English({ children, when = true }: { readonly children: ReactNode; readonly when?: boolean }) {
  return when && language() !== 'en' ? <span lang="en">{children}</span> : children;
}
