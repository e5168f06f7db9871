// A budget that is missed is said to be missed. What the figures are is never tested.
import { expect, test } from 'vitest';
import { type Figures, judgeAll } from './budgets.ts';
import { median } from './measure.ts';

const kept: Figures = {
  js: { app: 125, hello: 100 },
  painted: { app: 120, styled: 100, bare: 100 },
  frame: 1,
  firstLoad: { now: 100, tenTimes: 100 },
  promises: { all: { now: 10, tenTimes: 120 }, flows: { now: 1, tenTimes: 12 } },
  deciding: { whole: 1, faster: 10 },
};
const missed = (change: Partial<Figures>) =>
  judgeAll({ ...kept, ...change })
    .filter(({ met }) => !met)
    .map(({ what }) => what.split(':')[0]);

test('figures on the bound are met, and each one over it is missed', () => {
  expect(missed({})).toEqual([]);
  expect(missed({ js: { app: 126, hello: 100 } })).toEqual(['JavaScript to the first question, gzip']);
  expect(missed({ painted: { app: 121, styled: 100, bare: 200 } })).toHaveLength(1);
  expect(missed({ painted: { app: 121, styled: 100, bare: 100 } })).toHaveLength(2);
  expect(missed({ frame: 2 })).toEqual(['answer to next question painted, desktop']);
  expect(missed({ firstLoad: { now: 100, tenTimes: 102 } })).toEqual(['first-load bytes with ten times the flows, gzip']);
  expect(missed({ promises: { ...kept.promises, all: { now: 10, tenTimes: 121 } } })).toEqual([
    'time of all promises with ten times the flows',
  ]);
  expect(missed({ promises: { ...kept.promises, flows: { now: 1, tenTimes: 13 } } })).toHaveLength(1);
});
test('deciding: a slow verdict, or less than ten times faster than a rules engine, is missed; one that is not installed is not judged', () => {
  expect(missed({ deciding: { whole: 1.1, faster: 9 } })).toEqual(['a whole verdict on one core', 'holder and standing of all rows']);
  expect(missed({ deciding: { whole: 1, faster: null } })).toEqual([]);
});
test('a figure that is missing is no budget met', () => {
  expect(missed({ frame: median([]), js: { app: Number.NaN, hello: 1 } })).toHaveLength(2);
});
test('the median', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});
