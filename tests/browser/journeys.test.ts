// Four exchanges walked from home to verdict by keyboard alone, in a real browser.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, open } from './browser.ts';
import { stands } from './stands.ts';
import { answerHeading, linesOf, matrixRow, readRow } from './verdict.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await open();
});
afterAll(() => opened.close());

type Page = Awaited<ReturnType<Opened['newPage']>>;

/** Tabs until an element that matches has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 120; n++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`tests/browser: no way by keyboard to ${selector} on ${page.url()}`);
}
/** Chooses by keyboard: a radio goes on with the space bar where nothing else is asked on its page. */
async function choose(page: Page, fact: string, option: string): Promise<void> {
  const input = page.locator(`#${fact}-${option}`);
  await input.focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(
    ({ id, said }) => (document.getElementById(id) as HTMLInputElement | null)?.checked !== false && said.test(location.hash),
    { id: `${fact}-${option}`, said: new RegExp(`[#&]${fact}=([^&]*,)?${option}(,|&|$)`) },
  );
}
async function goOn(page: Page): Promise<void> {
  const before = page.url();
  await tabTo(page, 'form button[type="submit"]');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
}
/** Answers whatever the pages ask until the verdict is there; says how many pages that took. */
async function walk(page: Page, seat: string, answers: Readonly<Record<string, string | readonly string[]>>): Promise<{ pages: number }> {
  await page.goto(opened.origin);
  await tabTo(page, 'a[data-seat]');
  const starts = await page.locator('a[data-seat]').allInnerTexts();
  for (let n = starts.findIndex((text) => text.startsWith(seat)); n > 0; n--) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('form');
  const seen = new Set<string>();
  for (let n = 0; n < 60 && !page.url().includes('/verdict'); n++) {
    await page.locator('form h1, .verdict h1').first().waitFor();
    if (page.url().includes('/verdict')) break;
    seen.add(new URL(page.url()).pathname);
    const asked = await page
      .locator('form fieldset')
      .evaluateAll((sets) => sets.filter((set) => !set.querySelector(':checked')).map((set) => set.id));
    const [fact] = asked;
    if (!fact) {
      // What one press would state of several questions is spelled out, and answered one by one.
      const spell = page.locator('form [data-usual] + button[aria-expanded="false"]');
      if (await spell.count()) {
        await spell.focus();
        await page.keyboard.press('Enter');
      } else await goOn(page);
      continue;
    }
    const answer = answers[fact];
    if (answer === undefined) throw new Error(`tests/browser: the walk asks "${fact}" on ${page.url()}, and the exchange does not say`);
    for (const option of [answer].flat()) await choose(page, fact, option as string);
    // The last answer of a page leads on by itself.
    await stands(page);
  }
  await page.waitForSelector(matrixRow);
  return { pages: seen.size };
}
const ordinary = {
  nation: 'england',
  urgency: 'routine',
  requesterRole: 'gp',
  requesterAvailable: 'yes',
  informationSent: 'complete',
  newInformation: 'none',
  images: 'none',
  fitNoteAdvisedBy: 'nobody',
  specialistRole: 'consultant',
  patientStance: ['agrees'],
  localAgreement: ['none'],
  mode: 'eReferral',
  recorded: 'both',
  patientTold: 'nobody',
  specialistContactedPatient: 'no',
  agreesWithAdvice: 'yes',
};
const aTest = {
  testOrderedBy: 'nobody',
  testPurpose: 'requesterManagement',
  testAccess: 'available',
  testCompetence: 'within',
  resources: 'available',
  replyAsks: ['test'],
  route: 'advice',
  stage: 'replied',
};

test('(a) a test for the requester: theirs to order, in at most 9 pages', async () => {
  const page = await opened.newPage();
  const { pages } = await walk(page, 'I asked', { ...ordinary, ...aTest });
  expect(pages).toBeLessThanOrEqual(9);
  const order = await readRow(page, 'orderTest');
  expect(order).toContain('You · Usual holder');
  expect(order).toMatch(/Because .*nobody has ordered|Because .*own management|Because .*asks for a test/);
  expect(order).toMatch(/Advice and guidance/i);
  expect(order).toMatch(/National policy|NHS body guidance/i);
  expect(await readRow(page, 'tellPatientOutcome')).toContain('Check today');
  expect(await page.locator(matrixRow, { hasText: 'Depends' }).count()).toBe(0);
  expect(page.troubles).toEqual([]);
});

test('(b) a test for the specialist that nobody agreed to order: nobody has taken this on', async () => {
  const page = await opened.newPage();
  await walk(page, 'I asked', { ...ordinary, ...aTest, testPurpose: 'specialistDecision', orderAgreed: 'no' });
  const order = await readRow(page, 'orderTest');
  expect(order).toContain('Nobody yet');
  expect(order).toContain('You keep the patient, Specialist asked');
  expect(order).toMatch(/keep the patient/i);
  expect(order).toMatch(/hand it back|refer/i);
  expect(page.troubles).toEqual([]);
});

test('(c) conversion only assumed: the specialist confirms it, the requester checks and refers', async () => {
  const page = await opened.newPage();
  await walk(page, 'I asked', {
    ...ordinary,
    route: 'adviceConvertible',
    stage: 'replied',
    replyAsks: ['referHere'],
    conversion: 'assumed',
  });
  const convert = await readRow(page, 'convertRequest');
  expect(convert).toContain('Specialist · Check today');
  expect(convert).toContain('Check today');
  const refer = await readRow(page, 'makeReferral');
  expect(refer).toContain('You · Check today');
  expect(refer).toContain('Check today');
  expect(refer).toMatch(/Because .*assume/);
  expect(page.troubles).toEqual([]);
});

