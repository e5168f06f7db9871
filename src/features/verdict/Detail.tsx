import type { LocalAnswer } from '#machines/agreement/overlay.ts';
import { because } from '#machines/decide/because.ts';
import { type Answers, takesMany } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import { citedSources, type Library, type Source } from '#src/data/evidence.ts';
import type { Guidance } from '#src/data/guidance.ts';
import { ClaimList } from '#src/features/reading/parts/ClaimList.tsx';
import { QuestionsOn } from '#src/features/reading/parts/QuestionsOn.tsx';
import { textButton } from '#src/ui/controls.ts';
import { English } from '#src/ui/English.tsx';
import { Explained } from '#src/ui/Explained.tsx';
import { Link } from '#src/ui/Link.tsx';
import { TokenMark } from '#src/ui/matrix/Token.tsx';
import type { MatrixRow } from '#src/verdict/matrix-view.ts';
import { presses, shownStanding } from '#src/verdict/standing.ts';
import { today, touchedBy } from '#src/words/edition-words.ts';
import { explained } from '#src/words/glossary.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { question } from '#src/words/question-words.ts';
import { confidenceOf, doWords, dutyWords, nationWords, positionsOf, reviewWords, whyWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';
import { LocalSays } from './LocalSays.tsx';
import { Moves, type MovesOf, partHead } from './Moves.tsx';

const MOST_SOURCES = 1;
const MOST_REASONS = 2;
/** Of two reasons together: beyond it the first stands alone. */
const MOST_REASON_WORDS = 12;

export interface DetailOf extends MovesOf {
  readonly line: MatrixRow;
  readonly guidance: Guidance;
  readonly answers: Answers;
  readonly local?: LocalAnswer | undefined;
  /** Where the answer that an open row waits on is given. */
  readonly step?: string | undefined;
}

/** One step, whole: what to do, why, what would move it, and what it rests on. */
export function Detail(detail: DetailOf) {
  const { line, row, guidance, who, local, answers, step } = detail;
  const [act = '', ...rest] = doWords(row, who.facts).split(/(?<=[.?!])\s+/);
  const heading = `detail-${row.action}`;
  const said = explained([rest.join(' ')]);
  return (
    <section aria-labelledby={heading} className="text-15 leading-row">
      <p className="mb-4 flex items-center gap-8 text-13 text-quiet ">
        <span className="flex-none">
          {line.tokens.map((token) => (
            <TokenMark key={token.party + token.form} party={token.party} form={token.form} />
          ))}
        </span>
        <span>
          {line.holders} · <b className={presses(line.standing) ? 'text-now' : 'font-normal'}>{line.word}</b>
        </span>
      </p>
      <h2 id={heading} className="mb-8">
        {act || t(`actions:${row.action}.title`)}
      </h2>
      {rest.length > 0 && (
        <p className="mb-8">
          <Explained pieces={said.get(rest.join(' ')) ?? []} />
        </p>
      )}
      {local && row.holder && <LocalSays said={local} national={row.holder} />}
      {row.status === 'open' && <Waits row={row} answers={answers} who={who} step={step} />}
      <Because {...detail} />
      <Positions row={row} who={who} guidance={guidance} />
      {row.status !== 'open' && <Moves {...detail} />}
      {row.status !== 'open' && <RestsOn row={row} who={who} library={guidance.library} />}
      {row.review && <p className="mt-8 text-13 text-quiet">{reviewWords(row)}</p>}
      <Further {...detail} />
    </section>
  );
}

function Waits({ row, answers, who, step }: Pick<DetailOf, 'row' | 'answers' | 'who' | 'step'>) {
  return (
    <>
      <p>
        {t('matrix:page.waits')} {row.needs.map((fact) => question(fact, who.facts).label.toLowerCase()).join(', ')}.
      </p>
      {step && (
        <Link to={{ path: step, answers: writeAnswers({ answers }) }} className={textButton}>
          {t('matrix:page.answer')}
        </Link>
      )}
    </>
  );
}

/** The answers that were given and that the row rests on: never what only follows from them. */
function reasonsFor({ row, answers, who, guidance }: Pick<DetailOf, 'row' | 'answers' | 'who' | 'guidance'>) {
  const table = guidance.tables[row.action];
  const rule = table.rules.find((one) => one.id === row.rule);
  const given = (fact: keyof Answers, option: string) =>
    takesMany(fact) ? (answers[fact] as readonly string[] | undefined)?.includes(option) : answers[fact] === option;
  return rule ? because(table, rule, who.facts, row.covered).filter((r) => given(r.fact, r.option)) : [];
}
const reasonWords = (reasons: ReturnType<typeof reasonsFor>, { who }: Pick<DetailOf, 'who'>): string[] =>
  reasons.flatMap((r) => question(r.fact, who.facts).options[r.option]?.said || []);

/** The two that say most; that the reply asks for it is said by the step itself. All of them stand with the claims. */
function Because({ row, answers, who, guidance }: DetailOf) {
  const reasons = reasonsFor({ row, answers, who, guidance });
  const telling = reasons.length > 1 ? reasons.filter((r) => r.fact !== 'replyAsks') : reasons;
  const all = reasonWords(telling, { who });
  const two = all.slice(0, MOST_REASONS);
  const said = two.join(' ').split(' ').length > MOST_REASON_WORDS ? two.slice(0, 1) : two;
  const more = all.length - said.length;
  const touched = touchedBy(answers, today()).filter((one) => reasons.some((r) => r.fact === one.fact && r.option === one.option));
  return (
    <>
      {said.length > 0 && (
        <>
          <h3 className={partHead}>{t('matrix:page.detail')}</h3>
          <p>
            {capital(said.join('; '))}
            {more > 0 ? `; ${t('matrix:page.moreReasons', { count: more })}` : ''}.
          </p>
        </>
      )}
      {row.principleOnly && who.facts.nation && (
        <p className="mt-4 text-quiet">{t('verdict.lowerConfidence', { nation: t(`words:nations.${who.facts.nation}.label`) })}</p>
      )}
      {touched.map(({ notice }) => (
        <p key={notice} className="mt-4 text-quiet">
          {t(`notices:${notice}.text`)}
        </p>
      ))}
    </>
  );
}

function Positions({ row, who, guidance }: Pick<DetailOf, 'row' | 'who' | 'guidance'>) {
  const positions = positionsOf(row, who.facts.nation, guidance);
  if (positions.length === 0) return null;
  return (
    <>
      <h3 className={partHead}>{t('matrix:page.differ')}</h3>
      <ul className="grid gap-4">
        {positions.map((one) => (
          <li key={one.who}>
            <b>{one.who}:</b> {one.says}
          </li>
        ))}
      </ul>
    </>
  );
}

const LONG_TITLE = 8;

/** A long title without what it says after a colon or in brackets at its end: the source's own page has it whole. */
const briefTitle = (title: string): string => (title.split(' ').length > LONG_TITLE ? title.replace(/:\s.*$|\s*\([^)]*\)$/, '') : title);

