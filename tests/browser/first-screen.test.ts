// The first screen of an answer: the heading says who does what, three groups are whole, the first rows are in sight, in few words. Pictures stay in tests/browser/pictures.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CommonExchange, commonExchanges, exchangeLists, pressedTogether, type Stated } from '#content/exchanges.ts';
import { seatOfSide } from '#machines/facts/sides.ts';
import type { Answers } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import { type Opened, open } from './browser.ts';
import { type FirstScreen, firstScreen } from './first-screen.ts';

const kept = fileURLToPath(new URL('pictures/', import.meta.url));
const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 360, height: 740 } } as const;

/** A common exchange after the first of each of its presses: that whoever asked can. */
const pressed = ({ list, states, left }: CommonExchange): Answers =>
  Object.assign(
    { nation: 'england', requesterRole: 'gp', ...exchangeLists[list].states, ...states },
    ...left.map((id) => Object.values<Stated>(pressedTogether[id])[0]),
  ) as Answers;
const threeAsked: Answers = {
  nation: 'england',
  requesterRole: 'gp',
  requesterAvailable: 'yes',
  urgency: 'routine',
  stage: 'replied',
  route: 'adviceConvertible',
  replyAsks: ['test', 'prescribe', 'referHere'],
  newInformation: 'none',
  testPurpose: 'specialistDecision',
  testOrderedBy: 'nobody',
  orderAgreed: 'no',
  agreesWithAdvice: 'yes',
  testCompetence: 'within',
  testAccess: 'available',
  resources: 'available',
  drugClass: 'sharedCare',
  sharedCare: 'asked',
  drugCompetence: 'within',
  conversion: 'assumed',
  patientTold: 'unknown',
};
const wanted = [
  'testForMe',
  'testForThem',
  'formularyDrug',
  'sharedCareDrug',
  'monitoring',
  'referralByMe',
  'manage',
  'testByThem',
  'converted',
  'cameBack',
  'late',
  'convert',
];
const ordinary = (commonExchanges as readonly CommonExchange[])
  .filter(({ id }) => wanted.includes(id))
  .map((one) => ({ id: one.id, seat: seatOfSide[exchangeLists[one.list].side], answers: pressed(one) }));
const exchanges = [...ordinary, { id: 'threeAsked', seat: 'requester', answers: threeAsked }];

let opened: Opened;
const seen = new Map<string, FirstScreen>();
beforeAll(async () => {
  opened = await open();
  mkdirSync(kept, { recursive: true });
  const page = await opened.newPage();
  await page.goto(opened.origin);
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    for (const { id, seat, answers } of exchanges) {
      await page.evaluate((who) => sessionStorage.setItem('seat', who), seat);
      await page.goto('about:blank');
      await page.goto(`${opened.origin}/verdict#${writeAnswers({ answers })}`);
      await page.locator('.verdict h1').waitFor();
      seen.set(`${size} ${id}`, await firstScreen(page));
      await page.screenshot({ path: `${kept}${size}-${id}.png` });
    }
  }
});
afterAll(() => opened?.close());

type Screens = readonly (readonly [id: string, screen: FirstScreen])[];
const on = (size: keyof typeof sizes, some: readonly { readonly id: string }[] = exchanges): Screens =>
  some.map(({ id }) => [`${size} ${id}`, seen.get(`${size} ${id}`) as FirstScreen]);
const both = (some?: readonly { readonly id: string }[]): Screens => [...on('desk', some), ...on('phone', some)];
const over = (screens: Screens, most: number, figure: (screen: FirstScreen) => number): string[] =>
  screens.filter(([, screen]) => figure(screen) > most).map(([id, screen]) => `${id}: ${figure(screen)}`);
const under = (screens: Screens, least: number, figure: (screen: FirstScreen) => number): string[] =>
  screens.filter(([, screen]) => figure(screen) < least).map(([id, screen]) => `${id}: ${figure(screen)}`);

test('twelve exchanges, and one of three asked things', () => {
  expect(ordinary).toHaveLength(12);
  expect(exchanges).toHaveLength(13);
});
test('the heading names who does what', () => {
  for (const [id, { heading }] of both())
    expect(heading, id).toMatch(/^(You|The (specialist|hospital service|practice|GP)|Nobody has taken on) ?.+[.]$/);
});
test('three groups stand whole, and are short', () => {
  expect(under(both(), 3, ({ wholeGroups }) => wholeGroups)).toEqual([]);
  expect(over(both(), 45, ({ groups }) => Math.max(...groups))).toEqual([]);
});
test('the first rows of the matrix are in sight, whole', () => {
  expect(under(on('desk'), 5, ({ rows }) => rows)).toEqual([]);
  expect(under(on('phone', ordinary), 1, ({ rows }) => rows)).toEqual([]);
});
/** Three asked things say more before their matrix: their bound is the height of the page, and nothing there gets longer than it was measured. */
const MOST_WORDS = { answer: 120, threeAsked: 163, around: 80 };
const answerWords = ({ words }: FirstScreen) => words.heading + words.groups + words.matrix;
test('few words', () => {
  expect(over(both(ordinary), MOST_WORDS.answer, answerWords)).toEqual([]);
  expect(over(on('phone'), MOST_WORDS.answer, answerWords)).toEqual([]);
  expect(over(on('desk'), MOST_WORDS.threeAsked, answerWords)).toEqual([]);
  expect(over(both(), MOST_WORDS.around, ({ words }) => words.chips + words.detail)).toEqual([]);
});
test('three asked things are not long', () => {
  expect(seen.get('desk threeAsked')?.screens).toBeLessThanOrEqual(1.5);
  expect(seen.get('phone threeAsked')?.screens).toBeLessThanOrEqual(3);
});
