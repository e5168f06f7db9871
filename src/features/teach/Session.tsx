import { useState } from 'react';
import { nations } from '#machines/facts/vocabulary.ts';
import type { Case } from '#machines/teaching/case.ts';
import { audiences, lengths, partsOf, pickCases, type Wanted, whyEach } from '#machines/teaching/session.ts';
import { addressOf, go, here, whole } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { inEnglish } from '#src/data/cases.ts';
import { type Plan, planIds, planOf } from '#src/data/plans.ts';
import { saveFile } from '#src/data/save-file.ts';
import { exchangeNamed } from '#src/features/teach/class/exchanges.ts';
import { AnswerSheet, Handout, List, Timings, TrainersSheet } from '#src/features/teach/class/Sheets.tsx';
import { readSession, writeSession } from '#src/features/teach/class/session-link.ts';
import { loadTeaching, type Teaching } from '#src/features/teach/parts/teaching.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { pickButton, primaryButton, secondButton } from '#src/ui/controls.ts';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { actions, lead, legend, message, page, small, wrong } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

export const load = loadTeaching;
export const paths = (): string[] => ['/teach/session'];

/** What stands until somebody chooses: the nation alone is never assumed. */
const usual = { minutes: 30, audience: 'both' } as const;
const path = '/teach/session';

/** A session in one press: the plan with why each case is there, its link and file, and what to print. */
export default function Session({ place, params, data: { guidance, cases } }: PageProps<Teaching>) {
  const { session, dropped } = readSession(place.answers);
  const wanted = { ...usual, ...session };
  const { nation } = session;
  const exchanges = session.cases.flatMap((id) => exchangeNamed(guidance, cases, id) ?? []);
  if (nation && exchanges.length > 0 && params.sheet) {
    const plan = planFor({ ...wanted, nation }, exchanges);
    const sheets = { handout: Handout, answers: AnswerSheet, facilitator: TrainersSheet };
    const Sheet = Object.hasOwn(sheets, params.sheet) ? sheets[params.sheet as keyof typeof sheets] : TrainersSheet;
    return <Sheet plan={plan} cases={exchanges} guidance={guidance} />;
  }
  const choose = (change: Partial<Wanted>, draw = 0) => {
    const next = { ...wanted, ...change };
    const to = next.nation;
    const picked = to ? pickCases({ ...next, nation: to }, cases, draw).map(({ id }) => id) : [];
    go({ path, answers: writeSession({ ...next, cases: picked }) });
  };
  return (
    <div className={`teach ${page} space-y-12`}>
      <h1 tabIndex={-1}>{t('teach:session.title')}</h1>
      <p className={lead}>{t('teach:session.lead')}</p>
      {dropped && (
        <p className={message} role="status">
          {t('teach:session.dropped')}
        </p>
      )}
      <Choice name="nation" title={t('teach:cases.filterNation')}>
        {nations.map((one) => (
          <Pick key={one} chosen={one === nation} press={() => choose({ nation: one })} words={t(`words:nations.${one}.label`)} />
        ))}
      </Choice>
      <Choice name="minutes" title={t('teach:session.minutes')}>
        {lengths.map((one) => (
          <Pick
            key={one}
            chosen={one === wanted.minutes}
            press={() => choose({ minutes: one })}
            words={t('teach:plans.minutes', { count: one })}
          />
        ))}
      </Choice>
      <Choice name="audience" title={t('teach:session.for')}>
        {audiences.map((one) => (
          <Pick
            key={one}
            chosen={one === wanted.audience}
            press={() => choose({ audience: one })}
            words={t(`teach:session.audiences.${one}`)}
          />
        ))}
      </Choice>
      {nation && exchanges.length > 0 ? (
        <Planned
          wanted={{ ...wanted, nation }}
          exchanges={exchanges}
          answers={place.answers}
          another={() => choose({}, 1 + cases.findIndex(({ id }) => id === exchanges[0]?.id))}
        />
      ) : (
        <p role="status">{t('teach:session.nationFirst')}</p>
      )}
      <OpenFile />
    </div>
  );
}

