// A report that part of this tool is wrong: made here, sent by nobody but the reader.

import { edition } from '#content/edition.ts';
import type { Allocation, Verdict } from '#machines/decide/allocate.ts';
import type { Party } from '#machines/facts/vocabulary.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { partyName } from '#src/words/party-words.ts';
import { t } from '#src/words/words.ts';
import { inPlay } from './rows-for-papers.ts';

/** Some mail programs cut or refuse longer addresses. */
export const MOST_MAIL = 1900;

/** What the reader expected: a holder, nobody, or that the name is right and something else is not. */
export type Expected = Party | 'nobody' | 'words';
export interface Report {
  /** The name of the page that the report is about. */
  readonly page: string;
  readonly verdict: Verdict | null;
  /** The row in question, or null for the page as a whole. */
  readonly row: Allocation | null;
  readonly expected: Expected | null;
  readonly address: string;
}

interface Says {
  readonly rules: boolean;
  readonly claims: boolean;
}

/** The one line that names the report. */
export const subjectOf = ({ row, page }: Report): string =>
  t('report:lines.subject', { edition: edition.id, part: row ? t(`actions:${row.action}.title`) : page });

/** The report as text: ids that somebody can look up, the answers as an address, and a place to say why. */
export function reportText(report: Report, says: Says = { rules: true, claims: true }): string {
  const { row, verdict } = report;
  const play = verdict && inPlay(verdict);
  const rows = row ? [row] : play ? [...play.held.flatMap((h) => h.rows), ...play.unaccepted, ...play.open] : [];
  const rules = rows.map((r) => `${r.action}.${r.rule ?? 'open'}`);
  const claims = [...new Set(rows.flatMap((r) => r.claims))];
  return [
    t('report:lines.edition', { edition: edition.id }),
    t('report:lines.page', { page: report.page }),
    ...(row
      ? [
          t('report:lines.part', { part: `${t(`actions:${row.action}.title`)} (${row.action})` }),
          t('report:lines.shown', {
            holder: row.holder ? partyName(row.holder) : t('report:lines.nobody'),
            standing: t(`words:standings.${shownStanding(row)}.label`),
          }),
        ]
      : []),
    t('report:lines.expected', { expected: expectedWords(report.expected) }),
    ...(says.rules && rules.length > 0 ? [t('report:lines.rules', { list: rules.join(', ') })] : []),
    ...(says.claims && claims.length > 0 ? [t('report:lines.claims', { list: claims.join(', ') })] : []),
    t('report:lines.address', { address: report.address }),
    t('report:lines.why'),
  ].join('\n');
}

export function expectedWords(expected: Expected | null): string {
  if (expected === null) return t('report:unsaid');
  if (expected === 'nobody') return t('report:expectedNone');
  return expected === 'words' ? t('report:expectedOther') : partyName(expected);
}

/** The report as an e-mail with no address, for the reader's own mail program: shortened where that could not open it. */
export function mailOf(report: Report): string {
  const tries: readonly Says[] = [
    { rules: true, claims: true },
    { rules: true, claims: false },
    { rules: false, claims: false },
  ];
  const mails = tries.map(
    (says) =>
      `mailto:?subject=${encodeURIComponent(subjectOf(report))}&body=${encodeURIComponent(reportText(report, says).replaceAll('\n', '\r\n'))}`,
  );
  return mails.find((mail) => mail.length <= MOST_MAIL) ?? (mails.at(-1) as string);
}
