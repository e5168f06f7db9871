// Facts from outside, checked against the vocabulary: every problem is named, with the nearest thing that would be valid.
import { closest } from 'fastest-levenshtein';
import { facts as allFacts, type Fact, type Facts, options, takesMany } from './vocabulary.ts';
import { type Contradiction, cohere } from './what-follows.ts';

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
    const found = isFact(name) ? problemsOf(name, value) : [unknownFact(name)];
    if (found.length > 0) problems.push(...found);
    else facts[name] = value;
  }
  problems.push(...cohere(facts as Facts).contradictions.map(contradiction));
  return { facts: facts as Facts, problems };
}

/** What is wrong with the value that was given for a fact. */
function problemsOf(fact: Fact, value: unknown): Problem[] {
  const unknownOptions = (given: readonly unknown[]) =>
    given.filter((option) => !(options[fact] as readonly unknown[]).includes(option)).map((option) => unknownOption(fact, option));
  if (!takesMany(fact)) return unknownOptions([value]);
  if (!Array.isArray(value)) return [unknownOptions([value])[0] ?? notAList(fact, String(value))];
  const unknown = unknownOptions(value).slice(0, 1);
  return unknown.length === 0 && new Set(value).size < value.length ? [repeated(fact)] : unknown;
}

function unknownFact(name: string): Problem {
  const nearest = closest(echo(name), allFacts);
  const message = `facts.${echo(name)}: no such fact. The nearest is "${nearest}".`;
  return { kind: 'unknownFact', fact: name, nearest, message };
}

function unknownOption(fact: Fact, option: unknown): Problem {
  const valid = options[fact] as readonly string[];
  const given = echo(option);
  const nearest = closest(given, valid);
  const message = `facts.${fact}: no option "${given}". The nearest is "${nearest}" (valid: ${valid.join(', ')}).`;
  return { kind: 'unknownOption', fact, option: given, nearest, message };
}

const notAList = (fact: Fact, option: string): Problem => ({
  kind: 'notAList',
  fact,
  option,
  nearest: `["${option}"]`,
  message: `facts.${fact}: takes a list. The nearest is ["${option}"].`,
});

const repeated = (fact: Fact): Problem => ({
  kind: 'repeated',
  fact,
  message: `facts.${fact}: an option is repeated. Name each once.`,
});

const contradiction = ({ facts: [a, b], says }: Contradiction): Problem => ({
  kind: 'contradiction',
  fact: `${a}, ${b}`,
  message: `facts.${a} and facts.${b} contradict each other: ${says}. Change one of them.`,
});
