// An agreement while it is being filled in: in memory alone, never in the address.
import { edition } from '#content/edition.ts';
import { OVERLAY_SCHEMA, type Overlay, type ToAgree } from '#machines/agreement/overlay.ts';
import type { Nation, Party } from '#machines/facts/vocabulary.ts';

export interface AgreementDraft {
  readonly name: string;
  readonly first: string;
  readonly second: string;
  readonly from: string;
  readonly until: string;
  /** The holder chosen for each row, by `keyOf`. */
  readonly holders: Readonly<Record<string, Party>>;
}
export const emptyDraft: AgreementDraft = { name: '', first: '', second: '', from: '', until: '', holders: {} };

export const keyOf = ({ table, rule }: ToAgree): string => `${table.action}.${rule.id}`;

/** The draft as it would be saved. It may still lack something: `checkOverlay` says what. */
export function overlayOf(draft: AgreementDraft, nation: Nation, rows: readonly ToAgree[]): Overlay {
  const { name, first, second, from, until, holders } = draft;
  return {
    schema: OVERLAY_SCHEMA,
    edition: edition.id,
    nation,
    name: name.trim(),
    agreedBy: [first.trim(), second.trim()],
    from,
    ...(until ? { until } : {}),
    decides: rows.flatMap((row) => {
      const holder = row.marked ? holders[keyOf(row)] : undefined;
      return holder ? [{ action: row.table.action, rule: row.rule.id, holder }] : [];
    }),
  };
}

/** A draft to go on from. */
export const draftOf = ({ name, agreedBy: [first, second], from, until, decides }: Overlay): AgreementDraft => ({
  name,
  first,
  second,
  from,
  until: until ?? '',
  holders: Object.fromEntries(decides.map(({ action, rule, holder }) => [`${action}.${rule}`, holder])),
});
