// A panel's result in the product: a made consensus file, read as the build reads those under content/reviews.
import { renderToString } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import standing from '#content/reviews.json';
import type { ConsensusFile } from '#machines/contracts/consensus-file.ts';
import type { Reviews } from '#machines/contracts/row-review.ts';
import { allocate } from '#machines/decide/allocate.ts';
import { concreteExchange } from '#machines/review/concrete.ts';
import { countReviews } from '#machines/review/consensus.ts';
import { measure, panelResult, type Rating, ratingsIn } from '#machines/review/rand-ucla.ts';
import { tables } from '#machines/rules/index.ts';
import type { Rule } from '#machines/rules/rule.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { DetailAlone } from '#src/features/verdict/DetailAlone.tsx';
import { sheetOf } from '#src/papers/print-sheet.ts';
import { checkReviews, consensusFiles, ratedNow, reviewsFrom } from '#src/tools/build/reviews.ts';
import { loadWords, setUpWords } from '#src/words/words.ts';

const ROW = 'theSpecialistOrderedTheTest';
const table = tables.actOnResult;
const facts = concreteExchange(
  table,
  table.rules.findIndex((rule) => rule.id === ROW),
  'england',
);
const rated = ratedNow();

/** The file of a panel of nine: four 7s, four 8s and a 9, or what is given. */
const made = (spread = [0, 0, 0, 0, 0, 0, 4, 4, 1], members = 9, change: Partial<ConsensusFile['items'][number]> = {}): ConsensusFile => ({
  schema: 'consensus-1',
  edition: 'made',
  panel: 'Made for a test',
  month: '2026-11',
  members: [{ role: 'gp', nation: 'england', years: 20, interests: '' }],
  blocks: [{ block: 'england-1', round: 2, members, complete: members >= 7 }],
  items: [
    {
      block: 'england-1',
      nation: 'england',
      item: `actOnResult.${ROW}`,
      mark: rated.marks.get(`actOnResult.${ROW}`) as string,
      spread,
      cannotJudge: 0,
      median: measure(ratingsIn(spread) as Rating[])?.median ?? null,
      disagreement: measure(ratingsIn(spread) as Rating[])?.disagreement ?? false,
      result: members >= 7 ? panelResult(ratingsIn(spread) as Rating[]) : 'tooFew',
      ...change,
    },
  ],
});
const reviewed = (file: ConsensusFile, now = rated): Reviews => reviewsFrom({ 'made.json': file }, now);

let guidance: Guidance;
beforeAll(async () => {
  await setUpWords('en', true);
  await loadWords([
    'ui',
    'matrix',
    'chips',
    'parties',
    'words',
    'notices',
    'actions',
    'rules',
    'claims',
    'questions/opening',
    'questions/further',
    'record',
    'agreement',
    'faqs',
  ]);
  guidance = await loadGuidance();
});

/** What page, sheet and `allocate` say of the row with these reviews. */
function said(reviews: Reviews) {
  if (!facts) throw new Error('no such row');
  const verdict = { ...allocate(tables, facts, { ...guidance.library.evidence, reviews }), guidance };
  const row = verdict.allocations.find((one) => one.action === 'actOnResult');
  if (!row) throw new Error('no such row');
  return {
    row,
    page: renderToString(<DetailAlone row={row} guidance={guidance} facts={facts} />).replaceAll('<!-- -->', ''),
    sheet: sheetOf({ verdict, facts, side: null, next: [], link: '' })
      .map((line) => `${line.lead ?? ''} ${line.text}`)
      .join('\n'),
  };
}

