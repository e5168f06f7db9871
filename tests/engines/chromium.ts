// Chromium behind the same five things.
import { chromium as playwright } from 'playwright-core';
import { launchOptions } from '../browser/start.ts';
import type { Driver } from './driver.ts';

export async function chromium(): Promise<Driver> {
  const browser = await playwright.launch(launchOptions());
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' })).newPage();
  return {
    version: `Chromium ${browser.version()}`,
    open: async (address) => void (await page.goto(address)),
    run: (inPage, ...given) => page.evaluate(`(${inPage})(...${JSON.stringify(given)})`),
    click: (selector) => page.locator(selector).first().click({ timeout: 2_000 }),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
