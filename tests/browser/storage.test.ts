// Storage that throws on every call changes nothing but what is kept.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerAll } from './answering.ts';
import { type Opened, open } from './browser.ts';

let site: Opened;
beforeAll(async () => {
  site = await open();
});
afterAll(async () => site?.close());

async function result(blocked: boolean): Promise<{ said: string; troubles: readonly string[]; calls: number }> {
  const page = await site.newPage({ worker: true });
  if (blocked)
    await page.addInitScript(() => {
      let calls = 0;
      const refuse = () => {
        Object.assign(window, { calls: ++calls });
        throw new DOMException('blocked', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { configurable: true, get: refuse });
      Object.defineProperty(navigator, 'serviceWorker', {
        configurable: true,
        value: { register: async () => refuse(), addEventListener() {} },
      });
    });
  await page.goto(site.origin);
  await page.locator('a[data-seat]').first().click();
  await page.locator('fieldset').first().waitFor();
  const said = await answerAll(page);
  const calls = await page.evaluate(() => (window as unknown as { calls?: number }).calls ?? 0);
  await page.context().close();
  return { said, troubles: page.troubles, calls };
}

it('a check says the same with storage and without', async () => {
  const [open, blocked] = [await result(false), await result(true)];
  expect(blocked.calls).toBeGreaterThan(1);
  expect(blocked.said).toBe(open.said);
  expect([...open.troubles, ...blocked.troubles]).toEqual([]);
});
