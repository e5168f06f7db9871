// A second engine beside axe that looks for barriers, over every kind of page, two languages and two themes. What it finds is mended, or listed here.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { kindsOfPage } from '../browser/kinds-of-page.ts';
import { launchOptions } from '../browser/start.ts';

const engine = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/**
 * What it fails though nothing is in anybody's way, by rule, each with the reason. What it does not fail but asks a person to look at
 * (`POTENTIAL`, `MANUAL`) is no finding: colour, focus and contrast of a reader's own are looked at by `tests/browser/reach.test.ts` and axe.
 */
const listed: Readonly<Record<string, string>> = {
  aria_role_redundant:
    'A table that stacks on a phone loses its meaning there without the role, in Safari and Chromium: `display` takes it away.',
  element_attribute_deprecated: 'It means `http-equiv`, which is how a page of a static site says its content security policy.',
  table_headers_related:
    'Two lines of headers over a matrix say their columns by `scope`, which HTML gives for it; axe and the transcript follow them.',
  element_tabbable_role_valid:
    'A region that is wider than the screen must take the focus, or a keyboard cannot scroll it: axe asks for that.',
  aria_complementary_label_visible: 'A landmark is named for those who hear it; what stands in it has headings that are seen.',
  fieldset_legend_valid: 'Where the heading asks the same, the legend is heard and not seen: the engine looks for one that is seen.',
  aria_accessiblename_exists: 'A corner of a table, over a column that each row says in words: there is nothing to call it.',
};

export interface Looked {
  readonly looks: number;
  /** How many findings are listed with a reason. */
  readonly listed: number;
  readonly open: readonly string[];
}
interface Finding {
  readonly rule: string;
  readonly says: string;
  readonly where: string;
}

/** @param origin where the build is served */
export async function secondEngine(origin: string): Promise<Looked> {
  const browser = await chromium.launch(launchOptions());
  const jobs = kindsOfPage.flatMap(([name, path, press]) =>
    [path, ...(inWelsh(path) ?? [])].flatMap((address) => (['light', 'dark'] as const).map((theme) => ({ name, address, press, theme }))),
  );
  const open = new Map<string, string>();
  let known = 0;
  const work = async () => {
    const page = await (
      await browser.newContext({ viewport: { width: 1366, height: 768 }, bypassCSP: true, reducedMotion: 'reduce' })
    ).newPage();
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    for (let job = jobs.pop(); job; job = jobs.pop()) {
      await page.emulateMedia({ colorScheme: job.theme });
      for (const { rule, says, where } of await findingsOn(page, origin + job.address, job.press)) {
        if (rule in listed) known += 1;
        else open.set(`${rule} ${job.name}`, `${rule} on ${job.name} (${job.theme}): ${says} ${where}`);
      }
    }
  };
  const looks = jobs.length;
  await Promise.all([work(), work()]);
  await browser.close();
  return { looks, listed: known, open: [...open.values()].sort() };
}

/** The same page in Welsh, where it is not one already and is a page of the app. */
const inWelsh = (path: string): string[] | undefined =>
  /^\/cy([/#]|$)|\.html$|~/.test(path) ? undefined : [path === '/' ? '/cy' : `/cy${path}`];

interface Ace {
  readonly Checker: new () => {
    check(at: Document, sets: readonly string[]): Promise<{ readonly results: readonly Result[] }>;
  };
}
interface Result {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
}

async function findingsOn(page: Page, address: string, press: string | undefined): Promise<Finding[]> {
  await page.goto('about:blank');
  await page.goto(address);
  if (!/\.html(#|$)/.test(address))
    await page.waitForFunction(() => Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer')));
  await page.locator('h1').first().waitFor();
  if (press) await page.locator(press).first().click();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(engine);
  return page.evaluate(async () => {
    const { Checker } = (window as unknown as { readonly ace: Ace }).ace;
    const { results } = await new Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    return results
      .filter(({ value }) => value[1] === 'FAIL')
      .map(({ ruleId, message, snippet }) => ({ rule: ruleId, says: message, where: snippet.slice(0, 160) }));
  });
}
