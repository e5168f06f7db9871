// What axe finds on a page, in words.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}
type Axe = { readonly run: (where: string | Document, options: object) => Promise<{ readonly violations: readonly Violation[] }> };

/**
 * Each barrier with the first three places where it is. What axe found in order stays in the page: it is most of what it tells.
 * @param options which rules are run, as axe takes them
 * @param where which elements are looked at; the whole page without it
 */
export async function barriersOn(page: Page, options: object, where?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([wanted, selector]) => {
      const { axe } = window as unknown as { readonly axe: Axe };
      const { violations } = await axe.run(selector ?? document, { ...wanted, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => {
        const places = nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`);
        return `${id}: ${places.join(' | ')}`;
      });
    },
    [options, where] as const,
  );
}
