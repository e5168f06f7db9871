// Ten thousand hostile addresses followed within the running app: how many give an error page, run something, or break the policy.
import { type Browser, chromium } from 'playwright-core';
import cy from '#content/cy/ui.json' with { type: 'json' };
import en from '#content/en/ui.json' with { type: 'json' };
import { launchOptions } from '../browser/start.ts';
import { addresses } from '../pages/addresses.ts';

/** Windows that walk at once. */
const WINDOWS = 3;
/** Addresses between two looks at what the console said. */
const AT_ONCE = 200;
const errors: readonly string[] = [en.error.title, cy.error.title];

export interface Followed {
  readonly followed: number;
  readonly troubles: readonly string[];
}

/** @param origin where the build is served */
export async function followAll(origin: string, count: number, seed: number): Promise<Followed> {
  const hrefs = addresses(count, seed).map(({ pathname, hash }) => {
    const target = new URL(origin);
    target.pathname = pathname;
    target.hash = hash;
    return target.href;
  });
  const welsh = hrefs.filter((href) => /^\/cy(\/|$)/.test(new URL(href).pathname));
  const english = hrefs.filter((href) => !welsh.includes(href));
  const browser = await chromium.launch(launchOptions());
  const shares = [...Array.from({ length: WINDOWS }, (_, n) => english.filter((_href, at) => at % WINDOWS === n)), welsh];
  const found = await Promise.all(shares.map((share, n) => follow(browser, `${origin}${n === WINDOWS ? '/cy' : '/'}`, share)));
  await browser.close();
  return { followed: found.reduce((sum, one) => sum + one.followed, 0), troubles: found.flatMap((one) => one.troubles) };
}

/** Follows addresses in one window of one language, as the app's own links are followed. */
async function follow(browser: Browser, home: string, hrefs: readonly string[]): Promise<Followed> {
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    troubles.push(`ran: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(home).origin)) troubles.push(`asked elsewhere: ${request.url().slice(0, 100)}`);
  });
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    addEventListener('securitypolicyviolation', (event) => console.error(`violation: ${event.violatedDirective} ${event.blockedURI}`));
  });
  await page.goto(home);
  await page.waitForFunction(() => Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__react')));
  let followed = 0;
  for (let at = 0; at < hrefs.length; at += AT_ONCE) {
    const part = hrefs.slice(at, at + AT_ONCE);
    const headings = await page.evaluate(async (some) => {
      const shown: string[] = [];
      for (const href of some) {
        history.pushState(null, '', href);
        dispatchEvent(new PopStateEvent('popstate'));
        // As long as a page takes to be drawn; `/check` goes on to a page of its own, which may still be on its way.
        for (let frames = 0; frames < 3 || (frames < 300 && !document.querySelector('main h1')); frames++)
          await new Promise((drawn) => requestAnimationFrame(drawn));
        shown.push(document.querySelector('main h1')?.textContent ?? '');
      }
      return shown;
    }, part);
    headings.forEach((heading, n) => {
      if (heading === '' || errors.includes(heading)) troubles.push(`"${heading}" at ${part[n]?.slice(0, 200)}`);
    });
    followed += part.length;
  }
  await page.close();
  return { followed, troubles };
}
