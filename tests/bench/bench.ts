// `npm run bench`: this app beside a hello-world of its packages, a static page of its words, and ten times its flows.
// `-- --runs 5` is how many visits each; `-- --keep` also writes the tables to tests/bench/RESULTS.md.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from '../browser/start.ts';
import { timeAll, timeTable } from '../browser/time.ts';
import { allocating, exchanges } from './allocating.ts';
import { FHIR_QUESTION, wholeCheck, wholeFhir, wholeSurvey } from './answering.ts';
import { judgeAll } from './budgets.ts';
import { buildApp, buildSmall, installed, makeStatic, makeTenTimes, type Timed, timePromises } from './made.ts';
import { type Answer, type Bytes, barriersOf, bytesOf, type Contestant, median, type Visit, visit } from './measure.ts';
import { timeSameTables } from './same-tables.ts';
import { type Host, serve } from './serve.ts';

const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 5;
const keep = process.argv.includes('--keep');

/** Form engines with the same twelve questions: each only where its own packages are installed. */
const engines: readonly (Omit<Contestant, 'address'> & { readonly folder: string })[] = [
  { folder: 'survey', name: 'SurveyJS', question: '.sd-question', walk: { heading: '.sd-page__title', all: wholeSurvey } },
  { folder: 'fhir', name: 'Smart Forms (FHIR)', question: FHIR_QUESTION, walk: { heading: 'h1', all: wholeFhir } },
];
const beside = engines.filter((one) => installed(one.folder));

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const at = (name: string) => join(folder, name);
console.error('building …');
const buildSeconds = buildApp(process.cwd(), at('app'));
await buildSmall('hello', at('hello'));
makeStatic(at('app'), at('static'));
const copies = makeTenTimes(at('ten'));
const tenSeconds = buildApp(at('ten'), at('ten-dist'));
for (const one of beside) await buildSmall(one.folder, at(one.folder));
console.error('promises, now and with ten times the flows …');
const timed = { now: timePromises(process.cwd()), ten: timePromises(at('ten')) };
if (timed.ten.count !== timed.now.count + copies) throw new Error('not every copy of a flow was held to the promises');

console.error('deciding …');
const verdicts = allocating();
const sameTables = installed('rules-engine') ? await timeSameTables(exchanges.slice(0, 100)) : null;

const hosts: Host[] = [];
const host = async (name: string): Promise<string> => {
  const one = await serve(at(name));
  hosts.push(one);
  return one.origin;
};
const fixed = await host('static');
const contestants: readonly Contestant[] = [
  { name: 'this app', address: `${await host('app')}/check`, question: 'fieldset[data-asked]', walk: { heading: 'h1', all: wholeCheck } },
  {
    name: 'hello-world',
    address: await host('hello'),
    question: 'h1',
    walk: { heading: 'h1', all: async (_, press) => press('button') },
  },
  { name: 'static page', address: `${fixed}/styled`, question: 'fieldset[data-asked]' },
  { name: 'static, no CSS', address: `${fixed}/bare`, question: 'fieldset[data-asked]' },
  ...(await Promise.all(beside.map(async ({ folder: name, ...one }) => ({ ...one, address: await host(name) })))),
];
const ten: Contestant = { name: 'ten times the flows', address: `${await host('ten-dist')}/check`, question: 'fieldset[data-asked]' };

const browser = await chromium.launch(launchOptions());
const bytes = new Map<string, Bytes>();
const barriers = new Map<string, readonly string[]>();
let time: string[] = [];
const visits: { name: string; slow: boolean; visit: Visit }[] = [];
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const origin = new URL(contestants[0]?.address ?? '').origin;
  // What tsx wraps a named function in, where one is handed to the page.
  await page.addInitScript('globalThis.__name = (made) => made');
  time = timeTable(await timeAll(page, origin, true), await timeAll(page, origin, false));
  await page.close();
  for (const one of [...contestants, ten]) bytes.set(one.name, await bytesOf(browser, one));
  for (const one of contestants.filter(({ walk }) => walk)) barriers.set(one.name, await barriersOf(browser, one));
  // One unmeasured visit each, and then in turns: what disturbs the machine disturbs them all.
  for (const one of contestants) await visit(browser, one, false);
  for (let run = 1; run <= runs; run++)
    for (const slow of [false, true])
      for (const one of contestants) {
        console.error(`run ${run} of ${runs}: ${one.name}${slow ? ', slow phone' : ''}`);
        visits.push({ name: one.name, slow, visit: await visit(browser, one, slow) });
      }
} finally {
  await browser.close();
  for (const one of hosts) one.close();
  rmSync(folder, { recursive: true });
}

