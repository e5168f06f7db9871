// A link may say anything: the page says what it left out, and goes on.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, open } from './browser.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await open();
});
afterAll(() => opened.close());

const links: readonly (readonly [string, string])[] = [
  ['a thousand junk keys', Array.from({ length: 1000 }, (_, n) => `junk${n}=x`).join('&')],
  ['%00', 'nation=england&stage=%00'],
  ['a script in a value', 'nation=%3Cscript%3Ealert(1)%3C/script%3E'],
  ['a repeated key', 'nation=england&nation=wales'],
  ['an option of another fact', 'nation=replied&stage=england'],
  ['facts that contradict each other', 'nation=england&stage=awaiting&replyAsks=test'],
];

test.each(links)('%s: a message and no console error, on every page that reads answers', async (_, fragment) => {
  for (const path of ['/check/opening/who', '/check', '/verdict', '/answering', '/compare']) {
    const page = await opened.newPage();
    await page.goto(`${opened.origin}${path}#${fragment}`);
    await page.locator('.message', { hasText: 'left out' }).waitFor();
    expect(await page.locator('main h1').first().innerText()).not.toBe('');
    expect(page.troubles).toEqual([]);
    await page.close();
  }
});

test.each(['/nowhere', '/check/noSuchFlow', '/check/opening/noSuchPage', '/sources/no-such-source'])(
  '%s says that there is no such page, and offers a way on',
  async (path) => {
    const page = await opened.newPage();
    await page.goto(opened.origin + path);
    await page.locator('main h1', { hasText: 'no such page' }).waitFor();
    await page.locator('main a').first().waitFor();
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
  },
);
