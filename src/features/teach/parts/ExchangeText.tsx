import { type Fact, type Facts, facts as inOrder, takesMany } from '#machines/facts/vocabulary.ts';
import type { Case } from '#machines/teaching/case.ts';
import { inEnglish } from '#src/data/cases.ts';
import { English } from '#src/ui/English.tsx';
import { card, pair, pairName, pairs, pairValue, small } from '#src/ui/text.ts';
import { answerWords, question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';

const settings: readonly Fact[] = ['seat', 'localAgreement', 'sector'];

/** A request and its reply, in the words in which they were written. */
export function ExchangeText({ one }: { readonly one: Pick<Case, 'id' | 'request' | 'reply' | 'facts'> }) {
  return (
    <div className="exchange grid gap-16 desk:grid-cols-2">
      <section className={`told ${card} space-y-8 class-mode:border-0 class-mode:p-12`} aria-labelledby="request">
        <h2 id="request" className="class-mode:text-24">
          {t('teach:exchange.request')}
        </h2>
        {one.facts.nation && <p className={`${small} class-mode:text-24`}>{t(`teach:exchange.as.${one.facts.nation}`)}</p>}
        {one.request.map((text) => (
          <p key={text} className="class-mode:leading-row">
            <English when={inEnglish(one)}>{text}</English>
          </p>
        ))}
      </section>
      <section className={`told ${card} space-y-8 class-mode:border-0 class-mode:p-12`} aria-labelledby="reply">
        <h2 id="reply" className="class-mode:text-24">
          {t('teach:exchange.reply')}
        </h2>
        {one.reply.length === 0 && <p>{t('teach:exchange.noReply')}</p>}
        {one.reply.map((text) => (
          <p key={text} className="class-mode:leading-row">
            <English when={inEnglish(one)}>{text}</English>
          </p>
        ))}
      </section>
    </div>
  );
}

/** The facts that are worth a line, in the vocabulary's order. */
export const factsToShow = (facts: Facts): Fact[] =>
  inOrder.filter((fact) => facts[fact] !== undefined && !settings.includes(fact) && !(takesMany(fact) && facts[fact]?.length === 0));

/** What is known of an exchange beyond its words, a line each. */
export function FactList({ facts, only }: { readonly facts: Facts; readonly only?: readonly Fact[] }) {
  return (
    <dl className={pairs}>
      {factsToShow(facts)
        .filter((fact) => !only || only.includes(fact))
        .map((fact) => (
          <div key={fact} className={pair}>
            <dt className={pairName}>{question(fact).label}</dt>
            <dd className={pairValue}>{answerWords(fact, facts[fact])}</dd>
          </div>
        ))}
    </dl>
  );
}
