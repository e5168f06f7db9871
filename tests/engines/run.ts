// The same five journeys in Chromium, Firefox and WebKit: `npm run test:browsers`. Says which versions there are, what it ran and what that came to.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { host } from '../browser/hosting.ts';
import { chromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { journeys } from './journeys.ts';
import { engineNeeds } from './needs.ts';
import { firefox, webkit } from './webdriver.ts';

const needs = engineNeeds();
const engines: Readonly<Record<string, () => Promise<Driver>>> = {
  chromium,
  firefox: () => firefox(needs.firefox),
  webkit: () => webkit(needs.driver, needs.browser, needs.screen),
};
const wanted = process.argv.slice(2);
const site = await host('dist');
const ground = {
  origin: site.origin,
  oneFile: pathToFileURL(resolve('dist-single/index.html')).href,
  network: (up: boolean) => {
    site.down = !up;
  },
};
let ran = 0;
let failed = 0;
for (const [engine, start] of Object.entries(engines)) {
  if (wanted.length && !wanted.includes(engine)) continue;
  const driver = await start();
  console.log(`\n${driver.version}`);
  for (const [name, journey] of Object.entries(journeys)) {
    ran += 1;
    try {
      console.log(`  passed  ${name}: ${await journey(driver, ground)}`);
    } catch (error) {
      failed += 1;
      console.log(`  FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await driver.close();
}
site.close();
console.log(`\n${ran} journeys, ${failed} failed`);
process.exit(failed === 0 && ran > 0 ? 0 : 1);
