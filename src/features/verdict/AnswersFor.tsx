import type { Verdict } from '#machines/decide/allocate.ts';
import { type Side, sideOf, sides } from '#machines/facts/sides.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { libraryIfLoaded } from '#src/data/evidence.ts';
import { ClaimList } from '#src/features/reading/ClaimList.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import type { View } from '#src/verdict/verdict-view.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { dutyWords, whyWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';

/** The second output, kept apart: what each side answers for, and that liability is decided case by case. */
export function AnswersFor({ view, verdict, facts }: { readonly view: View; readonly verdict: Verdict; readonly facts: Facts }) {
  return (
    <details className="fold answers-for">
      <summary>
        <h2>{t('verdict.answersFor')}</h2>
      </summary>
      <p>{t('verdict.answersForLead')}</p>
      {sides.map((side) => (
        <section key={side} aria-labelledby={`for-${side}`}>
          <h3 id={`for-${side}`}>{t(`verdict.${side}`)}</h3>
          <ul>
            {linesFor(side, view, verdict, facts).map((line) => (
              <li key={line.key}>
                {line.text}
                {line.claims.length > 0 && (
                  <details className="more">
                    <summary>{t('verdict.sources')}</summary>
                    <ClaimList library={libraryIfLoaded()} claims={line.claims} nation={facts.nation} />
                  </details>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Notice id="caseByCase" />
      <Notice id="noCase" />
    </details>
  );
}

/** What one side has done or undertaken, and the duties that other parties keep beside the holder. */
function linesFor(side: Side, view: View, verdict: Verdict, facts: Facts) {
  const done = view.answersFor
    .filter((row) => row.holder !== null && sideOf(row.holder) === side)
    .map((row) => ({
      key: row.action,
      text: `${capital(partyName(row.holder as NonNullable<typeof row.holder>, { facts }))}: ${whyWords(row, facts).at(-1) ?? ''}`,
      claims: row.claims,
    }));
  const beside = verdict.allocations
    .filter((row) => view.answersFor.includes(row) || (row.status !== 'notNeeded' && row.status !== 'open' && !view.standing.includes(row)))
    .flatMap((row) =>
      row.also
        .filter((duty) => sideOf(duty.party) === side)
        .map((duty) => ({
          key: `${row.action}.${duty.note}`,
          text: `${capital(partyName(duty.party, { facts }))}: ${dutyWords(row, duty.note, facts)}`,
          claims: duty.claims,
        })),
    );
  const seen = new Set<string>();
  return [...done, ...beside].filter((line) => !line.text.endsWith(': ') && !seen.has(line.text) && seen.add(line.text));
}
