// What stands on the first screen of an answer, counted in the page as it is: words by part, which parts are whole, how high the page is.
import type { Page } from 'playwright-core';

export interface FirstScreen {
  readonly heading: string;
  /** Words in sight, by part of the page. */
  readonly words: Readonly<Record<'heading' | 'groups' | 'matrix' | 'chips' | 'detail', number>>;
  /** Words of each group, whole. */
  readonly groups: readonly number[];
  /** The groups that end above the foot of the screen. */
  readonly wholeGroups: number;
  /** Rows of the matrix that end above the foot of the screen. */
  readonly rows: number;
  /** The height of the page in screens. */
  readonly screens: number;
}

/** Reads the first screen of the answer that the page shows, from its very top. What sticks to the foot of the screen hides what is under it. */
export const firstScreen = (page: Page): Promise<FirstScreen> =>
  page.evaluate(() => {
    window.scrollTo(0, 0);
    const sticky = [...document.querySelectorAll('body *')].find(
      (one) => getComputedStyle(one).position === 'fixed' || getComputedStyle(one).position === 'sticky',
    );
    const foot =
      sticky && sticky.getBoundingClientRect().height > 0 && sticky.getBoundingClientRect().bottom >= innerHeight - 1
        ? sticky.getBoundingClientRect().top
        : innerHeight;
    const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
    const inSight = (selector: string, whole = false): number => {
      let count = 0;
      for (const root of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!parent?.checkVisibility() || parent.closest('.sr-only, [aria-hidden="true"]:not(table *)')) continue;
          for (const match of (node.textContent ?? '').matchAll(/\S+/g)) {
            if (!isWord(match[0])) continue;
            const range = document.createRange();
            range.setStart(node, match.index);
            range.setEnd(node, match.index + match[0].length);
            const box = range.getBoundingClientRect();
            if (box.width > 1 && (whole || box.top < foot)) count++;
          }
        }
      }
      return count;
    };
    const above = (selector: string): number =>
      [...document.querySelectorAll(selector)].filter(
        (one) => one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().bottom <= foot,
      ).length;
    const groups = [...document.querySelectorAll('section[aria-labelledby^="group-"]')].map((one) =>
      inSight(`[aria-labelledby="${one.getAttribute('aria-labelledby')}"]`, true),
    );
    return {
      heading: document.querySelector('.verdict h1')?.textContent ?? '',
      words: {
        heading: inSight('.verdict h1'),
        groups: inSight('section[aria-labelledby^="group-"]'),
        matrix: inSight('.verdict table:first-of-type'),
        chips: inSight('[aria-label="What this answer takes as given"], [data-chips]'),
        detail: inSight('[aria-labelledby^="detail-"]'),
      },
      groups,
      wholeGroups: above('section[aria-labelledby^="group-"]'),
      rows: above('.verdict tr[data-row]'),
      screens: document.documentElement.scrollHeight / innerHeight,
    };
  });
