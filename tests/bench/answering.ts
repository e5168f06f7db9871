// A hand that answers everything, in each of the things that answer.
import type { Page } from 'playwright-core';
import { anOrdinaryReply } from '../browser/ordinary-reply.ts';
import type { Walk } from './measure.ts';

type All = Walk['all'];

/** Milliseconds for a hand to go from the option to the button: a fast one. */
const HAND = 200;

/** A whole check, by label: the wanted answer where it is asked, otherwise the first. */
export const wholeCheck: All = async (page, press) => {
  for (let pages = 0; !page.url().includes('/verdict'); pages++) {
    if (pages > 25) throw new Error('the check does not end');
    for (let n = 0; n < (await page.locator('fieldset[data-asked]').count()); n++) {
      const question = page.locator('fieldset[data-asked]').nth(n);
      const ids = await question.locator('input').evaluateAll((inputs) => inputs.map((input) => input.id));
      await question.locator(`label[for="${ids.find((id) => anOrdinaryReply.includes(id)) ?? ids[0]}"]`).click();
    }
    await page.waitForTimeout(HAND);
    await press('form button[type=submit]');
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