const of = (name: string, slow: boolean): Visit[] => visits.filter((v) => v.name === name && v.slow === slow).map((v) => v.visit);
const middle = (name: string, slow: boolean, what: (visit: Visit) => number) => median(of(name, slow).map(what));
const painted = (name: string, slow: boolean) => middle(name, slow, (v) => v.painted);
const toQuestion = ({ to }: Answer) => !to.includes('/verdict');
const answers = (name: string, slow: boolean, what: (answer: Answer) => number) =>
  median(of(name, slow).flatMap((v) => v.answers.filter(toQuestion).map(what)));
const next = (name: string, slow: boolean) => answers(name, slow, (answer) => answer.painted);
const result = (name: string, slow: boolean) =>
  median(of(name, slow).flatMap((v) => v.answers.filter((answer) => !toQuestion(answer)).map((answer) => answer.painted)));
const memory = (name: string) => middle(name, false, (v) => v.heap) / 1e6;
/** A figure of this app, and of SurveyJS where it is installed. */
const besideSurvey = (figure: (name: string) => number) => ({
  app: figure('this app'),
  survey: beside.some(({ folder: where }) => where === 'survey') ? figure('SurveyJS') : null,
});
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
  ['answer to next question painted, ms', (name) => next(name, false), 1],
  ['… in which frame', (name) => answers(name, false, (a) => a.frame), 1],
  ['answer to next question painted, slow phone, ms', (name) => next(name, true), 1],
  ['last answer to result painted, ms', (name) => result(name, false), 0],
  ['last answer to result painted, slow phone, ms', (name) => result(name, true), 0],
  ['memory after all answers, MB', memory, 2],
];
const names = contestants.map((one) => one.name);
const table = rows.map(([what, figure, digits]) => {
  const own = figure('this app');
  return { what, cells: names.map((name) => ({ figure: figure(name), ratio: own / figure(name) })), digits };
});
const shown = (figure: number, digits: number) => (Number.isFinite(figure) ? figure.toFixed(digits) : '–');

/** This app's figures in this run and the last four before it on this machine. */
function lastRuns(): string[] {
  const before = existsSync(kept) ? readdirSync(kept).sort().slice(-4) : [];
  const runsBefore = before.map((file) => JSON.parse(readFileSync(join(kept, file), 'utf8')) as Pick<typeof told, 'made' | 'table'>);
  const figureOf = (run: (typeof runsBefore)[number], what: string) =>
    run.table.find((row) => row.what === what)?.cells[0]?.figure ?? Number.NaN;
  const all = [...runsBefore, { made, table }];
  return [
    `| medians of the last ${all.length} runs, this app | ${all.map((run) => run.made.slice(5, 16).replace('T', ' ')).join(' | ')} |`,
    `|---|${all.map(() => '--:|').join('')}`,
    ...table
      .filter(({ what }) => /js, gzip|ms$|MB$/.test(what))
      .map(({ what, digits }) => `| ${what} | ${all.map((run) => shown(figureOf(run, what), digits)).join(' | ')} |`),
  ];
}

