import type { LocalAnswer } from '#machines/agreement/overlay.ts';
import type { Allocation } from '#machines/decide/allocate.ts';
import { because } from '#machines/decide/because.ts';
import type { Answers, Facts } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import type { Guidance } from '#src/data/use-verdict.ts';
import { ClaimList } from '#src/features/reading/parts/ClaimList.tsx';
import { QuestionsOn } from '#src/features/reading/parts/QuestionsOn.tsx';
import { Holder } from '#src/ui/Holder.tsx';
import { Link } from '#src/ui/Link.tsx';
import { shownStanding } from '#src/verdict/standing.ts';
import { today, touchedBy } from '#src/words/edition-words.ts';
import { capital, outcomeWords, partyName } from '#src/words/party-words.ts';
import { question } from '#src/words/question-words.ts';
import { clause, confidenceOf, doWords, dutyWords, nationWords, positionsOf, whyWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';
import { LocalSays } from './LocalSays.tsx';

/** One action: its holder first, what to do, why, how firmly, and a press away what would change it and the sources. */
export function Row({
  row,
  guidance,
  facts,
  answers,
  step,
  local,
}: {
  readonly row: Allocation;
  readonly guidance: Guidance;
  readonly facts: Facts;
  readonly answers: Answers;
  readonly step?: string | undefined;
  /** What a local agreement says of it, shown beside the national answer. */
  readonly local?: LocalAnswer | undefined;
}) {
  const ofNation = nationWords(row, facts);
  const table = guidance.tables[row.action];
  const rule = table.rules.find((r) => r.id === row.rule);
  const reasons = rule ? because(table, rule, facts, row.covered) : [];
  // A duty of which nothing is said in this nation is not named: a name with nothing after it would mislead.
  const duties = row.also.map((duty) => ({ ...duty, text: dutyWords(row, duty.note, facts) })).filter(({ text }) => text !== '');
  const positions = positionsOf(row, facts.nation, guidance);
  const means = whyWords(row, facts);
  const standing = shownStanding(row);
  return (
    <article className={`row ${standing}`} aria-labelledby={`row-${row.action}`}>
      <header>
        <h3 id={`row-${row.action}`}>{t(`actions:${row.action}.title`)}</h3>
        <p className="who">
          {row.holder ? <Holder party={row.holder} /> : row.status === 'open' ? <OpenHolders row={row} /> : null}
          <span className={`standing ${standing}`}>{t(`words:standings.${standing}.label`)}</span>
        </p>
      </header>
      {local && row.holder && <LocalSays said={local} national={row.holder} />}
      {row.status !== 'open' && <p className="do">{doWords(row, facts)}</p>}
      {reasons.length > 0 && (
        <p className="because">
          <strong>{t('verdict.because')}</strong>{' '}
          {reasons
            .map((r) => question(r.fact, facts).options[r.option]?.said)
            .filter(Boolean)
            .join('; ')}
          .
        </p>
      )}
      {row.proposed && <p className="because">{t('verdict.proposed', { party: partyName(row.proposed, { facts }) })}</p>}
      {row.status === 'open' && (
        <p className="because">
          <strong>{t('verdict.needs')}</strong> {row.needs.map((fact) => question(fact).label.toLowerCase()).join(', ')}.{' '}
          {step && <Link to={{ path: step, answers: writeAnswers({ answers }) }}>{t('verdict.answer')}</Link>}
        </p>
      )}
      {row.principleOnly && facts.nation && (
        <p className="because">{t('verdict.lowerConfidence', { nation: t(`words:nations.${facts.nation}.label`) })}</p>
      )}
      {touchedBy(answers, today())
        .filter((touched) => reasons.some((r) => r.fact === touched.fact && r.option === touched.option))
        .map(({ notice }) => (
          <p key={notice} className="because">
            {t(`notices:${notice}.text`)}
          </p>
        ))}
      {row.status !== 'open' && (
        <details className="more">
          <summary>
            {t('verdict.verify')} <span className="unseen">: {t(`actions:${row.action}.title`)}</span>
          </summary>
          {means.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {facts.nation && ofNation && (
            <p>
              <strong>{t(`words:nations.${facts.nation}.label`)}:</strong> {ofNation}
            </p>
          )}
          {positions.length > 0 && (
            <>
              <h4>{t('verdict.positions')}</h4>
              <ul>
                {positions.map((p) => (
                  <li key={p.who}>
                    <strong>{p.who}:</strong> {p.says}
                  </li>
                ))}
              </ul>
              {row.holder && <p>{t('verdict.keeps', { party: partyName(row.holder, { facts }) })}</p>}
            </>
          )}
          <h4>{t('verdict.change')}</h4>
          {row.hinges.length === 0 ? (
            <p>{t('verdict.changeNone')}</p>
          ) : (
            <ul>
              {row.hinges.map((h) => (
                <li key={`${h.fact}.${h.option}.${h.change}`}>
                  {t('verdict.if', { clause: clause(h, facts), outcome: outcomeWords(h.outcome, { facts }) })}
                </li>
              ))}
            </ul>
          )}
          <h4>{t('verdict.sources')}</h4>
          <p className="quiet">
            {t(`words:standings.${standing}.text`)}{' '}
            {t('verdict.confidence', { level: t(`words:confidences.${confidenceOf(row, guidance.library)}.label`).toLowerCase() })}
          </p>
          <ClaimList library={guidance.library} claims={row.claims} nation={facts.nation} />
          {duties.length > 0 && (
            <>
              <h4>{t('verdict.also')}</h4>
              <ul>
                {duties.map((duty) => (
                  <li key={duty.note}>
                    <strong>{capital(partyName(duty.party, { facts }))}:</strong> {duty.text}
                  </li>
                ))}
              </ul>
            </>
          )}
          <QuestionsOn action={row.action} answers={writeAnswers({ answers })} />
        </details>
      )}
      <p className="wrong">
        <Link to={{ path: `/report/${row.action}`, answers: writeAnswers({ answers }) }}>
          {t('footer.wrong')}
          <span className="unseen">: {t(`actions:${row.action}.title`)}</span>
        </Link>
      </p>
    </article>
  );
}

/** Every holder that an undecided row may still have. */
function OpenHolders({ row }: { readonly row: Allocation }) {
  const holders = [...new Set(row.outcomes.map((o) => o.holder))];
  return (
    <span className="holder undecided">
      {holders.map((h, n) => (
        <span key={h ?? 'nobody'}>
          {n > 0 && <span className="or"> {t('verdict.or')} </span>}
          {h ? <Holder party={h} /> : t('words:standings.notNeeded.label')}
        </span>
      ))}
    </span>
  );
}
