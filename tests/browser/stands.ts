// When a page has come to rest.
import type { Frame, Page } from 'playwright-core';

/** Waits until nothing more is drawn: ten frames on end in which nothing in the page changed. */
export const stands = (page: Page | Frame): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let frames = 0;
        const watch = new MutationObserver(() => {
          frames = 0;
        });
        watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const next = () => {
          if (++frames <= 10) requestAnimationFrame(next);
          else {
            watch.disconnect();
            done();
          }
        };
        requestAnimationFrame(next);
      }),
  );
