// Facts from outside, checked against the vocabulary: every problem is named, with the nearest thing that would be valid.
import { closest } from 'fastest-levenshtein';
import { facts as allFacts, type Fact, type Facts, options, takesMany } from './vocabulary.ts';
import { cohere } from './what-follows.ts';

export interface Problem {
  readonly kind: 'unknownFact' | 'unknownOption' | 'notAList' | 'repeated' | 'contradiction' | 'notAnObject';
  readonly fact: string;
  readonly option?: string;
  readonly nearest?: string;
  readonly message: string;
}
export interface FactsRead {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

/** As much of what was given as a message repeats, in characters. */
const MOST_ECHO = 60;
const echo = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > MOST_ECHO ? `${text.slice(0, MOST_ECHO)}…` : text;
};

const isFact = (name: string): name is Fact => (allFacts as readonly string[]).includes(name);

/**
 * Reads facts from parsed JSON. Nothing is guessed and nothing defaulted.
 * @param input an object whose keys are facts and whose values are options (lists of options for many-valued facts)
 * @returns the facts that are valid, and one problem for each thing that is not
 */
export function readFacts(input: unknown): FactsRead {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return {
      facts: {},
      problems: [
        { kind: 'notAnObject', fact: 'facts', message: 'facts: expected an object such as { "nation": "england", "stage": "replied" }' },
      ],
    };
  const facts: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(input)) {
    if (!isFact(name)) {
      const nearest = closest(echo(name), allFacts);
      problems.push({
        kind: 'unknownFact',
        fact: name,
        nearest,
        message: `facts.${echo(name)}: no such fact. The nearest is "${nearest}".`,
      });
      continue;
    }
    const valid = options[name] as readonly string[];
    const check = (option: unknown): option is string => {
      if (typeof option === 'string' && valid.includes(option)) return true;
      const given = echo(option);
      const nearest = closest(given, valid);
      problems.push({
        kind: 'unknownOption',
        fact: name,
        option: given,
        nearest,
        message: `facts.${name}: no option "${given}". The nearest is "${nearest}" (valid: ${valid.join(', ')}).`,
      });
      return false;
    };
    if (takesMany(name)) {
      if (!Array.isArray(value)) {
        if (check(value))
          problems.push({
            kind: 'notAList',
            fact: name,
            option: String(value),
            nearest: `["${String(value)}"]`,
            message: `facts.${name}: takes a list. The nearest is ["${String(value)}"].`,
          });
      } else if (value.every(check)) {
        if (new Set(value).size < value.length)
          problems.push({ kind: 'repeated', fact: name, message: `facts.${name}: an option is repeated. Name each once.` });
        else facts[name] = value;
      }
    } else if (check(value)) facts[name] = value;
  }
  for (const clash of cohere(facts as Facts).contradictions)
    problems.push({
      kind: 'contradiction',
      fact: clash.facts.join(', '),
      message: `facts.${clash.facts[0]} and facts.${clash.facts[1]} contradict each other: ${clash.says}. Change one of them.`,
    });
  return { facts: facts as Facts, problems };
}
