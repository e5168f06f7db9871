// A teaching case: one written exchange, its facts, and who holds what, worked out by hand and checked against the tables.
import * as v from 'valibot';
import { type Case, caseFile } from '#machines/contracts/case-file.ts';
import { decide } from '#machines/decide/decide.ts';
import { readFacts } from '#machines/facts/read-facts.ts';
import type { Action, Party } from '#machines/facts/vocabulary.ts';
import type { Table } from '#machines/rules/rule.ts';

export type { Case };

/**
 * What is wrong with a case's file: its shape, its facts and its expectations, each with its place.
 * @param input parsed JSON
 * @returns plain messages; none where the file is a case
 */
export function problemsOf(input: unknown): string[] {
  const read = v.safeParse(caseFile, input);
  if (!read.success) return read.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  const { nation, facts, asks, expected } = read.output;
  const told = Object.keys(expected) as Action[];
  return [
    ...readFacts(facts).problems.map((problem) => problem.message),
    ...(facts.nation === nation ? [] : [`nation: is ${nation}, and facts.nation is ${facts.nation}`]),
    ...asks.filter((action) => !told.includes(action)).map((action) => `expected: nothing for "${action}"`),
    ...told.filter((action) => !asks.includes(action)).map((action) => `expected.${action}: is not among "asks"`),
  ];
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
