// What a panel is given to rate: everything once, each row as an exchange that the tables decide by it.
import { describe, expect, test } from 'vitest';
import faqs from '#content/faqs.json';
import hazardTests from '#content/hazard-tests.json';
import { decide } from '#machines/decide/decide.ts';
import { decidedBy } from '#machines/decide/reading-down.ts';
import { boxesOf } from '#machines/facts/condition-sets.ts';
import { actions, nations } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { blockKinds, blockNamed, blocksOf, kindFor, reviewerRoles } from '#machines/review/blocks.ts';
import { concreteExchange } from '#machines/review/concrete.ts';
import { markOf } from '#machines/review/mark.ts';
import { tables } from '#machines/rules/index.ts';

const besides = {
  pages: (faqs as readonly { slug: string; bearing?: string }[]).filter((one) => one.bearing === 'liability').map((one) => one.slug),
  hazards: Object.keys(hazardTests),
};

describe.each(nations)('%s', (nation) => {
  const blocks = blocksOf(tables, 'rows', nation, besides);
  test('blocks cover every row exactly once, about 40 rows each', () => {
    const rows = actions.flatMap((action) =>
      tables[action].rules.flatMap((rule, n) =>
        decidedBy(tables[action].rules, n, boxesOf({ nation: [nation] })) ? [`${action}.${rule.id}`] : [],
      ),
    );
    expect(rows.length).toBeGreaterThan(250);
    expect(blocks.flatMap((block) => block.items.map((item) => item.id))).toEqual(rows);
    for (const block of blocks) expect(Math.abs(block.items.length - 40)).toBeLessThanOrEqual(5);
  });
  test('every row is shown as an exchange that could be and that this row alone decides', () => {
    const wrong = blocks
      .flatMap((block) => block.items)
      .flatMap((item) => {
        if (item.kind !== 'row') return [item.id];
        const table = tables[item.action];
        const facts = concreteExchange(
          table,
          table.rules.findIndex((rule) => rule.id === item.of),
          nation,
        );
        if (!facts || facts.nation !== nation || cohere(facts).contradictions.length || cohere(facts).setAside.length) return [item.id];
        const decision = decide(table.rules, facts);
        return decision.status === 'settled' && decision.rules.map((rule) => rule.id).join() === item.of ? [] : [item.id];
      });
    expect(wrong).toEqual([]);
  });
  test('what a lawyer is given holds every duty and every page on liability once', () => {
    const ids = blocksOf(tables, 'answers', nation, besides).flatMap((block) => block.items.map((item) => item.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('page:')).length).toBe(besides.pages.length);
    expect(ids.filter((id) => id.includes('+')).length).toBeGreaterThan(20);
  });
});

test('what a safety officer is given is every hazard', () =>
  expect(blocksOf(tables, 'hazards', 'wales', besides)[0]?.items.map((item) => item.id)).toEqual(
    besides.hazards.map((id) => `hazard:${id}`),
  ));
test('every kind of block is somebody’s', () => expect(new Set(reviewerRoles.map(kindFor))).toEqual(new Set(blockKinds)));
test('a block is found by its name, and no other name finds one', () => {
  for (const id of ['england-1', 'wales-answers-1', 'hazards']) expect(blockNamed(tables, id, besides)?.id).toBe(id);
  for (const id of ['england-99', 'france-1', '', 'england', '__proto__', 'england-0'])
    expect(blockNamed(tables, id, besides)).toBeUndefined();
});
test('a mark changes with what it marks', () => {
  const row = { holder: 'requester', claims: ['C-001'], words: 'order the test' };
  expect(markOf(row)).toMatch(/^[0-9a-z]{8}$/);
  expect(
    new Set([row, { ...row, holder: 'practice' }, { ...row, claims: ['C-002'] }, { ...row, words: 'order the tests' }].map(markOf)).size,
  ).toBe(4);
});
