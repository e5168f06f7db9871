import { useEffect, useRef, useState } from 'react';
import { decidingFacts } from '#machines/decide/turning-facts.ts';
import { type Fact, type Facts, facts as inOrder, type Party } from '#machines/facts/vocabulary.ts';
import { type Pair, pairFrom } from '#machines/teaching/pair.ts';
import { markOf } from '#machines/teaching/score.ts';
import { addressOf, here, whole } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { caseAmong } from '#src/data/cases.ts';
import type { Guidance } from '#src/data/guidance.ts';
import { pairId, writeSession } from '#src/features/teach/class/session-link.ts';
import { FactList, factsToShow } from '#src/features/teach/parts/ExchangeText.tsx';
import { Predict, whoWords } from '#src/features/teach/parts/Predict.tsx';
import { loadTeaching, type Teaching } from '#src/features/teach/parts/teaching.ts';
import { DetailAlone } from '#src/features/verdict/DetailAlone.tsx';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { primaryButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { actions, card, page, small } from '#src/ui/text.ts';
import { answerWords, question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';
import { anyPair } from './parts/any-pair.ts';
import { MarkWord } from './parts/MarkWord.tsx';

export const load = loadTeaching;

/** Two exchanges one hinge apart. The same address always shows the same two. */
export default function PairPage({ params, data: { guidance, cases } }: PageProps<Teaching>) {
  const one = caseAmong(cases, params.case);
  const seed = /^\d{1,6}$/.test(params.seed ?? '') ? Number(params.seed) : 0;
  const pair = one ? pairFrom(guidance.tables, one, seed) : null;
  if (!one || !pair)
    return (
      <div className={`teach ${page} space-y-12`}>
        <h1 tabIndex={-1}>{t('teach:pairs.title')}</h1>
        <p>{one ? t('teach:pair.none') : t('teach:lesson.missing')}</p>
        <Link to={{ path: '/teach/pairs' }}>{t('teach:pairs.title')}</Link>
      </div>
    );
  const next = cases[(cases.indexOf(one) + 1) % cases.length] ?? one;
  return <Shown key={`${one.id}.${seed}`} guidance={guidance} pair={pair} seed={seed} title={one.title} next={next.id} />;
}

const FEW = 9;

/** The changed line among those that bear on the action, and others to keep it company. */
function linesOf({ tables }: Guidance, pair: Pair): Fact[] {
  const bearing = decidingFacts(tables[pair.action], pair.first);
  const all = factsToShow(pair.first);
  const wanted = new Set<Fact>(['nation', 'stage', pair.change.fact, ...bearing].slice(0, FEW) as Fact[]);
  for (const fact of all) if (wanted.size < FEW) wanted.add(fact);
  return inOrder.filter((fact) => wanted.has(fact));
}

interface ShownProps {
  readonly guidance: Guidance;
  readonly pair: Pair;
  /** The number that drew it. */
  readonly seed: number;
  readonly title: string;
  /** The case that another pair is drawn from. */
  readonly next: string;
}

function Shown({ guidance, pair, seed, title, next }: ShownProps) {
  const [said, setSaid] = useState<Party | null | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (said !== undefined) heading.current?.focus();
  }, [said]);
  const lines = linesOf(guidance, pair);
  const action = t(`actions:${pair.action}.title`);
  const gone = factsToShow(pair.first).filter((fact) => fact !== pair.change.fact && pair.second[fact] === undefined);
  const others = pair.moved.filter((other) => other !== pair.action);
  const row = guidance.verdictOn(pair.second).allocations.find((r) => r.action === pair.action);
  const mark = said === undefined ? null : markOf(said, pair.after);
  return (
    <div className={`teach ${page} space-y-12`}>
      <p className={small}>
        {t('teach:pairs.from')}: {title}
      </p>
      <h1 tabIndex={-1}>{t('teach:pair.title')}</h1>
      <p>{t('teach:pair.action', { action })}</p>
      <div className="exchange grid gap-16 desk:grid-cols-2">
        <Side title={t('teach:pair.first')} facts={pair.first} lines={lines}>
          <p>
            <strong>{pair.before.holder ? t('teach:pair.here', { who: whoWords(pair.before.holder) }) : t('teach:pair.hereNobody')}</strong>
          </p>
        </Side>
        <Side title={t('teach:pair.second')} facts={pair.second} lines={lines} />
      </div>
      {mark === null ? (
        <>
          <p>{t('teach:pair.spot')}</p>
          <Predict action={pair.action} why={null} askSureness={false} commit={(commitment) => setSaid(commitment.holder)} />
        </>
      ) : (
        <section className={`said ${mark} space-y-8 border-l-3 border-edge pl-12`}>
          <h2 ref={heading} tabIndex={-1} className="pt-8 outline-none">
            {t('teach:pair.reveal')}
          </h2>
          <p>
            <MarkWord mark={mark}>{t(`teach:pair.${mark}`)}.</MarkWord>{' '}
            {pair.after.holder ? t('teach:pair.now', { who: whoWords(pair.after.holder) }) : t('teach:pair.nowNobody')}
          </p>
          <p className={`next ${card}`}>
            {question(pair.change.fact).label}.{' '}
            {t('teach:pair.changed', {
              before: answerWords(pair.change.fact, pair.first[pair.change.fact]),
              after: answerWords(pair.change.fact, pair.second[pair.change.fact]),
            })}
          </p>
          {gone.length > 0 && <p>{t('teach:pair.gone', { list: gone.map((fact) => question(fact).label.toLowerCase()).join(', ') })}</p>}
          {others.length > 0 && (
            <p>{t('teach:pair.moved', { list: others.map((other) => t(`actions:${other}.title`).toString().toLowerCase()).join('; ') })}</p>
          )}
          {row && <DetailAlone row={row} guidance={guidance} facts={pair.second} />}
          <div className={actions}>
            <Link to={{ path: anyPair(next) }} className={primaryButton}>
              {t('teach:pair.another')}
            </Link>
            <Link to={{ path: `/teach/case/${pair.case}` }}>{t('teach:pair.whole')}</Link>
          </div>
        </section>
      )}
      <div className={actions}>
        <CopyButton text={() => whole(addressOf(here()))} label={t('teach:pair.copy')} />
        <Link to={{ path: '/teach/class', answers: writeSession({ cases: [pairId(pair.case, seed)] }) }}>{t('teach:class.intoClass')}</Link>
      </div>
    </div>
  );
}

function Side({
  title,
  facts,
  lines,
  children,
}: {
  readonly title: string;
  readonly facts: Facts;
  readonly lines: readonly Fact[];
  readonly children?: React.ReactNode;
}) {
  return (
    <section className={`told ${card} space-y-8`}>
      <h2 className="pt-8">{title}</h2>
      <FactList facts={facts} only={lines} />
      {children}
    </section>
  );
}
