// axe finds nothing, in light and dark, on every kind of page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, open } from './browser.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let opened: Opened;
beforeAll(async () => {
  opened = await open();
});
afterAll(() => opened.close());

const replied = 'nation=england&urgency=routine&requesterRole=gp&stage=replied&route=advice&requesterAvailable=yes';
const pages: readonly (readonly [string, string, (string | null)?])[] = [
  ['home', '/'],
  ['radios', `/check/testsAndResults/order#${replied}&replyAsks=test`],
  ['checkboxes', `/check/opening/reply#${replied}`],
  ['an error', '/check/opening/who', 'form button[type="submit"]'],
  ['nothing out of the ordinary', `/check/anythingElse/ordinary#${replied}&replyAsks=reassure`],
  [
    'a verdict',
    `/verdict#${replied}&replyAsks=test&testOrderedBy=nobody&testPurpose=specialistDecision&orderAgreed=no&testCompetence=within&testAccess=available&resources=available&agreesWithAdvice=yes&patientTold=nobody`,
  ],
  ['a verdict of a shared link', `/verdict#${replied}&replyAsks=manage&edition=2026-11&shown=`],
  ['before a reply', `/answering#nation=england&urgency=routine&route=adviceConvertible&replyAsks=test,referHere`],
  ['two accounts', `/compare#${replied}&replyAsks=test~${replied}&replyAsks=manage`],
  ['a field for the second account', `/compare#${replied}&replyAsks=test`],
  ['the map', `/map#${replied}&replyAsks=test`],
  ['a link of a past edition', JSON.parse(readFileSync('tests/links/2026-05-two-rows-changed.json', 'utf8')).address],
  ['a record', `/record#${replied}&replyAsks=test`, 'label[for="side-requesterSide"]'],
  ['letters', `/letters#${replied}&replyAsks=test`, 'label[for="side-requesterSide"]'],
  ['a report of a row', `/report/orderTest#${replied}&replyAsks=test`],
  ['a report of a page', '/report/about'],
  ['sources', '/sources'],
  ['one source', '/sources/bma-psc'],
  ['about', '/about'],
  ['questions', '/questions', 'input[name="by"] >> nth=1'],
  ['one question', '/questions/urgent-drug#nation=england'],
  ['a question with no nation', '/questions/harm-from-wrong-advice'],
  ['one action', '/actions/orderTest#nation=scotland'],
  ['all actions', '/actions'],
  ['search', '/search'],
  ['crosswalk', '/sources/crosswalk'],
  ['changes', '/changes'],
  ['local agreements', '/agreement', '#agreement-file:enabled'],
  ['what to agree', '/agreement#nation=england', 'label[for="orderTest.theRequesterAgreedToOrderIt.specialist"]'],
  ['documents of governance', '/governance'],
  ['one document', '/governance/intended-purpose'],
  ['the hazard log', '/governance/hazard-log'],
  ['the certificate', '/review/certificate.html'],
  ['not found', '/nowhere'],
];

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}
const everyRule = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** All that a change of colours can change. */
const colourRules = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

test.each(pages.map(([name, path, press]) => [name, path, press ?? null] as const))('%s (%s)', async (_, path, press) => {
  const page = await opened.newPage({ colorScheme: 'light', bypassCSP: true });
  await page.goto(opened.origin + path);
  await page.waitForSelector('h1');
  if (press) await page.locator(press).click();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(source);
  const check = async (rules: unknown): Promise<string[]> => {
    const { violations } = await page.evaluate(
      (wanted) => (window as unknown as { axe: { run: (options: unknown) => Promise<Found> } }).axe.run(wanted),
      rules,
    );
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((n) => `${n.html.slice(0, 160)} ${n.failureSummary}`)
          .join(' | ')}`,
    );
  };
  expect(await check(everyRule)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
  expect(await check(colourRules), 'dark').toEqual([]);
  await page.context().close();
});
