import type { Allocation } from '#machines/decide/allocate.ts';
import { alreadyDone, type Side, sideOf, sides, standingDuties } from '#machines/facts/sides.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import type { GuidedVerdict } from '#src/data/guidance.ts';
import { ClaimList } from '#src/features/reading/parts/ClaimList.tsx';
import { textButton } from '#src/ui/controls.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { capital, partyName } from '#src/words/party-words.ts';
import { dutyWords, whyWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';

/** The second output, kept apart: what each side answers for, and that liability is decided case by case. */
export function AnswersFor({ verdict, facts }: { readonly verdict: GuidedVerdict; readonly facts: Facts }) {
  return (
    <details className="answers-for">
      <summary className={textButton}>{t('verdict.answersFor')}</summary>
      <p>{t('verdict.answersForLead')}</p>
      {sides.map((side) => (
        <section key={side} aria-labelledby={`for-${side}`}>
          <h2 id={`for-${side}`} className="mt-12 text-16">
            {t(`verdict.${side}`)}
          </h2>
          <ul className="grid list-disc gap-4 pl-16">
            {linesFor(side, verdict, facts).map((line) => (
              <li key={line.key}>
                {line.text}
                {line.claims.length > 0 && (
                  <details>
                    <summary className={textButton}>{t('verdict.sources')}</summary>
                    <ClaimList library={verdict.guidance.library} claims={line.claims} nation={facts.nation} />
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
const presses = (row: Allocation): boolean => row.status === 'confirmNow' || row.status === 'notAccepted';

function linesFor(side: Side, verdict: GuidedVerdict, facts: Facts) {
  const kept = verdict.allocations.filter((row) => row.status !== 'notNeeded' && row.status !== 'open');
  const answered = kept.filter((row) => alreadyDone.includes(row.action) && !presses(row));
  const done = answered
    .filter((row) => row.holder !== null && sideOf(row.holder) === side)
    .map((row) => ({
      key: row.action,
      text: `${capital(partyName(row.holder as NonNullable<typeof row.holder>, { facts }))}: ${whyWords(row, facts).at(-1) ?? ''}`,
      claims: row.claims,
    }));
  const beside = kept
    .filter((row) => answered.includes(row) || presses(row) || !standingDuties.includes(row.action))
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
