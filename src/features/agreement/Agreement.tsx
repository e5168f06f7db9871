import { useState } from 'react';
import { flushSync } from 'react-dom';
import { edition } from '#content/edition.ts';
import { rowsToAgree, type ToAgree } from '#machines/agreement/overlay.ts';
import { checkOverlay, type Refusal } from '#machines/agreement/overlay-read.ts';
import { MOST_NAME } from '#machines/contracts/agreement-file.ts';
import type { Nation } from '#machines/facts/vocabulary.ts';
import { readAnswers } from '#src/app/address.ts';
import type { PageProps } from '#src/app/page.ts';
import { type AgreementDraft, draftOf, emptyDraft, overlayOf } from '#src/data/agreement-draft.ts';
import { agreementKeeper } from '#src/data/device-agreement.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { saveFile } from '#src/data/save-file.ts';
import { LetterPaper } from '#src/features/papers/LetterPaper.tsx';
import { SaveDocx } from '#src/features/papers/SaveDocx.tsx';
import { NationTabs } from '#src/features/reading/parts/NationTabs.tsx';
import { coverLetter } from '#src/papers/agreement-letter.ts';
import { letterText } from '#src/papers/letter.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { primaryButton, secondButton } from '#src/ui/controls.ts';
import { actions, field as input, label, lead, message, page, part, stack } from '#src/ui/text.ts';
import { staleWords, today } from '#src/words/edition-words.ts';
import { nationOf } from '#src/words/nation-words.ts';
import { entry, t } from '#src/words/words.ts';
import { Meeting } from './Meeting.tsx';
import { OnDevice, Problems } from './OnDevice.tsx';

interface Data {
  readonly guidance: Guidance;
}
export const load = async (): Promise<Data> => ({ guidance: await loadGuidance() });

/** What is not on paper where the letter alone is printed. */
const besideLetter = 'group-has-[.letter-only]/agreement:print:hidden';

/** What can be agreed locally: shown, filled in, saved, loaded, and sent with a letter from both sides. */
export default function Agreement({ place, data: { guidance } }: PageProps<Data>) {
  const { answers } = readAnswers(place.answers).exchange;
  const nation = nationOf(answers);
  const [draft, change] = useState(emptyDraft);
  return (
    <div className={`agreement group/agreement ${page} ${stack}`}>
      {nation && edition.signatories.length === 0 && (
        <p className={`draft-on-paper hidden border p-4 text-print print:block ${besideLetter}`} aria-hidden="true">
          {t('draft')} {staleWords(today(), nation)}
        </p>
      )}
      <h1 tabIndex={-1} className={besideLetter}>
        {t('agreement:title')}
      </h1>
      <p className={`${lead} ${besideLetter}`}>{t('agreement:lead')}</p>
      {nation && (
        <p className={`hidden print:block ${besideLetter}`}>
          <strong>{t(`words:nations.${nation}.label`)}</strong>
        </p>
      )}
      <p className={besideLetter}>{t('agreement:limits')}</p>
      <OnDevice nation={nation} tables={guidance.tables} fill={(overlay) => change(draftOf(overlay))} />
      <section className={`${part} print:hidden`}>
        <h2>{t('agreement:nation.title')}</h2>
        <NationTabs path={place.path} answers={nation ? { nation } : {}} />
        {!nation && <p>{t('agreement:nation.ask')}</p>}
      </section>
      {nation && (
        <Filled
          key={nation}
          nation={nation}
          guidance={guidance}
          rows={rowsToAgree(guidance.tables, nation)}
          draft={draft}
          change={change}
        />
      )}
    </div>
  );
}

interface FilledProps {
  readonly nation: Nation;
  readonly guidance: Guidance;
  readonly rows: readonly ToAgree[];
  readonly draft: AgreementDraft;
  readonly change: (draft: AgreementDraft) => void;
}

