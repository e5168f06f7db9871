// What the written cases expect is what the tables decide; and a changed rule is noticed by the cases that rest on it, by name.
import { describe, expect, test } from 'vitest';
import { decide } from '#machines/decide/decide.ts';
import { type Action, actions } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import type { Rule, Table } from '#machines/rules/rule.ts';
import { failuresOf, problemsOf } from '#machines/teaching/case.ts';
import { caseFiles, writtenCases } from './written-cases.ts';

test.each(caseFiles)('$name is a case: its shape, its facts, its name', ({ name, json }) => {
  expect(problemsOf(json)).toEqual([]);
  expect((json as { id: string }).id).toBe(name);
});

test.each(writtenCases)('$id expects what the tables decide', (one) => {
  expect(failuresOf(tables, [one])).toEqual([]);
});

test('a case names no patient, and no two cases have one title', () => {
  expect(new Set(writtenCases.map((one) => one.title)).size).toBe(writtenCases.length);
});

describe('changing one rule makes exactly the cases that rest on it fail', () => {
  /** The rule that decides each asked action of each case. */
  const restsOn = new Map<string, string[]>();
  for (const one of writtenCases)
    for (const action of one.asks) {
      const decision = decide(tables[action].rules, one.facts);
      if (decision.status === 'open') continue;
      for (const rule of decision.rules) {
        const key = `${action}.${rule.id}`;
        restsOn.set(key, [...(restsOn.get(key) ?? []), `${one.id}: ${action}`]);
      }
    }
  test.each([...restsOn.keys()])('%s', (key) => {
    const [action, id] = key.split('.') as [Action, string];
    const turned: Table = {
      ...tables[action],
      rules: tables[action].rules.map((rule) =>
        rule.id === id
          ? {
              id,
              when: rule.when,
              holder: rule.holder === 'provider' ? 'specialist' : 'provider',
              standing: 'settled',
              claims: rule.claims,
            }
          : rule,
      ),
    };
    const failures = failuresOf({ ...tables, [action]: turned }, writtenCases);
    expect(failures.map((f) => `${f.case}: ${f.action}`)).toEqual(restsOn.get(key));
  });
  test('a rule on which no case rests makes none fail', () => {
    const free = actions.flatMap((action) => tables[action].rules.map((rule) => `${action}.${rule.id}`)).find((key) => !restsOn.has(key));
    const [action, id] = String(free).split('.') as [Action, string];
    const without = {
      ...tables[action],
      rules: tables[action].rules.map((r) => (r.id === id ? ({ ...r, holder: 'provider' } as Rule) : r)),
    };
    expect(failuresOf({ ...tables, [action]: without }, writtenCases)).toEqual([]);
  });
});

test('what is wrong with a case is named', () => {
  const broken = { ...(caseFiles[0]?.json as object), lesson: '', asks: ['orderTest', 'bakeBread'] };
  const found = problemsOf(broken).join('\n');
  expect(found).toContain('lesson: is empty');
  expect(found).toContain('asks.1: no such action "bakeBread"');
});