/** One line a source: its name, its rank and how it was read. */
function RestsOn({ row, who, library }: Pick<DetailOf, 'row' | 'who'> & { readonly library: Library }) {
  const sources = new Map<string, Source>();
  for (const id of row.claims) {
    const claim = library.claims.get(id);
    if (claim) for (const { source } of citedSources(library, claim, who.facts.nation)) sources.set(source.id, source);
  }
  const all = [...sources.values()];
  const line = (source: Source) => (
    <li key={source.id} className="border-t border-line py-4 first:border-t-0">
      <Link to={{ path: `/sources/${source.id}` }} className="max-desk:inline-flex max-desk:min-h-hit max-desk:items-center">
        <English>{briefTitle(source.title)}</English>
      </Link>
      <span className="block text-13 text-quiet">
        {t(`words:ranks.${source.custom.rank}.brief`)} · {t(`words:reads.${source.custom.read}.brief`)}
      </span>
    </li>
  );
  return (
    <>
      <h3 className={partHead}>{t('matrix:page.rests')}</h3>
      {all.length === 0 ? (
        <p>
          {t('matrix:page.ours')}{' '}
          <span className="text-13 text-quiet">
            {t('matrix:page.confidence', { level: t(`words:confidences.${confidenceOf(row, library)}.label`).toLowerCase() })}
          </span>
        </p>
      ) : (
        <ul>{all.slice(0, MOST_SOURCES).map(line)}</ul>
      )}
      {all.length > MOST_SOURCES && (
        <details>
          <summary className={textButton}>
            {t('matrix:page.moreSources', { count: all.length - MOST_SOURCES })}
            <span className="sr-only">: {t('matrix:page.rests')}</span>
          </summary>
          <ul>{all.slice(MOST_SOURCES).map(line)}</ul>
        </details>
      )}
    </>
  );
}

/** One press further: the reasoning, the claims one by one, what others owe beside it, and the way to say that it is wrong. */
function Further({ row, answers, who, guidance }: DetailOf) {
  const { library } = guidance;
  const nation = nationWords(row, who.facts);
  const duties = row.also.map((duty) => ({ ...duty, text: dutyWords(row, duty.note, who.facts) })).filter(({ text }) => text !== '');
  const reasons = reasonWords(reasonsFor({ row, answers, who, guidance }), { who });
  const link = writeAnswers({ answers });
  const means = whyWords(row, who.facts);
  const said = explained([...means, nation, ...duties.map(({ text }) => text)]);
  return (
    <div className="mt-8 flex flex-wrap gap-x-16 *:open:basis-full border-t border-line pt-4">
      {row.status !== 'open' && (
        <details>
          <summary className={textButton}>
            {t('matrix:page.claims')}
            <span className="sr-only">: {t(`actions:${row.action}.title`)}</span>
          </summary>
          <div className="grid gap-8 pb-8">
            {reasons.length > 0 && (
              <p>
                <b>{t('matrix:page.detail')}:</b> {reasons.join('; ')}.
              </p>
            )}
            {means.map((text) => (
              <p key={text}>
                <Explained pieces={said.get(text) ?? []} />
              </p>
            ))}
            {who.facts.nation && nation && (
              <p>
                <b>{t(`words:nations.${who.facts.nation}.label`)}:</b> <Explained pieces={said.get(nation) ?? []} />
              </p>
            )}
            <p className="text-quiet">
              {t(`words:standings.${shownStanding(row)}.text`)}{' '}
              {t('verdict.confidence', { level: t(`words:confidences.${confidenceOf(row, library)}.label`).toLowerCase() })}
            </p>
            <ClaimList library={library} claims={row.claims} nation={who.facts.nation} />
            {duties.length > 0 && <h3 className={partHead}>{t('verdict.also')}</h3>}
            {duties.map((duty) => (
              <p key={duty.note}>
                <b>{capital(partyName(duty.party, who))}:</b> <Explained pieces={said.get(duty.text) ?? []} />
              </p>
            ))}
            <QuestionsOn action={row.action} answers={link} />
          </div>
        </details>
      )}
      <Link to={{ path: `/report/${row.action}`, answers: link }} className={textButton}>
        {t('matrix:page.wrong')}
        <span className="sr-only">: {t(`actions:${row.action}.title`)}</span>
      </Link>
    </div>
  );
}
