// A hand that answers everything, in each of the things that answer.
import type { Page } from 'playwright-core';
import { anOrdinaryReply } from '../browser/ordinary-reply.ts';
import type { Walk } from './measure.ts';

type All = Walk['all'];

/** Milliseconds for a hand to go from the option to the button: a fast one. */
const HAND = 200;

/** Answering these may bring up another question on the same page; what is not here is the last of its page. */
const bringsUpMore = ['stage', 'route', 'testOrderedBy', 'nation', 'requesterRole', 'requesterAvailable', 'patientTold'];

/** A whole check, by label: the wanted answer where it is asked, otherwise the first. The last answer of a page leads on. */
export const wholeCheck: All = async (page, press) => {
  for (let steps = 0; !page.url().includes('/verdict'); steps++) {
    if (steps > 60) throw new Error('the check does not end');
    await page.waitForTimeout(HAND);
    const open = page.locator('fieldset[data-asked]:not(:has(input:checked))');
    const facts = await open.evaluateAll((sets) => sets.map((set) => set.id));
    const fact = facts[0];
    if (fact === undefined) {
      await press((await page.locator('[data-usual]').count()) > 0 ? '[data-usual]' : 'form button[type=submit]');
      continue;
    }
    const inputs = page.locator(`[id="${fact}"] input`);
    const ids = await inputs.evaluateAll((found) => found.map((input) => input.id));
    const many = (await inputs.first().getAttribute('type')) === 'checkbox';
    const label = `label[for="${ids.find((id) => anOrdinaryReply.includes(id)) ?? ids[0]}"]`;
    if (many || facts.length > 1 || bringsUpMore.includes(fact)) await page.locator(label).click();
    else await press(label);
  }
  await page.locator('.verdict h1').waitFor();
};

/** Six pages, the first option of each question. Gives how many were answered. */
async function sixPages(page: Page, at: { question: string; option: string }, next: () => Promise<void>, end: string): Promise<number> {
  let answered = 0;
  for (let pages = 1; pages <= 6; pages++) {
    for (const question of await page.locator(at.question).all()) {
      await question.locator(at.option).first().click();
      answered++;
    }
    await page.waitForTimeout(HAND);
    if (pages < 6) await next();
    else await page.locator(end).click();
  }
  if (answered !== 12) throw new Error(`${answered} questions were answered instead of twelve`);
  return answered;
}

export const wholeSurvey: All = async (page, press) => {
  await sixPages(
    page,
    { question: '.sd-question', option: 'label' },
    () => press('.sd-navigation__next-btn'),
    '.sd-navigation__complete-btn',
  );
  await page.locator('.sd-completedpage').waitFor();
};

export const FHIR_QUESTION = '[data-label]:not([data-test=q-item-group-box])';

/** Its own end is the response: all twelve answers must stand in it. */
export const wholeFhir: All = async (page, press) => {
  const at = { question: FHIR_QUESTION, option: '.MuiFormControlLabel-root' };
  const answered = await sixPages(page, at, () => press('button[aria-label="Next page"]'), '.complete');
  const told = await page.locator('.completed').textContent();
  if (told !== `${answered} questions answered`) throw new Error(`the response does not hold what was answered: ${told}`);
};
