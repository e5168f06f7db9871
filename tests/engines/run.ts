// The same five journeys in Chromium, Firefox and WebKit, ten thousand hostile addresses, and a second engine that looks for barriers:
// `npm run test:browsers`, or parts of it by name. Says which versions there are, what it ran and what that came to.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { host } from '../browser/hosting.ts';
import { followAll } from './addresses.ts';
import { secondEngine } from './barriers.ts';
import { chromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { journeys } from './journeys.ts';
import { engineNeeds } from './needs.ts';
import { firefox, webkit } from './webdriver.ts';

const site = await host('dist');
const ground = {
  origin: site.origin,
  oneFile: pathToFileURL(resolve('dist-single/index.html')).href,
  network: (up: boolean) => {
    site.down = !up;
  },
};

/** What one engine fails of the journeys. */
async function travel(driver: Driver): Promise<number> {
  console.log(`\n${driver.version}`);
  let failed = 0;
  for (const [name, journey] of Object.entries(journeys)) {
    try {
      console.log(`  passed  ${name}: ${await journey(driver, ground)}`);
    } catch (error) {
      failed += 1;
      console.log(`  FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await driver.close();
  return failed;
}

/** Each part, and how many troubles it found. */
const parts: Readonly<Record<string, () => Promise<number>>> = {
  chromium: async () => travel(await chromium()),
  firefox: async () => travel(await firefox(engineNeeds().firefox)),
  webkit: async () => {
    const { driver, browser, screen } = engineNeeds();
    return travel(await webkit(driver, browser, screen));
  },
  addresses: async () => {
    const { followed, troubles } = await followAll(site.origin, 10_000, 20261125);
    console.log(`\n${followed} hostile addresses: ${troubles.length} error pages, executions, violations or errors`);
    for (const trouble of troubles.slice(0, 20)) console.log(`  ${trouble}`);
    return troubles.length;
  },
  barriers: async () => {
    const { looks, open, listed } = await secondEngine(site.origin);
    console.log(
      `\naccessibility-checker-engine: ${looks} looks at pages in two languages and two themes, ${listed} findings listed with a reason, ${open.length} open`,
    );
    for (const finding of open.slice(0, 40)) console.log(`  ${finding}`);
    return open.length;
  },
};

const wanted = process.argv.slice(2);
const strange = wanted.filter((name) => !(name in parts));
if (strange.length) throw new Error(`tests/engines: no part is called ${strange.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
let troubles = 0;
for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) troubles += await part();
site.close();
console.log(`\n${troubles === 0 ? 'all passed' : `${troubles} troubles`}`);
process.exit(troubles === 0 ? 0 : 1);