test('the row says what was agreed: on the page, on the sheet and in allocate', () => {
  const { row, page, sheet } = said(reviewed(made()));
  expect(row.rule).toBe(ROW);
  expect(row.review).toEqual({ result: 'agreed', panel: 'Made for a test', members: 9, median: 8, month: '2026-11' });
  for (const text of [page, sheet]) expect(text).toContain('Agreed by a panel of 9, median 8, November 2026.');
});
test.each([
  ['uncertain', [0, 0, 0, 0, 9, 0, 0, 0, 0], 'A panel of 9 was uncertain, median 5, November 2026.'],
  ['rejected', [0, 9, 0, 0, 0, 0, 0, 0, 0], 'A panel of 9 rejected this holder, median 2, November 2026.'],
  ['uncertain', [4, 0, 0, 0, 0, 0, 0, 0, 5], 'A panel of 9 was uncertain, median 9, November 2026.'],
])('and what was not: %s', (result, spread, words) => {
  const { row, page, sheet } = said(reviewed(made(spread)));
  expect(row.review?.result).toBe(result);
  for (const text of [page, sheet]) expect(text).toContain(words);
});
test('once the row is another, by holder, by claim or by a word of it, it says that it has changed', () => {
  const file = made();
  const changes: ((rule: Rule) => object)[] = [
    (rule) => ({ ...rule, claims: [...rule.claims, 'C-001'] }),
    (rule) => ({ ...rule, holder: 'practice' }),
  ];
  for (const change of changes) {
    const rules = table.rules.map((rule) => (rule.id === ROW ? (change(rule) as Rule) : rule));
    const now = ratedNow({ ...tables, actOnResult: { ...table, rules } });
    const { row, page, sheet } = said(reviewed(file, now));
    expect(row.review?.result).toBe('changed');
    for (const text of [page, sheet]) expect(text).toContain('Changed since the review of November 2026.');
    expect(countReviews(reviewed(file, now))).toEqual({ reviewed: 0, agreed: 0, changed: 1 });
  }
  const worded = new Map(rated.marks).set(`actOnResult.${ROW}`, '0000000w');
  expect(said(reviewed(file, { ...rated, marks: worded })).row.review?.result).toBe('changed');
});
test('too few ratings, or a block that too few rated whole, decide nothing', () => {
  expect(said(reviewed(made(undefined, 6))).row.review).toBeUndefined();
  expect(said(reviewed(made([0, 0, 0, 0, 0, 0, 0, 6, 0]))).row.review).toBeUndefined();
});
test('a result is of one nation, and not of whoever stands in', () => {
  const reviews = reviewed(made());
  const of = (change: object) =>
    allocate(tables, { ...facts, ...change }, { ...guidance.library.evidence, reviews }).allocations.find(
      (one) => one.action === 'actOnResult',
    );
  expect(of({})?.review).toBeDefined();
  expect(of({ nation: 'wales' })?.review).toBeUndefined();
});
test('with no file, as now, nothing claims a review', () => {
  expect(consensusFiles()).toEqual({});
  expect(standing).toEqual({});
  const { row, page, sheet } = said(standing as Reviews);
  expect('review' in row).toBe(false);
  for (const text of [page, sheet]) expect(text).not.toMatch(/panel|since the review/);
  expect(() => checkReviews('.')).not.toThrow();
});
test('a file that does not fit the edition fails the build, with what and where', () => {
  expect(() => reviewsFrom({ 'made.json': made(undefined, 9, { item: 'actOnResult.noSuchRow' }) })).toThrow(
    /made\.json: actOnResult\.noSuchRow: there is no such row/,
  );
  expect(() => reviewsFrom({ 'made.json': made(undefined, 9, { median: 9 }) })).toThrow(/the median is 8, not 9/);
  expect(() => reviewsFrom({ 'made.json': made(undefined, 9, { result: 'rejected' }) })).toThrow(/the result is agreed, not rejected/);
  expect(() => reviewsFrom({ 'made.json': { ...made(), blocks: [{ block: 'england-1', round: 2, members: 3, complete: true }] } })).toThrow(
    /complete is not what 3 members come to/,
  );
  expect(() => reviewsFrom({ 'made.json': { schema: 'consensus-1' } })).toThrow(/made\.json/);
});
