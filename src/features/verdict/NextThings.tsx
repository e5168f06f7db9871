import type { Facts } from '#machines/facts/vocabulary.ts';
import type { View } from '#src/verdict/verdict-view.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { doWords, shortWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';

const MOST_STEPS = 6;
const MOST_LINES = 3;

/** The two or three things to do next, in words: never a count, never a score. Where no side is looking, each names who holds it. */
export function nextLines(view: View, facts: Facts): string[] {
  const named = (row: View['next'][number]) =>
    (view.side === null && row.holder ? `${capital(partyName(row.holder, { facts }))}: ` : '') + doWords(row, facts);
  const steps = view.steps.flatMap(({ party, rows }) => {
    const words = rows
      .filter((row) => !view.next.includes(row))
      .slice(0, MOST_STEPS)
      .map((row) => shortWords(row, facts))
      .join(', ');
    if (!words) return [];
    return [party ? `${capital(partyName(party, { facts }))}: ${words}.` : `${capital(words)}.`];
  });
  return [...view.next.map(named), ...steps].slice(0, view.side === null ? MOST_LINES + 1 : MOST_LINES);
}

export function NextThings({ view, facts }: { readonly view: View; readonly facts: Facts }) {
  const lines = nextLines(view, facts);
  const undecided = view.groups.some((group) => group.name === 'open');
  const none = t(`verdict.${undecided ? 'undecided' : 'nothing'}.${view.side === null ? 'anybody' : 'you'}`);
  return (
    <section className="next" aria-label={t('verdict.do')}>
      {lines.length === 0 ? <p>{none}</p> : lines.map((line) => <p key={line}>{line}</p>)}
    </section>
  );
}
