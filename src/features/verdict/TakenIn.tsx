import type { Fact } from '#machines/facts/vocabulary.ts';
import { changeThatLedTo } from '#src/app/last-change.ts';
import type { Place } from '#src/app/location.ts';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';

/** Says, after an answer was changed, which other answers were kept and which are no longer asked. */
export function TakenIn({ place }: { readonly place: Place }) {
  const note = changeThatLedTo(place);
  if (!note || note.dropped.length + note.kept.length + note.needed.length === 0) return null;
  return (
    <p role="status" className="message mb-16 max-w-none rounded-6 border border-accent bg-accent-soft px-16 py-8 text-15">
      {t('question.kept')} {note.kept.length > 0 && t('question.keptNames', { names: names(note.kept) })}{' '}
      {note.dropped.length > 0 && t('question.droppedNames', { names: names(note.dropped) })}{' '}
      {note.needed.length > 0 && t('question.neededNames', { names: names(note.needed) })}
    </p>
  );
}

const names = (facts: readonly Fact[]): string => facts.map((fact) => question(fact).label.toLowerCase()).join(', ');
