import { edition } from '#content/edition.ts';
import type { Verdict } from '#machines/decide/allocate.ts';
import { type ChangedRow, changedSince, type LoggedChange, readShown, type ShownRow } from '#machines/decide/what-changed.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { t } from '#src/words/words.ts';

/** What has changed since a link was made: each row that is decided otherwise now, what it was, and why. */
export function SinceLink({
  shared,
  verdict,
  log,
}: {
  readonly shared: { readonly edition: string; readonly shown: readonly string[] };
  readonly verdict: Verdict;
  readonly log: readonly LoggedChange[];
}) {
  const { rows, unread } = readShown(shared.shown);
  const otherEdition = shared.edition !== edition.id;
  const editions = { was: shared.edition, now: edition.id };
  const unreadWords = unread > 0 && <p>{t('changes:link.unread', { count: unread })}</p>;
  if (rows.length === 0)
    return otherEdition || unread > 0 ? (
      <>
        <p>{t(otherEdition ? 'changes:link.nothingShown' : 'changes:link.nothingRead', editions)}</p>
        {unreadWords}
      </>
    ) : null;
  const changed = changedSince(rows, shared.edition, verdict.allocations, log);
  if (changed.length === 0)
    return (
      <>
        {otherEdition && <p>{t('changes:link.alike', editions)}</p>}
        {unreadWords}
      </>
    );
  return (
    <div className="since-link">
      <p>
        <strong>{t(otherEdition ? 'changes:link.changed' : 'changes:link.differs', { ...editions, count: changed.length })}</strong>
      </p>
      <ul>
        {changed.map((row) => (
          <li key={row.action}>
            <ChangedLine row={row} />
          </li>
        ))}
      </ul>
      {unreadWords}
    </div>
  );
}

function ChangedLine({ row }: { readonly row: ChangedRow }) {
  return (
    <>
      {t('changes:link.row', { title: t(`actions:${row.action}.title`), was: said(row.was), now: said(row.now) })}{' '}
      {row.reasons.length === 0
        ? t('changes:link.noReason')
        : row.reasons.map((reason) => (
            <span key={`${reason.edition}.${reason.why}`}>{t('changes:link.why', { edition: reason.edition, why: reason.why })} </span>
          ))}
    </>
  );
}

/** A row as it was or is: who holds it, and how firmly. */
function said(row: ShownRow | ChangedRow['now'] | null): string {
  if (row === null) return t('changes:link.notShown');
  const standing = t(`words:standings.${shownStanding(row)}.label`).toLowerCase();
  return row.holder ? t('changes:link.held', { party: capital(partyName(row.holder)), standing }) : standing;
}
