// What the answer says is true of its rows, for whoever looks: nothing is left out unsaid, and one standing is shown everywhere.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Allocation, allocate } from '#machines/decide/allocate.ts';
import type { Seat } from '#machines/facts/sides.ts';
import { actionsByThing } from '#machines/facts/things.ts';
import { actions, type Facts } from '#machines/facts/vocabulary.ts';
import { arisingOnly } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { answerOf } from '#src/verdict/answer.ts';
import { matrixOf } from '#src/verdict/matrix-view.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { languages, loadWords, setUpWords, t } from '#src/words/words.ts';
import { completeExchange, partialExchange } from '../coherent.ts';
import { evidence } from '../promises/evidence.ts';

const namespaces = ['ui', 'matrix', 'parties', 'actions', 'words', 'rules', 'questions/opening', 'questions/further'];
const seats: readonly (Seat | undefined)[] = [undefined, 'requester', 'practiceColleague', 'specialist', 'provider', 'trainer'];
const exchanges: readonly Facts[] = [
  ...fc.sample(completeExchange, { numRuns: 40, seed: 5 }),
  ...fc.sample(partialExchange, { numRuns: 40, seed: 6 }),
].map((facts) => arisingOnly(facts));
const decided = exchanges.map((facts) => ({ facts, verdict: allocate(tables, facts, evidence) }));

test('every action is about a thing', () => expect([...actionsByThing].sort()).toEqual([...actions].sort()));

describe.each(languages)('in %s', (language) => {
  beforeAll(async () => {
    setUpWords(language, true);
    await loadWords(namespaces);
  });

  test.each(seats)('seen by %s: the heading says something, and nothing is left out without its number', (seat) => {
    for (const { facts, verdict } of decided) {
      const answer = answerOf(verdict, tables, { seat, facts });
      expect(answer.heading, JSON.stringify(facts)).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(`${answer.heading} ${JSON.stringify(answer.groups)}`).not.toMatch(/undefined|null|\{\{|\[object/);
      expect(answer.groups.length).toBeLessThanOrEqual(3);
      const live = verdict.allocations.filter((row) => row.status !== 'notNeeded');
      expect([...answer.shown, ...answer.obvious].map(actionOf).sort()).toEqual(live.map(actionOf).sort());
      for (const group of answer.groups) expect(group.items.length).toBeLessThanOrEqual(3);
      // What no item names is in the matrix, or in the heading, and is counted.
      const named = new Set(answer.groups.flatMap((group) => group.items.flatMap((item) => item.rows)));
      const counted = answer.groups.reduce((sum, group) => sum + group.below, 0);
      const left = answer.shown.filter((row) => !named.has(row.action)).length;
      expect(left, JSON.stringify(facts)).toBeLessThanOrEqual(counted + 4);
    }
  });

  test('the matrix holds every row once, on the standing and with the holder that it has', () => {
    for (const { facts, verdict } of decided) {
      const matrix = matrixOf(verdict.allocations, { seat: undefined, facts });
      const lines = matrix.groups.flatMap((group) => group.rows);
      const live = verdict.allocations.filter((row) => row.status !== 'notNeeded');
      expect(lines.flatMap((line) => line.actions).sort()).toEqual(live.map(actionOf).sort());
      for (const line of lines)
        for (const action of line.actions) {
          const row = live.find((one) => one.action === action) as Allocation;
          expect(line.standing).toBe(shownStanding(row));
          expect(line.word).toBe(t(`words:standings.${shownStanding(row)}.label`));
          if (row.status === 'open')
            expect(line.tokens.map((token) => token.party).sort()).toEqual(
              [...new Set(row.outcomes.flatMap(({ holder }) => holder ?? []))].sort(),
            );
          else expect(line.tokens[0]?.party).toBe(row.holder);
        }
    }
  });
});

test('nobody has accepted: one keeps the patient, the other is asked, never one without the other', () => {
  for (const { facts, verdict } of decided)
    for (const row of verdict.allocations.filter((one) => one.status === 'notAccepted')) {
      const [line] = matrixOf([row], { seat: undefined, facts }).groups.flatMap((group) => group.rows);
      expect(line?.tokens.map(({ form }) => form)).toEqual(['keeps', 'asked']);
    }
});

test('who looks changes names, never a token', () => {
  const tokens = ({ facts, verdict }: (typeof decided)[number], seat: Seat | undefined) =>
    matrixOf(verdict.allocations, { seat, facts }).groups.map((group) =>
      group.rows.map((row) => [row.key, row.standing, row.tokens.map(({ party, form }) => `${party}.${form}`)]),
    );
  for (const one of decided) for (const seat of seats) expect(tokens(one, seat)).toEqual(tokens(one, undefined));
});

const actionOf = (row: Allocation) => row.action;
