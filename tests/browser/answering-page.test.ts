// The specialist's way in, and two accounts beside each other, in a browser.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decide } from '#machines/decide/decide.ts';
import { answeredBy, wayIds } from '#machines/exchange/answering.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { writeAnswers } from '#src/app/address.ts';
import { fourExchanges } from '../allocate/four-exchanges.ts';
import { type Opened, open } from './browser.ts';
import { linesOf } from './verdict.ts';

let site: Opened;
beforeAll(async () => {
  site = await open();
});
afterAll(async () => site?.close());

const plan: Facts = {
  nation: 'england',
  urgency: 'routine',
  route: 'adviceConvertible',
  replyAsks: ['test', 'referHere'],
  testOrderedBy: 'nobody',
  testPurpose: 'specialistDecision',
  orderAgreed: 'no',
  requesterRole: 'gp',
  requesterAvailable: 'yes',
  patientTold: 'nobody',
  specialistContactedPatient: 'no',
};

test('from the start page: choose a nation, tick what the reply asks, and the three ways stand side by side', async () => {
  const page = await site.newPage();
  await page.goto(site.origin);
  await page.getByRole('link', { name: /I am replying/ }).click();
  await page.getByText('Choose the nation first').waitFor();
  expect(await page.locator('table.stacks').count()).toBe(0);
  await page.locator('label[for="nation-england"]').click();
  await page.locator('label[for="replyAsks-test"]').click();
  await page.locator('table.stacks').first().waitFor();
  await page.locator('fieldset#testOrderedBy').waitFor();
  expect(page.url()).toContain('replyAsks=test');
  expect(page.troubles).toEqual([]);
});
test.each(['adviceConvertible', 'triage'] as const)('on the route %s each cell is what the tables decide for that way', async (route) => {
  const page = await site.newPage();
  const asked: Facts = { ...plan, route };
  await page.goto(`${site.origin}/answering#${writeAnswers({ answers: asked })}`);
  await page.locator('table.stacks').first().waitFor();
  const holders = { requester: 'The GP', practice: 'The practice', specialist: 'The specialist', provider: 'The hospital service' };
  for (const [action, title] of [
    ['orderTest', 'Order the test'],
    ['triageAndBook', 'Triage, book and run the list'],
    ['tellPatientOutcome', 'See that the patient has been told'],
  ] as const) {
    const cells = await page.locator('table.stacks tr', { hasText: title }).locator('td').allTextContents();
    wayIds.forEach((way, n) => {
      const facts = answeredBy(asked, way);
      const decided = facts && decide(tables[action].rules, facts);
      const wanted = !decided
        ? 'Not open on this route'
        : decided.status === 'open'
          ? 'Depends on'
          : decided.outcome.holder === null
            ? 'Not needed'
            : holders[decided.outcome.holder];
      expect(cells[n], `${action}, ${way}`).toContain(wanted);
    });
  }
  expect(page.troubles).toEqual([]);
});
test('a request for advice cannot be sent back as if it were a referral', () => {
  for (const route of ['advice', 'adviceConvertible'] as const) expect(answeredBy({ ...plan, route }, 'return')).toBeNull();
  expect(answeredBy({ ...plan, route: 'triage' }, 'return')).not.toBeNull();
});
test('a route that nobody can convert says so, and offers no such column of holders', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/answering#${writeAnswers({ answers: { ...plan, route: 'advice' } })}`);
  await page.getByText('Not open on this route').first().waitFor();
});
test('where copying is refused, the reply stands in a box to select', async () => {
  const page = await site.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto(`${site.origin}/answering#${writeAnswers({ answers: plan })}`);
  await page.getByRole('button', { name: 'Copy the reply' }).click();
  expect(await page.locator('main textarea').inputValue()).toContain('Thank you for asking');
});

const mine = writeAnswers({ answers: fourExchanges.a.facts });
const theirs = writeAnswers({ answers: { ...fourExchanges.a.facts, testPurpose: 'specialistDecision', orderAgreed: 'no' } });

test('a colleague’s link pasted beside mine: the one difference that matters, by keyboard', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/verdict#${mine}`);
  await page.getByRole('link', { name: "Compare with a colleague's link" }).focus();
  await page.keyboard.press('Enter');
  await page.locator('#link').focus();
  await page.keyboard.type('not a link');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('This is not a link to an exchange').waitFor();
  expect(await page.locator('#link').inputValue()).toBe('not a link');
  await page.locator('#link').fill(`${site.origin}/verdict#${theirs}&edition=2026-11&shown=orderTest.requester.settled`);
  await page.getByRole('button', { name: 'Compare' }).click();
  const said = page.locator('.message[role=status]');
  await said.waitFor();
  expect(await said.textContent()).toContain('One difference matters: what the test is for');
  expect(await page.locator('main').textContent()).toContain('not confirmed');
  await page.getByRole('link', { name: 'See it from the other account' }).click();
  await page.waitForFunction((start) => location.hash.startsWith(start), `#${theirs.slice(0, 40)}`);
  expect(await said.textContent()).toContain('One difference matters: what the test is for');
  expect(page.troubles).toEqual([]);
});
test('a result is seen as either side sees it: no holder moves, and the address stays', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/verdict#${mine}`);
  const held = () => linesOf(page);
  await page.getByRole('button', { name: "See it as the GP's side does" }).click();
  await page.getByText("You are looking from the GP's side.").waitFor();
  const [before, next, at] = [await held(), await page.locator('main').innerText(), page.url()];
  expect(before.length).toBeGreaterThan(2);
  await page.getByRole('button', { name: "See it as the specialist's side does" }).click();
  await page.getByText("You are looking from the specialist's side.").waitFor();
  expect(await held()).toEqual(before);
  expect(await page.locator('main').innerText()).not.toBe(next);
  expect(page.url()).toBe(at);
});
test('the same account twice says so; a mangled one is named and nothing is lost', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/compare#${mine}~${mine}`);
  await page.getByText('Both accounts give the same answers.').waitFor();
  await page.goto(`${site.origin}/compare#${mine}~stage=flying&%E0%A4%A`);
  await page.reload();
  await page.locator('#left-out').waitFor();
  await page.locator('#link').waitFor();
  await page.goto(`${site.origin}/compare`);
  await page.getByRole('link', { name: 'Start the questions' }).waitFor();
});
