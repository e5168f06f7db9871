// A teaching case: one written exchange, its facts, and who holds what, worked out by hand and checked against the tables.
import { decide } from '#machines/decide/decide.ts';
import { readFacts } from '#machines/facts/read-facts.ts';
import { type Action, actions, type Facts, type Nation, type Party, parties } from '#machines/facts/vocabulary.ts';
import { type Outcome, standings, type Table } from '#machines/rules/rule.ts';

export interface Case {
  readonly id: string;
  readonly title: string;
  readonly specialty: string;
  readonly nation: Nation;
  /** Whose moment it is. */
  readonly seat: 'requester' | 'specialist';
  /** The request and the reply as they were written, by paragraph. No reply yet is an empty list. */
  readonly request: readonly string[];
  readonly reply: readonly string[];
  readonly facts: Facts;
  /** The actions to predict, in the order in which they are asked. */
  readonly asks: readonly Action[];
  readonly expected: Readonly<Partial<Record<Action, Pick<Outcome, 'holder' | 'standing'>>>>;
  readonly lesson: string;
  readonly trap: string;
  readonly discussion: readonly string[];
  /** For whoever presents it. */
  readonly notes: readonly string[];
  readonly capabilities: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim().length > 0;
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const texts = ['id', 'title', 'specialty', 'nation', 'seat', 'lesson', 'trap'];
const listsOfTexts = ['request', 'reply', 'discussion', 'notes', 'capabilities'];

/**
 * What is wrong with a case's file: its shape, its facts and its expectations, each named.
 * @param input parsed JSON
 * @returns plain messages; none where the file is a case
 */
export function problemsOf(input: unknown): string[] {
  const given = (input ?? {}) as Record<string, unknown>;
  const found: string[] = [
    ...texts.filter((key) => !isText(given[key])).map((key) => `"${key}" is missing or empty`),
    ...listsOfTexts.filter((key) => !isTexts(given[key])).map((key) => `"${key}" is not a list of texts`),
  ];
  const { facts, problems } = readFacts(given.facts);
  found.push(...problems.map((p) => p.message));
  if (facts.nation !== given.nation) found.push(`"nation" is ${String(given.nation)} and facts.nation is ${String(facts.nation)}`);
  const asks = Array.isArray(given.asks) ? (given.asks as unknown[]) : [];
  if (asks.length < 1) found.push('"asks" names no action');
  if (new Set(asks).size < asks.length) found.push('"asks" names an action twice');
  const expected = (given.expected ?? {}) as Readonly<Record<string, Told>>;
  for (const action of asks) {
    if (!among(actions, action)) found.push(`asks: no such action "${String(action)}"`);
    found.push(...problemsOfOutcome(String(action), expected[String(action)]));
  }
  for (const action of Object.keys(expected)) if (!asks.includes(action)) found.push(`expected.${action} is not among "asks"`);
  return found;
}

interface Told {
  readonly holder?: unknown;
  readonly standing?: unknown;
}
const among = (list: readonly unknown[], value: unknown): boolean => list.includes(value);

function problemsOfOutcome(action: string, outcome: Told | undefined): string[] {
  if (!outcome) return [`expected: nothing for "${action}"`];
  if (outcome.holder !== null && !among(parties, outcome.holder)) return [`expected.${action}: no such holder "${String(outcome.holder)}"`];
  return among(standings, outcome.standing) ? [] : [`expected.${action}: no such standing "${String(outcome.standing)}"`];
}

export interface Failure {
  readonly case: string;
  readonly action: Action;
  readonly expected: string;
  readonly decided: string;
}

const inWords = (holder: Party | null, standing: string) => `${holder ?? 'nobody'}, ${standing}`;

/** Every asked action of these cases that the tables do not decide as the case expects, by case and action. */
export function failuresOf(tables: Readonly<Record<Action, Table>>, cases: readonly Case[]): Failure[] {
  return cases.flatMap((one) =>
    one.asks.flatMap((action) => {
      const decision = decide(tables[action].rules, one.facts);
      const wanted = one.expected[action];
      const expected = wanted ? inWords(wanted.holder, wanted.standing) : 'nothing';
      const decided =
        decision.status === 'open' ? `waits on ${decision.needs.join(', ')}` : inWords(decision.outcome.holder, decision.outcome.standing);
      return expected === decided ? [] : [{ case: one.id, action, expected, decided }];
    }),
  );
}
