// One exchange as JSON from outside: read whole or refused, with a message that names the place and stays short and printable.
import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { type Facts, readFacts } from '#machines/index.ts';

/** What was given cannot be read. The message is plain, printable and at most `MOST_MESSAGE` characters long. */
export class BadInput extends Error {
  constructor(message: string) {
    super(printable(message, MOST_MESSAGE));
  }
}
/** The most characters of a message, of what it echoes, and of one exchange. */
export const MOST_MESSAGE = 400;
export const MOST_ECHO = 200;
export const MOST_INPUT = 100_000;

/** Text without control characters, cut with a mark where it is longer than `most`. */
export function printable(text: string, most: number): string {
  const plain = text.replace(/[^\x20-\x7e\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u3001-\ud7ff]+/g, ' ').trim();
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}

const example = '{ "facts": { "nation": "england", "stage": "replied" } }';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput('not read: brackets are nested too deeply');
    throw new BadInput(`not JSON: ${(error as Error).message}`);
  }
}

/** The first key that stands twice in one object, as a path such as `facts.stage`; JSON itself keeps the last without a word. */
function repeatedKey(node: ValueNode, path: string): string | undefined {
  if (node.type === 'Array') return node.elements.map(({ value }, n) => repeatedKey(value, `${path}[${n}]`)).find(Boolean);
  if (node.type !== 'Object') return undefined;
  const seen = new Set<string>();
  for (const { name, value } of node.members) {
    const key = name.type === 'String' ? name.value : name.name;
    const here = path ? `${path}.${key}` : key;
    if (seen.has(key)) return here;
    seen.add(key);
    const deeper = repeatedKey(value, here);
    if (deeper) return deeper;
  }
  return undefined;
}

/** An object and its facts are two deep, and a list of options three: nothing valid is deeper. */
const tooDeep = (value: unknown, left = 4): boolean =>
  typeof value === 'object' && value !== null && (left === 0 || Object.values(value).some((inner) => tooDeep(inner, left - 1)));

/**
 * Reads `{ "facts": { … } }`.
 * @param text JSON; a byte order mark before it is passed over
 * @returns coherent facts
 * @throws BadInput where it is not JSON, too large, nested, repeats a key, has another key than "facts", or names no such fact or option
 */
export function readInput(text: string): Facts {
  if (text.length > MOST_INPUT)
    throw new BadInput(`not read: one exchange takes at most ${MOST_INPUT} characters, and this has ${text.length}`);
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') throw new BadInput(`nothing was given: expected an object such as ${example}`);
  const input = json(plain);
  if (!isObject(input) || !Object.hasOwn(input, 'facts')) throw new BadInput(`expected an object with "facts", such as ${example}`);
  const strange = Object.keys(input).filter((key) => key !== 'facts');
  if (strange.length) throw new BadInput(`"${printable(strange[0] as string, 40)}": no such key. The one key is "facts".`);
  if (tooDeep(input)) throw new BadInput('facts: an option is a word, or a list of words, and nothing deeper');
  const repeated = repeatedKey(parse(plain).body, '');
  if (repeated) throw new BadInput(`${printable(repeated, MOST_ECHO)}: stands twice. Name it once.`);
  const { facts, problems } = readFacts(input.facts);
  if (problems.length) throw new BadInput(told(problems.map((p) => p.message)));
  return facts;
}

/** As many problems as fit, and how many more there are. */
function told(messages: readonly string[]): string {
  const [first = '', ...others] = messages.map((message) => printable(message, MOST_ECHO + 100));
  const fitting = others.filter((_, n) => [first, ...others.slice(0, n + 1)].join(' ').length < MOST_MESSAGE - 30);
  const left = others.length - fitting.length;
  return [first, ...fitting, ...(left > 0 ? [`And ${left} more.`] : [])].join(' ');
}
