import { type FormEvent, useState } from 'react';
import { type Commitment, sureness } from '#machines/contracts/kept-on-device.ts';
import { type Action, type Fact, type Party, parties } from '#machines/facts/vocabulary.ts';
import { primaryButton } from '#src/ui/controls.ts';
import { choice, legend, tick, wrong } from '#src/ui/text.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';

const NOBODY = 'nobody';

interface Props {
  readonly action: Action;
  /** The choices for "which of these decides it?", or null where that is not asked. */
  readonly why: readonly Fact[] | null;
  /** False where only the holder is asked for. */
  readonly askSureness?: boolean;
  readonly commit: (commitment: Commitment) => void;
}

/** One action: who holds it, how sure, and on which fact it rests. It tells nothing before the commitment. */
export function Predict({ action, why, askSureness = true, commit }: Props) {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [missing, setMissing] = useState(false);
  const complete = chosen.holder !== undefined && (!askSureness || chosen.confidence !== undefined) && (!why || chosen.why !== undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!complete);
    if (!complete) return;
    commit({
      action,
      holder: chosen.holder === NOBODY ? null : (chosen.holder as Party),
      confidence: sureness.options.find((c) => c === chosen.confidence) ?? 'guess',
      because: why?.find((fact) => fact === chosen.why) ?? null,
    });
  };
  const choose = (name: string, value: string) => setChosen((now) => ({ ...now, [name]: value }));
  const group = (name: string, asked: string, options: readonly { readonly value: string; readonly label: string }[]) => (
    <fieldset className="space-y-4">
      <legend className={legend}>{asked}</legend>
      <div className="grid gap-x-16 desk:grid-cols-3">
        {options.map(({ value, label }) => (
          <div className={choice} key={value}>
            <input
              className={tick}
              type="radio"
              id={`${action}-${name}-${value}`}
              name={`${action}-${name}`}
              checked={chosen[name] === value}
              onChange={() => choose(name, value)}
            />
            <label htmlFor={`${action}-${name}-${value}`}>{label}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
  return (
    <form onSubmit={submit} noValidate className="predict space-y-16 border-l-3 border-accent pl-16">
      {group('holder', t('teach:lesson.who', { action: t(`actions:${action}.title`).toString() }), [
        ...parties.map((party) => ({ value: party, label: capital(partyName(party)) })),
        { value: NOBODY, label: t('teach:lesson.nobody') },
      ])}
      {askSureness &&
        group(
          'confidence',
          t('teach:lesson.confidence'),
          sureness.options.map((value) => ({ value, label: t(`teach:progress.${value}`) })),
        )}
      {why &&
        group(
          'why',
          t('teach:lesson.why'),
          why.map((fact) => ({ value: fact, label: question(fact).label })),
        )}
      {missing && !complete && (
        <p className={wrong} role="alert">
          {t('teach:lesson.choose')}
        </p>
      )}
      <button type="submit" className={primaryButton}>
        {t('teach:lesson.commit')}
      </button>
    </form>
  );
}

/** A holder in words, where nobody may be one. */
export const whoWords = (party: Party | null): string => (party ? partyName(party) : t('teach:lesson.nobodyShort'));
