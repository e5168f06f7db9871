// One visit to one page in a fresh profile: what it loaded, when its first question was painted, and how fast it answers.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, CDPSession, Page } from 'playwright-core';

/** The heading that changes with the next question, and the walk that answers them all. */
export interface Walk {
  readonly heading: string;
  readonly all: (page: Page, press: (button: string) => Promise<void>) => Promise<void>;
}
/** One thing that is measured. */
export interface Contestant {
  readonly name: string;
  readonly address: string;
  /** What counts as the first question. */
  readonly question: string;
  /** None on a page that answers nothing. */
  readonly walk?: Walk;
}
interface Size {
  plain: number;
  gzip: number;
  brotli: number;
}
export type Bytes = Readonly<Record<'js' | 'css' | 'total', Readonly<Size>>>;
export interface Answer {
  readonly changed: number;
  readonly painted: number;
  readonly frame: number;
  /** Where it led. */
  readonly to: string;
}
export interface Visit {
  readonly painted: number;
  readonly answers: readonly Answer[];
  readonly heap: number;
}

const script = 'tests/bench/in-page.js';
const viewport = { width: 360, height: 740 };

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
}

/** Everything that the page itself loads until nothing more comes, each body compressed by itself. */
export async function bytesOf(browser: Browser, { address, question }: Contestant): Promise<Bytes> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const bytes = { js: size(), css: size(), total: size() };
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response.body().then((body) => {
        const kind = response.headers()['content-type'] ?? '';
        add(bytes.total, body);
        if (kind.includes('javascript')) add(bytes.js, body);
        if (kind.includes('css')) add(bytes.css, body);
      }),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator(question).first().waitFor();
  await Promise.all(bodies);
  await context.close();
  return bytes;
}
const size = (): Size => ({ plain: 0, gzip: 0, brotli: 0 });
function add(to: Size, body: Buffer): void {
  to.plain += body.length;
  to.gzip += gzipSync(body).length;
  to.brotli += brotliCompressSync(body).length;
}

/** The rules of axe that are broken on any page from the first question to the last answer, by name. */
export async function barriersOf(browser: Browser, { address, question, walk }: Contestant): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator(question).first().waitFor();
  await page.evaluate(axe.source);
  const broken = new Set<string>();
  const look = async () => {
    const found = (await page.evaluate(
      `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations.map(({ id }) => id))`,
    )) as string[];
    for (const id of found) broken.add(id);
  };
  await walk?.all(page, async (button) => {
    await look();
    await page.locator(button).first().click();
    await page.waitForTimeout(SETTLED);
  });
  await context.close();
  return [...broken].sort();
}
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Milliseconds in which the next question stands, on any of them. */
const SETTLED = 400;

/** One visit from nothing to the last answer. */
export async function visit(browser: Browser, { address, question, walk }: Contestant, slow: boolean): Promise<Visit> {
  const context = await browser.newContext(slow ? { viewport } : { viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const session = await context.newCDPSession(page);
  if (slow) await slowDown(session);
  await page.addInitScript({ path: script });
  await page.addInitScript({ content: `bench.firstShown(${JSON.stringify(question)})` });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction('bench.painted !== undefined');
  const painted = Number(await page.evaluate('bench.painted'));
  const answers: Answer[] = [];
  if (walk) {
    const { heading } = walk;
    await walk.all(page, async (button) => {
      await page.evaluate(`bench.nextHeading(${JSON.stringify(heading)})`);
      await page.locator(button).first().click();
      const answer = (await page.evaluate('bench.answer')) as Omit<Answer, 'to'> | null;
      if (answer) answers.push({ ...answer, to: new URL(page.url()).pathname });
    });
  }
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return { painted, answers, heap: usedSize };
}

/** The middle of some figures; of an even number, the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1];
  const high = sorted[Math.floor(half)];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}
