import { useState } from 'react';
import { knownFrom } from '#machines/facts/known-from.ts';
import { parties } from '#machines/facts/vocabulary.ts';
import { readAnswers } from '#src/app/address.ts';
import { shareLink } from '#src/app/links.ts';
import { addressOf, whole } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { type Expected, mailOf, reportText } from '#src/papers/report.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { primaryButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { actions, card, choice, field, label, page, tick } from '#src/ui/text.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { t } from '#src/words/words.ts';

interface Data {
  readonly guidance: Guidance;
}

export const load = async (): Promise<Data> => ({ guidance: await loadGuidance() });

/** It is about another page, with or without answers: there is none to make at build time. */
export const paths = (): string[] => [];

const expectations: readonly Expected[] = [...parties, 'nobody', 'words'];
const expectationWords = (option: Expected): string =>
  option === 'nobody' ? t('report:expectedNone') : option === 'words' ? t('report:expectedOther') : capital(partyName(option));

/** As much of a strange address as a report repeats, in characters: longer than any real one. */
const MOST_PATH = 120;
const MOST_ANSWERS = 2_000;

/** "I think this is wrong": a report that is already filled in, for the reader to send. What follows in the path is a row, or the page it is about. */
export default function ReportPage({ place, params, data: { guidance } }: PageProps<Data>) {
  const about = (params['*'] ?? '').slice(0, MOST_PATH);
  const [expected, expect] = useState<Expected | null>(null);
  const { answers } = readAnswers(place.answers).exchange;
  const verdict = answers.stage === undefined ? null : guidance.verdictOn(knownFrom(answers));
  const rows = verdict?.allocations.filter((r) => r.status !== 'notNeeded') ?? [];
  const [action, choose] = useState(verdict?.allocations.find((r) => r.action === about)?.action ?? '');
  const row = verdict?.allocations.find((r) => r.action === action) ?? null;
  const offered = row && !rows.includes(row) ? [...rows, row] : rows;
  const report = {
    page: row || about === '' ? '/verdict' : `/${about}`,
    verdict,
    row,
    expected,
    address: verdict
      ? shareLink(answers, verdict)
      : whole(addressOf({ ...place, path: `/${about}`, answers: place.answers.slice(0, MOST_ANSWERS) })),
  };
  const text = reportText(report);
  return (
    <div className={`report ${page} space-y-12`}>
      <h1 tabIndex={-1}>{t('report:title')}</h1>
      <p>
        {t('report:lead')} {t('report:privacy')}
      </p>
      {verdict && (
        <label className={label}>
          {t('report:row')}
          <select
            className={`${field} max-w-measure font-normal`}
            value={action}
            onChange={(event) => choose(event.currentTarget.value as typeof action)}
          >
            <option value="">{t('report:rowNone')}</option>
            {offered.map((r) => (
              <option key={r.action} value={r.action}>
                {t(`actions:${r.action}.title`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {row && (
        <fieldset>
          <legend className={label}>{t('report:expected')}</legend>
          <div className="grid gap-x-16 desk:grid-cols-3">
            {expectations
              .filter((option) => option !== (row.holder ?? 'nobody'))
              .map((option) => (
                <div className={choice} key={option}>
                  <input
                    type="radio"
                    className={tick}
                    name="expected"
                    id={`expected-${option}`}
                    checked={expected === option}
                    onChange={() => expect(option)}
                  />
                  <label htmlFor={`expected-${option}`}>{expectationWords(option)}</label>
                </div>
              ))}
          </div>
        </fieldset>
      )}
      <h2 id="report" className="pt-8">
        {t('report:text')}
      </h2>
      <section className={`paste ${card} max-w-measure text-15 whitespace-pre-wrap wrap-anywhere`} aria-labelledby="report">
        {text}
      </section>
      <div className={actions}>
        <a className={primaryButton} href={mailOf(report)}>
          {t('report:mail')}
        </a>
        <CopyButton text={text} label={t('report:copy')} />
        {verdict && <Link to={{ path: '/verdict', answers: place.answers }}>{t('report:back')}</Link>}
      </div>
    </div>
  );
}
