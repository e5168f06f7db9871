import { useState } from 'react';
import { compare } from '#machines/decide/compare.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import { type Side, seatOfSide, sideOfTheSeat, sides } from '#machines/facts/sides.ts';
import { type Answers, type Fact, options, takesMany } from '#machines/facts/vocabulary.ts';
import { type AddressRead, readAnswers, writeAnswers } from '#src/app/address.ts';
import { answerLink } from '#src/app/links.ts';
import { go } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { useSeat } from '#src/app/seat.ts';
import { joined, parted } from '#src/app/two-accounts.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import { takeIn } from '#src/features/check/take-in.ts';
import { answerText, factsThatDecide } from '#src/papers/agree-or-differ.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { pickButton, textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { lead, message, page, part, stack } from '#src/ui/text.ts';
import { answerWords, question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';
import { accountName, BothAccounts } from './BothAccounts.tsx';

interface Data {
  readonly guidance: Guidance;
}
export const load = async (): Promise<Data> => ({ guidance: await loadGuidance() });

/** It depends on the answers alone, so there is none to make at build time. */
export const paths = (): string[] => [];

/** A link that was sent: the other side's account, with "agree" or "I see this differently" at each fact that decides. */
export default function AgreePage({ place, data: { guidance } }: PageProps<Data>) {
  const [first, second] = parted(place.answers);
  const theirs = readAnswers(first);
  const mine = second ? readAnswers(second) : null;
  const empty = Object.keys(theirs.exchange.answers).length === 0;
  return (
    <div className={`${page} ${stack}`}>
      <AddressMessages dropped={[...theirs.dropped, ...(mine?.dropped ?? [])]} />
      {empty ? (
        <>
          <h1 tabIndex={-1}>{t('agree:title')}</h1>
          <p className={message}>
            {t('agree:nothing')} <Link to={{ path: '/' }}>{t('agree:start')}</Link>
          </p>
        </>
      ) : (
        <Accounts
          theirs={theirs}
          own={mine?.exchange.answers ?? theirs.exchange.answers}
          answered={mine?.exchange.shared?.by}
          sent={first}
          guidance={guidance}
        />
      )}
    </div>
  );
}

interface AccountsOf {
  readonly theirs: AddressRead;
  readonly own: Answers;
  /** The side that sent the second account back, where one has come. */
  readonly answered: Side | undefined;
  /** The sender's account as it stands in the address. */
  readonly sent: string;
  readonly guidance: Guidance;
}

function Accounts({ theirs, own, answered, sent, guidance }: AccountsOf) {
  const { answers, shared } = theirs.exchange;
  const seat = useSeat();
  const by: Side = shared?.by ?? sides[0];
  const other = (of: Side): Side => sides.find((one) => one !== of) as Side;
  // Whoever opens an account that was answered is most likely the one who sent it first.
  const side = sideOfTheSeat(seat) ?? other(answered ?? by);
  const found = compare(guidance.tables, knownFrom(answers), knownFrom(own));
  // What differs only because another fact does is nothing to agree on.
  const following = found.facts.filter(({ follows }) => follows).map(({ fact }) => fact);
  const facts = factsThatDecide(guidance.tables, { ...knownFrom(answers) }).filter((fact) => !following.includes(fact));
  const choose = (fact: Fact, value: NonNullable<Answers[Fact]>) => {
    const change = takeIn(own, { asks: [fact] }, { [fact]: value } as Answers);
    go({ path: '/agree', answers: joined(sent, writeAnswers({ answers: change.answers })) }, 'replace');
  };
  const link = answerLink(sent, own, side);
  const [most] = found.matter;
  return (
    <>
      <h1 tabIndex={-1}>
        {most
          ? t('agree:differ', { count: found.matter.length, what: question(most).label.toLowerCase() })
          : t(found.facts.length > 0 ? 'agree:alike' : answered ? 'agree:same' : 'agree:title')}
      </h1>
      <p className={message}>
        <strong>{t('agree:notConfirmed')}</strong> {t(`agree:from.${by}`)}
      </p>
      {found.rows.length > 0 && <p className={lead}>{t('agree:moves', { count: found.rows.length })}</p>}
      <div className="grid grid-cols-1 items-start gap-24 wide:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] print:block">
        <section aria-labelledby="decide" className={part}>
          <h2 id="decide">{t('agree:facts')}</h2>
          <ul className="mt-8 divide-y divide-line rounded-6 border border-line bg-card">
            {facts.map((fact) => (
              <FactToAgree key={fact} fact={fact} theirs={answers} own={own} choose={(value) => choose(fact, value)} />
            ))}
          </ul>
        </section>
        <section aria-labelledby="answer" className={`${part} space-y-12`}>
          <h2 id="answer">{t('agree:answer')}</h2>
          <p className="whitespace-pre-line wrap-anywhere rounded-6 border border-line bg-card p-16">
            {answerText(facts, answers, own, found, link)}
          </p>
          <div className="flex flex-wrap items-center gap-12">
            <CopyButton look="primary" text={answerText(facts, answers, own, found, link)} label={t('agree:copy')} />
            <CopyButton look="text" text={link} label={t('agree:copyLink')} />
          </div>
        </section>
      </div>
      <BothAccounts
        accounts={[
          { name: accountName(by, side), answers },
          { name: accountName(other(by), side), answers: own },
        ]}
        seat={seat ?? seatOfSide[side]}
        guidance={guidance}
      />
      <p className="flex flex-wrap gap-16 print:hidden">
        <Link to={{ path: '/verdict', answers: sent }} className={textButton}>
          {t('agree:theirResult')}
        </Link>
        <Link to={{ path: '/verdict', answers: writeAnswers({ answers: own }) }} className={textButton}>
          {t('agree:ownResult')}
        </Link>
      </p>
    </>
  );
}

function FactToAgree({
  fact,
  theirs,
  own,
  choose,
}: {
  readonly fact: Fact;
  readonly theirs: Answers;
  readonly own: Answers;
  readonly choose: (value: NonNullable<Answers[Fact]>) => void;
}) {
  const [asked, ask] = useState(false);
  const differs = JSON.stringify(theirs[fact]) !== JSON.stringify(own[fact]);
  const given = theirs[fact];
  const others = options[fact].filter((option) => option !== given);
  const value = (option: string) => (takesMany(fact) ? [option] : option) as NonNullable<Answers[Fact]>;
  return (
    <li className="space-y-8 p-12">
      <p className="font-strong">
        {question(fact).label}: {answerWords(fact, given)}
      </p>
      <div className="flex flex-wrap gap-8">
        <button
          type="button"
          className={pickButton}
          aria-pressed={!differs && !asked}
          onClick={() => {
            ask(false);
            if (given !== undefined) choose(given);
          }}
        >
          {t('agree:agree')}
        </button>
        <button
          type="button"
          className={pickButton}
          aria-pressed={differs || asked}
          aria-expanded={differs || asked}
          onClick={() => ask(true)}
        >
          {t('agree:differently')}
        </button>
      </div>
      {(differs || asked) && (
        <fieldset>
          <legend className="mb-4 text-13 text-quiet">{t('agree:asYouSee')}</legend>
          <div className="flex flex-wrap gap-8">
            {others.map((option) => (
              <button
                key={option}
                type="button"
                className={pickButton}
                aria-pressed={JSON.stringify(own[fact]) === JSON.stringify(value(option))}
                onClick={() => choose(value(option))}
              >
                {answerWords(fact, value(option))}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </li>
  );
}
