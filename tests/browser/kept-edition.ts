// What a device keeps: waits until the whole edition is there, and says what is.
import type { Page } from 'playwright-core';

/** Waits until a worker looks after the page, and the whole edition is on the device. */
export async function wholeEdition(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 90_000 });
  await page.evaluate(
    () =>
      new Promise<void>((kept) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => kept();
        navigator.serviceWorker.controller?.postMessage('rest', [port2]);
      }),
  );
}

/** The addresses of all files that are kept. */
export const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return found.flat().map((request) => new URL(request.url).pathname);
  });
