import { type Answers, type Fact, options, takesMany } from './vocabulary.ts';

/** How an address and an event say "I do not know": the question is passed over, and the fact stays unknown. */
export const SAID_UNKNOWN = '?';

/** The option of a fact that says "not known", where it has one with rows of its own. */
export const optionForNotKnown = (fact: Fact): string | undefined =>
  (options[fact] as readonly string[]).find((option) => option === 'unknown' || option === 'notSure');

/** What pressing "I do not know" writes: the fact's own option for it, else the sign that passes the question over. */
export function notKnown(fact: Fact): NonNullable<Answers[Fact]> {
  const option = optionForNotKnown(fact);
  if (option === undefined) return SAID_UNKNOWN;
  return (takesMany(fact) ? [option] : option) as NonNullable<Answers[Fact]>;
}
