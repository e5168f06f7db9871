import { edition } from '#content/edition.ts';
import { t } from '#src/words/words.ts';

/** The line that ends every copied text while nobody has signed the edition; nothing once somebody has. */
export const draftLine = (): readonly string[] => (edition.signatories.length === 0 ? [t('draft')] : []);
