import { SAID_UNKNOWN } from './said-unknown.ts';
import type { Answers, Facts } from './vocabulary.ts';

/** The facts that answers make known: "I do not know" leaves its fact unknown. */
export function knownFrom(answers: Answers): Facts {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined && value !== SAID_UNKNOWN)) as Facts;
}
