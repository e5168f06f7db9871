// The answer as a reader finds it: its heading, its rows by action, and the detail that a row opens.
import type { Page } from 'playwright-core';
import type { Action } from '#machines/facts/vocabulary.ts';

/** The heading that is the answer. */
export const answerHeading = '.verdict h1';
/** A row of the matrix. */
export const matrixRow = '.verdict table tr[data-row]';

/** Opens the row of an action, through the line that folds it where one does. */
export async function openRow(page: Page, action: Action): Promise<void> {
  const own = page.locator(`.verdict tr[data-row="${action}"] button`).first();
  await page.waitForSelector(matrixRow);
  if ((await own.count()) === 0) {
    const line = await page
      .locator(matrixRow)
      .evaluateAll((rows, wanted) => rows.findIndex((row) => (row as HTMLElement).dataset.row?.split('+').includes(wanted)), action);
    if (line < 0) throw new Error(`tests/browser: no row of the matrix holds "${action}" on ${page.url()}`);
    await page.locator(matrixRow).nth(line).locator('button').focus();
    await page.keyboard.press('Enter');
  }
  await own.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector(`[aria-labelledby="detail-${action}"]`);
}

/** What a row says of an action, and what its detail says one press further on. */
export async function readRow(page: Page, action: Action): Promise<string> {
  await openRow(page, action);
  const detail = page.locator(`[aria-labelledby="detail-${action}"]`);
  await detail.locator('details > summary', { hasText: 'Claims' }).focus();
  await page.keyboard.press('Enter');
  const row = await page.locator(`.verdict tr[data-row="${action}"]`).first().innerText();
  return `${row} ${await detail.innerText()}`.replace(/\s+/g, ' ');
}

/** Every line of the matrix with the parties in its cells, for comparing two readers: names are of columns, so a seat is no difference. */
export const linesOf = (page: Page): Promise<string[]> =>
  page
    .locator(matrixRow)
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          `${(row as HTMLElement).dataset.row}: ${[...row.querySelectorAll('td')].map((cell) => cell.querySelectorAll('svg').length).join('')}`,
      ),
    );
