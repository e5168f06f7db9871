import { sideOfTheSeat } from '#machines/sides.ts';
import { capital, partyName } from '../party-words.ts';
import { useSeat } from '../seat.ts';
import { plainSteps, type View } from '../verdict-view.ts';
import { t } from '../words.ts';
import { doWords } from './Row.tsx';

const MOST_STEPS = 4;

/** The two or three things to do next, in words: never a count, never a score. */
export function nextLines(view: View, neutral: boolean): string[] {
  const lines = view.next.map((row) => (neutral && row.holder ? `${capital(partyName(row.holder))}: ${doWords(row)}` : doWords(row)));
  const steps = plainSteps(view)
    .filter((row) => !view.next.includes(row))
    .slice(0, MOST_STEPS)
    .map((row) => t(`actions:${row.action}.short`));
  if (steps.length > 0) lines.push(`${capital(steps.join(', '))}.`);
  return lines.slice(0, 3);
}

export function NextThings({ view }: { readonly view: View }) {
  const seat = useSeat();
  const lines = nextLines(view, sideOfTheSeat(seat) === null);
  return (
    <section className="next" aria-label={t('verdict.do')}>
      {lines.length === 0 ? <p>{t('verdict.nothing')}</p> : lines.map((line) => <p key={line}>{line}</p>)}
    </section>
  );
}
