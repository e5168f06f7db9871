import type { ClassKept } from '#machines/contracts/kept-on-device.ts';
import { decidingFacts } from '#machines/decide/turning-facts.ts';
import { type Action, type Party, parties } from '#machines/facts/vocabulary.ts';
import type { Case } from '#machines/teaching/case.ts';
import { type ClassStep, splitOf, type Tally } from '#machines/teaching/class-session.ts';
import { forDiscussion } from '#machines/teaching/score.ts';
import type { Guidance } from '#src/data/guidance.ts';
import { Holder } from '#src/ui/Holder.tsx';
import { shownStanding } from '#src/verdict/standing.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { answerWords, question } from '#src/words/question-words.ts';
import { clause, doWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';
import { ExchangeText } from './ExchangeText.tsx';

export type Who = Party | 'nobody';
export const whos: readonly Who[] = [...parties, 'nobody'];
export const whoName = (who: Who): string => capital(who === 'nobody' ? t('teach:lesson.nobody') : partyName(who));

interface Props {
  readonly guidance: Guidance;
  readonly one: Case;
  readonly at: ClassKept;
  readonly action: Action;
  readonly tally: Tally;
  readonly count: (who: Who, count: number | null) => void;
}

/** What the room sees at one step: the exchange, the count of hands, the holder, the split, what decides. */
export function ClassStepView(props: Props) {
  const Shown = shown[props.at.step];
  return <Shown {...props} />;
}

const rowOf = ({ verdictOn }: Guidance, one: Case, action: Action) => {
  const row = verdictOn(one.facts).allocations.find((r) => r.action === action);
  if (!row) throw new Error(`content/en/cases/${one.id}.json asks "${action}", which has no row`);
  return row;
};

function Vote({ action, tally, count }: Props) {
  return (
    <>
      <h2 className="text-24">{t('teach:class.question')}</h2>
      <p className="text-44 font-strong max-w-none">{t(`actions:${action}.title`)}</p>
      <div className="hands grid grid-cols-2 gap-x-24 gap-y-16 desk:grid-cols-5">
        {whos.map((who, n) => (
          <label key={who} htmlFor={`hands-${who}`} className="flex flex-col justify-between gap-4">
            {whoName(who)}
            <input
              id={`hands-${who}`}
              className="w-full rounded-6 border border-edge bg-card px-12 py-8 text-44"
              // biome-ignore lint/a11y/noAutofocus: the trainer types the first count at once; the step was reached by the keyboard.
              autoFocus={n === 0}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={3}
              value={tally[who] ?? ''}
              aria-label={t('teach:class.hands', { who: whoName(who) })}
              onChange={(event) => {
                const digits = event.target.value.replace(/\D/g, '');
                count(who, digits === '' ? null : Number(digits));
              }}
            />
          </label>
        ))}
      </div>
    </>
  );
}

function Reveal({ guidance, one, action }: Props) {
  const row = rowOf(guidance, one, action);
  const standing = shownStanding(row);
  return (
    <>
      <h2 className="text-24">{t(`actions:${action}.title`)}</h2>
      <p className="answer text-44 font-strong max-w-none [&_svg]:size-40">
        {row.holder ? <Holder party={row.holder} /> : t('teach:class.notNeeded')}
      </p>
      <p>
        <span className={`standing ${standing} rounded-full border border-edge px-16 text-24`}>
          {t(`words:standings.${standing}.label`)}
        </span>
      </p>
      <p>{doWords(row, one.facts)}</p>
    </>
  );
}

function SplitView({ guidance, one, action, tally }: Props) {
  const row = rowOf(guidance, one, action);
  const split = splitOf(tally);
  const talk = row.status !== 'open' && forDiscussion({ standing: row.status });
  return (
    <>
      <h2 className="text-24">{t('teach:class.split')}</h2>
      {split.hands === 0 && <p>{t('teach:class.noHands')}</p>}
      <dl className="bars space-y-8">
        {split.named.map(({ who, hands }) => (
          <div key={who} className="grid grid-cols-4 items-center gap-16">
            <dt>{whoName(who)}</dt>
            <dd className="col-span-3 flex items-center gap-16">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className="h-40 grow">
                <rect width="100" height="10" className="fill-line" />
                <rect width={(100 * hands) / split.hands} height="10" className="fill-accent" />
              </svg>
              <span>
                {t('teach:class.handsOf', { hands, of: split.hands })}
                {!talk && (row.holder ?? 'nobody') === who && ' ✓'}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {split.named.length === 1 && <p>{t('teach:class.together')}</p>}
      {talk && <p>{t('teach:class.talk')}</p>}
    </>
  );
}

const MOST = 3;

function Decides({ guidance, one, action, tally }: Props) {
  const row = rowOf(guidance, one, action);
  const facts = decidingFacts(guidance.tables[action], one.facts).slice(0, MOST);
  const named = splitOf(tally)
    .named.map((n) => n.who)
    .filter((who) => who !== (row.holder ?? 'nobody'));
  const would = named.flatMap((who) => {
    const hinge = row.hinges.find((h) => (h.outcome.holder ?? 'nobody') === who);
    return hinge ? [{ who, hinge }] : [];
  });
  return (
    <>
      <h2 className="text-24">{t('teach:class.decides')}</h2>
      {facts.length === 0 ? (
        <p>{t('teach:class.noTurn')}</p>
      ) : (
        <ul className="list-disc space-y-8 pl-24 text-32">
          {facts.map((fact) => (
            <li key={fact}>
              {question(fact).label}: <strong>{answerWords(fact, one.facts[fact])}</strong>
            </li>
          ))}
        </ul>
      )}
      {would.map(({ who, hinge }) => (
        <p key={who}>{t('teach:class.rightIf', { who: whoName(who), clause: clause(hinge, one.facts) })}</p>
      ))}
    </>
  );
}

function Done() {
  return (
    <>
      <h2 className="text-24">{t('teach:class.done')}</h2>
      <p>{t('teach:class.doneText')}</p>
    </>
  );
}

const shown: Record<ClassStep, (props: Props) => React.ReactNode> = {
  read: ({ one }) => <ExchangeText one={one} />,
  vote: Vote,
  reveal: Reveal,
  split: SplitView,
  decides: Decides,
  done: Done,
};
