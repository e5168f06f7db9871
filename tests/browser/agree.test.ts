// The loop: a GP sends, a consultant opens it and differs on one fact in three presses, the GP opens the answer and sees that fact first.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeAnswers } from '#src/app/address.ts';
import { fortyExchanges } from '../papers/forty-exchanges.ts';
import { type Opened, open } from './browser.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await open();
});
afterAll(() => opened.close());

const link = /https?:\S+/;

test('a GP sends, a consultant differs on one fact in three presses, and the GP sees that fact first', async () => {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] };
  const gp = await opened.newPage(options);
  const [, , , , , , , ordinary] = fortyExchanges;
  await gp.goto(`${opened.origin}/letters#${writeAnswers({ answers: ordinary?.[1] ?? {} })}`);
  await gp.locator('label[for="side-requesterSide"]').click();
  await gp.getByRole('button', { name: 'Copy the message' }).click();
  await gp.getByText('Copied.').waitFor();
  const [sent] = link.exec(await gp.evaluate(() => navigator.clipboard.readText())) ?? [];
  expect(sent?.slice(opened.origin.length).length).toBeLessThanOrEqual(80);

  const consultant = await opened.newPage(options);
  await consultant.goto(sent as string);
  await consultant.getByText('Facts as entered by the other side, not confirmed.').waitFor();
  const fact = consultant.locator('li', { hasText: 'What the test is for' });
  await fact.getByRole('button', { name: 'I see this differently' }).click();
  await fact.locator('fieldset button').first().click();
  await consultant.locator('h1', { hasText: 'what the test is for' }).waitFor();
  await consultant.getByRole('button', { name: 'Copy the three lines' }).click();
  await consultant.getByText('Copied.').waitFor();
  const answer = await consultant.evaluate(() => navigator.clipboard.readText());
  expect(answer.split('\n')).toHaveLength(4);
  expect(answer).toMatch(/^We agree on this: .*\nWe see one point differently, what the test is for/);
  // What does not arise on their account is not among what they agree on.
  expect(answer).not.toContain('has not agreed to order');
  const [back] = link.exec(answer) ?? [];

  await gp.goto(back as string);
  await gp.locator('h1', { hasText: 'You differ on one thing that matters: what the test is for' }).waitFor();
  const lines = gp.locator('section[aria-labelledby="both"] tr[data-row*=orderTest]');
  expect(await lines.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.account))).toEqual([
    'you',
    "the specialist's side",
  ]);
  expect([...gp.troubles, ...consultant.troubles]).toEqual([]);
});

test('an address with no account says so', async () => {
  const page = await opened.newPage();
  await page.goto(`${opened.origin}/agree`);
  await page.getByText('There is no account in this address.').waitFor();
  expect(page.troubles).toEqual([]);
});
