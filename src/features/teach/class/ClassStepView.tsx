import type { ClassKept } from '#machines/contracts/kept-on-device.ts';
import { type Action, type Party, parties } from '#machines/facts/vocabulary.ts';
import type { Case } from '#machines/teaching/case.ts';
import type { ClassStep, Tally } from '#machines/teaching/class-session.ts';
import type { Turn } from '#machines/teaching/turn.ts';
import type { Guidance } from '#src/data/guidance.ts';
import { ExchangeText } from '#src/features/teach/parts/ExchangeText.tsx';
import { secondButton } from '#src/ui/controls.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { t } from '#src/words/words.ts';
import { ClassReveal } from './ClassReveal.tsx';
import { ClassTurn } from './ClassTurn.tsx';

export type Who = Party | 'nobody';
const whos: readonly Who[] = [...parties, 'nobody'];
export const whoName = (who: Who): string => capital(who === 'nobody' ? t('teach:lesson.nobody') : partyName(who));

interface Props {
  readonly guidance: Guidance;
  readonly one: Case;
  readonly at: ClassKept & { readonly step: ClassStep };
  readonly action: Action;
  readonly asks: readonly Action[];
  readonly tallyOf: (action: Action) => Tally;
  readonly count: (who: Who, count: number | null) => void;
  /** The facts that can be turned before the room, and which of them is. */
  readonly turns: readonly Turn[];
  readonly turnAt: number;
  readonly turn: (n: number) => void;
}

/** What the room sees at one step: the exchange, the vote with the exchange over it, who holds what, and what would move it. */
export function ClassStepView(props: Props) {
  const Shown = shown[props.at.step];
  return <Shown {...props} />;
}

function Vote({ one, action, tallyOf, count }: Props) {
  const tally = tallyOf(action);
  return (
    <>
      <ExchangeText one={one} />
      <h2 className="text-32 font-strong max-w-none">{t('teach:class.asks', { action: t(`actions:${action}.title`) })}</h2>
      <div className="hands grid grid-cols-2 gap-x-16 gap-y-8 desk:grid-cols-5">
        {whos.map((who, n) => (
          <div key={who} className="flex flex-col justify-between gap-4">
            <label htmlFor={`hands-${who}`}>{who === 'nobody' ? t('teach:class.notNeeded') : whoName(who)}</label>
            <div className="flex gap-8">
              <input
                id={`hands-${who}`}
                className="min-w-0 flex-1 rounded-6 border border-edge bg-card px-8 py-2 text-32"
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
              {/* For a mouse: the keyboard has the field beside it. */}
              <button
                type="button"
                tabIndex={-1}
                className={`${secondButton} class-mode:text-32`}
                aria-label={t('teach:class.oneMore', { who: whoName(who) })}
                onClick={() => count(who, (tally[who] ?? 0) + 1)}
              >
                +
              </button>
            </div>
          </div>
        ))}
      </div>
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
  reveal: ClassReveal,
  turn: ClassTurn,
  done: Done,
};
