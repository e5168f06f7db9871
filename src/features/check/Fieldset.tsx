import { type Answers, type Fact, options, takesMany } from '#machines/facts/vocabulary.ts';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';

/** Labels shorter than this stand beside each other where there is room. */
const SHORT = 30;

interface Props {
  readonly fact: Fact;
  readonly legend: string;
  /** True where the page's heading already says the question. */
  readonly legendHidden: boolean;
  readonly value: Answers[Fact];
  readonly error: boolean;
  readonly choose: (value: NonNullable<Answers[Fact]>) => void;
  /** Shows the digit that chooses each answer. */
  readonly numbered?: boolean;
}

/** One question: radios or checkboxes, "I do not know", why it matters, and examples on either side of the line. */
export function Fieldset({ fact, legend, legendHidden, value, error, choose, numbered = false }: Props) {
  const words = question(fact);
  const many = takesMany(fact);
  const chosen = many && Array.isArray(value) ? (value as readonly string[]) : [];
  const toggle = (option: string) =>
    choose(
      (chosen.includes(option)
        ? chosen.filter((o) => o !== option)
        : options[fact].filter((o) => o === option || chosen.includes(o))) as NonNullable<Answers[Fact]>,
    );
  const compact = options[fact].every((option) => (words.options[option]?.label.length ?? 0) < SHORT);
  return (
    <fieldset id={fact} className={error ? 'question error' : 'question'} aria-describedby={`${fact}-why${error ? ` ${fact}-error` : ''}`}>
      <legend className={legendHidden ? 'unseen' : undefined}>{legend}</legend>
      <p id={`${fact}-why`} className="why">
        {words.why} {many && <strong>{t('question.many')}.</strong>}
      </p>
      {error && (
        <p id={`${fact}-error`} className="error-text">
          <span className="unseen">{t('question.errorPrefix')}</span> {t('question.errorOne', { question: legend })}
        </p>
      )}
      <div className={compact ? 'choices compact' : 'choices'}>
        {options[fact].map((option, place) => {
          const { label, hint } = words.options[option] ?? { label: option, hint: '' };
          const id = `${fact}-${option}`;
          return (
            <div className="choice" key={option}>
              <input
                id={id}
                type={many ? 'checkbox' : 'radio'}
                name={fact}
                checked={many ? chosen.includes(option) : value === option}
                onChange={() => (many ? toggle(option) : choose(option as NonNullable<Answers[Fact]>))}
                aria-describedby={hint ? `${id}-hint` : undefined}
              />
              <label htmlFor={id}>
                {numbered && <span className="digit" aria-hidden="true">{`${place + 1} `}</span>}
                {label}
              </label>
              {hint && (
                <span id={`${id}-hint`} className="hint">
                  {hint}
                </span>
              )}
            </div>
          );
        })}
        <div className="choice aside">
          <input
            id={`${fact}-not-known`}
            type={many ? 'checkbox' : 'radio'}
            name={fact}
            checked={value === '?'}
            onChange={() => choose('?')}
          />
          <label htmlFor={`${fact}-not-known`}>{t('question.unknown')}</label>
        </div>
      </div>
      <details className="help">
        <summary>
          {t('question.examples')} · {t('question.find')}
        </summary>
        <dl>
          {words.examples.map((example) => (
            <div key={example.text}>
              <dt>{example.text}</dt>
              <dd>{words.options[example.is]?.label ?? example.is}</dd>
            </div>
          ))}
        </dl>
        <p>{words.find}</p>
      </details>
    </fieldset>
  );
}