/** A plan as it is printed: its parts by name and minutes, and the questions that go with its length. */
function planFor(wanted: Wanted, exchanges: readonly Case[]): Plan {
  const alike = planIds()
    .map(planOf)
    .find(({ minutes }) => minutes === wanted.minutes);
  if (!alike) throw new Error(`content/en/teach.json: no plan of ${wanted.minutes} minutes`);
  const titleOf = (id: string) => exchanges.find((one) => one.id === id)?.title ?? '';
  return {
    ...alike,
    title: t('teach:session.planTitle', {
      minutes: wanted.minutes,
      audience: t(`teach:session.audiences.${wanted.audience}`),
      nation: t(`words:nations.${wanted.nation}.label`),
    }),
    parts: partsOf(
      wanted.minutes,
      exchanges.map(({ id }) => id),
    ).map(({ kind, minutes, id }) => ({
      minutes,
      what: id ? t('teach:session.parts.case', { title: titleOf(id) }) : t(`teach:session.parts.${kind === 'case' ? 'opening' : kind}`),
    })),
  };
}

interface PlannedProps {
  readonly wanted: Wanted;
  readonly exchanges: readonly Case[];
  readonly answers: string;
  readonly another: () => void;
}

function Planned({ wanted, exchanges, answers, another }: PlannedProps) {
  const plan = planFor(wanted, exchanges);
  const why = whyEach(wanted, exchanges);
  const cases = exchanges.map(({ id }) => id);
  const save = () =>
    saveFile(
      new Blob([JSON.stringify({ version: 1, session: { ...wanted, cases } }, null, 2)], { type: 'application/json' }),
      t('teach:session.fileName'),
    );
  return (
    <section aria-labelledby="planned" className="planned space-y-12 border-t border-rule pt-12">
      <h2 id="planned">{plan.title}</h2>
      <ol className="list-decimal space-y-4 pl-24 text-15">
        {exchanges.map((one, n) => (
          <li key={one.id}>
            <English when={inEnglish(one)}>{one.title}</English>
            <span className={`why ${small} block`}>{(why[n]?.why ?? []).map((reason) => t(`teach:session.why.${reason}`)).join('; ')}</span>
          </li>
        ))}
      </ol>
      <p className={actions}>
        <Link to={{ path: '/teach/class', answers: writeSession({ cases }) }} className={primaryButton}>
          {t('teach:plans.startClass')}
        </Link>
        <button type="button" className={secondButton} onClick={another}>
          {t('teach:session.another')}
        </button>
        {(['handout', 'answers', 'facilitator'] as const).map((sheet) => (
          <Link key={sheet} to={{ path: `/teach/session/${sheet}`, answers }}>
            {t(`teach:session.${sheet}`)}
          </Link>
        ))}
      </p>
      <Timings plan={plan} />
      <List title={t('teach:plans.ask')} items={plan.questions} />
      <div className={actions}>
        <CopyButton text={() => whole(addressOf({ ...here(), answers }))} label={t('teach:session.copy')} />
        <button type="button" className={secondButton} onClick={save}>
          {t('teach:session.save')}
        </button>
      </div>
    </section>
  );
}

/** A session that was saved as a file: it becomes the address, as if its link had been opened. */
function OpenFile() {
  const [unread, setUnread] = useState(false);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const session = sessionIn(await file.text());
    setUnread(session === null);
    if (session) go({ path, answers: session });
  };
  return (
    <p className="print:hidden">
      <label htmlFor="session-file" className="block text-15">
        {t('teach:session.open')}
      </label>
      <input
        id="session-file"
        type="file"
        accept="application/json"
        className="min-h-hit text-15"
        onChange={(e) => read(e.target.files?.[0])}
      />
      {unread && (
        <span role="alert" className={wrong}>
          {t('teach:session.notRead')}
        </span>
      )}
    </p>
  );
}

/** The session in a saved file, as it stands in an address; null where there is none. Every part of it is read as a link's is. */
function sessionIn(text: string): string | null {
  try {
    const { version, session } = JSON.parse(text) as { version?: unknown; session?: Parameters<typeof writeSession>[0] };
    if (version !== 1 || !session || !Array.isArray(session.cases)) return null;
    const read = readSession(writeSession({ ...session, cases: session.cases.map(String) }));
    return read.session.cases.length > 0 ? writeSession(read.session) : null;
  } catch {
    return null;
  }
}

function Choice({ name, title, children }: { readonly name: string; readonly title: string; readonly children: React.ReactNode }) {
  return (
    <fieldset className="flex flex-wrap gap-8">
      <legend id={name} className={`${legend} pb-4`}>
        {title}
      </legend>
      {children}
    </fieldset>
  );
}

const Pick = ({ chosen, press, words }: { readonly chosen: boolean; readonly press: () => void; readonly words: string }) => (
  <button type="button" className={pickButton} aria-pressed={chosen} onClick={press}>
    {words}
  </button>
);
