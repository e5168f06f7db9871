// `npm run bench`: this app beside a hello-world of its packages, a static page of its words, and ten times its flows. `-- --runs 5`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { open } from '../browser/browser.ts';
import { judgeAll } from './budgets.ts';
import { buildApp, buildSmall, makeStatic, makeTenTimes, surveyInstalled } from './made.ts';
import { type Answer, type Bytes, bytesOf, type Contestant, median, type Visit, visit } from './measure.ts';
import { type Host, serve } from './serve.ts';

const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 5;
const wanted = ['nation-england', 'urgency-routine', 'requesterRole-gp', 'stage-replied', 'route-advice', 'requesterAvailable-yes'].concat(
  'replyAsks-test',
);

/** Milliseconds for a hand to go from the option to the button: a fast one. */
const HAND = 200;

type Press = (button: string) => Promise<void>;

/** A whole check, by label: the wanted answer where it is asked, otherwise the first. */
async function wholeCheck(page: Page, press: Press): Promise<void> {
  for (let pages = 0; !page.url().includes('/verdict'); pages++) {
    if (pages > 25) throw new Error('the check does not end');
    for (let n = 0; n < (await page.locator('fieldset.question').count()); n++) {
      const question = page.locator('fieldset.question').nth(n);
      const ids = await question.locator('input').evaluateAll((inputs) => inputs.map((input) => input.id));
      await question.locator(`label[for="${ids.find((id) => wanted.includes(id)) ?? ids[0]}"]`).click();
    }
    await page.waitForTimeout(HAND);
    await press('form button[type=submit]');
  }
  await page.locator('.page.verdict > h1').waitFor();
}

