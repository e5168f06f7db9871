import { type FormEvent, useState } from 'react';
import { type Comparison, compare } from '#machines/decide/compare.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import type { Answers, Fact } from '#machines/facts/vocabulary.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import { go, type Place, placeOf } from '#src/app/location.ts';
import { unpacked } from '#src/app/packed.ts';
import type { PageProps } from '#src/app/page.ts';
import { useSeat } from '#src/app/seat.ts';
import { joined, parted } from '#src/app/two-accounts.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { BothAccounts } from '#src/features/agree/BothAccounts.tsx';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import { primaryButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { StackedTable } from '#src/ui/StackedTable.tsx';
import { field, label, lead, message, page, part, small, stack, wrong as wrongLook } from '#src/ui/text.ts';
import { answerWords, question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';

interface Data {
  readonly guidance: Guidance;
}
export const load = async (): Promise<Data> => ({ guidance: await loadGuidance() });

/** It depends on the answers alone, so there is none to make at build time. */
export const paths = (): string[] => [];

/** Two links beside each other: facts that differ, rows that differ, and the difference that matters. */
export default function ComparePage({ place, data: { guidance } }: PageProps<Data>) {
  const [first, second] = parted(place.answers);
  const [mine, theirs] = [readAnswers(first), readAnswers(second)];
  const own = mine.exchange.answers;
  const others = theirs.exchange.answers;
  const has = (answers: Answers) => Object.keys(answers).length > 0;
  const found = has(own) && has(others) ? compare(guidance.tables, knownFrom(own), knownFrom(others)) : null;
  return (
    <div className={`${page} ${stack}`}>
      <AddressMessages dropped={[...mine.dropped, ...theirs.dropped]} />
      <h1 tabIndex={-1}>
        {found && found.matter.length > 0
          ? t('compare:matters', { count: found.matter.length, list: found.matter.map((fact) => nameOf(fact).toLowerCase()).join('; ') })
          : t('compare:title')}
      </h1>
      {!found && <p className={`${lead} mb-8`}>{t('compare:lead')}</p>}
      {!has(own) ? (
        <p className={message}>
          {t('compare:needMine')} <Link to={{ path: '/check' }}>{t('compare:start')}</Link>
        </p>
      ) : found ? (
        <Compared own={own} others={others} found={found} guidance={guidance} />
      ) : (
        <Paste key={place.answers} place={place} own={own} />
      )}
    </div>
  );
}

/** The field for the colleague's link. What is pasted is read here and sent nowhere. */
function Paste({ place, own }: { readonly place: Place; readonly own: Answers }) {
  const [pasted, setPasted] = useState('');
  const [wrong, setWrong] = useState<'notALink' | 'empty'>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const answers = answersIn(pasted);
    if (answers === null) setWrong('notALink');
    else if (Object.keys(readAnswers(answers).exchange.answers).length === 0) setWrong('empty');
    else
      go({
        ...place,
        answers: joined(writeAnswers({ answers: own }), writeAnswers({ answers: readAnswers(answers).exchange.answers })),
      });
  };
  return (
    <form onSubmit={submit} noValidate className={`${stack} items-start`}>
      <label htmlFor="link" className={label}>
        {t('compare:paste')}
      </label>
      <p className={small} id="link-hint">
        {t('compare:pasteHint')}
      </p>
      <textarea
        id="link"
        rows={3}
        className={`${field} max-w-measure p-12`}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
        aria-describedby={wrong ? 'link-hint link-wrong' : 'link-hint'}
        aria-invalid={wrong !== undefined}
        autoComplete="off"
        spellCheck={false}
      />
      {wrong && (
        <p className={wrongLook} id="link-wrong" role="alert">
          {t(`compare:${wrong}`)}
        </p>
      )}
      <button type="submit" className={primaryButton}>
        {t('compare:compare')}
      </button>
    </form>
  );
}

/** The answers that a pasted address carries, or null where it is no address. */
function answersIn(pasted: string): string | null {
  const text = pasted.trim();
  const at = text.indexOf('#');
  if (at < 0) return null;
  const hash = text.slice(at);
  return unpacked(hash.startsWith('#/') ? placeOf({ pathname: '/', hash }, true).answers : hash.slice(1));
}

const nameOf = (fact: Fact) => question(fact).label;

interface ComparedAccounts {
  readonly own: Answers;
  readonly others: Answers;
  readonly found: Comparison;
  readonly guidance: Guidance;
}

function Compared({ own, others, found, guidance }: ComparedAccounts) {
  const seat = useSeat();
  const [mine, theirs] = [writeAnswers({ answers: own }), writeAnswers({ answers: others })];
  const said = (answers: Answers, fact: Fact) =>
    answers[fact] === undefined ? t('compare:notSaid') : answerWords(fact, answers[fact]) || t('compare:none');
  return (
    <>
      <p>
        <strong>{t('compare:notConfirmed')}</strong>
      </p>
      {found.facts.length === 0 && <p className={message}>{t('compare:same')}</p>}
      {found.facts.length > 0 && (
        <p className={message} role="status">
          {found.rows.length === 0 ? t('compare:alike') : found.matter.length === 0 ? t('compare:mattersNot') : t('compare:talk')}
        </p>
      )}
      <BothAccounts
        accounts={[
          { name: t('compare:mine'), answers: own },
          { name: t('compare:theirs'), answers: others },
        ]}
        seat={seat}
        guidance={guidance}
      />
      {found.open.length > 0 && <p>{t('compare:open', { count: found.open.length })}</p>}
      {found.facts.length > 0 && (
        <section aria-labelledby="facts" className={part}>
          <h2 id="facts">{t('compare:facts')}</h2>
          <StackedTable
            caption={t('compare:facts')}
            captionHidden
            heads={heads('fact', 'mine', 'theirs')}
            rows={found.facts.map(({ fact, follows }) => ({
              key: fact,
              about: (
                <>
                  {nameOf(fact)} {follows && <span className={`${small} font-normal`}>({t('compare:follows')})</span>}
                </>
              ),
              cells: [said(own, fact), said(others, fact)],
            }))}
          />
        </section>
      )}
      <ul className="mt-16 flex flex-wrap gap-x-24 text-15 *:flex *:min-h-row *:items-center max-desk:*:min-h-hit print:hidden">
        <li>
          <Link to={{ path: '/compare', answers: joined(theirs, mine) }}>{t('compare:swap')}</Link>
        </li>
        <li>
          <Link to={{ path: '/verdict', answers: mine }}>{t('compare:mineResult')}</Link>
        </li>
        <li>
          <Link to={{ path: '/verdict', answers: theirs }}>{t('compare:theirsResult')}</Link>
        </li>
        <li>
          <Link to={{ path: '/compare', answers: mine }}>{t('compare:another')}</Link>
        </li>
      </ul>
    </>
  );
}

const heads = (...columns: readonly string[]) => columns.map((column) => ({ label: t(`compare:${column}`) }));
