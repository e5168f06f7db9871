// The specialist's way in, and two accounts beside each other, in a browser.
import type { Locator } from 'playwright-core';
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

test('an ordinary test reply, from the first page to the copied text, takes at most 8 presses', async () => {
  const page = await site.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(site.origin);
  let presses = 0;
  const press = async (what: Locator) => {
    presses++;
    await what.click();
  };
  await press(page.getByRole('link', { name: /I am replying/ }));
  await page.getByText('Choose the nation first').waitFor();
  expect(await page.locator('main table').count()).toBe(0);
  for (const id of ['england', 'request-advice', 'asks-test', 'test-gpForThemselves', 'patient-notTold']) {
    await press(page.locator(`#${id}`));
    await page.locator(`#${id}[aria-pressed=true]`).or(page.locator('fieldset[data-asks=request]')).first().waitFor();
  }
  await page.locator('h1', { hasText: 'the GP would be left guessing 5 things' }).waitFor();
  expect(await page.locator('[data-question]').count()).toBeLessThanOrEqual(4);
  await press(page.getByRole('button', { name: 'Copy the reply' }));
  await page.getByText('Copied.').waitFor();
  expect(presses).toBeLessThanOrEqual(8);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Thank you for asking us about this patient\. .*If you can order it and are willing, .* if not, tell us/);
  expect(copied).toContain(`${site.origin}/agree#`);
  expect(page.troubles).toEqual([]);
});

test('a gap that is ticked out takes its sentence out of the reply', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/answering#${writeAnswers({ answers: plan })}`);
  const reply = page.locator('section[aria-labelledby=offer]');
  await reply.getByText('We have not been in touch with the patient').waitFor();
  await page.getByRole('checkbox', { name: 'who tells the patient' }).uncheck();
  await reply.getByText(/It closes \d of \d/).waitFor();
  expect(await reply.textContent()).not.toContain('We have not been in touch with the patient');
  expect(page.troubles).toEqual([]);
});

test.each(['adviceConvertible', 'triage'] as const)(
  'on the route %s each line of the matrix is what the tables decide for that way',
  async (route) => {
    const page = await site.newPage();
    const asked: Facts = { ...plan, route };
    await page.goto(`${site.origin}/answering#${writeAnswers({ answers: asked })}`);
    await page.locator('section[aria-labelledby=ways] table').first().waitFor();
    const columns = { requester: 'GP', practice: 'Practice', specialist: 'You', provider: 'Service' };
    const ways = { reply: 'Reply so', convert: 'Convert', return: 'Return' };
    for (const action of ['orderTest', 'triageAndBook', 'tellPatientOutcome'] as const) {
      for (const way of wayIds) {
        const facts = answeredBy(asked, way);
        if (!facts) continue;
        const line = page.locator(`tr[data-row*=${action}][data-account="${ways[way]}"], tr[data-row*=${action}]:not([data-account])`);
        const cells = (await line.first().locator('td').allTextContents()).join(' ');
        const decided = decide(tables[action].rules, facts);
        const wanted =
          decided.status === 'open' ? 'Depends' : decided.outcome.holder === null ? 'Not needed' : `${columns[decided.outcome.holder]}: `;
        expect(cells, `${action}, ${way}`).toContain(wanted);
      }
    }
    expect(page.troubles).toEqual([]);
  },
);

test('a request for advice cannot be sent back as if it were a referral; one that nobody can convert says so', async () => {
  for (const route of ['advice', 'adviceConvertible'] as const) expect(answeredBy({ ...plan, route }, 'return')).toBeNull();
  expect(answeredBy({ ...plan, route: 'triage' }, 'return')).not.toBeNull();
  const page = await site.newPage();
  await page.goto(`${site.origin}/answering#${writeAnswers({ answers: { ...plan, route: 'advice' } })}`);
  await page.getByText('This request cannot be converted.').waitFor();
});

test('where copying is refused, the reply stands selected', async () => {
  const page = await site.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto(`${site.origin}/answering#${writeAnswers({ answers: plan })}`);
  await page.getByRole('button', { name: 'Copy the reply' }).click();
  const box = page.locator('main textarea');
  const text = await box.inputValue();
  expect(text).toContain('Thank you for asking');
  expect(await box.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe(text);
});

const mine = writeAnswers({ answers: fourExchanges.a.facts });
const theirs = writeAnswers({ answers: { ...fourExchanges.a.facts, testPurpose: 'specialistDecision', orderAgreed: 'no' } });

test('a colleague’s link pasted beside mine: the one difference that matters, by keyboard', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/verdict#${mine}`);
  await page.locator('summary', { hasText: 'Also here' }).click();
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
  const said = page.locator('h1', { hasText: 'One difference matters: what the test is for' });
  await said.waitFor();
  const lines = await page
    .locator('tr[data-row*=orderTest]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.account));
  expect(lines).toEqual(['This account', "The colleague's account"]);
  expect(await page.locator('main').textContent()).toContain('not confirmed');
  await page.getByRole('link', { name: 'See it from the other account' }).click();
  await page.waitForFunction((start) => location.hash.startsWith(start), `#${theirs.slice(0, 40)}`);
  await said.waitFor();
  expect(page.troubles).toEqual([]);
});
test('a result is seen as either side sees it: no holder moves, and the address stays', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/verdict#${mine}`);
  const held = () => linesOf(page);
  await page.locator('summary', { hasText: 'Also here' }).click();
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
