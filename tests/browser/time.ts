// Time as a figure: each common exchange and the guided check walked in the page as it is, with presses, words and pages counted,
// and seconds by the keystroke-level model (M to decide, P to point, B to press; reading at 250 words a minute).
import type { Page } from 'playwright-core';
import { type CommonExchange, commonExchanges, exchangeLists, pressedTogether } from '#content/exchanges.ts';
import { stands } from './stands.ts';

const M = 1.35;
const P = 1.1;
const B = 0.2;
const WORDS_A_SECOND = 250 / 60;

export interface Timed {
  readonly what: string;
  readonly presses: number;
  /** Words that the model counts as read. */
  readonly words: number;
  /** Of those, the ones in inline questions, heading and first group. */
  readonly inAnswer: number;
  readonly pages: number;
  readonly seconds: number;
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const secondsOf = (presses: number, words: number): number => presses * (M + P + B) + words / WORDS_A_SECOND;
const textsOf = async (page: Page, selector: string): Promise<string[]> => (await page.locator(selector).allInnerTexts()).filter(Boolean);

async function home(page: Page, origin: string, remember: boolean): Promise<void> {
  if (!page.url().startsWith(origin)) await page.goto(origin);
  await page.evaluate((kept) => {
    sessionStorage.clear();
    localStorage.clear();
    if (kept) localStorage.setItem('remembered', JSON.stringify({ nation: 'england', requesterRole: 'gp' }));
  }, remember);
  await page.goto(origin);
  await page.waitForFunction(() => Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer')));
}

/** One common exchange from the first page to its answer. Every press that is left is the first of its question: that the asker can. */
export async function timeExchange(page: Page, origin: string, exchange: CommonExchange, remember: boolean): Promise<Timed> {
  await home(page, origin, remember);
  let presses = 0;
  const press = async (selector: string) => {
    presses++;
    await page.locator(selector).first().click();
  };
  const { side } = exchangeLists[exchange.list];
  const tab = page.locator('[role=tab]').nth(side === 'requesterSide' ? 0 : 1);
  if ((await tab.getAttribute('aria-selected')) !== 'true') {
    presses++;
    await tab.click();
  }
  const column = page.locator('section', { has: page.locator(`[data-exchange="${exchange.id}"]`) });
  const head = await column.locator('h2').innerText();
  const sentences = await column
    .locator('[data-exchange]')
    .evaluateAll((links) => links.map((link) => ({ id: link.getAttribute('data-exchange') ?? '', text: (link as HTMLElement).innerText })));
  const upTo = sentences.slice(0, sentences.findIndex(({ id }) => id === exchange.id) + 1);
  const above = wordsIn([head, ...upTo.map(({ text }) => text)].join(' '));
  let pages = 1;
  await press(`[data-exchange="${exchange.id}"]`);
  await page.waitForURL((url) => url.href.includes('/start') || url.href.includes('/verdict'));
  if (page.url().includes('/start')) {
    pages++;
    await press('label[for="nation-england"]');
    if ((await page.locator('label[for="requesterRole-gp"]').count()) > 0) await press('label[for="requesterRole-gp"]');
  }
  await page.locator('.verdict h1').waitFor();
  let inAnswer = 0;
  for (const id of exchange.left) {
    const question = `[data-press="${id}"]`;
    await page.locator(question).waitFor();
    inAnswer += wordsIn((await textsOf(page, question)).join(' '));
    const [way] = Object.keys(pressedTogether[id]);
    await press(`${question} [data-way="${way}"]`);
    await page.locator(question).waitFor({ state: 'detached' });
  }
  inAnswer += wordsIn((await textsOf(page, '.verdict h1'))[0] ?? '');
  // What is said to listeners alone repeats what the eye reads.
  const [group = ''] = await page
    .locator('section[aria-labelledby^="group-"]')
    .first()
    .evaluateAll((sections) =>
      sections.map((section) => {
        const spoken = [...section.querySelectorAll('.sr-only')].map((one) => one.textContent ?? '');
        return spoken.reduce((text, said) => text.replace(said, ''), (section as HTMLElement).innerText);
      }),
    );
  inAnswer += wordsIn(group);
  const words = above + inAnswer;
  return { what: exchange.id, presses, words, inAnswer, pages, seconds: secondsOf(presses, words) };
}

/** What the ordinary reply answers in the guided check, by the ids of the answers. */
const ordinary = [
  'nation-england',
  'requesterRole-gp',
  'urgency-routine',
  'stage-replied',
  'route-advice',
  'replyAsks-test',
  'testOrderedBy-nobody',
  'testPurpose-requesterManagement',
  'patientTold-nobody',
];

/** The guided check of the ordinary reply, from the first page: every question and option that is visible is read once. */
export async function timeCheck(page: Page, origin: string, remember: boolean): Promise<Timed> {
  await home(page, origin, remember);
  let presses = 1;
  await page.locator('a[data-seat="requester"]').click();
  await page.waitForURL(/\/check\/./);
  const read = new Map<string, number>();
  const seen = new Set<string>();
  for (let step = 0; step < 40 && !page.url().includes('/verdict'); step++) {
    // Where no question is left the page of the next one leads straight on to the answer.
    await page.locator('form h1, .verdict h1').first().waitFor();
    await stands(page);
    const path = new URL(page.url()).pathname;
    if (path.includes('/verdict')) break;
    seen.add(path);
    for (const text of [
      ...(await textsOf(page, 'form h1')),
      ...(await textsOf(page, 'form [data-early]')),
      ...(await textsOf(page, 'form legend:not(.sr-only)')),
      ...(await textsOf(page, 'form fieldset label')),
      ...(await textsOf(page, 'form [data-usual], form [data-usual] + button')),
    ])
      read.set(`${path} ${text}`, wordsIn(text));
    const open = page.locator('fieldset[data-asked]:not(:has(input:checked))');
    const next = (await open.count()) > 0 ? await open.first().getAttribute('id') : null;
    const label = next && ordinary.find((id) => id.startsWith(`${next}-`));
    const usual = page.locator('[data-usual]');
    const target = label
      ? page.locator(`label[for="${label}"]`)
      : (await usual.count()) > 0
        ? usual
        : page.locator('form button[type=submit]');
    if (next && !label && (await usual.count()) === 0) throw new Error(`tests/browser: the ordinary reply does not say "${next}"`);
    const before = page.url();
    presses++;
    await target.click();
    await page.waitForURL((url) => url.href !== before);
  }
  await page.locator('.verdict h1').waitFor();
  const words = [...read.values()].reduce((sum, n) => sum + n, 0);
  return { what: 'guided check of the ordinary reply', presses, words, inAnswer: 0, pages: seen.size, seconds: secondsOf(presses, words) };
}

/** Every common exchange and the guided check, remembered or not. */
export async function timeAll(page: Page, origin: string, remember: boolean): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const exchange of commonExchanges as readonly CommonExchange[]) timed.push(await timeExchange(page, origin, exchange, remember));
  return [...timed, await timeCheck(page, origin, remember)];
}

/** The table of both. */
export function timeTable(kept: readonly Timed[], fresh: readonly Timed[]): string[] {
  const cells = (one: Timed | undefined) => (one ? `${one.presses} | ${one.words} | ${one.pages} | ${one.seconds.toFixed(0)}` : '');
  return [
    'Seconds by the keystroke-level model (M 1.35, P 1.1, B 0.2, 250 words a minute). Remembered: nation and role.',
    '',
    '| | presses | words | pages | seconds | presses, nothing remembered | words | pages | seconds |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...kept.map((one) => `| ${one.what} | ${cells(one)} | ${cells(fresh.find(({ what }) => what === one.what))} |`),
  ];
}
