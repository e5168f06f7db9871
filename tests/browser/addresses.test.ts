// Two hundred of the same addresses in a browser: typed, opened by a link, and followed within the app.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addresses } from '../pages/addresses.ts';
import { type Opened, open } from './browser.ts';

let site: Opened;
beforeAll(async () => {
  site = await open();
});
afterAll(async () => site?.close());

it('two hundred addresses each give a page and no error', async () => {
  const page = await site.newPage();
  await page.goto(site.origin);
  const all = addresses(200, 42).map(({ pathname, hash }) => {
    const target = new URL(site.origin);
    target.pathname = pathname;
    target.hash = hash;
    return target.href;
  });
  // Followed within the app, as its own links are. Another language is loaded anew, so it is opened below.
  const headings = await page.evaluate(
    async (hrefs) => {
      const found: string[] = [];
      for (const href of hrefs) {
        history.pushState(null, '', href);
        dispatchEvent(new PopStateEvent('popstate'));
        // Four frames for the page to be drawn; `/check` goes on to a page of its own, which may still be on its way.
        for (let frames = 0; frames < 4 || (frames < 200 && !document.querySelector('main h1')); frames++)
          await new Promise((drawn) => requestAnimationFrame(drawn));
        found.push(`${document.querySelector('h1')?.textContent} ${href}`);
      }
      return found;
    },
    all.filter((href) => !/^\/cy(\/|$)/.test(new URL(href).pathname)),
  );
  expect(headings.filter((text) => /^(undefined|null|Something went wrong)/.test(text))).toEqual([]);
  expect(new Set(headings.map((text) => text.split(' http')[0])).size).toBeGreaterThan(6);
  expect(page.troubles).toEqual([]);
  // Opened from outside: the preview server itself refuses some malformed paths, so these are ordinary ones with any fragment.
  for (const href of all.filter((href) => /^\/[\w/]*$/.test(new URL(href).pathname)).slice(0, 15)) {
    await page.goto('about:blank');
    await page.goto(href);
    await page.locator('main h1').first().waitFor();
    if (page.troubles.length > 0) throw new Error(`${href}: ${page.troubles.join('; ')}`);
  }
});
