// A whole check in Welsh in a browser: said to be an unverified translation everywhere, English one press away with the answers kept.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeAnswers } from '#src/app/address.ts';
import { fourExchanges } from '../allocate/four-exchanges.ts';
import { leftInEnglish } from '../words/left-in-english.ts';
import { answerAll } from './answering.ts';
import { type Opened, open } from './browser.ts';
import { stands } from './stands.ts';
import { linesOf } from './verdict.ts';

let site: Opened;
beforeAll(async () => {
  site = await open();
});
afterAll(async () => site?.close());

const a = writeAnswers({ answers: fourExchanges.a.facts });
const b = writeAnswers({ answers: fourExchanges.b.facts });
const pages: readonly (readonly [string, string, string?])[] = [
  ['a verdict', `/verdict#${a}`],
  ['what nobody has taken on', `/verdict#${b}`],
  ['a returned referral', `/verdict#${writeAnswers({ answers: fourExchanges.d.facts })}`],
  ['the record', `/record#${b}`, 'label[for="side-requesterSide"]'],
  ['letters', `/letters#${b}`, 'label[for="side-specialistSide"]'],
  ['a report', `/report/orderTest#${b}`],
  ['the map', `/map#${a}`],
  ['before a reply', `/answering#${b}`],
  ['two accounts', `/compare#${a}~${b}`],
  ['the express check', `/express#nation=wales&stage=replied`],
  ['local agreements', '/agreement#nation=wales'],
  ['a question of Wales', '/questions/fit-note#nation=wales'],
  ['an action', '/actions/orderTest#nation=wales'],
  ['a link with strange parts', '/verdict#stage=flying&nation=wales&seat=trainer'],
];

test.each(pages)('%s has no English outside what is exempt, and is marked as unverified', async (_, path, press) => {
  const page = await site.newPage();
  const content = async (prefix: string): Promise<string> => {
    await page.goto('about:blank');
    await page.goto(`${site.origin}${prefix}${path}`);
    // The app has drawn it: the title of the window is that of the page. Until then a host may show another page's frame.
    await page.waitForFunction(
      (language) => {
        const heading = document.querySelector('main h1')?.textContent;
        return document.documentElement.lang === language && heading && document.title.startsWith(heading);
      },
      prefix ? 'cy' : 'en',
    );
    if (press) await page.locator(press).click();
    await stands(page);
    return page.content();
  };
  const english = await content('');
  const welsh = await content('/cy');
  expect(await page.locator('html').getAttribute('lang')).toBe('cy');
  await page.locator('.strip', { hasText: 'Cyfieithiad heb ei ddilysu' }).waitFor();
  expect(leftInEnglish(`cy${path}`, welsh, english)).toEqual([]);
  expect(page.troubles).toEqual([]);
});
test('a whole check in Welsh reaches its result, and English is one press away with every answer kept', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/cy/check`);
  await page.locator('fieldset[data-asked]').first().waitFor();
  await answerAll(page);
  const answers = new URL(page.url()).hash;
  expect(new URL(page.url()).pathname).toBe('/cy/verdict');
  const holders = await linesOf(page);
  await page.locator('header nav a[hreflang=en]').first().click();
  await page.waitForURL((url) => url.pathname === '/verdict' && url.hash === answers);
  await page.locator('.verdict h1').waitFor();
  expect(await linesOf(page)).toEqual(holders);
  await page.locator('header nav a[lang=cy]').first().click();
  await page.waitForURL((url) => url.pathname === '/cy/verdict' && url.hash === answers);
});
