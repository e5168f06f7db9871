import { SAID_UNKNOWN } from './said-unknown.ts';
import type { Answers, Fact, Facts } from './vocabulary.ts';

const made = new WeakMap<Answers, Facts>();

/** The facts that answers make known: "I do not know" leaves its fact unknown. The same answers give the same object: what it gives is frozen, and the answers may not be written to afterwards. */
export function knownFrom(answers: Answers): Facts {
  const before = made.get(answers);
  if (before) return before;
  const known = Object.freeze(without(answers));
  made.set(answers, known);
  return known;
}

function without(answers: Answers): Facts {
  const facts: Record<string, unknown> = {};
  for (const fact of Object.keys(answers) as Fact[]) {
    const value = answers[fact];
    if (value !== undefined && value !== SAID_UNKNOWN) facts[fact] = value;
  }
  return facts as Facts;
}