function Filled({ nation, guidance: { tables, library }, rows, draft, change }: FilledProps) {
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const [state, setState] = useState<'idle' | 'used' | 'failed'>('idle');
  const [letterOnly, setLetterOnly] = useState(false);
  const letter = coverLetter(draft, nation, rows);
  const edit = (part: Partial<AgreementDraft>) => {
    setState('idle');
    setProblems([]);
    change({ ...draft, ...part });
  };
  const finished = (then: (overlay: ReturnType<typeof overlayOf>) => 'idle' | 'used') => {
    const read = checkOverlay(overlayOf(draft, nation, rows), { tables, day: today(), nation });
    setProblems(read.problems);
    try {
      setState(read.overlay ? then(read.overlay) : 'idle');
    } catch {
      setState('failed');
    }
  };
  const save = () =>
    finished((overlay) => {
      saveFile(new Blob([`${JSON.stringify(overlay, null, 2)}\n`], { type: 'application/json' }), `local-agreement-${nation}.json`);
      return 'idle';
    });
  const use = () =>
    finished((overlay) => {
      agreementKeeper.put(overlay);
      return 'used';
    });
  const print = (only: boolean) => {
    flushSync(() => setLetterOnly(only));
    window.print();
  };
  const oneField = (name: 'name' | 'first' | 'second' | 'from' | 'until') => (
    <p key={name}>
      <label htmlFor={`agreement-${name}`} className={label}>
        {t(`agreement:sides.${name}`)}
      </label>
      <input
        id={`agreement-${name}`}
        type={name === 'from' || name === 'until' ? 'date' : 'text'}
        maxLength={MOST_NAME}
        autoComplete="off"
        className={`${input} print:min-h-0`}
        value={draft[name]}
        onChange={(event) => edit({ [name]: event.currentTarget.value })}
      />
    </p>
  );
  const placed = problems.map(({ place, reason }) => ({
    place: entry<Record<string, string>>('agreement', 'places')?.[place] ?? place,
    reason,
  }));
  return (
    <div className={`${stack} ${letterOnly ? 'letter-only' : ''}`}>
      <section aria-labelledby="sides" className={`${part} ${besideLetter}`}>
        <h2 id="sides">{t('agreement:sides.title')}</h2>
        <p className="print:hidden">{t('agreement:sides.why')}</p>
        <div className="grid items-end gap-x-24 gap-y-8 desk:grid-cols-3">
          {(['name', 'first', 'second', 'from', 'until'] as const).map(oneField)}
        </div>
      </section>
      <div className={besideLetter}>
        <p className={actions}>
          <button type="button" className={secondButton} onClick={() => print(false)}>
            {t('agreement:nation.print')}
          </button>
        </p>
        <Meeting
          nation={nation}
          library={library}
          rows={rows}
          draft={draft}
          choose={(key, holder) => {
            const { [key]: _, ...others } = draft.holders;
            edit({ holders: holder ? { ...others, [key]: holder } : others });
          }}
        />
      </div>
      <section aria-labelledby="save" className={`${part} print:hidden`}>
        <h2 id="save">{t('agreement:file.title')}</h2>
        <p>{t('agreement:file.why')}</p>
        <div className={actions}>
          <button type="button" className={primaryButton} onClick={save}>
            {t('agreement:file.save')}
          </button>
          <button type="button" className={secondButton} onClick={use}>
            {t('agreement:file.use')}
          </button>
        </div>
        <div role="status">
          {state === 'used' && <p>{t('agreement:file.used')}</p>}
          {state === 'failed' && <p className={message}>{t('agreement:file.failed')}</p>}
          {problems.length > 0 && (
            <div className={message}>
              <p>{t('agreement:file.problems')}</p>
              <Problems problems={placed} />
            </div>
          )}
        </div>
      </section>
      <section aria-labelledby="cover" className={`${part} ${letterOnly ? '' : 'print:hidden'}`}>
        <h2 id="cover" className="print:hidden">
          {t('agreement:cover.title')}
        </h2>
        <p className="print:hidden">{t('agreement:cover.why')}</p>
        <div className={actions}>
          <CopyButton look="primary" text={letterText(letter)} label={t('letters:copy')} />
          <button type="button" className={secondButton} onClick={() => print(true)}>
            {t('agreement:cover.print')}
          </button>
          <SaveDocx letter={letter} />
        </div>
        <LetterPaper letter={letter} />
      </section>
    </div>
  );
}
