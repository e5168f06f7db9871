import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { MOST_COMMENT, type Said } from '#machines/contracts/ratings-file.ts';
import type { Item } from '#machines/review/blocks.ts';
import { type Rating, scale } from '#machines/review/rand-ucla.ts';
import { primaryButton, secondButton } from '#src/ui/controls.ts';
import { actions, card, choice, field, label, legend, small, tick } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';
import { Choices } from './Who.tsx';

interface Props {
  readonly item: Item;
  readonly said: Said | undefined;
  readonly say: (said: Said) => void;
  readonly next: () => void;
  readonly back: (() => void) | undefined;
}
const nothing: Said = { right: null };

/** What is asked of one item. Everything said is kept at once; Enter goes to the next. */
export function RatingForm({ item, said, say, next, back }: Props) {
  const [comment, setComment] = useState(said?.comment ?? '');
  const now = said ?? nothing;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    next();
  };
  const write = (text: string) => {
    setComment(text);
    const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]+/gu, ' ').trim();
    const { comment: _, ...others } = now;
    if (plain || said) say(plain ? { ...others, comment: plain } : others);
  };
  return (
    <form className={`${card} grid gap-12`} onSubmit={submit} aria-label={t('workbench:title')}>
      <Scale
        name="right"
        title={t(`workbench:ask.${item.kind}`)}
        hint={`${t('workbench:ask.ends')} ${t('workbench:ask.keys')}`}
        chosen={now.right}
        choose={(right) => say({ ...now, right })}
      />
      <label htmlFor="rate-cannot" className={choice}>
        <input
          type="checkbox"
          id="rate-cannot"
          className={tick}
          checked={said !== undefined && said.right === null}
          onChange={() => say({ ...now, right: null })}
        />
        {t('workbench:ask.cannot')}
      </label>
      {item.kind === 'row' && (
        <Choices
          name="standing"
          title={t('workbench:ask.standing')}
          chosen={now.standing ?? ''}
          options={(['yes', 'no', 'unsure'] as const).map((one) => [one, t(`workbench:ask.${one}`)])}
          choose={(standing) => say({ ...now, standing: standing as NonNullable<Said['standing']> })}
        />
      )}
      <Scale name="clear" title={t('workbench:ask.clear')} chosen={now.clear ?? null} choose={(clear) => say({ ...now, clear })} />
      <div>
        <label htmlFor="rate-comment" className={label}>
          {t('workbench:ask.comment')}
        </label>
        <p id="rate-comment-hint" className={small}>
          {t('workbench:ask.noPatients')}
        </p>
        <textarea
          id="rate-comment"
          rows={3}
          maxLength={MOST_COMMENT}
          aria-describedby="rate-comment-hint"
          className={field}
          value={comment}
          onChange={(event) => write(event.currentTarget.value)}
        />
      </div>
      <p className={actions}>
        <button type="submit" className={primaryButton}>
          {t('workbench:go.next')}
        </button>
        {back && (
          <button type="button" className={secondButton} onClick={back}>
            {t('workbench:go.back')}
          </button>
        )}
      </p>
    </form>
  );
}

interface ScaleProps {
  readonly name: 'right' | 'clear';
  readonly title: string;
  readonly hint?: string;
  readonly chosen: number | null;
  readonly choose: (rating: Rating) => void;
}

/** Nine radios in a line. While one of them has the focus, a digit chooses. */
function Scale({ name, title, hint, chosen, choose }: ScaleProps) {
  const byDigit = (event: KeyboardEvent) => {
    const typed = scale.find((one) => String(one) === event.key);
    if (!typed || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    choose(typed);
    document.getElementById(`rate-${name}-${typed}`)?.focus();
  };
  return (
    <fieldset id={`rate-${name}`} onKeyDown={byDigit} aria-describedby={hint ? `rate-${name}-hint rate-about` : undefined}>
      <legend className={legend}>{title}</legend>
      {hint && (
        <p id={`rate-${name}-hint`} className={small}>
          {hint}
        </p>
      )}
      <div className="mt-4 grid grid-cols-9 gap-2 text-center text-15">
        {scale.map((one) => (
          <label
            key={one}
            htmlFor={`rate-${name}-${one}`}
            className="flex min-h-hit flex-col items-center gap-2 rounded-6 hover:bg-accent-soft"
          >
            <input
              type="radio"
              className="size-token accent-accent"
              id={`rate-${name}-${one}`}
              name={name}
              value={one}
              checked={chosen === one}
              onChange={() => choose(one)}
            />
            {one}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
