import { edition } from '#content/edition.ts';
import type { Answers, Fact } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import type { GuidedVerdict as Decided } from '#src/data/guidance.ts';
import { textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import type { Looker } from '#src/verdict/matrix-view.ts';
import { readToWords } from '#src/words/edition-words.ts';
import { capital } from '#src/words/party-words.ts';
import { t } from '#src/words/words.ts';
import { AnswersFor } from './AnswersFor.tsx';
import { SeeAsOther } from './SeeAsOther.tsx';

/** What stands beside the answer: local agreements, what each side answers for, what is not needed, what always holds. */
export function Below({ verdict, who, answers }: { readonly verdict: Decided; readonly who: Looker; readonly answers: Answers }) {
  const { facts } = who;
  const notices = verdict.notices.filter((n) => n.id === 'localAgreement' || n.id === 'localAgreementUnknown' || n.id === 'covered');
  const notNeeded = verdict.allocations.filter((row) => row.status === 'notNeeded');
  const second = facts.replyAsks?.some((ask) => ask === 'test' || ask === 'prescribe');
  return (
    <>
      <AnswersFor verdict={verdict} facts={facts} />
      <details>
        <summary className={textButton}>{t('matrix:page.others')}</summary>
        <div className="flex flex-wrap gap-x-16 *:open:basis-full">
          <Link to={{ path: '/compare', answers: writeAnswers({ answers }) }} className={textButton}>
            {t('verdict.compare')}
          </Link>
          <Link
            to={{ path: '/agreement', answers: writeAnswers({ answers: facts.nation ? { nation: facts.nation } : {} }) }}
            className={textButton}
          >
            {t('agreement:open')}
          </Link>
          <Link to={{ path: '/', answers: '' }} className={textButton}>
            {t('verdict.startAgain')}
          </Link>
          {notNeeded.length > 0 && (
            <details>
              <summary className={textButton}>{t('verdict.groups.done')}</summary>
              <ul className="columns-2 gap-24 max-desk:columns-1">
                {notNeeded.map((row) => (
                  <li key={row.action}>{t(`actions:${row.action}.title`)}</li>
                ))}
              </ul>
            </details>
          )}
          <details>
            <summary className={textButton}>{t('verdict.always')}</summary>
            {(['safeguardOrNotify', 'reportIncident', 'candour'] as const).map((id) => (
              <Notice key={id} id={id} />
            ))}
          </details>
          <SeeAsOther />
          {second && (
            <p className="flex max-w-none basis-full flex-wrap items-center gap-x-8">
              {t('matrix:page.second')}{' '}
              <Link to={{ path: '/check', answers: writeAnswers({ answers: forTheSecond(answers) }) }} className={textButton}>
                {t('matrix:page.secondStart')}
              </Link>
            </p>
          )}
        </div>
      </details>
      {notices.map((n) => (
        <div key={n.id + ('subject' in n ? n.subject : '')} className="basis-full">
          <Notice id={n.id === 'localAgreement' ? `localAgreement.${n.subject}` : n.id} />
        </div>
      ))}
      <p className="max-w-none basis-full text-13 text-quiet">
        {t('verdict.edition', {
          edition: edition.id,
          nation: facts.nation ? capital(t(`words:nations.${facts.nation}.label`)) : t('verdict.noNation'),
          readTo: readToWords(),
        })}{' '}
        {t('verdict.noIdentifiers')}
      </p>
    </>
  );
}

/** What is of the one test or drug alone: a second begins without it. */
const ofTheOne: readonly Fact[] = [
  'testPurpose',
  'testOrderedBy',
  'orderRaisedBy',
  'orderAgreed',
  'testAccess',
  'testCompetence',
  'resultHandover',
  'drugClass',
  'drugUrgent',
  'drugCompetence',
  'sharedCare',
];
const forTheSecond = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([fact]) => !ofTheOne.includes(fact as Fact))) as Answers;
