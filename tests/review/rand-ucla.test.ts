// The method beside what is published of it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byHeads,
  LEAST_RATINGS,
  measure,
  mostOutside,
  panelResult,
  type Rating,
  ratingsIn,
  scale,
  spreadOf,
} from '#machines/review/rand-ucla.ts';

/** As a table gives it: how many panellists gave each rating, from 1 to 9. */
const rated = (...spread: readonly number[]): Rating[] => ratingsIn(spread);

// BMJ Open 2012;2:e001431, table 1 (PMC3467596): criterion one, round one, fifteen panellists. The print says 2.5 where the manual's
// constant is 2.35; its own figure of 6.1 follows from 2.35, not from 2.5.
describe('BMJ Open 2012;2:e001431, table 1', () => {
  const criterion = rated(0, 0, 0, 1, 1, 1, 5, 5, 2);
  test('median 7.0, percentiles 7.0 and 8.0, range 1.0, range adjusted for symmetry 6.1, no disagreement', () =>
    expect(measure(criterion)).toEqual({ ratings: 15, median: 7, p30: 7, p70: 8, range: 1, adjusted: 6.1, disagreement: false }));
  test('the criterion was accepted', () => expect(panelResult(criterion)).toBe('agreed'));
  test('and by counting heads: four or fewer outside the third that contains the median', () => {
    expect(criterion.filter((rating) => rating < 7).length).toBeLessThanOrEqual(4);
    expect(byHeads(criterion)).toBe('agreement');
  });
});

// BMC Medical Informatics and Decision Making 2012;12:93, table 7: the definitions by counting heads, for the sizes of panel it gives.
// The text of the user's manual itself (RAND MR-1269) could not be read, nor a second example with the range adjusted for symmetry.
describe('BMC Med Inform Decis Mak 2012;12:93, table 7', () => {
  test.each([
    [8, 10, 2, 3],
    [11, 13, 3, 4],
    [14, 16, 4, 5],
  ])('panels of %i to %i: agreement with at most %i outside, disagreement from %i in each extreme', (from, to, most, least) => {
    for (let size = from; size <= to; size++) {
      expect(mostOutside(size)).toBe(most);
      const outside = (n: number) => rated(0, 0, 0, 0, n, 0, 0, size - n, 0);
      expect([byHeads(outside(most)), byHeads(outside(most + 1))]).toEqual(['agreement', 'neither']);
      const apart = (low: number) => rated(low, 0, 0, 0, size - low - least, 0, 0, 0, least);
      expect([byHeads(apart(least - 1)), byHeads(apart(least))]).toEqual(['neither', 'disagreement']);
    }
  });
  test('no definition is given for other sizes', () => expect([7, 17].map(mostOutside)).toEqual([null, null]));
});

describe('what a panel has said', () => {
  test('six agree in everything: too few', () => expect(panelResult(rated(0, 0, 0, 0, 0, 0, 0, 0, LEAST_RATINGS - 1))).toBe('tooFew'));
  test('seven do: agreed', () => expect(panelResult(rated(0, 0, 0, 0, 0, 0, 0, 0, LEAST_RATINGS))).toBe('agreed'));
  test('a median of 7 with the panel split: uncertain', () => {
    const split = rated(4, 0, 0, 0, 0, 0, 5, 0, 0);
    expect(measure(split)).toMatchObject({ median: 7, p30: 1, p70: 7, range: 6, adjusted: 3.85, disagreement: true });
    expect(panelResult(split)).toBe('uncertain');
  });
  test('a median of 6.5: uncertain', () => expect(panelResult(rated(0, 0, 0, 0, 0, 4, 4, 0, 0))).toBe('uncertain'));
  test('a median of 3 or less: rejected', () => expect(panelResult(rated(2, 3, 3, 0, 0, 0, 0, 0, 0))).toBe('rejected'));
  test('no rating: nothing', () => expect(measure([])).toBeNull());
});

test('the order of the ratings changes nothing, and the scale turned over turns agreed into rejected', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scale), { minLength: LEAST_RATINGS, maxLength: 16 }), (ratings) => {
      expect(measure([...ratings].reverse())).toEqual(measure(ratings));
      expect(ratingsIn(spreadOf(ratings))).toEqual([...ratings].sort((a, b) => a - b));
      const turned = panelResult(ratings.map((rating) => (10 - rating) as Rating));
      expect(turned).toBe({ agreed: 'rejected', rejected: 'agreed', uncertain: 'uncertain', tooFew: 'tooFew' }[panelResult(ratings)]);
    }),
    { seed: 18, numRuns: 300 },
  ));
