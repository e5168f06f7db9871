import { useState } from 'react';
import { flushSync } from 'react-dom';
import { edition } from '#content/edition.ts';
import { rowsToAgree, type ToAgree } from '#machines/agreement/overlay.ts';
import { checkOverlay, MOST_NAME, type Refusal } from '#machines/agreement/overlay-read.ts';
import type { Nation } from '#machines/facts/vocabulary.ts';
import { readAnswers } from '#src/app/address.ts';
import type { PageProps } from '#src/app/page.ts';
import { type AgreementDraft, draftOf, emptyDraft, overlayOf } from '#src/data/agreement-draft.ts';
import { agreementKeeper } from '#src/data/device-agreement.ts';
import { saveFile } from '#src/data/save-file.ts';
import { loadTables, tablesIfLoaded } from '#src/data/use-verdict.ts';
import { LetterPaper } from '#src/features/papers/LetterPaper.tsx';
import { SaveDocx } from '#src/features/papers/SaveDocx.tsx';
import { coverLetter } from '#src/papers/agreement-letter.ts';
import { letterText } from '#src/papers/letter-words.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { NationTabs } from '#src/ui/NationTabs.tsx';
import { staleWords, today } from '#src/words/edition-words.ts';
import { nationOf } from '#src/words/nation-words.ts';
import { entry, t } from '#src/words/words.ts';
import { Meeting } from './Meeting.tsx';
import { OnDevice, Problems } from './OnDevice.tsx';

export const load = loadTables;

/** What can be agreed locally: shown, filled in, saved, loaded, and sent with a letter from both sides. */
export default function Agreement({ place }: PageProps) {
  const { answers } = readAnswers(place.answers).exchange;
  const nation = nationOf(answers);
  const [draft, change] = useState(emptyDraft);
  const tables = tablesIfLoaded();
  const rows = nation && tables ? rowsToAgree(tables, nation) : [];
  return (
    <div className="page agreement">
      {nation && edition.signatories.length === 0 && (
        <p className="draft on-paper" aria-hidden="true">
          {t('draft')} {staleWords(today(), nation)}
        </p>
      )}
      <h1 tabIndex={-1}>{t('agreement:title')}</h1>
      <p className="lead">{t('agreement:lead')}</p>
      {nation && (
        <p className="print-only">
          <strong>{t(`words:nations.${nation}.label`)}</strong>
        </p>
      )}
      <p>{t('agreement:limits')}</p>
      <OnDevice nation={nation} fill={(overlay) => change(draftOf(overlay))} />
      <h2>{t('agreement:nation.title')}</h2>
      <NationTabs path={place.path} answers={nation ? { nation } : {}} />
      {nation ? <Filled key={nation} nation={nation} rows={rows} draft={draft} change={change} /> : <p>{t('agreement:nation.ask')}</p>}
    </div>
  );
}

interface FilledProps {
  readonly nation: Nation;
  readonly rows: readonly ToAgree[];
  readonly draft: AgreementDraft;
  readonly change: (draft: AgreementDraft) => void;
}

function Filled({ nation, rows, draft, change }: FilledProps) {
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
    const tables = tablesIfLoaded();
    if (!tables) return;
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
  const field = (name: 'name' | 'first' | 'second' | 'from' | 'until') => (
    <p className="field" key={name}>
      <label htmlFor={`agreement-${name}`}>{t(`agreement:sides.${name}`)}</label>
      <input
        id={`agreement-${name}`}
        type={name === 'from' || name === 'until' ? 'date' : 'text'}
        maxLength={MOST_NAME}
        autoComplete="off"
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
    <div className={letterOnly ? 'letter-only' : 'list-only'}>
      <section aria-labelledby="sides" className="of-list">
        <h2 id="sides">{t('agreement:sides.title')}</h2>
        <p className="screen-only">{t('agreement:sides.why')}</p>
        <div className="fields">{(['name', 'first', 'second', 'from', 'until'] as const).map(field)}</div>
      </section>
      <div className="of-list">
        <p className="actions screen-only">
          <button type="button" className="button second" onClick={() => print(false)}>
            {t('agreement:nation.print')}
          </button>
        </p>
        <Meeting
          nation={nation}
          rows={rows}
          draft={draft}
          choose={(key, holder) => {
            const { [key]: _, ...others } = draft.holders;
            edit({ holders: holder ? { ...others, [key]: holder } : others });
          }}
        />
      </div>
      <section aria-labelledby="save" className="screen-only">
        <h2 id="save">{t('agreement:file.title')}</h2>
        <p>{t('agreement:file.why')}</p>
        <div className="actions">
          <button type="button" className="button" onClick={save}>
            {t('agreement:file.save')}
          </button>
          <button type="button" className="button second" onClick={use}>
            {t('agreement:file.use')}
          </button>
        </div>
        <div role="status">
          {state === 'used' && <p>{t('agreement:file.used')}</p>}
          {state === 'failed' && <p className="message">{t('agreement:file.failed')}</p>}
          {problems.length > 0 && (
            <div className="message">
              <p>{t('agreement:file.problems')}</p>
              <Problems problems={placed} />
            </div>
          )}
        </div>
      </section>
      <section aria-labelledby="cover" className="of-letter">
        <h2 id="cover" className="screen-only">
          {t('agreement:cover.title')}
        </h2>
        <p className="screen-only">{t('agreement:cover.why')}</p>
        <div className="actions screen-only">
          <CopyButton look="primary" text={letterText(letter)} label={t('letters:copy')} />
          <button type="button" className="button second" onClick={() => print(true)}>
            {t('agreement:cover.print')}
          </button>
          <SaveDocx letter={letter} />
        </div>
        <LetterPaper letter={letter} />
      </section>
    </div>
  );
}