const kept = 'tests/bench/results';
const made = new Date().toISOString();
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, Chromium ${browser.version()}`;
const lines: string[] = [
  `Medians of ${runs} visits each, in turns. In brackets: this app as a multiple of that figure. Slow phone: 4x CPU, 1.6 Mb/s, 150 ms.`,
  '',
  `| what | ${names.join(' | ')} |`,
  `|---|${names.map(() => '--:|').join('')}`,
];
for (const { what, cells, digits } of table)
  lines.push(
    `| ${what} | ${cells.map((c, n) => `${shown(c.figure, digits)}${n > 0 && Number.isFinite(c.ratio) ? ` (x ${c.ratio.toFixed(2)})` : ''}`).join(' | ')} |`,
  );

const spread = (slow: boolean, what: (visit: Visit) => number) => {
  const figures = of('this app', slow).map(what);
  return `${shown(Math.min(...figures), 0)} to ${shown(Math.max(...figures), 0)}`;
};
lines.push(
  '',
  `Spread of this app in this run: first question painted ${spread(false, (v) => v.painted)} ms, slow phone ${spread(true, (v) => v.painted)} ms.`,
);
/** Where a peer, or a page without scripts, needs less than this app. */
const behind = table.flatMap(({ what, cells, digits }) => {
  const less = cells.flatMap(({ figure, ratio }, n) =>
    n > 0 && figure > 0 && ratio > 1.005 ? [`${names[n]} ${shown(figure, digits)}`] : [],
  );
  return less.length > 0 ? [`| ${what} | ${shown(cells[0]?.figure ?? Number.NaN, digits)} | ${less.join(', ')} |`] : [];
});
lines.push('', '| where this app is not ahead | this app | ahead of it |', '|---|--:|---|', ...behind);

lines.push('', '| axe over all questions (WCAG 2.2 AA), rules broken | |', '|---|---|');
for (const [name, broken] of barriers)
  lines.push(`| ${name} | ${broken.length === 0 ? 'none' : `${broken.length}: ${broken.join(', ')}`} |`);

const [now, later] = [sizes('this app'), sizes(ten.name)];
const all = ({ flows, tables }: Timed) => flows + tables;
const promises = { all: { now: all(timed.now), tenTimes: all(timed.ten) }, flows: { now: timed.now.flows, tenTimes: timed.ten.flows } };
lines.push('', `| ten times the flows (${copies} more) | now | ten times | ratio |`, '|---|--:|--:|--:|');
for (const how of ['plain', 'gzip', 'brotli'] as const)
  lines.push(
    `| first load, total, ${how}, bytes | ${now.total[how]} | ${later.total[how]} | x ${(later.total[how] / now.total[how]).toFixed(3)} |`,
  );
for (const [what, before, after] of [
  ['build, s', buildSeconds, tenSeconds],
  ['all promises of flows and tables, once, s', promises.all.now, promises.all.tenTimes],
  ['… of flows alone, s', promises.flows.now, promises.flows.tenTimes],
  ['… of tables alone, s', timed.now.tables, timed.ten.tables],
] as const)
  lines.push(`| ${what} | ${before.toFixed(1)} | ${after.toFixed(1)} | x ${(after / before).toFixed(2)} |`);

lines.push('', '| deciding, one core, ms an exchange | |', '|---|--:|');
lines.push(
  `| every row with claims and hinges | ${verdicts.whole.toFixed(2)} |`,
  `| holder and standing of every row | ${verdicts.holders.toFixed(3)} |`,
);
if (sameTables)
  lines.push(
    `| … of the same tables in json-rules-engine | ${sameTables.theirs.toFixed(2)} (x ${(sameTables.theirs / sameTables.ours).toFixed(0)}) |`,
  );
else lines.push('', 'json-rules-engine was left out: npm ci --prefix tests/bench/rules-engine, and run again.');

const judged = judgeAll({
  deciding: { whole: verdicts.whole, faster: sameTables && sameTables.theirs / sameTables.ours },
  js: { app: now.js.gzip, hello: sizes('hello-world').js.gzip },
  painted: { app: painted('this app', true), bare: painted('static, no CSS', true) },
  answer: { desk: besideSurvey((name) => next(name, false)), phone: besideSurvey((name) => next(name, true)) },
  result: { desk: result('this app', false), phone: result('this app', true) },
  memory: besideSurvey((name) => memory(name)),
  firstLoad: { now: now.total.gzip, tenTimes: later.total.gzip },
  promises,
});
lines.push('', '| budget | bound | figure | |', '|---|--:|--:|---|');
for (const { what, figure, bound, met } of judged) lines.push(`| ${what} | ${bound} | ${shown(figure, 3)} | ${met ? 'met' : 'missed'} |`);
for (const { name, folder: where } of engines.filter((one) => !beside.includes(one)))
  lines.push('', `${name} was left out: npm ci --prefix tests/bench/${where}, and run again.`);
lines.push('', ...time, '', ...lastRuns());
console.log(`\n${lines.join('\n')}`);
if (keep)
  writeFileSync(
    'tests/bench/RESULTS.md',
    `# Results of \`npm run bench\`\n\nMade by \`npm run bench -- --runs ${runs} --keep\` on ${made.slice(0, 10)}: ${machine}.\n\n${lines.join('\n')}\n`,
  );

mkdirSync(kept, { recursive: true });
const file = `${kept}/${made.replace(/[:.]/g, '-')}.json`;
const told = {
  made,
  runs,
  machine,
  table,
  bytes: Object.fromEntries(bytes),
  build: { now: buildSeconds, ten: tenSeconds },
  promises: timed,
  deciding: { ...verdicts, sameTables },
  barriers: Object.fromEntries(barriers),
  judged,
  visits,
};
writeFileSync(file, `${JSON.stringify(told, null, 2)}\n`);
console.log(`\n${file}`);
