// Presses, pages and seconds of each common exchange and of the guided check, counted in the real pages.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, open } from './browser.ts';
import { type Timed, timeAll } from './time.ts';

let opened: Opened;
let kept: Timed[];
let fresh: Timed[];
beforeAll(async () => {
  opened = await open();
  const page = await opened.newPage();
  kept = await timeAll(page, opened.origin, true);
  fresh = await timeAll(page, opened.origin, false);
}, 600_000);
afterAll(() => opened?.close());

const isCheck = ({ what }: Timed) => what.startsWith('guided');
const over = (timed: readonly Timed[], most: number, figure: (one: Timed) => number): string[] =>
  timed.filter((one) => figure(one) > most).map((one) => `${one.what}: ${figure(one).toFixed(1)}`);

test('presses: at most four with nation and role remembered, six without', () => {
  expect(
    over(
      kept.filter((one) => !isCheck(one)),
      4,
      (one) => one.presses,
    ),
  ).toEqual([]);
  expect(
    over(
      fresh.filter((one) => !isCheck(one)),
      6,
      (one) => one.presses,
    ),
  ).toEqual([]);
});
test('seconds: at most thirty, and ninety for the guided check', () => {
  const all = [...kept, ...fresh];
  expect(
    over(
      kept.filter((one) => !isCheck(one)),
      30,
      (one) => one.seconds,
    ),
  ).toEqual([]);
  expect(over(kept.filter(isCheck), 90, (one) => one.seconds)).toEqual([]);
  // Inline questions, heading and first group together.
  expect(over(all, 45, (one) => one.inAnswer)).toEqual([]);
});
test('the guided check of the ordinary reply: at most six pages', () =>
  expect(over([...kept, ...fresh].filter(isCheck), 6, (one) => one.pages)).toEqual([]));