test("(d) a referral returned with advice: asking and telling is the requester's, and authorities differ", async () => {
  const page = await opened.newPage();
  await walk(page, 'I asked', {
    ...ordinary,
    route: 'triage',
    stage: 'returned',
    replyAsks: ['manage'],
    competence: 'within',
    resources: 'available',
    askedToBeSeen: 'explicit',
  });
  const tell = await readRow(page, 'tellPatientOutcome');
  expect(tell).toContain('You · Disputed');
  expect(tell).toContain('Who says what');
  expect(tell).toMatch(/Because .*nobody has told the patient/);
  expect(page.troubles).toEqual([]);
});

test('the same link gives the specialist the same holders, and says that the facts are not confirmed', async () => {
  const page = await opened.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await walk(page, 'I asked', { ...ordinary, ...aTest });
  const mine = await linesOf(page);
  await page.getByRole('button', { name: 'Copy link' }).focus();
  await page.keyboard.press('Enter');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).not.toContain('seat');
  const other = await opened.newPage();
  await other.addInitScript(() => sessionStorage.setItem('seat', 'specialist'));
  // A link of one side opens, for the other, where they can agree or differ; the answer to the same facts is a page away.
  await other.goto(link);
  await other.getByText('Facts as entered by the other side, not confirmed.').waitFor();
  await other.waitForURL(/agree#nation=/);
  await other.goto(other.url().replace('/agree#', '/verdict#'));
  await other.waitForSelector(matrixRow);
  expect(await other.locator('.shared-with').innerText()).toContain('not confirmed');
  const theirs = await linesOf(other);
  expect(theirs).toEqual(mine);
  expect(other.troubles).toEqual([]);
});

test.each([
  [1366, 768],
  [360, 740],
])('the first sentence and the first row show without scrolling at %i by %i', async (width, height) => {
  const page = await opened.newPage({ viewport: { width, height } });
  await page.goto(
    `${opened.origin}/verdict#nation=england&route=advice&stage=replied&urgency=routine&replyAsks=test&testCompetence=within&resources=available&agreesWithAdvice=yes&informationSent=complete&newInformation=none&testPurpose=requesterManagement&testOrderedBy=nobody&testAccess=available&patientTold=nobody&patientStance=agrees&requesterRole=gp&requesterAvailable=yes&specialistRole=consultant&specialistContactedPatient=no&fitNoteAdvisedBy=nobody&images=none&localAgreement=none&mode=eReferral&recorded=both`,
  );
  await page.waitForSelector(matrixRow);
  const next = await page.locator(answerHeading).boundingBox();
  const first = await page.locator(matrixRow).first().boundingBox();
  expect((next?.y ?? 9999) + (next?.height ?? 0)).toBeLessThan(height);
  expect((first?.y ?? 9999) + (first?.height ?? 0)).toBeLessThan(height);
});

test('going on with something left out: the question says so and takes the focus, and nothing is lost', async () => {
  const page = await opened.newPage();
  await page.goto(`${opened.origin}/check/opening/who`);
  await choose(page, 'nation', 'wales');
  await page.waitForSelector('form fieldset');
  const left = await page.locator('form fieldset').evaluateAll((sets) => sets.find((set) => !set.querySelector(':checked'))?.id);
  await tabTo(page, 'form button[type="submit"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector(`#${left}-error`);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(left);
  expect(page.url()).toContain('nation=wales');
  expect(page.troubles).toEqual([]);
});

test("Back is the browser's, and changing an answer keeps the later ones that still apply", async () => {
  const page = await opened.newPage();
  await walk(page, 'I asked', { ...ordinary, ...aTest });
  await page.goBack();
  await page.waitForSelector('form');
  expect(page.url()).toContain('/check/');
  await page.goForward();
  await page.waitForSelector(matrixRow);
  await page.getByRole('link', { name: /^Change: What the reply asks/ }).click();
  await page.waitForSelector('form');
  await page.locator('label[for="replyAsks-manage"]').click();
  await page.waitForURL(/replyAsks=[^&]*manage/);
  await page.locator('label[for="replyAsks-test"]').click();
  await page.waitForURL((url) => !/replyAsks=[^&]*test/.test(url.hash));
  await page.waitForSelector('.message');
  const said = await page.locator('.message').first().innerText();
  expect(said).toContain('No longer asked, so left out');
  expect(said).toContain('Kept');
  expect(page.url()).not.toContain('testOrderedBy');
  expect(page.url()).toContain('patientTold=nobody');
});

test('what a change did is said on the page that it led to, a result too, and nowhere where nothing was changed', async () => {
  const page = await opened.newPage();
  await walk(page, 'I asked', { ...ordinary, ...aTest });
  expect(await page.locator('.message').count()).toBe(0);
  await page.getByRole('button', { name: /more$/ }).first().click();
  await page.getByRole('link', { name: /^Change: Who told the patient/ }).click();
  await page.waitForSelector('form');
  expect(await page.locator('.message').count()).toBe(0);
  await page.locator('label[for="patientTold-byPractice"]').click();
  await page.waitForURL(/patientTold=byPractice/);
  await page.waitForSelector('.message');
  expect(await page.locator('.message').first().innerText()).toMatch(/^Your change was taken in\. Kept: .*what the reply asks/);
  expect(page.url()).toContain('patientTold=byPractice');
  // A change that brings up questions names them.
  if (!page.url().includes('/verdict')) await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForSelector(matrixRow);
  await page.getByRole('link', { name: /^Change: What the reply asks/ }).click();
  await page.waitForSelector('form');
  await page.locator('label[for="replyAsks-prescribe"]').click();
  await page.locator('.message', { hasText: 'Newly needed: ' }).waitFor();
  expect(page.troubles).toEqual([]);
});
