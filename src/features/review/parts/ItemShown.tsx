import { useMemo } from 'react';
import { allocateAction } from '#machines/decide/allocate.ts';
import type { Facts, Nation } from '#machines/facts/vocabulary.ts';
import type { Item } from '#machines/review/blocks.ts';
import { concreteExchange } from '#machines/review/concrete.ts';
import { writeAnswers } from '#src/app/address.ts';
import type { FaqAnswer, FaqWords } from '#src/data/faqs.ts';
import { ClaimList } from '#src/features/reading/parts/ClaimList.tsx';
import { DetailAlone } from '#src/features/verdict/DetailAlone.tsx';
import { textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { Matrix } from '#src/ui/matrix/Matrix.tsx';
import { bullets, card, pair, pairName, pairs, pairValue, stack } from '#src/ui/text.ts';
import { optionAnswer } from '#src/verdict/chips.ts';
import { matrixOf } from '#src/verdict/matrix-view.ts';
import { forNation } from '#src/words/nation-words.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { question } from '#src/words/question-words.ts';
import { actionWords } from '#src/words/row-words.ts';
import { bundle, entry, t } from '#src/words/words.ts';
import type { HazardWords } from '../block-words.ts';
import type { Rating } from '../rated-words.ts';

interface Props {
  readonly item: Item;
  readonly nation: Nation;
  readonly rating: Rating;
}

/** What is rated, whole: a row as an exchange, a duty, a page or a hazard. */
export function ItemShown({ item, nation, rating }: Props) {
  if (item.kind === 'row') return <RowShown item={item} nation={nation} rating={rating} />;
  if (item.kind === 'duty') return <DutyShown item={item} nation={nation} rating={rating} />;
  const [, id = ''] = item.id.split(':');
  return item.kind === 'page' ? <PageShown slug={id} nation={nation} rating={rating} /> : <HazardShown id={id} />;
}

type OfTable = Props & { readonly item: Extract<Item, { readonly kind: 'row' | 'duty' }> };

function RowShown({ item, nation, rating: { guidance } }: OfTable) {
  const { tables, library } = guidance;
  const table = tables[item.action];
  const shown = useMemo(() => {
    const facts = concreteExchange(
      table,
      table.rules.findIndex((rule) => rule.id === item.of),
      nation,
    );
    return facts && { facts, row: allocateAction(table, facts, library.evidence) };
  }, [table, item.of, nation, library]);
  if (!shown) return null;
  const { facts, row } = shown;
  return (
    <>
      <section aria-labelledby="exchange">
        <h2 id="exchange">{t('workbench:item.exchange')}</h2>
        <Exchange facts={facts} />
      </section>
      <section aria-labelledby="rate-about" className={stack}>
        <h2 id="rate-about">
          {t('workbench:item.row')}: {t(`actions:${item.action}.title`)}
        </h2>
        <Matrix matrix={matrixOf([row], { seat: undefined, facts })} bare />
        <div className={card}>
          <DetailAlone row={row} guidance={guidance} facts={facts} />
        </div>
      </section>
    </>
  );
}

/** The facts that the row is shown with: each question with its answer. */
function Exchange({ facts }: { readonly facts: Facts }) {
  return (
    <dl className={`${pairs} max-w-none grid gap-x-24 desk:grid-cols-2`}>
      {(Object.keys(facts) as (keyof Facts)[]).map((fact) => (
        <div key={fact} className={pair}>
          <dt className={pairName}>{question(fact, facts).label}</dt>
          <dd className={pairValue}>
            {[facts[fact] as string | readonly string[]]
              .flat()
              .map((option) => optionAnswer(fact, option))
              .join('; ') || t('question.noneChosen')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function DutyShown({ item, nation, rating: { guidance } }: OfTable) {
  const { tables, library } = guidance;
  const note = tables[item.action].notes.find((one) => one.id === item.of);
  if (!note) return null;
  const words = actionWords(item.action).notes[note.id];
  return (
    <section aria-labelledby="rate-about" className={stack}>
      <h2 id="rate-about">{t('workbench:item.duty')}</h2>
      <p>{t(`actions:${item.action}.title`)}</p>
      <p>
        <strong>{capital(partyName(note.party))}:</strong> {forNation(words?.why ?? '', nation)}
      </p>
      <ClaimList library={library} claims={note.claims} nation={nation} />
    </section>
  );
}

function PageShown({ slug, nation, rating: { guidance, faqs } }: Omit<Props, 'item'> & { readonly slug: string }) {
  const { library } = guidance;
  const faq = faqs.find((one) => one.slug === slug);
  const words = faq && entry<FaqWords>('faqs', faq.id);
  const answer = faq && entry<FaqAnswer>('faq-answers', faq.id);
  if (!faq || !words || !answer) return null;
  return (
    <section aria-labelledby="rate-about" className={stack}>
      <h2 id="rate-about">{words.question}</h2>
      <p>
        <strong>{words.short}</strong>
      </p>
      <ul className={bullets}>
        {[...answer.holds.map((one) => one.text), ...answer.plus, answer.nations[nation] ?? '']
          .filter((text) => text !== '')
          .map((text) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
      {answer.differ && (
        <>
          <h3>{t('workbench:item.differ')}</h3>
          <p>{answer.differ}</p>
        </>
      )}
      <ClaimList library={library} claims={faq.claims} nation={nation} />
      <p>
        <Link to={{ path: `/questions/${slug}`, answers: writeAnswers({ answers: { nation } }) }} className={textButton}>
          {t('workbench:item.page')}
        </Link>
      </p>
    </section>
  );
}

function HazardShown({ id }: { readonly id: string }) {
  const one = bundle<{ readonly hazards: readonly HazardWords[] }>('governance').hazards.find((hazard) => hazard.id === id);
  if (!one) return null;
  return (
    <section aria-labelledby="rate-about" className={stack}>
      <h2 id="rate-about">
        {t('workbench:item.hazard')} {id}: {one.hazard}
      </h2>
      <p>
        <strong>{t('workbench:item.cause')}:</strong> {one.cause}
      </p>
      <p>
        <strong>{t('workbench:item.control')}:</strong> {one.control}
      </p>
    </section>
  );
}
