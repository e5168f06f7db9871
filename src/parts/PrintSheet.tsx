import { edition } from '#content/edition.ts';
import type { Allocation, Verdict } from '#machines/allocate.ts';
import { type Answers, parties } from '#machines/vocabulary.ts';
import { libraryIfLoaded } from '../evidence.ts';
import type { Step } from '../journey.ts';
import { capital, partyName } from '../party-words.ts';
import { answerWords, question } from '../question-words.ts';
import type { View } from '../verdict-view.ts';
import { t } from '../words.ts';
import { nextLines } from './NextThings.tsx';
import { doWords } from './Row.tsx';

const MOST_SOURCES = 8;

/** The exchange on one side of A4: made for paper, hidden on screen. */
export function PrintSheet({
  verdict,
  view,
  answers,
  passed,
}: {
  readonly verdict: Verdict;
  readonly view: View;
  readonly answers: Answers;
  readonly passed: readonly Step[];
}) {
  const rows = view.groups.flatMap((group) => group.rows);
  const seen = new Set<string>();
  const said = (row: Allocation) => {
    const text = doWords(row);
    if (seen.has(text)) return '';
    seen.add(text);
    return text;
  };
  const nation = answers.nation && answers.nation !== '?' ? t(`words:nations.${answers.nation}.label`) : t('verdict.noNation');
  return (
    <div className="print-only sheet" aria-hidden="true">
      <p className="draft">{t('draft')}</p>
      <h1>{t('verdict.title')}</h1>
      <p>{nextLines(view, true).join(' ')}</p>
      {parties.map((party) => {
        const held = rows.filter((row) => row.holder === party);
        return held.length === 0 ? null : (
          <section key={party}>
            <h2>{capital(partyName(party))}</h2>
            <ul>
              {held.map((row) => (
                <li key={row.action}>
                  <strong>{t(`actions:${row.action}.title`)}</strong> [
                  {t(`words:standings.${row.status === 'settled' && row.basis === 'reading' ? 'reading' : row.status}.label`)}] {said(row)}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {rows.some((row) => row.holder === null) && (
        <p>
          <strong>{t('verdict.groups.open')}:</strong>{' '}
          {rows
            .filter((row) => row.holder === null)
            .map((row) => t(`actions:${row.action}.title`))
            .join('; ')}
          .
        </p>
      )}
      <p>
        <strong>{t('verdict.groups.standing')}:</strong>{' '}
        {view.standing.map((row) => `${t(`actions:${row.action}.title`)} (${row.holder ? partyName(row.holder) : ''})`).join('; ')}.
      </p>
      <p>
        <strong>{t('verdict.facts')}:</strong>{' '}
        {passed
          .flatMap((step) => step.asked)
          .map((fact) => `${question(fact).label}: ${answerWords(fact, answers[fact])}`)
          .join('; ')}
        .
      </p>
      <p>
        <strong>{t('verdict.sources')}:</strong> {sourceTitles(rows).join('; ')}.
      </p>
      <p>
        {t('verdict.edition', { edition: verdict.edition, nation, readTo: edition.readToWords })}. {t('notices:caseByCase.title')}.{' '}
        {t('verdict.noIdentifiers')}
      </p>
    </div>
  );
}

function sourceTitles(rows: readonly Allocation[]): string[] {
  const library = libraryIfLoaded();
  const counts = new Map<string, number>();
  for (const id of rows.flatMap((row) => row.claims))
    for (const s of library?.claims.get(id)?.sources ?? []) {
      const source = library?.sources.get(s.id);
      if (source && (source.custom.read === 'full' || source.custom.read === 'excerpt')) counts.set(s.id, (counts.get(s.id) ?? 0) + 1);
    }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_SOURCES)
    .map(([id]) => `${library?.sources.get(id)?.title} (${library?.sources.get(id)?.publisher})`);
}
