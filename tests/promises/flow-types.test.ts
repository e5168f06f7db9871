// What the compiler refuses in a flow: `npm run check` fails where one of these answers changes.
import { expect, test } from 'vitest';
import type { Facts } from '#machines/facts/vocabulary.ts';
import type { Flow, Page } from '#machines/flows/flow.ts';

type Takes<Wanted, Given> = Given extends Wanted ? true : false;
type Done = readonly [{ readonly to: 'done' }];
type WithPages<Pages> = { readonly id: 'x'; readonly settles: readonly []; readonly initial: 'a'; readonly pages: Pages };

const good: Takes<Page<'a'>, { asks: readonly ['mode']; next: Done }> = true;
const unknownPage: Takes<Page<'a'>, { asks: readonly ['mode']; next: readonly [{ to: 'b' }] }> = false;
const unknownQuestion: Takes<Page<'a'>, { asks: readonly ['colour']; next: Done }> = false;
const unknownGuard: Takes<Page<'a'>, { asks: readonly ['mode']; next: readonly [{ when: 'itRains'; to: 'done' }] }> = false;
const asksNothing: Takes<Page<'a'>, { asks: readonly []; next: Done }> = false;
const missingPage: Takes<Flow<'a' | 'b'>, WithPages<{ a: Page<'a'> }>> = false;
const unknownAction: Takes<Flow<'a'>['settles'], readonly ['shrug']> = false;
const optionOfAnotherFact: Takes<Facts, { stage: 'england' }> = false;
const oneValueWhereAListBelongs: Takes<Facts, { replyAsks: 'test' }> = false;

test('the compiler takes a good page, and refuses each of these', () => {
  expect(good).toBe(true);
  expect([
    unknownPage,
    unknownQuestion,
    unknownGuard,
    asksNothing,
    missingPage,
    unknownAction,
    optionOfAnotherFact,
    oneValueWhereAListBelongs,
  ]).not.toContain(true);
});