async function wholeSurvey(page: Page, press: Press): Promise<void> {
  for (let pages = 1; pages <= 6; pages++) {
    for (const question of await page.locator('.sd-question').all()) await question.locator('label').first().click();
    await page.waitForTimeout(HAND);
    if (pages < 6) await press('.sd-navigation__next-btn');
    else await page.locator('.sd-navigation__complete-btn').click();
  }
  await page.locator('.sd-completedpage').waitFor();
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const at = (name: string) => join(folder, name);
console.error('building …');
const buildSeconds = buildApp(process.cwd(), at('app'));
await buildSmall('hello', at('hello'));
makeStatic(at('app'), at('static'));
const copies = makeTenTimes(at('ten'));
const tenSeconds = buildApp(at('ten'), at('ten-dist'));
if (surveyInstalled()) await buildSmall('survey', at('survey'));

const hosts: Host[] = [];
const host = async (name: string): Promise<string> => {
  const one = await serve(at(name));
  hosts.push(one);
  return one.origin;
};
const fixed = await host('static');
const contestants: readonly Contestant[] = [
  { name: 'this app', address: `${await host('app')}/check`, question: 'fieldset.question', walk: { heading: 'h1', all: wholeCheck } },
  {
    name: 'hello-world',
    address: await host('hello'),
    question: 'h1',
    walk: { heading: 'h1', all: async (_, press) => press('button') },
  },
  { name: 'static page', address: `${fixed}/styled`, question: 'fieldset.question' },
  { name: 'static, no CSS', address: `${fixed}/bare`, question: 'fieldset.question' },
  ...(surveyInstalled()
    ? [
        {
          name: 'SurveyJS',
          address: await host('survey'),
          question: '.sd-question',
          walk: { heading: '.sd-page__title', all: wholeSurvey },
        },
      ]
    : []),
];
const ten: Contestant = { name: 'ten times the flows', address: `${await host('ten-dist')}/check`, question: 'fieldset.question' };

const opened = await open(at('app'));
const bytes = new Map<string, Bytes>();
const visits: { name: string; slow: boolean; visit: Visit }[] = [];
try {
  for (const one of [...contestants, ten]) bytes.set(one.name, await bytesOf(opened.browser, one));
  // One unmeasured visit each, and then in turns: what disturbs the machine disturbs them all.
  for (const one of contestants) await visit(opened.browser, one, false);
  for (let run = 1; run <= runs; run++)
    for (const slow of [false, true])
      for (const one of contestants) {
        console.error(`run ${run} of ${runs}: ${one.name}${slow ? ', slow phone' : ''}`);
        visits.push({ name: one.name, slow, visit: await visit(opened.browser, one, slow) });
      }
} finally {
  await opened.close();
  for (const one of hosts) one.close();
  rmSync(folder, { recursive: true });
}

const of = (name: string, slow: boolean): Visit[] => visits.filter((v) => v.name === name && v.slow === slow).map((v) => v.visit);
const middle = (name: string, slow: boolean, what: (visit: Visit) => number) => median(of(name, slow).map(what));
const painted = (name: string, slow: boolean) => middle(name, slow, (v) => v.painted);
const toQuestion = ({ to }: Answer) => !to.includes('/verdict');
const answers = (name: string, slow: boolean, what: (answer: Answer) => number) =>
  median(of(name, slow).flatMap((v) => v.answers.filter(toQuestion).map(what)));
const sizes = (name: string): Bytes => {
  const found = bytes.get(name);
  if (!found) throw new Error(`${name}: no bytes`);
  return found;
};

const rows: readonly (readonly [string, (name: string) => number, number])[] = [
  ...(['js', 'css', 'total'] as const).flatMap((kind) =>
    (['gzip', 'brotli'] as const).map((how) => [`${kind}, ${how}, kB`, (name: string) => sizes(name)[kind][how] / 1000, 1] as const),
  ),
  ['first question painted, ms', (name) => painted(name, false), 0],
  ['first question painted, slow phone, ms', (name) => painted(name, true), 0],
  ['answer to next question in the page, ms', (name) => answers(name, false, (a) => a.changed), 1],
  ['answer to next question painted, ms', (name) => answers(name, false, (a) => a.painted), 1],
  ['… in which frame', (name) => answers(name, false, (a) => a.frame), 1],
  ['answer to next question painted, slow phone, ms', (name) => answers(name, true, (a) => a.painted), 1],
  [
    'last answer to result painted, ms',
    (name) =>
      median(
        of(name, false)
          .flatMap((v) => v.answers)
          .filter((a) => !toQuestion(a))
          .map((a) => a.painted),
      ),
    0,
  ],
  ['memory after all answers, MB', (name) => middle(name, false, (v) => v.heap) / 1e6, 2],
];
const names = contestants.map((one) => one.name);
const table = rows.map(([what, figure, digits]) => {
  const own = figure('this app');
  return { what, cells: names.map((name) => ({ figure: figure(name), ratio: own / figure(name) })), digits };
});
const shown = (figure: number, digits: number) => (Number.isFinite(figure) ? figure.toFixed(digits) : '–');

console.log(
  `\nMedians of ${runs} visits each, in turns. In brackets: this app as a multiple of that figure. Slow phone: 4x CPU, 1.6 Mb/s, 150 ms.\n`,
);
console.log(`| what | ${names.join(' | ')} |\n|---|${names.map(() => '--:|').join('')}`);
for (const { what, cells, digits } of table)
  console.log(
    `| ${what} | ${cells.map((c, n) => `${shown(c.figure, digits)}${n > 0 && Number.isFinite(c.ratio) ? ` (x ${c.ratio.toFixed(2)})` : ''}`).join(' | ')} |`,
  );

const [now, later] = [sizes('this app'), sizes(ten.name)];
console.log(`\n| ten times the flows (${copies} more) | now | ten times | ratio |\n|---|--:|--:|--:|`);
for (const how of ['plain', 'gzip', 'brotli'] as const)
  console.log(
    `| first load, total, ${how}, bytes | ${now.total[how]} | ${later.total[how]} | x ${(later.total[how] / now.total[how]).toFixed(3)} |`,
  );
console.log(`| build, s | ${buildSeconds.toFixed(1)} | ${tenSeconds.toFixed(1)} | x ${(tenSeconds / buildSeconds).toFixed(2)} |`);

const judged = judgeAll({
  js: { app: now.js.gzip, hello: sizes('hello-world').js.gzip },
  painted: { app: painted('this app', true), styled: painted('static page', true), bare: painted('static, no CSS', true) },
  frame: answers('this app', false, (a) => a.frame),
  firstLoad: { now: now.total.gzip, tenTimes: later.total.gzip },
});
console.log('\n| budget | bound | figure | |\n|---|--:|--:|---|');
for (const { what, figure, bound, met } of judged) console.log(`| ${what} | ${bound} | ${shown(figure, 3)} | ${met ? 'met' : 'missed'} |`);
if (!surveyInstalled()) console.log('\nSurveyJS was left out: npm ci --prefix tests/bench/survey, and run again.');

mkdirSync('tests/bench/results', { recursive: true });
const made = new Date().toISOString();
const file = `tests/bench/results/${made.replace(/[:.]/g, '-')}.json`;
const told = {
  made,
  runs,
  node: process.version,
  table,
  bytes: Object.fromEntries(bytes),
  build: { now: buildSeconds, ten: tenSeconds },
  judged,
  visits,
};
writeFileSync(file, `${JSON.stringify(told, null, 2)}\n`);
console.log(`\n${file}`);
