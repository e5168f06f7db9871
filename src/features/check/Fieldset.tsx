import { type KeyboardEvent, useRef } from 'react';
import { notKnown, optionForNotKnown, SAID_UNKNOWN } from '#machines/facts/said-unknown.ts';
import { type Answers, type Fact, options, takesMany } from '#machines/facts/vocabulary.ts';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';

type Value = NonNullable<Answers[Fact]>;
/** `moved`: an arrow key passed over it. `chosen`: a click, Space or Enter, which may take the walk on. */
export type How = 'moved' | 'chosen';

interface Props {
  readonly fact: Fact;
  readonly legend: string;
  /** True where the page's heading already says the question. */
  readonly legendHidden: boolean;
  readonly value: Answers[Fact];
  readonly error: boolean;
  readonly choose: (value: Value, how: How) => void;
  /** Shows the digit that chooses each answer. */
  readonly numbered?: boolean;
}

const rows = 'divide-y divide-line overflow-hidden rounded-6 border bg-card';

/** One question: a column of full-width rows, "I do not know" last behind a rule, and the help folded below. */
export function Fieldset({ fact, legend, legendHidden, value, error, choose, numbered = false }: Props) {
  const words = question(fact);
  const many = takesMany(fact);
  const unknown = optionForNotKnown(fact);
  const offered = options[fact].filter((option) => option !== unknown);
  const chosen = many && Array.isArray(value) ? (value as readonly string[]) : [];
  const byArrow = useRef(false);
  const press = (event: KeyboardEvent) => {
    byArrow.current = event.key.startsWith('Arrow');
  };
  const how = (): How => (byArrow.current ? 'moved' : 'chosen');
  const toggle = (option: string) =>
    choose(
      (chosen.includes(option)
        ? chosen.filter((o) => o !== option)
        : options[fact].filter((o) => o !== unknown && (o === option || chosen.includes(o)))) as unknown as Value,
      'chosen',
    );
  const pick = (option: string) => ({
    type: many ? 'checkbox' : 'radio',
    checked: many ? chosen.includes(option) : value === option,
    onChange: () => (many ? toggle(option) : byArrow.current && choose(option as Value, 'moved')),
    // A click also on what is chosen already: it goes on.
    onClick: () => !many && !byArrow.current && choose(option as Value, how()),
  });
  const notKnownNow = value === SAID_UNKNOWN || (unknown !== undefined && (many ? chosen.includes(unknown) : value === unknown));
  return (
    <fieldset
      id={fact}
      data-asked=""
      className="mb-24 min-w-0"
      aria-describedby={`${fact}-why${error ? ` ${fact}-error` : ''}`}
      onKeyDown={press}
      onPointerDown={() => {
        byArrow.current = false;
      }}
    >
      <legend className={legendHidden ? 'sr-only' : 'mb-8 text-16 leading-head font-strong'}>{legend}</legend>
      {error && (
        <p id={`${fact}-error`} className="mb-8 font-strong text-now">
          <span className="sr-only">{t('question.errorPrefix')}</span> {t('question.errorHere')}
        </p>
      )}
      <div className={`${rows} ${error ? 'border-now' : 'border-edge'}`}>
        {offered.map((option, place) => (
          <Row
            key={option}
            id={`${fact}-${option}`}
            name={fact}
            label={words.options[option]?.label ?? option}
            digit={numbered ? place + 1 : undefined}
            {...pick(option)}
          />
        ))}
      </div>
      <div className={`${rows} mt-12 border-line`}>
        <Row
          id={`${fact}-not-known`}
          name={fact}
          label={t('question.unknown')}
          digit={undefined}
          type={many ? 'checkbox' : 'radio'}
          checked={notKnownNow}
          onChange={() => (many || byArrow.current) && choose(notKnown(fact), how())}
          onClick={() => !many && !byArrow.current && choose(notKnown(fact), how())}
        />
      </div>
      <details className="mt-8 text-15">
        <summary className="inline-flex min-h-row items-center text-accent underline underline-offset-3 max-desk:min-h-hit">
          {t('question.help')}
        </summary>
        <div className="max-w-measure space-y-8 border-l border-rule pl-12">
          <p id={`${fact}-why`}>
            {words.why} {many && <strong>{t('question.many')}.</strong>}
          </p>
          <p>{words.find}</p>
          <dl className="space-y-8">
            {Object.entries(words.options).map(([option, { label, hint }]) =>
              hint ? (
                <div key={option}>
                  <dt className="font-strong">{label}</dt>
                  <dd>{hint}</dd>
                </div>
              ) : null,
            )}
          </dl>
          <dl className="space-y-8">
            {words.examples.map((example) => (
              <div key={example.text}>
                <dt>{example.text}</dt>
                <dd className="font-strong">{words.options[example.is]?.label ?? example.is}</dd>
              </div>
            ))}
          </dl>
        </div>
      </details>
    </fieldset>
  );
}

interface RowProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly digit: number | undefined;
  readonly type: string;
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly onClick: () => void;
}

/** One answer: the whole row is the target, 44 px high or more. */
function Row({ id, label, digit, ...input }: RowProps) {
  return (
    <label
      htmlFor={id}
      className="flex min-h-hit items-start gap-12 px-16 py-8 text-16 leading-row hover:bg-accent-soft has-checked:bg-accent-soft has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-accent"
    >
      <input id={id} {...input} className="mt-4 size-token shrink-0 accent-accent outline-none" aria-labelledby={`${id}-label`} />
      <span className="min-w-0 self-center">
        {digit !== undefined && <span className="mr-8 text-13 text-quiet tabular-nums" aria-hidden="true">{`${digit}`}</span>}
        <span id={`${id}-label`}>{label}</span>
      </span>
    </label>
  );
}
