// The letter with which both sides send an agreement to the commissioner or board.

import { edition } from '#content/edition.ts';
import type { ToAgree } from '#machines/agreement/overlay.ts';
import type { Nation } from '#machines/facts/vocabulary.ts';
import { type AgreementDraft, keyOf } from '#src/data/agreement-draft.ts';
import { conditionWords } from '#src/features/reading/parts/RuleTable.tsx';
import { shownStanding } from '#src/verdict/standing.ts';
import { dateInWords } from '#src/words/edition-words.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { t } from '#src/words/words.ts';
import type { Block, Letter } from './letter.ts';

/** When a row comes up, in the words of the questions: each way once. */
export const waysOf = ({ rule }: ToAgree): string[] => [...new Set(rule.when.map(conditionWords))];

/** The letter, with a gap in square brackets for whatever has not been filled in. */
export function coverLetter(draft: AgreementDraft, nation: Nation, rows: readonly ToAgree[]): Letter<'agreementCover'> {
  const chosen = rows.filter((row) => row.marked && draft.holders[keyOf(row)]);
  const name = draft.name.trim() || t('agreement:cover.gaps.name');
  const first = draft.first.trim() || t('agreement:cover.gaps.first');
  const second = draft.second.trim() || t('agreement:cover.gaps.second');
  const day = (text: string) => (text ? dateInWords(text) : t('agreement:cover.gaps.day'));
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  return {
    id: 'agreementCover',
    title: t('agreement:cover.title'),
    blocks: [
      ...(edition.signatories.length === 0 ? [{ kind: 'banner', text: t('draft') } as const] : []),
      paragraph(t('agreement:cover.to')),
      paragraph(t('agreement:cover.opening', { first, second, name })),
      paragraph(t('agreement:cover.reason')),
      paragraph(t(draft.until ? 'agreement:cover.until' : 'agreement:cover.from', { from: day(draft.from), until: day(draft.until) })),
      ...(chosen.length > 0
        ? [{ kind: 'list', lead: t('agreement:cover.lead'), items: chosen.map((row) => item(row, draft)) } as const]
        : []),
      paragraph(t('agreement:cover.left', { count: rows.length - chosen.length })),
      paragraph(t('agreement:cover.needs')),
      paragraph(t('agreement:cover.review')),
      paragraph(t('agreement:cover.noPatient')),
      paragraph(t('agreement:cover.sign', { organisation: first })),
      paragraph(t('agreement:cover.sign', { organisation: second })),
      { kind: 'quiet', text: t('agreement:cover.edition', { edition: edition.id, nation: t(`words:nations.${nation}.label`) }) },
    ],
  };
}

function item(row: ToAgree, draft: AgreementDraft): string {
  const holder = draft.holders[keyOf(row)];
  return t('agreement:cover.item', {
    title: t(`actions:${row.table.action}.title`),
    when: waysOf(row).join(` ${t('agreement:list.or')} `),
    national: row.rule.holder ? partyName(row.rule.holder) : '',
    standing: t(`words:standings.${shownStanding({ status: row.rule.standing })}.label`).toLowerCase(),
    local: holder ? capital(partyName(holder)) : '',
  });
}
