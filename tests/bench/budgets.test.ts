// A budget that is missed is said to be missed. What the figures are is never tested.
import { expect, test } from 'vitest';
import { type Figures, judgeAll } from './budgets.ts';
import { median } from './measure.ts';

const kept: Figures = {
  js: { app: 110, hello: 100 },
  painted: { app: 125, bare: 100 },
  answer: { desk: { app: 10, survey: 10 }, phone: { app: 60, survey: 60 } },
  result: { desk: 50, phone: 200 },
  memory: { app: 9, survey: 9 },
  firstLoad: { now: 100, tenTimes: 100 },
  promises: { all: { now: 8, tenTimes: 96 }, flows: { now: 1, tenTimes: 12 } },
  deciding: { whole: 1, faster: 10 },
};
const missed = (change: Partial<Figures>) =>
  judgeAll({ ...kept, ...change })
    .filter(({ met }) => !met)
    .map(({ what }) => what.split(':')[0]);

test('figures on the bound are met, and each one over it is missed', () => {
  expect(missed({})).toEqual([]);
  expect(missed({ js: { app: 111, hello: 100 } })).toEqual(['JavaScript to the first question, gzip']);
  expect(missed({ painted: { app: 126, bare: 100 } })).toHaveLength(1);
  expect(missed({ answer: { ...kept.answer, desk: { app: 11, survey: 10 } } })).toEqual(['answer to next question painted, desktop']);
  expect(missed({ answer: { ...kept.answer, phone: { app: 61, survey: 60 } } })).toEqual(['answer to next question painted, slow phone']);
  expect(missed({ result: { desk: 51, phone: 201 } })).toHaveLength(2);
  expect(missed({ memory: { app: 10, survey: 9 } })).toEqual(['memory after all answers']);
  expect(missed({ firstLoad: { now: 100, tenTimes: 102 } })).toEqual(['first-load bytes with ten times the flows, gzip']);
  expect(missed({ promises: { ...kept.promises, all: { now: 8, tenTimes: 97 } } })).toEqual([
    'time of all promises with ten times the flows',
  ]);
  expect(missed({ promises: { ...kept.promises, all: { now: 9, tenTimes: 96 } } })).toEqual(['all promises of flows and tables']);
  expect(missed({ promises: { ...kept.promises, flows: { now: 1, tenTimes: 13 } } })).toHaveLength(1);
});
test('deciding: a slow verdict, or less than ten times faster than a rules engine, is missed; one that is not installed is not judged', () => {
  expect(missed({ deciding: { whole: 1.1, faster: 9 } })).toEqual(['a whole verdict on one core', 'holder and standing of all rows']);
  expect(missed({ deciding: { whole: 1, faster: null } })).toEqual([]);
});
test('a figure that is missing is no budget met', () => {
  expect(missed({ result: { desk: median([]), phone: 1 }, js: { app: Number.NaN, hello: 1 } })).toHaveLength(2);
});
test('a peer that is not installed is not judged beside', () => {
  const without = { answer: { desk: { app: 99, survey: null }, phone: { app: 99, survey: null } }, memory: { app: 99, survey: null } };
  expect(missed(without)).toEqual([]);
});
test('the median', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});
