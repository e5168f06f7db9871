// The edition: what was read, until when, and who has signed it (nobody yet).
import type { WordedQuestions } from './en/questions/index.ts';

export const edition = {
  id: '2026-12',
  released: '2026-11-24',
  /** The last month of the evidence. */
  readTo: '2026-06',
  /** The day on which review falls due, by nation. Null: none has been set, because no dated change was found. */
  reviewBy: { england: '2026-10-01', scotland: null, wales: null, northernIreland: null } satisfies Readonly<
    Record<keyof WordedQuestions['nation']['options'], string | null>
  >,
  /** What is known to change on a review date: the answer that it touches, and the notice that says so. */
  reviewTouches: [{ nation: 'england', fact: 'route', option: 'singlePoint', notice: 'staleSinglePoint' }],
  /** Who has signed this edition, for which nation, on what day. */
  signatories: [] as readonly { readonly name: string; readonly role: string; readonly nation: string; readonly signed: string }[],
} as const;
