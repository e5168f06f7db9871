import { useState } from 'react';
import { knownFrom } from '#machines/facts/known-from.ts';
import type { Side } from '#machines/facts/sides.ts';
import type { Answers } from '#machines/facts/vocabulary.ts';
import { readAnswers } from '#src/app/address.ts';
import { shareLink } from '#src/app/links.ts';
import { whole } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { useSide } from '#src/app/use-side.ts';
import { useLocal } from '#src/data/device-agreement.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { saveFile } from '#src/data/save-file.ts';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import { recordOf, SCHEMA } from '#src/papers/record.ts';
import { MOST, recordText } from '#src/papers/record-text.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { primaryButton, secondButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { actions, card, small } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';
import { ChooseSide } from './ChooseSide.tsx';
import { PrintSheet } from './PrintSheet.tsx';

interface Data {
  readonly guidance: Guidance;
}

export const load = async (): Promise<Data> => ({ guidance: await loadGuidance() });

/** It depends on the answers alone, so there is none to make at build time. */
export const paths = (): string[] => [];

/** The exchange for the record: as text, as a file, on one sheet. */
export default function RecordPage({ place, data: { guidance } }: PageProps<Data>) {
  const choice = useSide();
  const { exchange, dropped } = readAnswers(place.answers);
  return (
    <div className="page paper">
      <AddressMessages dropped={dropped} />
      <h1 tabIndex={-1}>{t('record:title')}</h1>
      <p className="screen-only">{t('record:lead')}</p>
      {exchange.answers.stage === undefined ? (
        <>
          <p>{t('record:noExchange')}</p>
          <Link to={{ path: '/' }} className={primaryButton}>
            {t('record:start')}
          </Link>
        </>
      ) : (
        <>
          <ChooseSide {...choice} />
          {choice.side && <Made answers={exchange.answers} side={choice.side} guidance={guidance} />}
          <p className={`${actions} screen-only mt-16`}>
            <Link to={{ path: '/verdict', answers: place.answers }}>{t('record:back')}</Link>
            <Link to={{ path: '/letters', answers: place.answers }}>{t('letters:title')}</Link>
          </p>
        </>
      )}
    </div>
  );
}

interface MadeProps extends Data {
  readonly answers: Answers;
  readonly side: Side;
}

function Made({ answers, side, guidance }: MadeProps) {
  const [failed, setFailed] = useState(false);
  const facts = knownFrom(answers);
  const verdict = guidance.verdictOn(facts);
  const local = useLocal(guidance.tables, facts);
  const link = shareLink(answers, verdict);
  const record = recordOf(verdict, facts, side, link, whole(`${import.meta.env.BASE_URL}${SCHEMA}`), local);
  const { text, characters } = recordText(record);
  const save = (content: string, type: string, ending: string) => {
    try {
      saveFile(new Blob([content], { type }), `who-holds-what-${record.edition}.${ending}`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <h2 className="screen-only" id="paste">
        {t('record:text')}
      </h2>
      <section className={`paste screen-only ${card} max-w-measure text-15 whitespace-pre-wrap wrap-anywhere`} aria-labelledby="paste">
        {text}
      </section>
      <p className={`${small} screen-only`}>{t('record:count', { count: characters, most: MOST })}</p>
      <div className={`${actions} screen-only mt-16`}>
        <CopyButton look="primary" text={text} label={t('record:copy')} />
        <button type="button" className={secondButton} onClick={() => window.print()}>
          {t('record:print')}
        </button>
        <button type="button" className={secondButton} onClick={() => save(`${text}\n`, 'text/plain;charset=utf-8', 'txt')}>
          {t('record:saveText')}
        </button>
        <button
          type="button"
          className={secondButton}
          onClick={() => save(`${JSON.stringify(record, null, 2)}\n`, 'application/json', 'json')}
        >
          {t('record:saveJson')}
        </button>
        <span role="alert">{failed && t('record:saveFailed')}</span>
      </div>
      <PrintSheet verdict={verdict} facts={facts} side={side} next={[]} link={link} local={local} />
    </>
  );
}
